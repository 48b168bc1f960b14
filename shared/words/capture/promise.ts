import * as german from 'chrono-node/de'
import * as english from 'chrono-node/en'
import { Temporal } from 'temporal-polyfill'
import { inKnownWords, type Piece } from './spoken-dates.ts'

/** `dayFirst`: whether 3/4 is the third of April; by default it is, but in the zones of the United States. */
type Moment = Readonly<{ now: number; timeZone: string; dayFirst?: boolean | undefined }>
/** `tail`: the punctuation behind its last word. */
export type ReadPromise = Readonly<{ at: number; words: number; tail: string }>

/** A promise without a time of day means the end of that working day. */
const endOfDay = { hour: 17, minute: 0, second: 0 }
const startOfMorning = { hour: 9, minute: 0, second: 0 }
const longestPhrase = 7

const beginning =
  /^(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|ton|tom|tm|noon|mid|next|this|the|end|eo|cob|close|lunch|morning|afternoon|evening|in|within|week|a week|a$|latest|half$|quarter$))/i
const germanBeginning =
  /^(?:\d|mo|di|mi|do|fr|sa|so|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|heute|über|abend|nach|vormi|näch|kommend|diese|ende|spätestens|zu[mr]|den|am|in|halb|viertel|dreiviertel|feier|dienst|um)/i
/** Too short to be a day behind an English "by": "by so many", "by Di". */
const shortGerman = /^(?:mo|di|mi|do|fr|sa|so|am|den|um)$/i

const monthFirstZone =
  /^(?:US\/|America\/(?:New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Nome|Adak|Menominee|Kentucky\/|Indiana|Louisville|North_Dakota\/)|Pacific\/Honolulu)/

const knownZone = /^(?:UTC|GMT|BST|CES?T|EES?T|[ECMP][SD]T)$/
const hasTime =
  /\d:\d|\d\s*[ap]\.?m|noon|midnight|o'?clock|morning|afternoon|evening|night|uhr|mittag|mitternacht|abend|stunde|minute/i
const isNoPromise = (text: string): boolean =>
  // A month's name alone is as often a person's ("broken by April"); "by 1/2" is a fraction; "by now" names no time.
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{4})?$/i.test(text) ||
  /^(?:sun|so|now|\d\/[2-8])$/i.test(text) ||
  /\b(?:last|past|previous|ago|yesterday|gestern|vorgestern|letzte[nrs]?|vorige[nrs]?|vor)\b/i.test(text)

const toInstant = (wall: Temporal.PlainDateTime, { now, timeZone }: Moment): number => {
  const first = wall.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds
  // An hour that is there twice: the second one may still be ahead.
  return first > now ? first : wall.toZonedDateTime(timeZone, { disambiguation: 'later' }).epochMilliseconds
}

const timeOf = (result: english.ParsedResult): Readonly<{ hour: number; minute: number; second: number }> => {
  const parts = result.end?.isCertain('hour') ? result.end : result.start
  const hour = parts.get('hour') ?? endOfDay.hour
  const time = { hour, minute: parts.get('minute') ?? 0, second: parts.get('second') ?? 0 }
  if (parts.isCertain('hour')) {
    // "at 3" and "3:30" mean the afternoon to somebody at work; "03:30" and "3am" do not.
    const isMorning = parts.isCertain('meridiem') || /\b0\d/.test(result.text)
    return !isMorning && hour >= 1 && hour <= 6 ? { ...time, hour: hour + 12 } : time
  }
  if (/morning|vormittag/i.test(result.text)) return startOfMorning
  return hasTime.test(result.text) ? time : endOfDay
}

