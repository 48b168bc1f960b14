import { dayMs } from '../../time.ts'

/** A local date as a number of days since 1970-01-01, so that dates can be added and compared. */
export type Day = number

/** A date or date-time as a calendar writes it (RFC 5545, 3.3.4 and 3.3.5). `seconds` of the day; `null` for a mere date. */
export type Moment = Readonly<{ day: Day; seconds: number | null; isUtc: boolean }>

export const secondsOfDay = 86_400
const lastYear = 9999

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
export const monthLength = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** From here on March is the first month, so that a leap day is the last of its year. */
const daysBeforeMonth = (fromMarch: number): number => Math.floor((153 * fromMarch + 2) / 5)
const daysIn400Years = 146_097
const epoch = 719_468

/**
 * `undefined` for a date that does not exist: 31 February, month 13, the year 0. In whole numbers, as rules ask for millions
 * of days (source: https://howardhinnant.github.io/date_algorithms.html).
 */
export const dayOf = (year: number, month: number, monthDay: number): Day | undefined => {
  if (!(year >= 1 && year <= lastYear && month >= 1 && month <= 12)) return undefined
  if (monthDay < 1 || monthDay > monthLength(year, month)) return undefined
  const counted = month <= 2 ? year - 1 : year
  const leapDays = Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400)
  return counted * 365 + leapDays + daysBeforeMonth((month + 9) % 12) + monthDay - 1 - epoch
}

export const isoDate = (day: Day): string => new Date(day * dayMs).toISOString().slice(0, 10)

const written = /^(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ]?(\d\d):?(\d\d):?(\d\d)?([Zz])?)?$/

/** A date is one by how it looks: many calendars leave `VALUE=DATE` out, and some write it before a date-time. */
export const readMoment = (value: string): Moment | undefined => {
  const match = written.exec(value.trim())
  if (match === null) return undefined
  const [, year, month, monthDay, hours, minutes, seconds = '0', zone] = match
  const day = dayOf(Number(year), Number(month), Number(monthDay))
  if (day === undefined) return undefined
  if (hours === undefined) return { day, seconds: null, isUtc: false }
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  // The leap second 23:59:60 is written now and then; no other time is as late as that.
  return total > secondsOfDay ? undefined : { day, seconds: total, isUtc: zone !== undefined }
}

/**
 * The whole day that a moment stands for. Exchange writes whole days as local midnights, some in UTC: 23:00 is a midnight
 * east of Greenwich, and so the next day; 05:00 is one west of it.
 */
export const wholeDay = ({ day, seconds, isUtc }: Moment): Day =>
  isUtc && (seconds ?? 0) >= secondsOfDay / 2 ? day + 1 : day

export type DayFacts = Readonly<{
  year: number
  month: number
  monthDay: number
  monthLength: number
  /** From 1 to 366. */
  yearDay: number
  yearLength: number
  /** 0 is Sunday. */
  weekday: number
}>

export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7

/** Where a day stands in its month and year; the source is the one of `dayOf`. */
export const factsOf = (day: Day): DayFacts => {
  const shifted = day + epoch
  const era = Math.floor(shifted / daysIn400Years)
  const dayOfEra = shifted - era * daysIn400Years
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const fromMarch = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * fromMarch + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const leap = isLeap(year) ? 1 : 0
  return {
    year,
    month,
    monthDay: fromMarch - daysBeforeMonth(monthFromMarch) + 1,
    monthLength: monthLength(year, month),
    yearDay: month <= 2 ? fromMarch - 305 : fromMarch + 60 + leap,
    yearLength: 365 + leap,
    weekday: weekdayOf(day),
  }
}
