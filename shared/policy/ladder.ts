import type { FollowUp } from '../model/follow-up.ts'
import type { Policy } from '../model/policy.ts'
import type { PolicyContext } from './context.ts'
import { digestTimes } from './digest-times.ts'
import { raisingContext } from './raising.ts'
import { clampToWorkingTime, workingDayFromNumber } from './working-day.ts'
import { localDay } from './zone-offsets.ts'

/** Never two reminders for one thing within this time, whatever asks for it. */
export const leastGapMs = 30 * 60_000
/** Nothing is a reason to speak twice within this time, unless a snooze asks for it. */
const saidAgainAfterMs = 2 * 3_600_000

export type NagQuestion = Pick<
  FollowUp,
  'kind' | 'owedSinceAt' | 'dueAt' | 'nagFromAt' | 'lastNagAt' | 'snoozedUntilAt'
> &
  Readonly<{ now: number }>

/**
 * The first daily reminder from `notBeforeAt` on: on working days after the day on which the ladder began, and not on the
 * day of the last reminder. One that came so late at night that the least gap reaches into the next day delays it only.
 */
const dailyFrom = (notBeforeAt: number, dayBefore: number, context: PolicyContext): number => {
  const { day, dailyAt } = workingDayFromNumber(dayBefore + 1, context)
  if (dailyAt >= notBeforeAt) return dailyAt
  const delayedAt = clampToWorkingTime(notBeforeAt, context)
  return localDay(delayedAt, context.timeZone) === day ? delayedAt : dailyFrom(notBeforeAt, day, context)
}

/** A fix is fresh for a while; everything else was fresh long enough by the time it is raised. */
const rungsMs = (
  { kind }: NagQuestion,
  { ladderMinutes }: Pick<Policy, 'ladderMinutes'>,
): readonly number[] => {
  const rungs = ladderMinutes.map((minutes) => minutes * 60_000)
  return kind === 'resolution' ? rungs : [0, ...rungs]
}

/** A promise that breaks after it was raised is news, however lately that was; one that breaks after work waits for the day after. */
const breaksAt = (
  { kind, dueAt }: NagQuestion,
  lastNagAt: number | null,
  context: PolicyContext,
): readonly number[] => {
  if (kind !== 'promise' || lastNagAt === null || lastNagAt >= dueAt) return []
  const at = Math.max(dueAt, lastNagAt + leastGapMs)
  return clampToWorkingTime(at, context) === at ? [at] : []
}

/**
 * When the technician is reminded next, UTC ms: never during an absence, and inside working hours unless the policy says
 * otherwise, but possibly past, when the time for it was slept through. The ladder counts wall-clock minutes from
 * `nagFromAt`, has the last digest time of that day as its last rung, then goes on daily; a rung outside working hours waits
 * for the next ones. Rungs that were missed, or lie within two hours after a reminder, collapse into one; only a promise is
 * raised again as soon as it is broken. A snooze says when instead, once.
 */
export const nextNagAt = (
  question: NagQuestion,
  policy: Pick<Policy, 'ladderMinutes' | 'outsideHours'>,
  everyday: PolicyContext,
): number => {
  const context = raisingContext(everyday, policy)
  const { now, owedSinceAt, snoozedUntilAt } = question
  // A clock that was set back must not silence anything until the old time comes round again.
  const lastNagAt = question.lastNagAt === null ? null : Math.min(question.lastNagAt, now)
  const fromAt = question.nagFromAt - Math.max(0, owedSinceAt - now)
  const rungs = rungsMs(question, policy)
  const notBeforeAt = lastNagAt === null ? fromAt + (rungs[0] ?? 0) : lastNagAt + saidAgainAfterMs

  if (snoozedUntilAt !== null && (lastNagAt === null || snoozedUntilAt > lastNagAt))
    return clampToWorkingTime(
      lastNagAt === null ? snoozedUntilAt : Math.max(snoozedUntilAt, lastNagAt + leastGapMs),
      context,
    )

  const dayBefore = localDay(Math.max(fromAt, lastNagAt ?? fromAt), context.timeZone)
  const dailyAt = dailyFrom(notBeforeAt, dayBefore, context)
  const ahead = rungs
    .filter((ms) => fromAt + ms < dailyAt)
    .map((ms) => clampToWorkingTime(fromAt + ms, context))
    .concat(digestTimes(fromAt, context).slice(-1))
    .filter((at) => at >= notBeforeAt)
  return Math.min(...ahead, ...breaksAt(question, lastNagAt, context), dailyAt)
}
