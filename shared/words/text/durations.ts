import { Temporal } from 'temporal-polyfill'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long ago `at` was, both UTC milliseconds: `just now`, `6 min ago`, `22 h ago`, and from a day on `1 day ago`, `3 days ago`. */
export const ago = (at: number, now: number): string => {
  // A clock that was set back makes the past lie ahead.
  const elapsed = Math.max(0, now - at)
  if (elapsed < minute) return 'just now'
  if (elapsed < hour) return `${Math.floor(elapsed / minute)} min ago`
  if (elapsed < day) return `${Math.floor(elapsed / hour)} h ago`
  const days = Math.floor(elapsed / day)
  return days === 1 ? '1 day ago' : `${days} days ago`
}

const zoned = (at: number, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The time of day of a UTC millisecond on the clocks of `timeZone`: `14:03`. */
export const clockTime = (at: number, timeZone: string): string => {
  const { hour: hours, minute: minutes } = zoned(at, timeZone)
  return `${twoDigits(hours)}:${twoDigits(minutes)}`
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The calendar day of `at` seen from `now`: 0 today, -1 yesterday; with the day's name, date, month and year. */
export const calendarDay = (at: number, now: number, timeZone: string) => {
  const date = zoned(at, timeZone).toPlainDate()
  const today = zoned(now, timeZone).toPlainDate()
  return {
    daysAhead: today.until(date, { largestUnit: 'day' }).days,
    weekday: weekdays[date.dayOfWeek - 1] ?? '',
    day: date.day,
    month: months[date.month - 1] ?? '',
    year: date.year,
    isThisYear: date.year === today.year,
  }
}

/** `today 15:00`, `tomorrow 09:15`, `Fri 15:00` within six days, else `Fri 27 Nov 15:00`, with the year if it is another. */
export const dayAndTime = (at: number, now: number, timeZone: string): string => {
  const { daysAhead, weekday, day: dayOfMonth, month, year, isThisYear } = calendarDay(at, now, timeZone)
  const time = clockTime(at, timeZone)
  if (daysAhead === 0) return `today ${time}`
  if (daysAhead === 1) return `tomorrow ${time}`
  if (daysAhead === -1) return `yesterday ${time}`
  if (daysAhead > 1 && daysAhead < 7) return `${weekday.slice(0, 3)} ${time}`
  return `${weekday.slice(0, 3)} ${dayOfMonth} ${month.slice(0, 3)}${isThisYear ? '' : ` ${year}`} ${time}`
}
