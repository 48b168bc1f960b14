import { join } from 'node:path'
import { app } from 'electron'
import { createTrayView } from '../services/tray-view.ts'
import { createHostedTray } from '../system/hosted-tray.ts'
import { createTray, type SystemTray } from '../system/tray.ts'
import { watchTrayHost } from '../system/tray-host.ts'
import type { AppData } from './data.ts'
import type { AppServices } from './services.ts'
import type { AppWindows } from './windows.ts'

export type AppTray = Omit<SystemTray, 'paint'> & Readonly<{ paint(): void; isThere(): boolean }>

/** The icon in the tray, with what it shows and does, for as long as the desktop has a place for it. */
export const createAppTray = (deps: {
  data: AppData
  services: AppServices
  windows: AppWindows
  resourcesFolder: string
  hasTray: boolean
  startsAtLogin: () => boolean
  /** Why reminders don't work just now. */
  problem: () => string | null
}): AppTray => {
  const { platform, env } = process
  const { services, windows } = deps
  const { clock, log, settings } = deps.data
  const makeTray = () =>
    createTray({
      iconFolder: join(deps.resourcesFolder, 'tray'),
      platform,
      hasDarkBar: /gnome/i.test(env['XDG_CURRENT_DESKTOP'] ?? ''),
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
  let isThere = deps.hasTray
  const tray = createHostedTray({ isThere, makeTray })
  const stopWatching = watchTrayHost({
    ...{ platform, env, clock, isThere },
    onChange: (found) => {
      isThere = found
      tray.setHost(found)
      windows.panel.setHasTray(found)
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
  return {
    isThere: () => isThere,
    bounds: tray.bounds,
    paint: () => tray.paint(view()),
    destroy: () => {
      stopWatching()
      tray.destroy()
    },
  }
}
