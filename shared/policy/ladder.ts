import type { Temporal } from 'temporal-polyfill'
import type { PolicyContext } from './context.ts'
import { localDate } from './local-time.ts'
import { clampToWorkingTime, workingDayFrom } from './working-day.ts'

/** Never two reminders for one thing within this time. */
export const leastGapMs = 30 * 60_000

export type NagQuestion = Readonly<{
  /** Since when it is owed: for a resolution, the time of the fix. */
  owedSinceAt: number
  /** The last reminder that was really shown. */
  lastNagAt: number | null
  snoozedUntilAt: number | null
  now: number
}>

/**
 * The first daily reminder from `notBeforeAt` on: on working days after the day on which the debt began, and not on the day
 * of the last reminder. One that came so late at night that the least gap reaches into the next day delays it only.
 */
const dailyFrom = (notBeforeAt: number, dayBefore: Temporal.PlainDate, context: PolicyContext): number => {
  const day = workingDayFrom(dayBefore.add({ days: 1 }), context)
  if (day.dailyAt >= notBeforeAt) return day.dailyAt
  const delayedAt = clampToWorkingTime(notBeforeAt, context)
  return localDate(delayedAt, context.timeZone).equals(day.date)
    ? delayedAt
    : dailyFrom(notBeforeAt, day.date, context)
}

/**
 * When the technician is reminded next, UTC ms: always inside working hours, but possibly past, when the time for it was
 * slept through. The ladder counts wall-clock minutes from the beginning of the debt, then goes on daily; a rung outside
 * working hours waits for the next ones. Rungs that were missed, or lie within the least gap after a reminder, collapse
 * into one. A snooze says when instead, once.
 */
export const nextNagAt = (question: NagQuestion, context: PolicyContext): number => {
  // A clock that was set back must not silence anything until the old time comes round again.
  const lastNagAt = question.lastNagAt === null ? null : Math.min(question.lastNagAt, question.now)
  const owedSinceAt = Math.min(question.owedSinceAt, question.now)
  const firstRungMs = Math.min(...context.reminders.ladderMinutes) * 60_000
  const notBeforeAt = lastNagAt === null ? owedSinceAt + firstRungMs : lastNagAt + leastGapMs

  const { snoozedUntilAt } = question
  if (snoozedUntilAt !== null && (lastNagAt === null || snoozedUntilAt > lastNagAt))
    return clampToWorkingTime(
      lastNagAt === null ? snoozedUntilAt : Math.max(snoozedUntilAt, notBeforeAt),
      context,
    )

  const rungs = context.reminders.ladderMinutes
    .map((minutes) => clampToWorkingTime(owedSinceAt + minutes * 60_000, context))
    .filter((at) => at >= notBeforeAt)
  const dayBefore = localDate(Math.max(owedSinceAt, lastNagAt ?? owedSinceAt), context.timeZone)
  return Math.min(...rungs, dailyFrom(notBeforeAt, dayBefore, context))
}
