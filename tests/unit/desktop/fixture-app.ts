import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication } from '@playwright/test'
import { findChromium } from '../../desktop/chromium/find-chromium.ts'
import type { Desktop } from '../../desktop/desktop-api.ts'

const desktopDir = resolve(import.meta.dirname, '..', '..', 'desktop')
const electron = join(desktopDir, 'electron')
const fixture = join(desktopDir, 'fixture')

/** Why there is no browser here; undefined when there is one. With E2E=required the tests then run, and fail. */
export const browserMissing: string | undefined =
  process.env['E2E'] === 'required'
    ? undefined
    : await findChromium({ headless: true }).then(
        () => undefined,
        (error: unknown) => String(error),
      )
if (browserMissing) console.warn(`Simulated desktop not tested: ${browserMissing}`)

/** What `app.evaluate` hands to its function here: Electron's module with the extra export, and the fixture's own. */
export type MainWorld = {
  desktop: Desktop
  app: { quit(): void; exit(code: number): void; on(event: 'will-quit', listener: () => void): void }
}
export type FixturePage = Window &
  typeof globalThis & {
    seen: string[]
    fixture: {
      invoke(channel: string, ...args: unknown[]): Promise<unknown>
      send(...args: unknown[]): void
      sync(value: unknown): unknown
      onResumed(listener: (value: unknown) => void): () => void
      twice(f: (n: number) => number): number
      later(): Promise<unknown>
      refuse(): void
      platform: string
      nested: { list: number[] }
    }
  }

export const makeDataDir = (): string => mkdtempSync(join(tmpdir(), 'desktop-test-'))
export const removeDataDir = (dir: string): void =>
  rmSync(dir, { recursive: true, force: true, maxRetries: 3 })

const environment = (extra: Record<string, string>): Record<string, string> => {
  const env: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value
  return { ...env, DESKTOP_HEADLESS: '1', ...extra }
}

/** The fixture app under Playwright, as the end-to-end specs run the real one. */
export const launchFixture = async (
  dataDir: string,
  extra: Record<string, string> = {},
): Promise<{
  app: ElectronApplication
  /** What it printed since it was launched, perhaps without its first lines. */
  output: () => string
  /** All that it said from the start. */
  said: () => Promise<string>
  main<R>(use: (world: MainWorld) => R | Promise<R>): Promise<R>
}> => {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = desktopDir
  const app = await _electron.launch({
    args: ['.', `--user-data-dir=${dataDir}`],
    cwd: fixture,
    env: environment(extra),
    timeout: 25_000,
  })
  let output = ''
  app.process().stdout?.on('data', (chunk: Buffer) => {
    output += chunk
  })
  return {
    app,
    output: () => output,
    said: () => app.evaluate(() => (globalThis as unknown as { said: string[] }).said.join('\n')),
    // The simulated desktop's `electron` has one export more than Electron's.
    main: (use) => app.evaluate(use as unknown as (world: unknown) => ReturnType<typeof use>),
  }
}

/** The fixture app as a plain process, the way a shell starts it. */
export const spawnFixture = (
  dataDir: string,
  args: readonly string[] = [],
  extra: Record<string, string> = {},
) => {
  const child: ChildProcess = spawn(electron, [fixture, `--user-data-dir=${dataDir}`, ...args], {
    env: environment(extra),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const waiting: { words: string; found(): void }[] = []
  const read = (chunk: Buffer): void => {
    text += chunk
    for (const wait of waiting) if (text.includes(wait.words)) wait.found()
  }
  child.stdout?.on('data', read)
  child.stderr?.on('data', read)
  const ended = new Promise<{ code: number | null; signal: string | null }>((done) =>
    child.once('close', (code, signal) => done({ code, signal })),
  )
  return {
    child,
    ended,
    output: () => text,
    /** Resolves once these words were printed; fails when the process ends without them. */
    printed: (words: string): Promise<void> =>
      new Promise((found, reject) => {
        if (text.includes(words)) return found()
        waiting.push({ words, found })
        void ended.then(() => reject(new Error(`ended without printing '${words}':\n${text}`)))
      }),
  }
}
