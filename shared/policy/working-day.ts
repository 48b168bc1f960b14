import type { Temporal } from 'temporal-polyfill'
import type { PolicyContext } from './context.ts'
import { lastMidnight, localDate, localTimeOn, startOfDay } from './local-time.ts'
import { isWorkingTime, nextWorkingInstant } from './working-time.ts'

/** A local date with working hours, and when the reminders of such a day come: UTC ms. */
export type WorkingDay = Readonly<{ date: Temporal.PlainDate; beginsAt: number; dailyAt: number }>

/**
 * The first local date from `date` on, itself included, that has any working time. Its daily reminder comes at the
 * chosen time, or when that is outside the hours of the day, when these begin.
 */
export const workingDayFrom = (date: Temporal.PlainDate, context: PolicyContext): WorkingDay => {
  const { timeZone, workingHours, reminders } = context
  const firstAt = nextWorkingInstant(startOfDay(date, timeZone), workingHours, timeZone)
  // Where clocks went back across midnight (St. John's, until 2011), the evening before comes once more.
  const eveningBefore = localDate(firstAt, timeZone).since(date).sign < 0
  const beginsAt = eveningBefore
    ? nextWorkingInstant(lastMidnight(date, timeZone), workingHours, timeZone)
    : firstAt
  const found = localDate(beginsAt, timeZone)
  const daily = localTimeOn(found, reminders.dailyAt, timeZone)
  const kept = localDate(daily, timeZone).equals(found) && isWorkingTime(daily, workingHours, timeZone)
  return { date: found, beginsAt, dailyAt: kept ? daily : beginsAt }
}

/**
 * Moves an instant into working hours: itself when inside, otherwise when they begin again; at the beginning of a day,
 * to the time of its daily reminder, so that nobody is greeted with yesterday's on the first minute.
 */
export const clampToWorkingTime = (at: number, context: PolicyContext): number => {
  const nextAt = nextWorkingInstant(at, context.workingHours, context.timeZone)
  if (nextAt === at) return at
  const day = workingDayFrom(localDate(nextAt, context.timeZone), context)
  return day.beginsAt === nextAt ? day.dailyAt : nextAt
}