const instantOf = (result: english.ParsedResult, noon: number, moment: Moment): number | undefined => {
  const { start, text } = result
  const tags = result.tags()
  if (tags.has('result/relativeDateAndTime')) return moment.now + (start.date().getTime() - noon)
  const wall = Temporal.PlainDateTime.from({
    year: start.get('year') ?? 0,
    month: start.get('month') ?? 1,
    day: start.get('day') ?? 1,
    ...timeOf(result),
  })
  const offset =
    start.isCertain('timezoneOffset') && !tags.has('result/relativeDate') ? start.get('timezoneOffset') : null
  const at = (days: Temporal.DurationLike): number =>
    offset === null
      ? toInstant(wall.add(days), moment)
      : wall.add(days).toZonedDateTime('UTC').epochMilliseconds - offset * 60_000
  const ahead = (...tries: Temporal.DurationLike[]): number | undefined =>
    tries.map(at).find((instant) => instant > moment.now)

  const named = (part: 'day' | 'weekday' | 'month' | 'year'): boolean => start.isCertain(part)
  if (tags.has('result/relativeDate') || /\b(?:today|this|tonight|heute)\b/i.test(text))
    return ahead({ days: 0 })
  if (named('weekday') && !named('day')) return ahead({ days: 0 }, { days: 7 })
  if (!named('day') && !named('month')) {
    const today = Temporal.Instant.fromEpochMilliseconds(moment.now)
      .toZonedDateTimeISO(moment.timeZone)
      .toPlainDate()
    const days = today.since(wall.toPlainDate()).days
    return ahead({ days }, { days: days + 1 })
  }
  return named('year') ? ahead({ days: 0 }) : ahead({ days: 0 }, { years: 1 })
}

/**
 * Reads the date behind "by" or "bis" from the words after it: `friday 3pm`, `tomorrow`, `noon`, `27 Nov`, `end of day`,
 * `morgen 14 Uhr`. A time that is past today means tomorrow, a weekday the next one; without a time, 17:00. Gives nothing
 * for what is no date or past, and for lengths of time ("late by 2 hours").
 */
export const readPromise = (
  following: readonly string[],
  moment: Moment,
  isGerman = false,
): ReadPromise | undefined => {
  const first = following[0] ?? ''
  const mayBeGerman = germanBeginning.test(first) && (isGerman || !shortGerman.test(first))
  if (!beginning.test(first) && !mayBeGerman) return undefined
  const { now, timeZone, dayFirst = !monthFirstZone.test(timeZone) } = moment
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate()
  // Chrono counts in the zone of the process or in offsets. So it is given the wall clock as if it were UTC, at noon,
  // where no zone changes its clocks; what is certain in its answer is put onto the technician's calendar here.
  const noon = today.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds

  const attempt = (parser: typeof english.casual, pieces: readonly Piece[]): ReadPromise | undefined => {
    const said = pieces.map((piece) => piece.text).join(' ')
    const result = parser.parse(said, { instant: new Date(noon), timezone: 0 })[0]
    if (result === undefined || result.index !== 0 || isNoPromise(result.text)) return undefined
    const zone = / ([a-z]{2,4})$/i.exec(result.text)?.[1]
    const parts = result.text.split(' ').length
    if (
      zone !== undefined &&
      result.start.isCertain('timezoneOffset') &&
      !knownZone.test(zone) &&
      (parser === german.casual || result.tags().has('parser/ENTimeExpressionParser'))
    ) {
      // "3pm art room": chrono takes ART for Argentina's time.
      return parts > 1 ? attempt(parser, cutTo(pieces, result.text.length - zone.length - 1)) : undefined
    }
    const date = (['day', 'weekday', 'month'] as const).some((part) => result.start.isCertain(part))
    if (!date && !hasTime.test(result.text)) return undefined
    const covered = cutTo(pieces, result.text.length)
    const read = covered.map((piece) => piece.text).join(' ')
    const tail = read.slice(result.text.length)
    if (!/^[.,;:!?]*$/.test(tail)) return undefined
    const at = instantOf(result, noon, moment)
    return at === undefined || at <= now
      ? undefined
      : { at, words: covered.reduce((sum, piece) => sum + piece.words, 0), tail }
  }
  const pieces = inKnownWords(following.slice(0, longestPhrase), { today, dayFirst })
  const inEnglish = attempt(english.casual, pieces)
  const inGerman = mayBeGerman ? attempt(german.casual, pieces) : undefined
  // The language that understands more of the words is the one that they are in.
  const more = (inGerman?.words ?? 0) - (inEnglish?.words ?? 0)
  return more > 0 || (more === 0 && isGerman) ? inGerman : inEnglish
}

/** The pieces that the first `length` characters of their joined text touch. */
const cutTo = (pieces: readonly Piece[], length: number): Piece[] => {
  let position = 0
  return pieces.filter((piece) => {
    const starts = position
    position += piece.text.length + 1
    return starts < length
  })
}
