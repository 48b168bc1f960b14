import { execFile } from 'node:child_process'

/**
 * Whether this desktop shows tray icons. Linux desktops differ: stock GNOME has no StatusNotifier host, and Electron
 * does not say so. Where the session bus cannot be asked, a tray is assumed.
 */
export const hasTrayHost = (deps: {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
}): Promise<boolean> => {
  const isDesktopSession = deps.env['XDG_CURRENT_DESKTOP'] && deps.env['DBUS_SESSION_BUS_ADDRESS']
  if (deps.platform !== 'linux' || !isDesktopSession) return Promise.resolve(true)
  const question = [
    '--session',
    '--print-reply=literal',
    '--dest=org.freedesktop.DBus',
    '/org/freedesktop/DBus',
    'org.freedesktop.DBus.NameHasOwner',
    'string:org.kde.StatusNotifierWatcher',
  ]
  return new Promise((resolve) => {
    execFile('dbus-send', question, { timeout: 2_000 }, (error, stdout) => {
      resolve(error !== null || !/boolean false/.test(stdout))
    })
  })
}
