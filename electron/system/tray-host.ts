import { execFile, spawn } from 'node:child_process'
import type { Clock } from '../../shared/clock.ts'

type Environment = Readonly<Record<string, string | undefined>>

const watcher = 'org.kde.StatusNotifierWatcher'

/** What comes back as text; `null` where the session bus can't be asked. */
const ask = (question: readonly string[], env: Environment): Promise<string | null> =>
  new Promise((resolve) => {
    execFile(
      'dbus-send',
      ['--session', '--print-reply=literal', ...question],
      { timeout: 2_000, env },
      (error, stdout) => resolve(error === null ? stdout : null),
    )
  })

/** Only a desktop session with a bus can be asked; elsewhere, and on other systems, a tray is assumed. */
const canBeAsked = (platform: NodeJS.Platform, env: Environment): boolean =>
  platform === 'linux' && Boolean(env['XDG_CURRENT_DESKTOP'] && env['DBUS_SESSION_BUS_ADDRESS'])

/**
 * Whether this desktop shows tray icons. Linux desktops differ: stock GNOME has no StatusNotifier host, and Electron does not
 * say so. While a session starts there may be a watcher and no host yet; an icon made then is lost, since Chromium asks once.
 */
export const hasTrayHost = async (platform: NodeJS.Platform, env: Environment): Promise<boolean> => {
  if (!canBeAsked(platform, env)) return true
  // Asked of the bus first: a question to the watcher itself would start one where it can be started.
  const owner = await ask(
    [
      '--dest=org.freedesktop.DBus',
      '/org/freedesktop/DBus',
      'org.freedesktop.DBus.NameHasOwner',
      `string:${watcher}`,
    ],
    env,
  )
  if (owner !== null && /boolean false/.test(owner)) return false
  const host = await ask(
    [
      `--dest=${watcher}`,
      '/StatusNotifierWatcher',
      'org.freedesktop.DBus.Properties.Get',
      `string:${watcher}`,
      'string:IsStatusNotifierHostRegistered',
    ],
    env,
  )
  return host === null || !/boolean false/.test(host)
}

const lookEveryMs = 5_000
/** A session's panel is up within this time; what comes later announces itself on the bus. */
const lookForMs = 2 * 60_000

/**
 * Tells when a place for tray icons comes or goes: an app that is started at login is often there before the panel is.
 * `isThere` is what was found so far. Gives back what ends the watch.
 */
export const watchTrayHost = (deps: {
  platform: NodeJS.Platform
  env: Environment
  clock: Pick<Clock, 'now' | 'after'>
  isThere: boolean
  onChange: (isThere: boolean) => void
}): (() => void) => {
  const { platform, env, clock } = deps
  if (!canBeAsked(platform, env)) return () => {}
  let { isThere } = deps
  let isOver = false
  let asking: Promise<void> | null = null
  let isToAskAgain = false

  const look = (): void => {
    isToAskAgain = asking !== null
    asking ??= hasTrayHost(platform, env).then((found) => {
      asking = null
      if (isOver) return
      if (found !== isThere) {
        isThere = found
        deps.onChange(found)
      }
      if (isToAskAgain) look()
    })
  }

  const signals = spawn(
    'dbus-monitor',
    [
      '--session',
      `type='signal',interface='${watcher}'`,
      `type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',arg0='${watcher}'`,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'], env },
  )
  signals.on('error', () => {}) // not installed: the looks of the first minutes have to do
  signals.stdout.on('data', (text: Buffer) => {
    if (/NameOwnerChanged|StatusNotifierHost/.test(text.toString())) look()
  })

  const startedAt = clock.now()
  let cancel = (): void => {}
  const lookLater = (): void => {
    if (clock.now() - startedAt >= lookForMs) return
    cancel = clock.after(lookEveryMs, () => {
      look()
      lookLater()
    })
  }
  lookLater()
  return () => {
    isOver = true
    cancel()
    signals.kill()
  }
}
