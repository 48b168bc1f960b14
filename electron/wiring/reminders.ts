import { appId, productName } from '../../shared/product.ts'
import { createDelivery } from '../reminders/delivery.ts'
import { createPresence } from '../reminders/presence.ts'
import { createScheduler, type Scheduler } from '../reminders/scheduler.ts'
import { sayWhenUndelivered } from '../services/notices.ts'
import { createNotificationChoices } from '../services/notification-choices.ts'
import { createQuiet } from '../services/quiet.ts'
import { createReminderHealth } from '../services/reminder-health.ts'
import { createNotifiers } from '../system/notifiers.ts'
import { watchPower } from '../system/power.ts'
import { createPresenceProbe, isInUse } from '../system/presence-probe.ts'
import { type AppEvents, reportError } from './app-events.ts'
import type { AppData } from './data.ts'
import type { AppServices } from './services.ts'
import type { AppWindows } from './windows.ts'

export type AppReminders = Readonly<{
  trigger: Scheduler['trigger']
  quietUntilAt(): number | null
  /** Why they don't work just now, for the tray. */
  problem(): string | null
  start(): void
  stop(): void
}>

/** Reminders, from the schedule to the notification and back; they begin with `start`. */
export const createReminders = (deps: {
  data: AppData
  events: AppEvents
  services: AppServices
  windows: AppWindows
  icon: string
  /** The machine woke up, or was unlocked. */
  onBack: () => void
}): AppReminders => {
  const { platform, env } = process
  const { events, services, windows } = deps
  const { clock, context, log, notices, settings } = deps.data
  const onChanged = (): void => void events.emit('view-changed')
  const quietUntilAt = createQuiet({ clock, settings })
  const presence = createPresence({
    quietUntilAt,
    probe: createPresenceProbe({ platform, env }),
    after: clock.after,
    isUsed: isInUse,
  })
  const notifiers = createNotifiers({
    clock,
    icon: deps.icon,
    appId,
    appName: productName,
    platform,
    preferred: () => settings.read().notifications.adapter,
    onForgotten: deps.windows.panel.show,
  })
  const health = createReminderHealth({ clock, notices, onChanged })
  const scheduler = createScheduler({
    clock,
    log,
    presence,
    context,
    showNames: () => settings.read().notifications.showNames,
    deliver: sayWhenUndelivered({ deliver: createDelivery({ clock, notifiers }), notices, onChanged }),
    onChoice: createNotificationChoices({
      log,
      correspondence: services.correspondence,
      snooze: services.snooze,
      showPanel: windows.panel.show,
      showIssue: windows.showIssue,
      onDone: (change, words) => events.emit('done-elsewhere', change, words),
      onError: (error) => reportError('notification', error),
    }),
    onLooked: () => events.emit('time-passed'),
    onError: (error) => {
      reportError('reminders', error)
      health.failed(error)
    },
    onWorked: health.worked,
  })
  let stopPower = (): void => {}
  return {
    trigger: scheduler.trigger,
    quietUntilAt,
    problem: health.problem,
    start: () => {
      stopPower = watchPower({
        platform,
        env,
        after: clock.after,
        onSuspend: () => presence.asleep(true),
        onResume: () => {
          presence.asleep(false)
          // Before anything is planned: the journey may have led into another zone.
          events.emit('time-passed')
          scheduler.trigger('resumed')
          deps.onBack()
        },
        onLock: () => presence.locked(true),
        onUnlock: () => {
          presence.locked(false)
          scheduler.trigger('unlocked')
          deps.onBack()
        },
      })
      scheduler.start()
      health.start()
    },
    stop: () => {
      health.stop()
      scheduler.stop()
      stopPower()
    },
  }
}
