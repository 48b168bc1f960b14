import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import { appId, productName } from '../../shared/product.ts'
import { execLine } from './desktop-entry.ts'

export type Autostart = Readonly<{ isOn(): boolean; set(on: boolean): void }>

const hidden = ['--hidden']

/** Windows and macOS keep a login item for the app; only Windows passes it arguments, and knows the item by them. */
const loginItem = (platform: NodeJS.Platform): Autostart => {
  const item = platform === 'win32' ? { args: hidden } : {}
  return {
    isOn: () => app.getLoginItemSettings(item).openAtLogin,
    set: (on) => app.setLoginItemSettings({ ...item, openAtLogin: on }),
  }
}

/**
 * Whether the system has started the app with the session, which macOS says in place of arguments. Asked once the app is
 * ready; it stays true for as long as the app runs.
 */
export const wasOpenedAtLogin = (platform: NodeJS.Platform): boolean =>
  platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin

/** Linux desktops start what has a file in the autostart folder (freedesktop.org, Desktop Application Autostart). */
const desktopEntry = (file: string, executable: string): Autostart => ({
  isOn: () => existsSync(file),
  set: (on) => {
    if (!on) {
      rmSync(file, { force: true })
      return
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(
      file,
      `[Desktop Entry]\nType=Application\nName=${productName}\nExec=${execLine(executable, hidden)}\nX-GNOME-Autostart-enabled=true\n`,
    )
  },
})

/** Starting with the session, hidden in the tray. */
export const createAutostart = (deps: {
  platform: NodeJS.Platform
  isPackaged: boolean
  env: Readonly<Record<string, string | undefined>>
}): Autostart => {
  // From a source checkout there is no executable of ours that the desktop could start.
  if (deps.platform !== 'linux' || !deps.isPackaged) return loginItem(deps.platform)
  const folder = join(app.getPath('appData'), 'autostart')
  // An AppImage runs from a mount that is gone after a restart; this variable names the file itself.
  return desktopEntry(join(folder, `${appId}.desktop`), deps.env['APPIMAGE'] ?? process.execPath)
}
