import type { Clock } from '../../shared/clock.ts'
import type { FollowUp } from '../../shared/model/follow-up.ts'
import type { Issue } from '../../shared/model/issue.ts'
import type {
  NotificationChoice,
  NotifyOutcome,
  ReminderNotification,
} from '../../shared/model/notification.ts'
import type { Requester } from '../../shared/model/requester.ts'
import type { PolicyContext } from '../../shared/policy/context.ts'
import { clampToWorkingTime } from '../../shared/policy/working-day.ts'
import { isWorkingTime } from '../../shared/policy/working-time.ts'
import { digestNotification, singleNotification } from '../../shared/words/reminder-text.ts'
import type { Presence } from './presence.ts'

type Due = Readonly<{ followUp: FollowUp; issue: Issue; requester: Requester | null }>

/** What the scheduler needs of the log: the database is the schedule. */
export type SchedulerLog = Readonly<{
  nextNagAt(): number | null
  claimDue(): readonly Due[]
  recordDelivery(
    followUpIds: readonly number[],
    record:
      | { outcome: 'shown'; form: 'toast' | 'digest' }
      | { outcome: 'suppressed'; reason: string }
      | { outcome: 'failed'; error: string },
    retryAt?: number,
  ): void
  postpone(followUpIds: readonly number[], untilAt: number): void
  realign(): void
}>

export type TriggerReason =
  | 'started'
  | 'changed'
  | 'resumed'
  | 'unlocked'
  | 'quiet-changed'
  | 'settings-changed'
  | 'timer'

export type Scheduler = Readonly<{
  start(): void
  /** Looks at once. Cheap, so it is called on every change; while it runs, another look is queued. */
  trigger(reason: TriggerReason): void
  stop(): void
}>

/** Timers freeze with the machine and drift with the clock, so no sleep is longer than this. */
const longestSleepMs = 60_000
const retryAfterMs = 5 * 60_000
/** A tick that comes this late means that the machine slept or the clock was moved. */
const lateMs = 90_000

/**
 * Asks the log for what is due, shows it, records what became of it, sleeps, asks again. Everything that came due while
 * nobody could see it (asleep, locked, quiet, not running) arrives as one digest.
 */
export const createScheduler = (deps: {
  clock: Clock
  log: SchedulerLog
  presence: Presence
  context: () => PolicyContext
  showNames: () => boolean
  deliver: (
    notification: ReminderNotification,
    onChoice: (choice: NotificationChoice) => void,
  ) => Promise<NotifyOutcome>
  onChoice: (choice: NotificationChoice, issueIds: readonly number[]) => void
  /** After each look, at least once a minute: time went on, or a reminder went out. */
  onLooked: () => void
  onError: (error: unknown) => void
}): Scheduler => {
  let cancelSleep: (() => void) | null = null
  let running = false
  let again = false
  let stopped = true
  let catchingUp = false
  let lastLookAt = deps.clock.now()
  let lastZone = deps.clock.timeZone()

  const noticeJumps = (now: number): void => {
    if (Math.abs(now - lastLookAt) > lateMs) catchingUp = true
    lastLookAt = now
    const zone = deps.clock.timeZone()
    if (zone === lastZone) return
    lastZone = zone
    deps.log.realign()
  }

  const show = async (due: readonly Due[], form: 'toast' | 'digest', now: number): Promise<void> => {
    const first = due[0]
    if (!first) return
    const options = { now, showNames: deps.showNames() }
    const notification =
      form === 'digest' ? digestNotification(due, options) : singleNotification(first, options)
    const issueIds = due.map((d) => d.issue.id)
    const result = await deps.deliver(notification, (choice) => deps.onChoice(choice, issueIds))
    deps.log.recordDelivery(
      due.map((d) => d.followUp.id),
      result.outcome === 'shown' ? { outcome: 'shown', form } : result,
      result.outcome === 'shown' ? undefined : deps.clock.now() + retryAfterMs,
    )
  }

  const look = async (): Promise<void> => {
    const now = deps.clock.now()
    noticeJumps(now)
    if (deps.presence.hold(now)) {
      catchingUp = true
      return
    }
    const due = deps.log.claimDue()
    const digestFrom = catchingUp ? 2 : deps.context().reminders.digestFrom
    catchingUp = false
    if (due.length === 0) return
    const context = deps.context()
    if (!isWorkingTime(now, context.workingHours, context.timeZone)) {
      deps.log.postpone(
        due.map((d) => d.followUp.id),
        clampToWorkingTime(now, context),
      )
      return
    }
    if (due.length >= digestFrom) await show(due, 'digest', now)
    else for (const one of due) await show([one], 'toast', now)
  }

  const sleep = (): void => {
    const now = deps.clock.now()
    const wakeUps = [deps.log.nextNagAt(), deps.presence.endsAt(now)].filter((at) => at !== null && at > now)
    const ms = Math.min(longestSleepMs, ...wakeUps.map((at) => Number(at) - now))
    cancelSleep?.()
    cancelSleep = deps.clock.after(ms, () => trigger('timer'))
  }

  const run = async (): Promise<void> => {
    running = true
    do {
      again = false
      try {
        await look()
        deps.onLooked()
      } catch (error) {
        deps.onError(error)
      }
    } while (again && !stopped)
    running = false
    if (!stopped) sleep()
  }

  const trigger = (reason: TriggerReason): void => {
    if (stopped) return
    if (reason === 'started' || reason === 'resumed' || reason === 'unlocked') catchingUp = true
    if (reason === 'settings-changed') deps.log.realign()
    if (running) again = true
    else void run()
  }

  return {
    start: () => {
      stopped = false
      // Zone, hours or policy may have changed while nobody was looking.
      deps.log.realign()
      trigger('started')
    },
    trigger,
    stop: () => {
      stopped = true
      cancelSleep?.()
      cancelSleep = null
    },
  }
}
