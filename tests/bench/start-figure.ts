import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type BenchSize, type Figure, figure } from './figures.ts'

const root = join(import.meta.dirname, '..', '..')

/** From the command to the tray's first word, in ms: nothing but the desktop's own narration looks on. */
const startToTray = async (userDataDir: string): Promise<number> => {
  const started = performance.now()
  const app = spawn(
    join(root, 'tests', 'desktop', 'electron'),
    [root, `--user-data-dir=${userDataDir}`, '--hidden'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, DESKTOP_HEADLESS: '1', DESKTOP_NARRATE: '1' },
    },
  )
  const ended = once(app, 'exit')
  try {
    for await (const line of createInterface({ input: app.stdout }))
      if (line.startsWith('tray: ')) return performance.now() - started
    throw new Error('the app ended without a tray icon')
  } finally {
    app.kill('SIGTERM')
    await ended
  }
}

/** The built app in the simulated desktop, on the log in `userDataDir`; the first start doesn't count. */
export const startFigure = async (userDataDir: string, size: BenchSize): Promise<Figure> => {
  await startToTray(userDataDir)
  const starts: number[] = []
  for (let run = 0; run < size.runs(10); run++) starts.push(await startToTray(userDataDir))
  return figure('app: start to tray', starts)
}
