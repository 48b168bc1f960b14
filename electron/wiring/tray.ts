import { join } from 'node:path'
import { app } from 'electron'
import { createTrayView } from '../services/tray-view.ts'
import { createTray, type SystemTray } from '../system/tray.ts'
import type { AppData } from './data.ts'
import type { AppServices } from './services.ts'
import type { AppWindows } from './windows.ts'

export type AppTray = Omit<SystemTray, 'paint'> & Readonly<{ paint(): void }>

/** The icon in the tray, with what it shows and does. */
export const createAppTray = (deps: {
  data: AppData
  services: AppServices
  windows: AppWindows
  resourcesFolder: string
  startsAtLogin: () => boolean
  /** Why reminders don't work just now. */
  problem: () => string | null
}): AppTray => {
  const { services, windows } = deps
  const { clock, log, settings } = deps.data
  const tray = createTray({
    iconFolder: join(deps.resourcesFolder, 'tray'),
    platform: process.platform,
    hasDarkBar: /gnome/i.test(process.env['XDG_CURRENT_DESKTOP'] ?? ''),
    actions: {
      click: windows.panel.toggle,
      openIssue: (issueId) => windows.showIssue(issueId, 'view'),
      newIssue: windows.capture.show,
      openPanel: windows.panel.show,
      setQuiet: services.settings.setQuiet,
      setStartAtLogin: (on) => services.settings.change({}, on),
      quit: () => app.quit(),
    },
  })
  const view = createTrayView({
    clock,
    log,
    settings: settings.read,
    measures: services.measures,
    startsAtLogin: deps.startsAtLogin,
    problem: deps.problem,
  })
  return { ...tray, paint: () => tray.paint(view()) }
}
