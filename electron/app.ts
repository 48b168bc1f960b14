import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, nativeTheme } from 'electron'
import type { EventChannel, EventPayload } from '../shared/contract.ts'
import { AppError } from '../shared/errors.ts'
import type { PolicyContext } from '../shared/policy/context.ts'
import { appId, productName } from '../shared/product.ts'
import { trayModel } from '../shared/words/tray-model.ts'
import { createCaptureLine } from './actions/capture-line.ts'
import { createCorrespondence } from './actions/correspondence.ts'
import { startDailyBackup } from './actions/daily-backup.ts'
import { createNotices } from './actions/notices.ts'
import { createNotificationChoices } from './actions/notification-choices.ts'
import { createSettingsDesk } from './actions/settings-desk.ts'
import { createSnooze } from './actions/snooze.ts'
import type { Command } from './command-line.ts'
import type { Answer } from './instance.ts'
import { createHandlers } from './ipc/handlers.ts'
import { serveRequests } from './ipc/serve.ts'
import { createViews } from './ipc/views.ts'
import { openIssueLog } from './log/open-issue-log.ts'
import { createDelivery } from './reminders/delivery.ts'
import { createPresence } from './reminders/presence.ts'
import { createScheduler } from './reminders/scheduler.ts'
import { openSettings } from './settings.ts'
import { appOrigin, serveAppPages } from './system/app-protocol.ts'
import { createAutostart } from './system/autostart.ts'
import { createCaptureWindow } from './system/capture-window.ts'
import { createSystemClock } from './system/clock.ts'
import { createMailProgram } from './system/mail-program.ts'
import { createNotifiers } from './system/notifiers.ts'
import { createPanelWindow } from './system/panel-window.ts'
import { watchPower } from './system/power.ts'
import { createShortcut } from './system/shortcut.ts'
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
  /** Where everything is kept. */
  dataFolder: string
  /** Where the built `main`, `preload` and `renderer` lie. */
  builtFolder: string
  resourcesFolder: string
}): Promise<RunningApp> => {
  const { platform, env } = process
  const { dataFolder } = deps
  const backupFolder = join(dataFolder, 'backups')
  mkdirSync(dataFolder, { recursive: true })

  const clock = createSystemClock()
  const settings = openSettings({ folder: dataFolder, now: clock.now() })
  const context = (): PolicyContext => {
    const { workingHours, reminders } = settings.read()
    return { timeZone: clock.timeZone(), workingHours, reminders }
  }
  const log = openIssueLog({
    path: join(dataFolder, 'log.db'),
    clock,
    policy: context,
    backupFolder,
    onChanged: () => changed(),
  })
  const notices = createNotices(
    settings.problem === null ? [] : [{ id: 'settings', message: settings.problem }],
  )
  const reportError = (what: string, error: unknown): void => {
    console.error(`${what}:`, error)
  }

  serveAppPages({ root: join(deps.builtFolder, 'renderer') })
  const preload = join(deps.builtFolder, 'preload', 'preload.cjs')
  const icon = join(deps.resourcesFolder, 'app-icon.png')
  const hasTray = await hasTrayHost({ platform, env })
  const capture = createCaptureWindow({ preload, icon, onShown: () => send('capture:shown', {}) })
  const shortcut = createShortcut({ onPress: capture.show })
  const autostart = createAutostart({ platform, isPackaged: app.isPackaged, env })
  const presence = createPresence({ quietUntilAt: () => settings.read().quietUntilAt })

  const panel = createPanelWindow({
    preload,
    icon,
    hasTray,
    trayBounds: () => tray?.bounds() ?? { x: 0, y: 0, width: 0, height: 0 },
    onShown: () => send('changed', {}),
    onClose: () => settings.read().onPanelClose,
    rememberOnClose: (onPanelClose) => settings.change({ onPanelClose }),
    quit: () => app.quit(),
  })
  const send = <C extends EventChannel>(channel: C, payload: EventPayload<C>): void => {
    for (const { window } of [panel, capture])
      if (!window.isDestroyed()) window.webContents.send(channel, payload)
  }
  const showIssue = (issueId: number, action: 'view' | 'write-mail'): void => {
    panel.show()
    send('issue:show', { issueId, action })
  }

  const snooze = createSnooze({ clock, log, context })
  const captureLine = createCaptureLine({ clock, log })
  const mailProgram = createMailProgram({ draftFolder: join(dataFolder, 'drafts'), now: clock.now })
  const correspondence = createCorrespondence({ clock, log, settings: settings.read, mailProgram })
  const desk = createSettingsDesk({
    clock,
    settings,
    shortcut,
    autostart,
    dataFolder,
    onChanged: () => settingsChanged(),
  })

  const scheduler = createScheduler({
    clock,
    log,
    presence,
    context,
    showNames: () => settings.read().notifications.showNames,
    deliver: createDelivery({
      notifiers: createNotifiers({
        clock,
        icon,
        appId,
        appName: productName,
        platform,
        preferred: () => settings.read().notifications.adapter,
      }),
    }),
    onChoice: createNotificationChoices({
      log,
      correspondence,
      snooze,
      showPanel: panel.show,
      showIssue,
      onError: (error) => reportError('notification', error),
    }),
    onLooked: () => timePassed(),
    onError: (error) => reportError('reminders', error),
  })

  const trayActions: TrayActions = {
    click: panel.toggle,
    openIssue: (issueId) => showIssue(issueId, 'view'),
    newIssue: capture.show,
    openPanel: panel.show,
    setQuiet: (on) => desk.setQuiet(on ? 60 : null),
    setStartAtLogin: (on) => desk.change({}, on),
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

  const paintTray = (): void => {
    tray?.paint(
      trayModel({
        waiting: log.waiting(),
        now: clock.now(),
        timeZone: clock.timeZone(),
        quietUntilAt: settings.read().quietUntilAt,
        startAtLogin: autostart.isOn(),
      }),
    )
  }
  const refresh = (): void => {
    paintTray()
    send('changed', {})
  }
  let panelHasRead = false
  /** Once a minute: "fixed 6 min ago" goes on, and somebody may be overdue now. A busy page is not asked twice. */
  const timePassed = (): void => {
    paintTray()
    if (!panelHasRead || !panel.window.isVisible()) return
    panelHasRead = false
    send('changed', {})
  }
  const changed = (): void => {
    refresh()
    scheduler.trigger('changed')
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
    quietUntilAt: () => settings.read().quietUntilAt,
    notices: notices.list,
    onPanelRead: () => {
      panelHasRead = true
    },
  })
  const stopServing = serveRequests({
    isOwnPage: (url) => url.startsWith(`${appOrigin}/`),
    onUnexpected: (channel, error) => reportError(channel, error),
    handlers: createHandlers({
      clock,
      log,
      views,
      captureLine,
      correspondence,
      snooze,
      panel,
      capture,
      settings: desk,
      dismissNotice: notices.dismiss,
    }),
  })
  const stopPower = watchPower({
    onSuspend: () => presence.asleep(true),
    onResume: () => {
      presence.asleep(false)
      scheduler.trigger('resumed')
    },
    onLock: () => presence.locked(true),
    onUnlock: () => {
      presence.locked(false)
      scheduler.trigger('unlocked')
    },
  })
  const stopBackups = startDailyBackup({
    clock,
    backup: () => log.backup(backupFolder, 7),
    onError: (error) => {
      reportError('backup', error)
      notices.add({
        id: 'backup',
        message: `The daily backup failed: ${error instanceof Error ? error.message : error}`,
      })
    },
  })
  applySettings()
  refresh()
  scheduler.start()

  const commands = {
    start: (hidden: boolean): Answer => {
      if (!hidden || !hasTray) panel.show()
      return { ok: true, text: '' }
    },
    capture: (line: string): Answer => {
      try {
        return { ok: true, text: `Logged: ${captureLine(line).summary}` }
      } catch (error) {
        if (error instanceof AppError) return { ok: false, text: error.message }
        reportError('capture', error)
        return {
          ok: false,
          text: `It could not be logged: ${error instanceof Error ? error.message : error}`,
        }
      }
    },
  }
  return {
    run: (command) => {
      if (command.kind === 'capture') return commands.capture(command.line)
      if (command.kind === 'new') {
        capture.show()
        return { ok: true, text: '' }
      }
      return commands.start(command.kind === 'start' && command.hidden)
    },
    prepareToQuit: () => {
      panel.allowClose()
      capture.allowClose()
    },
    stop: () => {
      scheduler.stop()
      stopBackups()
      stopPower()
      stopServing()
      shortcut.stop()
      tray?.destroy()
      log.end()
    },
  }
}
