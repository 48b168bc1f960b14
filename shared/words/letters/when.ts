import { Temporal } from 'temporal-polyfill'
import { calendarDay, clockTime } from '../text/durations.ts'
import type { Language, WhenParts } from './language.ts'

/** From whose clock a time is told. UTC milliseconds and IANA zones. */
export type Readers = Readonly<{
  now: number
  timeZone: string
  requesterTimeZone: string
  /** ISO 3166, for the way of writing days and times. */
  region: string
}>

// Making one takes a hundred times as long as using it.
const formats = new Map<string, Intl.DateTimeFormat>()
const mostFormats = 50

/** `en-US`; a region that no system knows is left to the language. */
const localeOf = ({ code, region: own }: Language, region: string): string =>
  `${code}-${/^[A-Z]{2}$/.test(region) ? region : own}`

const formatFor = (locale: string, options: Readonly<Intl.DateTimeFormatOptions>): Intl.DateTimeFormat => {
  const key = JSON.stringify([locale, options])
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, options)
  if (formats.size >= mostFormats) formats.clear()
  formats.set(key, made)
  return made
}

/** A time, taken apart on the requester's clock. */
const partsOf = (at: number, language: Language, readers: Readers): WhenParts => {
  const { now, requesterTimeZone: timeZone, region } = readers
  const locale = localeOf(language, region)
  // Some regions put a no-break space before AM and PM, which mail programs show as they like.
  const said = (options: Readonly<Intl.DateTimeFormatOptions>): string =>
    formatFor(locale, { ...options, timeZone })
      .format(at)
      .replace(/[\u00A0\u202F]/g, ' ')
  const { daysAhead, isThisYear } = calendarDay(at, now, timeZone)
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
  const regional = said({ hour: 'numeric', minute: '2-digit' })
  return {
    daysAhead,
    weekday: said({ weekday: 'long' }),
    date: said({ day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) }),
    time: language.clock({ hour, minute, regional }),
    hour,
    minutesAgo: Math.floor((now - at) / 60_000),
  }
}

/** `16 November`, with the year when it is not this one: a day in the requester's zone. */
export const dateInLetter = (at: number, language: Language, readers: Readers): string =>
  partsOf(at, language, readers).date

/** `today`, `on Monday`, `on 3 November`: the day of something in the past. */
export const onDayInLetter = (at: number, language: Language, readers: Readers): string =>
  language.onDay(partsOf(at, language, readers))

/** `On Tuesday`: the beginning of a sentence about a day to come. */
export const onDayAheadInLetter = (at: number, language: Language, readers: Readers): string =>
  language.onDayAhead(partsOf(at, language, readers))

/** `this morning`, `on Monday`: when something was done. */
export const doneWhenInLetter = (at: number, language: Language, readers: Readers): string =>
  language.doneWhen(partsOf(at, language, readers))

/** What is known by everyone of an IANA zone: its city. */
const placeOf = (timeZone: string): string => timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone

const clocksDiffer = (at: number, { now, timeZone, requesterTimeZone }: Readers): boolean =>
  timeZone !== requesterTimeZone &&
  (clockTime(at, timeZone) !== clockTime(at, requesterTimeZone) ||
    calendarDay(at, now, timeZone).daysAhead !== calendarDay(at, now, requesterTimeZone).daysAhead)

const withZone = (said: string, at: number, language: Language, readers: Readers): string =>
  clocksDiffer(at, readers) ? `${said} (${language.inZone(placeOf(readers.requesterTimeZone))})` : said

/** A time in the requester's zone; the zone is named when the technician's clock shows another time. */
export const timeInLetter = (at: number, language: Language, readers: Readers): string =>
  withZone(language.when(partsOf(at, language, readers)), at, language, readers)

/** The same, to stand behind "by". */
export const byTimeInLetter = (at: number, language: Language, readers: Readers): string =>
  withZone(language.byWhen(partsOf(at, language, readers)), at, language, readers)
