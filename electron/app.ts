import { join } from 'node:path'
import { app } from 'electron'
import { dayComesFirst } from '../shared/words/capture/spoken-dates.ts'
import type { Command } from './command-line.ts'
import type { Answer } from './instance.ts'
import { createCommands } from './services/commands.ts'
import { serveAppPages } from './system/app-protocol.ts'
import { createAutostart } from './system/autostart.ts'
import { hideDockIcon } from './system/dock-icon.ts'
import type { PageSource } from './system/page-source.ts'
import { commandToBind, createShortcut } from './system/shortcut.ts'
import { hasTrayHost } from './system/tray-host.ts'
import { createAppEvents, reportError } from './wiring/app-events.ts'
import { keepCurrent } from './wiring/current-view.ts'
import { openData } from './wiring/data.ts'
import { keepPagesAlive } from './wiring/living-pages.ts'
import { createReminders } from './wiring/reminders.ts'
import { answerPages } from './wiring/requests.ts'
import { createServices } from './wiring/services.ts'
import { createAppTray } from './wiring/tray.ts'
import { startBackups } from './wiring/upkeep.ts'
import { createWindows } from './wiring/windows.ts'

export type RunningApp = Readonly<{
  run(command: Exclude<Command, { kind: 'quit' }>): Answer
  /** From here on windows may really close. */
  prepareToQuit(): void
  stop(): void
}>

/** The composition root: makes every part, hands each what it needs by name, and starts them. */
export const startApp = async (deps: {
  /** Where everything is kept: a folder that is there. */
  dataFolder: string
  pages: PageSource
  /** Where the built `main`, `preload` and `renderer` lie. */
  builtFolder: string
  resourcesFolder: string
}): Promise<RunningApp> => {
  const { platform, env } = process
  const { builtFolder, pages, resourcesFolder } = deps
  const events = createAppEvents()
  const data = await openData(deps.dataFolder, events)
  serveAppPages({ root: join(builtFolder, 'renderer'), pages })

  hideDockIcon(data.clock.after)
  const icon = join(resourcesFolder, 'app-icon.png')
  const hasTray = await hasTrayHost(platform, env)
  const windows = createWindows({
    ...{ pages, builtFolder, icon, hasTray, data },
    trayBounds: () => tray.bounds(),
  })
  const { capture, panel } = windows
  keepPagesAlive({ data, events, windows })
  const shortcut = createShortcut({ onPress: capture.show, commandToBind: commandToBind({ platform, env }) })
  const autostart = createAutostart({ platform, isPackaged: app.isPackaged, env })
  const dayFirst = dayComesFirst(app.getSystemLocale())
  const services = createServices({ data, events, windows, shortcut, autostart, builtFolder, dayFirst })
  const backups = startBackups(data)
  const reminders = createReminders({ data, events, services, windows, icon, onBack: backups.look })
  const { problem } = reminders
  const tray = createAppTray({
    ...{ data, services, windows, resourcesFolder, hasTray, problem },
    startsAtLogin: autostart.isOn,
  })

  const view = keepCurrent({ data, events, windows, reminders, shortcut, tray })
  const stopAnswering = answerPages({
    ...{ data, pages, services, windows, reminders, shortcut, dayFirst },
    onPanelRead: view.panelWasRead,
  })
  view.refreshAll()
  reminders.start()

  return {
    run: createCommands({
      captureLine: services.captureLine,
      showCapture: capture.show,
      showPanel: panel.show,
      showPanelUnasked: panel.showUnasked,
      hasTray: tray.isThere,
      onError: (error) => reportError('capture', error),
    }),
    prepareToQuit: windows.allowClose,
    stop: () => {
      reminders.stop()
      backups.stop()
      stopAnswering()
      shortcut.stop()
      tray.destroy()
      data.log.end()
    },
  }
}
