import { readFileSync } from 'node:fs'
import type { LaunchedApp, LaunchOptions } from '../e2e/launch.ts'
import { type BenchSize, type Figure, figure } from './figures.ts'

type Launch = (options: LaunchOptions) => Promise<LaunchedApp>

const megabyte = 1024 * 1024

/**
 * Runs in the main process: presses the shortcut, then asks the page for the field's focus and types a character into
 * it, until the field holds it. In the time, besides the app's own work, is one script sent to the page and its answer.
 */
const pressUntilTypable = async (
  electron: typeof import('electron'),
  runs: number,
): Promise<{ typable: number[]; drawn: number[] }> => {
  const { desktop, BrowserWindow } = electron as typeof electron & { desktop: { press(keys: string): void } }
  const window = BrowserWindow.getAllWindows().find((each) => each.getTitle() === 'Quick capture')
  if (!window) throw new Error('there is no capture window')
  // Gives the character's arrival; the next frame after it is waited for, too.
  const typeOne = `new Promise((done, fail) => {
    const field = document.querySelector('textarea')
    const giveUp = setTimeout(() => fail(new Error('the field never took a character')), 5000)
    const attempt = () => {
      const before = field.value.length
      if (document.visibilityState === 'visible' && document.hasFocus() && document.activeElement === field)
        document.execCommand('insertText', false, 'x')
      if (field.value.length === before) return setTimeout(attempt, 1)
      clearTimeout(giveUp)
      done()
    }
    attempt()
  })`
  const nextFrame = 'new Promise((done) => requestAnimationFrame(() => setTimeout(done)))'
  const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))
  const typable: number[] = []
  const drawn: number[] = []
  for (let run = -3; run < runs; run++) {
    window.hide()
    await window.webContents.executeJavaScript(`document.querySelector('textarea').select()`)
    await pause(80)
    const start = performance.now()
    desktop.press('CommandOrControl+Alt+L')
    if (!window.isVisible() || !window.isFocused()) throw new Error('the capture window was not shown')
    await window.webContents.executeJavaScript(typeOne)
    const typed = performance.now()
    await window.webContents.executeJavaScript(nextFrame)
    if (run < 0) continue
    typable.push(typed - start)
    drawn.push(performance.now() - start)
  }
  return { typable, drawn }
}

/** Proportional set size in MB, shared pages counted by their share; Linux only. */
const pssOf = (pid: number): number | null => {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}

const timedAsync = async (run: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await run()
  return performance.now() - start
}

const panelReads = async (app: LaunchedApp, runs: number): Promise<number[]> => {
  const panel = await app.window('In the Loop')
  return panel.evaluate(async (wanted) => {
    const samples: number[] = []
    for (let run = -5; run < wanted; run++) {
      const start = performance.now()
      const reply = await window.inTheLoop.request('panel:read', {})
      if (!reply.ok) throw new Error(reply.error.message)
      if (run >= 0) samples.push(performance.now() - start)
    }
    return samples
  }, runs)
}

/** The built app in the simulated desktop, on the big log; the first start doesn't count. */
export const appFigures = async (
  launchApp: Launch,
  userDataDir: string,
  size: BenchSize,
): Promise<Figure[]> => {
  const runs = size.runs(4)
  const starts: number[] = []
  const quits: number[] = []
  const measured: Figure[] = []
  for (let run = 0; run <= runs; run++) {
    let app: LaunchedApp | undefined
    const start = await timedAsync(async () => {
      app = await launchApp({ userDataDir })
      const panel = await app.window('In the Loop')
      await panel.getByRole('main').getByRole('listitem').first().waitFor()
    })
    if (!app) throw new Error('the app was not launched')
    const { electron } = app
    if (run === runs) {
      const pid = electron.process().pid ?? 0
      const rss = (await electron.evaluate(() => process.memoryUsage().rss)) / megabyte
      const pss = pssOf(pid)
      const { typable, drawn } = await electron.evaluate(pressUntilTypable, size.runs(80))
      measured.push(
        figure('capture: key press to typable', typable, { goal: 100 }),
        figure('capture: key press to a character drawn', drawn),
        figure('IPC: panel:read there and back', await panelReads(app, size.runs(60))),
        figure('memory: main process after start, RSS', [rss], { unit: 'MB' }),
        ...(pss === null ? [] : [figure('memory: main process after start, PSS', [pss], { unit: 'MB' })]),
      )
    }
    const end = await timedAsync(() => electron.close())
    if (run === 0) continue
    starts.push(start)
    quits.push(end)
  }
  const [typable, drawn, ...rest] = measured
  return [
    ...[typable, drawn].filter((each) => each !== undefined),
    figure('app: launch to the list in the panel', starts),
    figure('app: quit', quits),
    ...rest,
  ]
}
