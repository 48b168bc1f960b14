import { join } from 'node:path'
import { app, type BrowserWindow, nativeTheme } from 'electron'
import type { EventChannel, EventPayload } from '../shared/contract.ts'
import type { PolicyContext } from '../shared/policy/context.ts'
import { appId, productName } from '../shared/product.ts'
import { dayComesFirst } from '../shared/words/capture/spoken-dates.ts'
import type { Command } from './command-line.ts'
import { createServices } from './create-services.ts'
import type { Answer } from './instance.ts'
import { createHandlers } from './ipc/handlers.ts'
import { serveRequests } from './ipc/serve.ts'
import { createViews } from './ipc/views.ts'
import { recoveryOf } from './log/file/recover.ts'
import { openIssueLog } from './log/open-issue-log.ts'
import { createDelivery } from './reminders/delivery.ts'
import { createPresence } from './reminders/presence.ts'
import { createScheduler } from './reminders/scheduler.ts'
import { createCommands } from './services/commands.ts'
import { startDailyBackup } from './services/daily-backup.ts'
import { createNotices, sayWhenUndelivered } from './services/notices.ts'
import { createNotificationChoices, type ShowIssue } from './services/notification-choices.ts'
import { openLogPatiently } from './services/open-log.ts'
import { createQuiet } from './services/quiet.ts'
import { createReminderHealth } from './services/reminder-health.ts'
import { createTrayView } from './services/tray-view.ts'
import { openSettings } from './settings/settings-store.ts'
import { serveAppPages } from './system/app-protocol.ts'
import { createAutostart } from './system/autostart.ts'
import { createCaptureWindow } from './system/capture-window.ts'
import { createSystemClock } from './system/clock.ts'
import { isOnWayland } from './system/display-server.ts'
import { createForeignFiles } from './system/foreign-files.ts'
import { createNotifiers } from './system/notifiers.ts'
import { offerCopy } from './system/offer-copy.ts'
import type { PageSource } from './system/page-source.ts'
import { createPanelWindow } from './system/panel-window.ts'
import { watchPower } from './system/power.ts'
import { createPresenceProbe, isInUse } from './system/presence-probe.ts'
import { keepPrivate } from './system/private-files.ts'
import { systemRegion } from './system/region.ts'
import { commandToBind, createShortcut } from './system/shortcut.ts'
import { keepOutOfTaskbar } from './system/taskbar.ts'
import { createTimeZone, systemZone } from './system/time-zone.ts'
import { createTray, type TrayActions } from './system/tray.ts'
import { hasTrayHost } from './system/tray-host.ts'

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
  const { dataFolder, pages } = deps
  const backupFolder = join(dataFolder, 'backups')

  const zone = createTimeZone({ system: systemZone, remembered: () => settings.read().lastTimeZone })
  const clock = createSystemClock({ timeZone: zone.name })
  const settings = openSettings({ folder: dataFolder, now: clock.now() })
  const context = (): PolicyContext => {
    const { workingHours, daysOff, reminders, policies } = settings.read()
    return { timeZone: clock.timeZone(), workingHours, daysOff, reminders, policies }
  }
  const notices = createNotices([])
  const noteOfLog = (message: string): void => {
    console.error(message)
    notices.add({ id: `log-${message}`, message })
    noticesChanged()
  }
  /** Nothing is there to show them before the windows are. */
  let noticesChanged = (): void => {}
  const path = join(dataFolder, 'log.db')
  const log = await openLogPatiently({
    clock,
    open: () =>
      openIssueLog({
        path,
        clock,
        policy: context,
        backupFolder,
        onChanged: () => changed(),
        onNotice: noteOfLog,
      }),
    recovery: () => recoveryOf({ path, backupFolder, now: clock.now() }),
    offer: (problem, recovery) => offerCopy(problem, recovery, clock.timeZone()),
    onRecovered: ({ issues }, damagedLog) =>
      noteOfLog(
        `The issue log was damaged, so the newest whole backup took its place (${issues} issues). The damaged one is kept as ${damagedLog}.`,
      ),
  })
  settings.settle()
  keepPrivate(dataFolder)
  const wrongSettings = settings.problem()
  if (wrongSettings !== null) {
    console.error(wrongSettings)
    notices.add({ id: 'settings', message: wrongSettings })
  }
  const reportError = (what: string, error: unknown): void => {
    console.error(`${what}:`, error)
  }

  serveAppPages({ root: join(deps.builtFolder, 'renderer'), pages })
  const preload = join(deps.builtFolder, 'preload', 'preload.cjs')
  const icon = join(deps.resourcesFolder, 'app-icon.png')
  const hasTray = await hasTrayHost({ platform, env })
  const isWayland = isOnWayland({
    platform,
    env,
    ozonePlatform: app.commandLine.getSwitchValue('ozone-platform'),
  })
  const keepWindowOutOfTaskbar = (window: BrowserWindow): void =>
    keepOutOfTaskbar(window, { platform, env, isWayland })
  const capture = createCaptureWindow({
    pages,
    preload,
    icon,
    keepOutOfTaskbar: keepWindowOutOfTaskbar,
    onShown: () => send('capture:shown', {}),
  })
  const shortcut = createShortcut({ onPress: capture.show, commandToBind: commandToBind({ platform, env }) })
  const autostart = createAutostart({ platform, isPackaged: app.isPackaged, env })
  const quietUntilAt = createQuiet({ clock, settings })
  const presence = createPresence({
    quietUntilAt,
    probe: createPresenceProbe({ platform, env }),
    after: clock.after,
    isUsed: isInUse,
  })

  const panel = createPanelWindow({
    pages,
    preload,
    icon,
    hasTray,
    keepOutOfTaskbar: keepWindowOutOfTaskbar,
    trayBounds: () => tray?.bounds() ?? { x: 0, y: 0, width: 0, height: 0 },
    onShown: () => {
      send('changed', {})
      send('panel:shown', {})
    },
    onClose: () => settings.read().onPanelClose,
    rememberOnClose: (onPanelClose) => settings.change({ onPanelClose }),
    quit: () => app.quit(),
  })
  const send = <C extends EventChannel>(channel: C, payload: EventPayload<C>): void => {
    for (const { window } of [panel, capture])
      if (!window.isDestroyed()) window.webContents.send(channel, payload)
  }
  const doneElsewhere = ({ changeId }: { changeId: number }, words: string): void =>
    send('changed-elsewhere', { changeId, words })
  const showIssue: ShowIssue = (issueId, action) => {
    panel.show()
    send('issue:show', { issueId, action })
  }

  const dayFirst = dayComesFirst(app.getSystemLocale())
  const desks = createServices({
    clock,
    dayFirst,
    log,
    settings,
    context,
    region: systemRegion,
    shortcut,
    autostart,
    panel,
    dataFolder,
    readForeignFile: createForeignFiles({
      workerPath: join(deps.builtFolder, 'main', 'foreign-file-worker.cjs'),
      after: clock.after,
    }),
    onDone: doneElsewhere,
    onSettingsChanged: () => settingsChanged(),
    onRestored: (words) => {
      measures.forget()
      notices.add({ id: 'restored', message: words })
      send('log:replaced', {})
      changed()
    },
  })
  const { captureLine, correspondence, measures, snooze } = desks

  const notifiers = createNotifiers({
    clock,
    icon,
    appId,
    appName: productName,
    platform,
    preferred: () => settings.read().notifications.adapter,
  })
  const health = createReminderHealth({ clock, notices, onChanged: () => refresh() })
  const scheduler = createScheduler({
    clock,
    log,
    presence,
    context,
    showNames: () => settings.read().notifications.showNames,
    deliver: sayWhenUndelivered({
      deliver: createDelivery({ clock, notifiers }),
      notices,
      onChanged: () => refresh(),
    }),
    onChoice: createNotificationChoices({
      log,
      correspondence,
      snooze,
      showPanel: panel.show,
      showIssue,
      onDone: doneElsewhere,
      onError: (error) => reportError('notification', error),
    }),
    onLooked: () => timePassed(),
    onError: (error) => {
      reportError('reminders', error)
      health.failed(error)
    },
    onWorked: () => health.worked(),
  })

  const trayActions: TrayActions = {
    click: panel.toggle,
    openIssue: (issueId) => showIssue(issueId, 'view'),
    newIssue: capture.show,
    openPanel: panel.show,
    setQuiet: desks.settings.setQuiet,
    setStartAtLogin: (on) => desks.settings.change({}, on),
    quit: () => app.quit(),
  }
  const tray = hasTray
    ? createTray({
        iconFolder: join(deps.resourcesFolder, 'tray'),
        platform,
        hasDarkBar: /gnome/i.test(env['XDG_CURRENT_DESKTOP'] ?? ''),
        actions: trayActions,
      })
    : null

  const startsAtLogin = autostart.isOn
  const trayView = createTrayView({
    clock,
    log,
    settings: settings.read,
    measures,
    startsAtLogin,
    problem: health.problem,
  })
  const paintTray = (): void => tray?.paint(trayView())
  const refresh = (): void => {
    paintTray()
    send('changed', {})
  }
  noticesChanged = refresh
  /** A journey, a system that lost its zone, and one that found it again. */
  const followZone = (): void => {
    const problem = zone.problem()
    if (problem !== null) notices.add({ id: 'time-zone', message: problem })
    else {
      notices.dismiss('time-zone')
      const lastTimeZone = zone.name()
      if (settings.read().lastTimeZone === lastTimeZone) return
      try {
        settings.change({ lastTimeZone })
      } catch (error) {
        // On a full disk it is tried again at the next look.
        reportError('time zone', error)
      }
    }
  }
  let panelHasRead = false
  /** Once a minute: "fixed 6 min ago" goes on, and somebody may be overdue now. A busy page is not asked twice. */
  const timePassed = (): void => {
    followZone()
    paintTray()
    if (!panelHasRead || !panel.window.isVisible()) return
    panelHasRead = false
    send('changed', {})
  }
  const changed = (): void => {
    // First, so that a window that can't be told keeps no reminder from being planned.
    scheduler.trigger('changed')
    refresh()
  }
  const applySettings = (): void => {
    const { theme, shortcut: accelerator } = settings.read()
    nativeTheme.themeSource = theme
    if (shortcut.state().accelerator !== accelerator) shortcut.use(accelerator)
  }
  const settingsChanged = (): void => {
    applySettings()
    refresh()
    scheduler.trigger('settings-changed')
  }

  const views = createViews({
    clock,
    log,
    context,
    shortcut: shortcut.state,
    quietUntilAt,
    notices: notices.list,
    onPanelRead: () => {
      panelHasRead = true
    },
  })
  const stopServing = serveRequests({
    isOwnPage: pages.isOwnPage,
    onUnexpected: (channel, error) => reportError(channel, error),
    handlers: createHandlers({
      clock,
      dayFirst,
      log,
      views,
      ...desks,
      panel,
      capture,
      showIssue,
      dismissNotice: notices.dismiss,
    }),
  })
  const stopPower = watchPower({
    platform,
    env,
    after: clock.after,
    onSuspend: () => presence.asleep(true),
    onResume: () => {
      presence.asleep(false)
      scheduler.trigger('resumed')
      backups.look()
    },
    onLock: () => presence.locked(true),
    onUnlock: () => {
      presence.locked(false)
      scheduler.trigger('unlocked')
      backups.look()
    },
  })
  const backups = startDailyBackup({
    clock,
    hasToday: () => log.hasBackupOfDay(backupFolder),
    backup: () => log.backup(backupFolder, 7),
    onDone: () => notices.dismiss('backup'),
    onError: (error) => {
      reportError('backup', error)
      notices.add({
        id: 'backup',
        message: `The daily backup failed: ${error instanceof Error ? error.message : error}`,
      })
    },
  })
  applySettings()
  followZone()
  refresh()
  scheduler.start()
  health.start()

  return {
    run: createCommands({
      captureLine,
      showCapture: capture.show,
      showPanel: panel.show,
      hasTray,
      onError: (error) => reportError('capture', error),
    }),
    prepareToQuit: () => {
      panel.allowClose()
      capture.allowClose()
    },
    stop: () => {
      health.stop()
      scheduler.stop()
      backups.stop()
      stopPower()
      stopServing()
      shortcut.stop()
      tray?.destroy()
      log.end()
    },
  }
}
