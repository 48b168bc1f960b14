import { spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { pause } from '../real-time.ts'
import type { Bounds } from '../types.ts'
import type { FoundChromium } from './bundled-chromium.ts'
import { type CdpConnection, connectCdp } from './cdp.ts'
import { makeProfile, removeProfile } from './profile.ts'

export type Browser = {
  readonly cdp: CdpConnection
  /** Where DevTools listen, when the command line asked for a port (Playwright does). */
  readonly devToolsUrl: string | undefined
  readonly pid: number
  readonly headless: boolean
  /** Opens a window without tabs; gives its target's id. */
  newWindow(bounds: Bounds): Promise<string>
  close(): Promise<void>
}

const always = [
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--password-store=basic',
  '--allow-file-access-from-files',
  '--test-type',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate,OptimizationHints,AutofillServerCommunication,MediaRouter',
]
/** Chromium and its helpers, which might still write into the profile. */
const killGroup = (leader: number | undefined): void => {
  try {
    if (leader !== undefined) process.kill(-leader, 'SIGKILL')
  } catch {
    // all gone already
  }
}
/** Switches of the app's command line that mean something to Chromium too. */
const handedOn =
  /^--(remote-debugging-port|lang|force-device-scale-factor|force-dark-mode|force-prefers-reduced-motion|proxy-server|host-resolver-rules|webrtc-ip-handling-policy|no-sandbox)\b/

/** The headless shell calls Chrome's switch for peer connections by another name, and passes over what it doesn't know. */
const inBothNames = (given: string): string[] =>
  given.startsWith('--webrtc-') ? [given, given.replace('--', '--force-')] : [given]

/**
 * Starts Chromium with the DevTools protocol on a pipe (file descriptors 3 and 4). The pipe closes with this process,
 * even by kill -9, and Chromium ends by itself then.
 */
export const launchChromium = async (options: {
  found: FoundChromium
  headless: boolean
  screenSize: { width: number; height: number }
  switches: readonly string[]
  onExit(): void
}): Promise<Browser> => {
  const { found, headless, switches } = options
  const profile = makeProfile()
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const { width, height } = options.screenSize
  const args = [
    `--user-data-dir=${profile}`,
    ...always,
    ...(headless ? ['--headless', `--screen-info={${width}x${height}}`] : []),
    ...root,
    ...switches.filter((s) => handedOn.test(s)).flatMap(inBothNames),
    '--remote-debugging-pipe',
  ]
  // Its own process group: Ctrl+C is for the app, which then closes Chromium in order.
  const proc = spawn(found.path, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...found.env },
    detached: true,
  })
  let done = false
  const cleanUp = (): void => {
    if (done) return
    done = true
    killGroup(proc.pid)
    removeProfile(profile)
  }
  process.on('exit', cleanUp)

  let log = ''
  let foundUrl: (url: string) => void = () => {}
  const devToolsUrl = new Promise<string>((resolve) => {
    foundUrl = resolve
  })
  proc.stderr?.on('data', (chunk: Buffer) => {
    log = (log + chunk).slice(-4000)
    if (process.env.DESKTOP_LOG) process.stderr.write(chunk)
    const listening = /^DevTools listening on (ws:\S+)/m.exec(log)
    if (listening?.[1]) foundUrl(listening[1])
  })
  const failed = new Promise<never>((_, reject) => {
    proc.once('error', reject)
    proc.once('exit', (code) => reject(new Error(`Chromium exited with ${code}: ${log.slice(-800)}`)))
  })
  failed.catch(() => {})
  proc.once('exit', () => {
    if (!done) options.onExit()
  })
  // stdio above makes 3 a pipe to write to and 4 one to read from.
  const cdp = connectCdp(proc.stdio[3] as Writable, proc.stdio[4] as Readable)
  const asked = switches.some((s) => s.startsWith('--remote-debugging-port='))
  await Promise.race([failed, cdp.browser.send('Target.setDiscoverTargets', { discover: true })])
  const url = asked ? await Promise.race([failed, devToolsUrl]) : undefined

  let windows = 0
  /** A second Chromium with the same profile hands `--app=` to the running one: a window without tabs. */
  const newAppWindow = (bounds: Bounds): Promise<string> => {
    const mark = `simulated-desktop-${++windows}`
    const opened = new Promise<string>((resolve) => {
      const look = ({ targetInfo }: { targetInfo: { url: string; targetId: string } }): void => {
        if (targetInfo.url.endsWith(`,${mark}`)) resolve(targetInfo.targetId)
      }
      cdp.browser.on('Target.targetCreated', look)
      cdp.browser.on('Target.targetInfoChanged', look)
    })
    const at = [`--window-position=${bounds.x},${bounds.y}`, `--window-size=${bounds.width},${bounds.height}`]
    spawn(
      found.path,
      [`--user-data-dir=${profile}`, `--app=data:text/html,${mark}`, '--test-type', ...at, ...root],
      {
        stdio: 'ignore',
        env: { ...process.env, ...found.env },
        detached: true,
      },
    ).on('error', () => {})
    return opened
  }
  const newPage = async (bounds: Bounds): Promise<string> => {
    const { targetId } = await cdp.browser.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      width: bounds.width,
      height: bounds.height,
    })
    return targetId
  }
  return {
    cdp,
    devToolsUrl: url,
    pid: proc.pid ?? 0,
    headless,
    newWindow: headless ? newPage : newAppWindow,
    async close() {
      if (done) return
      const gone = new Promise<void>((resolve) => proc.once('exit', () => resolve()))
      done = true
      cdp.browser.send('Browser.close').catch(() => {})
      await Promise.race([gone, pause(1000)])
      done = false
      cleanUp()
    },
  }
}
