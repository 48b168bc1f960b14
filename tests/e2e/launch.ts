import { execFile } from 'node:child_process'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { Desktop, DesktopState } from '../desktop/desktop-api.ts'
import { failOpenings, openingsOf, recordOpenings } from './openings.ts'
import { program, programArgs, root, runsOn } from './target.ts'

export type LaunchOptions = {
  readonly userDataDir: string
  /** The app's arguments, like `--hidden`. */
  readonly args?: readonly string[]
  /** ISO instant at which the manual clock starts; only in the simulated desktop. */
  readonly clock?: string
  /** IANA zone of the main process and the windows. */
  readonly timeZone?: string
  readonly env?: Readonly<Record<string, string>>
}

/** The parts of a launched app that specs use. */
export type LaunchedApp = {
  readonly electron: ElectronApplication
  /** The window whose page has this title, as soon as there is one. */
  window(title: string | RegExp): Promise<Page>
  /** Whether the window with this title is shown. */
  isVisible(title: string): Promise<boolean>
  /** Addresses and files that the app had the system open, in order. */
  openings(): Promise<string[]>
  /** From now on nothing opens, for this reason; without one everything does again. */
  failOpenings(reason?: string): Promise<void>
  clipboard(): Promise<string>
  /** Below: only in the simulated desktop. */
  state(): Promise<DesktopState>
  press(accelerator: string): Promise<void>
  clickTray(): Promise<void>
  clickTrayMenu(...labels: string[]): Promise<void>
  clickNotification(index: number, action?: string): Promise<void>
  power(name: Parameters<Desktop['power']>[0]): Promise<void>
  advance(ms: number): Promise<void>
  /** The clock moves on without a timer coming due, as in sleep. */
  jump(ms: number): Promise<void>
  /** Anything else: `on((desktop) => desktop.takeShortcut('Alt+L'))`; the function runs in the main process. */
  on<R>(use: (desktop: Desktop) => R | Promise<R>): Promise<R>
  /** As kill -9, without any farewell. */
  kill(): Promise<void>
  close(): Promise<void>
}

const environment = (options: Pick<LaunchOptions, 'clock' | 'timeZone' | 'env'>): Record<string, string> => {
  const inherited = Object.entries({ DESKTOP_HEADLESS: '1', ...process.env })
  return {
    ...Object.fromEntries(inherited.filter((entry): entry is [string, string] => entry[1] !== undefined)),
    // Not the session of whoever runs the specs: on Wayland the app itself behaves otherwise.
    ...(runsOn === 'simulated desktop' ? { XDG_SESSION_TYPE: 'x11', WAYLAND_DISPLAY: '' } : {}),
    ...(options.timeZone ? { TZ: options.timeZone } : {}),
    ...(options.clock ? { DESKTOP_CLOCK: options.clock } : {}),
    ...options.env,
  }
}

type Ended = Readonly<{ code: number; stdout: string; stderr: string }>

/** Chromium's own log lines, which Electron writes there whatever the app says. */
const chromiumLog = /^\[\d+:\d+\/.*\n?/gm

/** A start from a terminal that ends by itself, with what it printed. */
export const startFromTerminal = (
  folder: string,
  args: readonly string[],
  options: Pick<LaunchOptions, 'timeZone' | 'env'> = {},
): Promise<Ended> =>
  new Promise((done) => {
    const all = [...programArgs, root, `--user-data-dir=${folder}`, ...args]
    execFile(program, all, { env: environment(options) }, (error, stdout, stderr) =>
      done({
        code: error === null ? 0 : Number(error.code),
        stdout: stdout.trim(),
        stderr: stderr.replace(chromiumLog, '').trim(),
      }),
    )
  })

type WithDesktop = { desktop: Desktop }

/** Quitting takes a second; an app that is still there after this long is stuck. */
const quitPatienceMs = 30_000

export class AppDidNotQuit extends Error {}

/** Launches the built app (`npm run build` first) on real Electron or in the simulated desktop. */
export const launchApp = async (options: LaunchOptions): Promise<LaunchedApp> => {
  const app = await _electron.launch({
    args: [root, `--user-data-dir=${options.userDataDir}`, ...(options.args ?? [])],
    cwd: root,
    env: environment(options),
    timeout: 30_000,
  })
  await recordOpenings(app)
  const on = <R, A = undefined>(use: (electron: WithDesktop, arg: A) => R | Promise<R>, arg: A): Promise<R> =>
    // The simulated desktop's `electron` has one export more than Electron's.
    app.evaluate(use as unknown as Parameters<typeof app.evaluate<R, A>>[0], arg as never) as Promise<R>

  const window = async (title: string | RegExp): Promise<Page> => {
    const matches = async (page: Page): Promise<boolean> => {
      const found = await page.title().catch(() => '')
      return typeof title === 'string' ? found === title : title.test(found)
    }
    for (let attempt = 0; attempt < 200; attempt++) {
      for (const page of app.windows()) if (await matches(page)) return page
      await app
        .context()
        .waitForEvent('page', { timeout: 50 })
        .catch(() => {})
    }
    const titles = await Promise.all(app.windows().map((page) => page.title()))
    throw new Error(`no window titled ${title}; there are: ${titles.join(', ')}`)
  }
  let said = ''
  app.process().stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk).slice(-2_000)
  })
  const ended = new Promise<void>((done) => app.process().once('exit', () => done()))
  const kill = async (): Promise<void> => {
    app.process().kill('SIGKILL')
    await ended
  }
  return {
    electron: app,
    window,
    isVisible: (title) =>
      app.evaluate(
        ({ BrowserWindow }, wanted) =>
          BrowserWindow.getAllWindows().some((each) => each.getTitle() === wanted && each.isVisible()),
        title,
      ),
    openings: () => openingsOf(app),
    failOpenings: (reason) => failOpenings(app, reason),
    clipboard: () => app.evaluate(({ clipboard }) => clipboard.readText()),
    state: () => on(({ desktop }) => desktop.state(), undefined),
    press: (accelerator) => on(({ desktop }, keys) => desktop.press(keys), accelerator),
    clickTray: () => on(({ desktop }) => desktop.clickTray(), undefined),
    clickTrayMenu: (...labels) => on(({ desktop }, path) => desktop.clickTrayMenu(...path), labels),
    clickNotification: (index, action) =>
      on(({ desktop }, [at, button]) => desktop.clickNotification(at, button), [index, action] as const),
    power: (name) => on(({ desktop }, event) => desktop.power(event), name),
    advance: (ms) => on(({ desktop }, by) => desktop.advance(by), ms),
    jump: (ms) => on(({ desktop }, by) => desktop.jump(by), ms),
    on: (use) =>
      app.evaluate(
        (electron, source) =>
          new Function('desktop', `return (${source})(desktop)`)(
            (electron as unknown as WithDesktop).desktop,
          ),
        String(use),
      ),
    kill,
    close: async () => {
      let patience: NodeJS.Timeout | undefined
      const stuck = new Promise<true>((done) => {
        patience = setTimeout(() => done(true), quitPatienceMs)
      })
      const closing = app.close().then(() => false)
      const isStuck = await Promise.race([closing, stuck]).finally(() => clearTimeout(patience))
      if (!isStuck) return
      closing.catch(() => {})
      // What is left running would hold up the worker, and with it every spec after this one.
      await kill()
      throw new AppDidNotQuit(
        `the app had not quit ${quitPatienceMs / 1000} s after it was asked to. What it said last:\n${said}`,
      )
    },
  }
}
