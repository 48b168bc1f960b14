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

/** `16 November`, with the year when it is not this one: a day in the requester's zone. */
export const dateInLetter = (at: number, language: Language, { now, requesterTimeZone }: Readers): string => {
  const { isThisYear } = calendarDay(at, now, requesterTimeZone)
  const year = isThisYear ? {} : { year: 'numeric' as const }
  return inWords(at, language, { day: 'numeric', month: 'long', ...year }, requesterTimeZone)
}

/** What is known by everyone of an IANA zone: its city. */
const placeOf = (timeZone: string): string => timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone

/** A time in the requester's zone; the zone is named when the technician's clock shows another time. */
export const timeInLetter = (at: number, language: Language, readers: Readers): string => {
  const { now, timeZone, requesterTimeZone } = readers
  const said = language.when({
    daysAhead: calendarDay(at, now, requesterTimeZone).daysAhead,
    weekday: inWords(at, language, { weekday: 'long' }, requesterTimeZone),
    date: dateInLetter(at, language, readers),
    time: clockTime(at, requesterTimeZone),
  })
  const sameClock =
    clockTime(at, timeZone) === clockTime(at, requesterTimeZone) &&
    calendarDay(at, now, timeZone).daysAhead === calendarDay(at, now, requesterTimeZone).daysAhead
  return sameClock ? said : `${said} (${language.inZone(placeOf(requesterTimeZone))})`
}
