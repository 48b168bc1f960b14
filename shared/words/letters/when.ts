import { calendarDay, clockTime } from '../durations.ts'
import type { Language } from './language.ts'

/** From whose clock a time is told. UTC milliseconds and IANA zones. */
export type Readers = Readonly<{ now: number; timeZone: string; requesterTimeZone: string }>

// Making one takes a hundred times as long as using it.
const formats = new Map<string, Intl.DateTimeFormat>()
const mostFormats = 50

const formatFor = (locale: string, options: Readonly<Intl.DateTimeFormatOptions>): Intl.DateTimeFormat => {
  const key = JSON.stringify([locale, options])
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, options)
  if (formats.size >= mostFormats) formats.clear()
  formats.set(key, made)
  return made
}

const inWords = (
  at: number,
  { locale }: Language,
  options: Readonly<Intl.DateTimeFormatOptions>,
  timeZone: string,
): string => formatFor(locale, { ...options, timeZone }).format(at)

const dateOf = (at: number, language: Language, timeZone: string, isThisYear: boolean): string =>
  inWords(
    at,
    language,
    { day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) },
    timeZone,
  )

/** `16 November`, with the year when it is not this one: a day in the requester's zone. */
export const dateInLetter = (at: number, language: Language, { now, requesterTimeZone }: Readers): string =>
  dateOf(at, language, requesterTimeZone, calendarDay(at, now, requesterTimeZone).isThisYear)

/** What is known by everyone of an IANA zone: its city. */
const placeOf = (timeZone: string): string => timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone

const clocksDiffer = (at: number, { now, timeZone, requesterTimeZone }: Readers): boolean =>
  timeZone !== requesterTimeZone &&
  (clockTime(at, timeZone) !== clockTime(at, requesterTimeZone) ||
    calendarDay(at, now, timeZone).daysAhead !== calendarDay(at, now, requesterTimeZone).daysAhead)

/** A time in the requester's zone; the zone is named when the technician's clock shows another time. */
export const timeInLetter = (at: number, language: Language, readers: Readers): string => {
  const { now, requesterTimeZone } = readers
  const { daysAhead, isThisYear } = calendarDay(at, now, requesterTimeZone)
  const said = language.when({
    daysAhead,
    weekday: inWords(at, language, { weekday: 'long' }, requesterTimeZone),
    date: dateOf(at, language, requesterTimeZone, isThisYear),
    time: clockTime(at, requesterTimeZone),
  })
  return clocksDiffer(at, readers) ? `${said} (${language.inZone(placeOf(requesterTimeZone))})` : said
}
