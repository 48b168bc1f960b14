import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import { appId, productName } from '../../shared/product.ts'
import { execLine } from './desktop-entry.ts'

export type Autostart = Readonly<{ isOn(): boolean; set(on: boolean): void }>

const hidden = ['--hidden']

/** Windows and macOS keep a login item for the app. */
const loginItem: Autostart = {
  isOn: () => app.getLoginItemSettings({ args: hidden }).openAtLogin,
  set: (on) => app.setLoginItemSettings({ openAtLogin: on, args: hidden }),
}

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
  if (deps.platform !== 'linux' || !deps.isPackaged) return loginItem
  const folder = join(app.getPath('appData'), 'autostart')
  // An AppImage runs from a mount that is gone after a restart; this variable names the file itself.
  return desktopEntry(join(folder, `${appId}.desktop`), deps.env['APPIMAGE'] ?? process.execPath)
}
