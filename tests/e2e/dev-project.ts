import { type ChildProcess, execFile, spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type PageByProtocol, pageByProtocol } from './page-by-protocol.ts'
import { program, programArgs, root } from './target.ts'

const copied = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'scripts',
  'tests/desktop',
  'electron.vite.config.ts',
  'package.json',
  'tsconfig.json',
]

const copyProject = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'in-the-loop-dev-'))
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true })
  // A folder of its own with the packages in it: Vite keeps what it prepares beside them.
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  return folder
}

/** `npm run dev` in a copy of the project, whose files a spec may change. */
export type DevProject = Readonly<{
  /** What it has printed so far. */
  printed(): string
  /** Where the browser of the app that started as the `nth` listens for debuggers. */
  debuggers(nth: number): Promise<string>
  /** The panel of the app that started as the `nth`, 1 for the first. */
  panel(nth: number): Promise<PageByProtocol>
  /** A window of the app that started first, by its title. */
  window(title: string): Promise<PageByProtocol>
  /** Replaces text in the one file under `part` that has it. */
  edit(part: string, from: string, to: string): void
  /** A second start of the app, which hands these arguments over and ends. */
  handOver(...args: string[]): Promise<void>
  /** Ctrl+C, as a terminal sends it: to every process of the group. */
  interrupt(): void
  /** The exit code, once it has ended. */
  ended: Promise<number | null>
  /** Whether any process of it is left. */
  isRunning(): boolean
  cleanUp(): Promise<void>
}>

export const startDevProject = (): DevProject => {
  const folder = copyProject()
  const userData = `--user-data-dir=${join(folder, 'data')}`
  const process_: ChildProcess = spawn(
    process.execPath,
    ['--import', './scripts/require-node.mjs', 'scripts/dev.ts', userData, '--remote-debugging-port=0'],
    { cwd: folder, detached: true, env: { ...process.env, DESKTOP_HEADLESS: '1' } },
  )
  let output = ''
  const listeners: (() => void)[] = []
  for (const stream of [process_.stdout, process_.stderr])
    stream?.on('data', (chunk) => {
      output += chunk
      for (const listener of listeners.splice(0)) listener()
    })
  const ended = new Promise<number | null>((done) => process_.once('exit', done))
  const group = -(process_.pid ?? 0)
  const signal = (name: NodeJS.Signals | 0): boolean => {
    try {
      return process.kill(group, name)
    } catch {
      return false
    }
  }
  const debuggers = async (nth: number): Promise<string> => {
    for (;;) {
      const found = [...output.matchAll(/DevTools listening on ws:\/\/([^/]+)/g)][nth - 1]?.[1]
      if (found) return found
      await new Promise<void>((heard) => listeners.push(heard))
    }
  }
  const window = async (nth: number, title: string): Promise<PageByProtocol> => {
    const host = await debuggers(nth)
    for (;;) {
      const page = await pageByProtocol(host, title)
      if (page) return page
      await setTimeout(100)
    }
  }
  return {
    printed: () => output,
    debuggers,
    panel: (nth) => window(nth, 'In the Loop'),
    window: (title) => window(1, title),
    edit: (part, from, to) => {
      const files = readdirSync(join(folder, part), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) => readFileSync(file, 'utf8').includes(from))
      const [file] = files
      if (!file || files.length > 1) throw new Error(`${files.length} files under ${part} have ${from}`)
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
    },
    handOver: (...args) =>
      new Promise((done, failed) => {
        execFile(program, [...programArgs, folder, userData, ...args], (error) =>
          error ? failed(error) : done(),
        )
      }),
    interrupt: () => void signal('SIGINT'),
    ended,
    isRunning: () => signal(0),
    cleanUp: async () => {
      if (signal('SIGTERM')) await ended
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
