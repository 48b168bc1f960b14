import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** A command that takes longer is given up; whoever asks has less patience than that, or the same. */
const timeoutMs = 900

const run = promisify(execFile)
type Ask = (command: string, ...args: readonly string[]) => Promise<string>

const ask: Ask = async (command, ...args) => {
  const { stdout } = await run(command, [...args], { timeout: timeoutMs, windowsHide: true })
  return stdout.trim()
}

/**
 * Linux has two answers. GNOME keeps "show banners" as a setting. KDE Plasma, and others that follow it, have the property
 * `Inhibited` on the notification service (`org.freedesktop.Notifications`), also set by programs in full screen.
 */
const linuxIsQuiet = async (asking: Ask, env: NodeJS.ProcessEnv): Promise<boolean> => {
  // Without a session there is nobody to ask, and asking would start a bus of its own.
  if (!env['DBUS_SESSION_BUS_ADDRESS']) return false
  const answers = await Promise.allSettled([
    asking('gsettings', 'get', 'org.gnome.desktop.notifications', 'show-banners').then(
      (said) => said === 'false',
    ),
    asking(
      'gdbus',
      'call',
      '--session',
      '--dest',
      'org.freedesktop.Notifications',
      '--object-path',
      '/org/freedesktop/Notifications',
      '--method',
      'org.freedesktop.DBus.Properties.Get',
      'org.freedesktop.Notifications',
      'Inhibited',
    ).then((said) => said.includes('true')),
  ])
  return answers.some((answer) => answer.status === 'fulfilled' && answer.value)
}

/**
 * macOS up to 11 writes its do-not-disturb into a preference; later versions keep Focus in a file that only an app with
 * full disk access may read, so there it stays unknown.
 */
const macIsQuiet = async (asking: Ask): Promise<boolean> =>
  (await asking('defaults', '-currentHost', 'read', 'com.apple.notificationcenterui', 'doNotDisturb')) === '1'

/** The banners of all programs switched off. Focus assist itself can only be asked through native code. */
const windowsIsQuiet = async (asking: Ask): Promise<boolean> =>
  /ToastEnabled\s+REG_DWORD\s+0x0\b/.test(
    await asking(
      'reg',
      'query',
      String.raw`HKCU\Software\Microsoft\Windows\CurrentVersion\PushNotifications`,
      '/v',
      'ToastEnabled',
    ),
  )

const quietBy: Partial<Record<NodeJS.Platform, (asking: Ask, env: NodeJS.ProcessEnv) => Promise<boolean>>> = {
  linux: linuxIsQuiet,
  darwin: macIsQuiet,
  win32: windowsIsQuiet,
}

/** Whether the desktop was told not to disturb. `false` also where it can't be asked; full screen is nowhere plain. */
export const desktopIsQuiet = async (
  deps: Readonly<{ platform: NodeJS.Platform; env: NodeJS.ProcessEnv; ask?: Ask }>,
): Promise<boolean> => {
  try {
    return (await quietBy[deps.platform]?.(deps.ask ?? ask, deps.env)) ?? false
  } catch {
    // No such program, setting or service: unknown, which counts as free.
    return false
  }
}
