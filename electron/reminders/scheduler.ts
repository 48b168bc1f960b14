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
import {
  decideDelivery,
  type Notice,
  pressesUntil,
  remembersFrom,
  type Shown,
} from '../../shared/policy/restraint.ts'
import { asksStillWanted } from '../../shared/policy/still-wanted.ts'
import { localDay, startOfLocalDay } from '../../shared/policy/zone-offsets.ts'
import { reminderNotification } from '../../shared/words/reminder-text.ts'
import type { Presence } from './presence.ts'

type Due = Readonly<{ followUp: FollowUp; issue: Issue; requester: Requester | null }>

/** What the scheduler needs of the log: the database is the schedule. */
export type SchedulerLog = Readonly<{
  nextNagAt(): number | null
  claimDue(): readonly Due[]
  shownSince(at: number): readonly Shown[]
  pressingAhead(untilAt: number): number
  showing(followUpIds: readonly number[], form: 'toast' | 'digest'): void
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
/** Nobody says when somebody is back, or when they may be disturbed again. */
const askAgainMs = 60_000
const closeEveryMs = 10 * 60_000
/** A tick that comes this late means that the machine slept or the clock was moved. */
const lateMs = 90_000

const idsOf = (due: readonly Due[]): number[] => due.map(({ followUp }) => followUp.id)

/**
 * Asks the log for what is due, shows it, records what became of it, sleeps, asks again. Everything that came due while
 * nobody could see it (asleep, locked, quiet, away, not running) arrives as one digest.
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
  /** Until then, nothing due does not yet mean that all was caught up with. */
  let stillMissedUntilAt = Number.NEGATIVE_INFINITY
  let lastClosingAt = Number.NEGATIVE_INFINITY
  let lastLookAt = deps.clock.now()
  let lastZone = deps.clock.timeZone()

  const noticeJumps = (now: number): void => {
    const isLate = Math.abs(now - lastLookAt) > lateMs
    if (isLate) catchingUp = true
    // What was reckoned with another time is reckoned anew; the log knows whether anything was.
    if (isLate || now < lastLookAt) deps.log.realign()
    lastLookAt = now
    const zone = deps.clock.timeZone()
    if (zone === lastZone) return
    lastZone = zone
    deps.log.realign()
  }

  /** Until it is tried again, what nobody saw is missed, whatever else is looked at in the meantime. */
  const missedUntil = (retryAt: number): number => {
    catchingUp = true
    stillMissedUntilAt = retryAt
    return retryAt
  }

  const show = async ({ form, items }: Notice<Due>, now: number): Promise<void> => {
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
    })
    const issueIds = [...new Set(items.map(({ issue }) => issue.id))]
    deps.log.showing(idsOf(items), form)
    const result = await deps.deliver(notification, (choice) => deps.onChoice(choice, issueIds))
    const isShown = result.outcome === 'shown'
    deps.log.recordDelivery(
      idsOf(items),
      isShown ? { outcome: 'shown', form } : result,
      isShown ? undefined : missedUntil(deps.clock.now() + retryAfterMs),
    )
  }

  const raise = async (due: readonly Due[], now: number): Promise<void> => {
    const context = deps.context()
    const today = startOfLocalDay(localDay(now, context.timeZone), context.timeZone)
    const { show: notices, held } = decideDelivery(
      {
        due: due.map((one) => ({
          ...one,
          issueId: one.issue.id,
          policy: policyFor(one.issue, context.policies),
          isPressing: one.followUp.kind === 'promise' || one.issue.priority === 'urgent',
          isStale: Math.max(one.followUp.nagFromAt, one.followUp.lastNagAt ?? 0) < today,
        })),
        now,
        shown: deps.log.shownSince(remembersFrom(now, context)),
        pressingAhead: deps.log.pressingAhead(pressesUntil(now, context)),
        catchingUp,
      },
      context,
    )
    for (const { items, untilAt } of held) deps.log.postpone(idsOf(items), untilAt)
    if (notices.length === 0) {
      // Held for the sake of a gap, they are still what was missed.
      stillMissedUntilAt = Math.min(...held.map(({ untilAt }) => untilAt))
      return
    }
    const reason = await deps.presence.ask(now)
    if (reason === null) {
      catchingUp = false
      for (const notice of notices) await show(notice, now)
      return
    }
    const retryAt = missedUntil(deps.clock.now() + askAgainMs)
    for (const { items } of notices)
      deps.log.recordDelivery(idsOf(items), { outcome: 'suppressed', reason }, retryAt)
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
    if (deps.presence.hold(now)) {
      catchingUp = true
      return null
    }
    const nextAt = deps.log.nextNagAt()
    const due = nextAt !== null && nextAt <= now ? deps.log.claimDue() : []
    if (due.length === 0) {
      if (now >= stillMissedUntilAt) catchingUp = false
      return nextAt
    }
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
