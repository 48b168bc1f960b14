import type { PolicyContext } from './context.ts'
import { localTimeOn } from './local-time.ts'
import { rememberedByDay, rememberedByHours } from './memo.ts'
import { raisingHours } from './raising.ts'
import { clampToWorkingTime, workingDayFromNumber } from './working-day.ts'
import { localDay } from './zone-offsets.ts'

const noAbsence: PolicyContext['daysOff'] = []

/** Asked whenever something is due, and the same all day. */
const days = rememberedByHours((workingHours, name) => {
  const [timeZone = '', dailyAt = '', ...digestAt] = name.split(' ')
  // The absences are in the hours already.
  const context = { timeZone, workingHours, daysOff: noAbsence, reminders: { dailyAt } }
  return rememberedByDay((day): readonly number[] => {
    const workingDay = workingDayFromNumber(day, context)
    if (workingDay.day !== day) return []
    const times = digestAt
      .map((time) => clampToWorkingTime(localTimeOn(workingDay.date, time, timeZone), context))
      .filter((time) => localDay(time, timeZone) === day)
    return times.length === 0 ? [workingDay.dailyAt] : [...new Set(times)].sort((a, b) => a - b)
  })
})

/**
 * When the digests of the day of `at` come, UTC ms, in order; none on a day without work. A time outside working hours
 * moves to when they begin again on that day; every working day has at least one.
 */
export const digestTimes = (at: number, context: PolicyContext): readonly number[] => {
  const { timeZone, reminders } = context
  const name = [timeZone, reminders.dailyAt, ...reminders.digestAt].join(' ')
  return days(raisingHours(context), name)(localDay(at, timeZone))
}
