import { Temporal } from 'temporal-polyfill'
import { dayMs } from '../time.ts'
import type { PolicyContext } from './context.ts'
import { lastMidnight, localDate, localTimeOn } from './local-time.ts'
import { rememberedByDay, rememberedByHours } from './memo.ts'
import { raisingHours } from './raising.ts'
import { isWorkingTime, nextWorkingInstant } from './working-time.ts'
import { localDay, startOfLocalDay } from './zone-offsets.ts'

type Days = Pick<PolicyContext, 'timeZone' | 'workingHours' | 'daysOff'> &
  Readonly<{ reminders: Pick<PolicyContext['reminders'], 'dailyAt'> }>

/** A local date on which something may be raised, and when the reminders of such a day come: UTC ms. */
export type WorkingDay = Readonly<{
  date: Temporal.PlainDate
  day: number
  beginsAt: number
  dailyAt: number
}>

const epoch = new Temporal.PlainDate(1970, 1, 1)

/** Days since 1970-01-01 of a local date, and back. */
const numberOf = (date: Temporal.PlainDate): number => Date.UTC(date.year, date.month - 1, date.day) / dayMs
const dateOf = (day: number): Temporal.PlainDate => epoch.add({ days: day })

const days = rememberedByHours((hours, name) => {
  const [timeZone = '', daily = ''] = name.split(' ')
  return rememberedByDay((day): WorkingDay => {
    const date = dateOf(day)
    const firstAt = nextWorkingInstant(startOfLocalDay(day, timeZone), hours, timeZone)
    // Where clocks went back across midnight (St. John's, until 2011), the evening before comes once more.
    const eveningBefore = localDay(firstAt, timeZone) < day
    const beginsAt = eveningBefore
      ? nextWorkingInstant(lastMidnight(date, timeZone), hours, timeZone)
      : firstAt
    const found = localDate(beginsAt, timeZone)
    const dailyAt = localTimeOn(found, daily, timeZone)
    const kept = localDate(dailyAt, timeZone).equals(found) && isWorkingTime(dailyAt, hours, timeZone)
    return { date: found, day: numberOf(found), beginsAt, dailyAt: kept ? dailyAt : beginsAt }
  })
})

/** As `workingDayFrom`, by days since 1970-01-01. */
export const workingDayFromNumber = (day: number, context: Days): WorkingDay =>
  days(raisingHours(context), `${context.timeZone} ${context.reminders.dailyAt}`)(day)

/**
 * The first local date from `date` on, itself included, that has any working time and is no day off. Its daily reminder
 * comes at the chosen time, or when that is outside the hours of the day, when these begin.
 */
export const workingDayFrom = (date: Temporal.PlainDate, context: Days): WorkingDay =>
  workingDayFromNumber(numberOf(date), context)

/**
 * Moves an instant to where something may be raised: itself when inside working hours and no absence, otherwise when they
 * begin again; at the beginning of a day, to the time of its daily reminder, so that nobody is greeted with yesterday's on
 * the first minute.
 */
export const clampToWorkingTime = (at: number, context: Days): number => {
  const nextAt = nextWorkingInstant(at, raisingHours(context), context.timeZone)
  if (nextAt === at) return at
  const day = workingDayFromNumber(localDay(nextAt, context.timeZone), context)
  return day.beginsAt === nextAt ? day.dailyAt : nextAt
}
