import type { Shortcut } from '../system/shortcut.ts'
import type { AppEvents } from './app-events.ts'
import type { AppData } from './data.ts'
import type { AppReminders } from './reminders.ts'
import type { AppTray } from './tray.ts'
import { applySettings, followTimeZone } from './upkeep.ts'
import type { AppWindows } from './windows.ts'

/** Brings windows, tray and schedule up to date with whatever happens. */
export const keepCurrent = (deps: {
  data: AppData
  events: AppEvents
  windows: AppWindows
  reminders: AppReminders
  shortcut: Shortcut
  tray: AppTray
}): Readonly<{ refreshAll(): void; panelWasRead(): void }> => {
  const { data, events, reminders, shortcut, tray } = deps
  const { panel, send } = deps.windows
  const refresh = (): void => {
    tray.paint()
    send('changed', {})
  }
  const logChanged = (): void => {
    // First, so that a window that can't be told keeps no reminder from being planned.
    reminders.trigger('changed')
    refresh()
  }
  events.on('view-changed', refresh)
  events.on('log-changed', logChanged)
  events.on('log-replaced', (message) => {
    data.notices.add({ id: 'restored', message })
    send('log:replaced', {})
    logChanged()
  })
  events.on('settings-changed', () => {
    applySettings(data, shortcut)
    refresh()
    reminders.trigger('settings-changed')
  })
  events.on('done-elsewhere', ({ changeId }, words) => send('changed-elsewhere', { changeId, words }))
  let panelHasRead = false
  // "Fixed 6 min ago" goes on, and somebody may be overdue now. A busy page is not asked twice.
  events.on('time-passed', () => {
    followTimeZone(data)
    tray.paint()
    if (!panelHasRead || !panel.window.isVisible()) return
    panelHasRead = false
    send('changed', {})
  })
  return {
    refreshAll: () => {
      applySettings(data, shortcut)
      followTimeZone(data)
      refresh()
    },
    panelWasRead: () => {
      panelHasRead = true
    },
  }
}
