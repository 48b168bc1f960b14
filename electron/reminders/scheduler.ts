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
import { policyFor } from '../../shared/policy/policy-for.ts'
import { decideDelivery, remembersFrom, togetherMs } from '../../shared/policy/restraint.ts'
import { asksStillWanted } from '../../shared/policy/still-wanted.ts'
import { reminderNotification } from '../../shared/words/text/reminder-text.ts'
import type { Presence } from './presence.ts'

type Due = Readonly<{ followUp: FollowUp; issue: Issue; requester: Requester | null }>

/** What the scheduler needs of the log: the database is the schedule. */
export type SchedulerLog = Readonly<{
  nextNagAt(): number | null
  claimDue(more: Readonly<{ aheadMs: number }>): readonly Due[]
  shownSince(at: number): readonly Readonly<{ at: number }>[]
  showing(followUpIds: readonly number[]): void
  recordDelivery(
    followUpIds: readonly number[],
    record:
      | { outcome: 'shown' }
      | { outcome: 'suppressed'; reason: string }
      | { outcome: 'failed'; error: string },
    retryAt?: number,
  ): void
  postpone(followUpIds: readonly number[], untilAt: number): void
  realign(): void
  closeUnanswered(): readonly number[]
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
/** No event tells when somebody is back, or may be disturbed again, so it is asked this often. */
const askAgainMs = 60_000
const closeEveryMs = 10 * 60_000
/** A tick that comes this late means that the machine slept or the clock was moved. */
const lateMs = 90_000

const idsOf = (due: readonly Due[]): number[] => due.map(({ followUp }) => followUp.id)

/**
 * Asks the log for what is due, shows it, records what became of it, sleeps, asks again. What came due while nobody could
 * see it (asleep, locked, quiet, away, not running) waits, and comes as one notification.
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
  /** The log could be asked, and what was due was dealt with. */
  onWorked: () => void
}): Scheduler => {
  let cancelSleep: (() => void) | null = null
  let running = false
  let again = false
  let stopped = true
  let lastClosingAt = Number.NEGATIVE_INFINITY
  let lastLookAt = deps.clock.now()
  let lastZone = deps.clock.timeZone()
  /** Zone, hours or policy may have changed while nobody was looking. */
  let isAligned = false

  const noticeJumps = (now: number): void => {
    const isLate = Math.abs(now - lastLookAt) > lateMs
    // What was reckoned with another time is reckoned anew; the log knows whether anything was.
    if (!isAligned || isLate || now < lastLookAt) deps.log.realign()
    isAligned = true
    lastLookAt = now
    const zone = deps.clock.timeZone()
    if (zone === lastZone) return
    lastZone = zone
    deps.log.realign()
  }

  const show = async (items: readonly Due[], isBeforeYouGo: boolean, now: number): Promise<void> => {
    const context = deps.context()
    const [first, ...others] = items.map((due) => ({
      ...due,
      stillWanted: asksStillWanted(due.issue, context, now),
    }))
    if (!first) return
    const notification = reminderNotification([first, ...others], {
      now,
      timeZone: context.timeZone,
      showNames: deps.showNames(),
      isBeforeYouGo,
    })
    const issueIds = [...new Set(items.map(({ issue }) => issue.id))]
    deps.log.showing(idsOf(items))
    const result = await deps.deliver(notification, (choice) => deps.onChoice(choice, issueIds))
    const retryAt = result.outcome === 'shown' ? undefined : deps.clock.now() + retryAfterMs
    deps.log.recordDelivery(idsOf(items), result, retryAt)
  }

  const raise = async (claimed: readonly Due[], now: number): Promise<void> => {
    const context = deps.context()
    const owed = claimed.map((one) => ({
      ...one,
      outsideHours: policyFor(one.issue, context.policies).outsideHours,
    }))
    const shownAt = deps.log.shownSince(remembersFrom(now, context)).map(({ at }) => at)
    const { say, isBeforeYouGo, held } = decideDelivery({ owed, now, shownAt }, context)
    for (const { items, untilAt } of held) deps.log.postpone(idsOf(items), untilAt)
    const decided = new Set([...say, ...held.flatMap(({ items }) => items)])
    deps.log.postpone(idsOf(owed.filter((one) => !decided.has(one))), now)
    if (say.length === 0) return
    const reason = await deps.presence.ask(now)
    if (reason === null) await show(say, isBeforeYouGo, now)
    else deps.log.recordDelivery(idsOf(say), { outcome: 'suppressed', reason }, deps.clock.now() + askAgainMs)
  }

  /** Answers are waited for over days, so this need not be asked each minute. */
  const closeUnanswered = (now: number): void => {
    if (Math.abs(now - lastClosingAt) < closeEveryMs) return
    lastClosingAt = now
    deps.log.closeUnanswered()
  }

  /** Gives when to look again for a reminder's sake, UTC ms. */
  const look = async (): Promise<number | null> => {
    const now = deps.clock.now()
    noticeJumps(now)
    closeUnanswered(now)
    if (deps.presence.hold(now)) return null
    const nextAt = deps.log.nextNagAt()
    const due = nextAt !== null && nextAt <= now ? deps.log.claimDue({ aheadMs: togetherMs }) : []
    if (due.length === 0) return nextAt
    await raise(due, now)
    return deps.log.nextNagAt()
  }

  const sleep = (lookAgainAt: number | null): void => {
    const now = deps.clock.now()
    const wakeUps = [lookAgainAt, deps.presence.endsAt(now)].filter((at) => at !== null && at > now)
    const ms = Math.min(longestSleepMs, ...wakeUps.map((at) => Number(at) - now))
    cancelSleep?.()
    cancelSleep = deps.clock.after(ms, () => trigger('timer'))
  }

  const run = async (): Promise<void> => {
    running = true
    let lookAgainAt: number | null = null
    do {
      again = false
      try {
        lookAgainAt = await look()
        deps.onWorked()
      } catch (error) {
        deps.onError(error)
      }
      // The tray is painted whatever else fails.
      try {
        deps.onLooked()
      } catch (error) {
        deps.onError(error)
      }
    } while (again && !stopped)
    running = false
    if (!stopped) sleep(lookAgainAt)
  }

  const trigger = (reason: TriggerReason): void => {
    if (stopped) return
    if (reason === 'settings-changed') deps.log.realign()
    if (running) again = true
    else void run()
  }

  return {
    start: () => {
      stopped = false
      isAligned = false
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
