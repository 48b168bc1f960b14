import * as chrono from 'chrono-node/en'
import { Temporal } from 'temporal-polyfill'
import { splitTail } from './capture-tokens.ts'

type Moment = Readonly<{ now: number; timeZone: string }>
export type ReadPromise = Readonly<{ at: number; words: number; tail: string }>
type Piece = Readonly<{ text: string; words: number }>

/** A promise without a time of day means the end of that working day. */
const endOfDay = { hour: 17, minute: 0, second: 0 }
const startOfMorning = { hour: 9, minute: 0, second: 0 }
const longestPhrase = 7

const beginning =
  /^(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|ton|tom|tm|noon|mid|next|this|the|end|eo|cob|close|lunch|morning|afternoon|evening|in|within|weekend))/i

const phrase = (source: string): RegExp => new RegExp(`^(?:${source})(?=[.,;:!?]*(?: |$))`, 'i')

// What the technician says and chrono does not know, in words that it does know.
const phrases: readonly (readonly [RegExp, string])[] = [
  [
    phrase('(?:the )?end of (?:the |this )?(?:(?:working|business|school) )?day|(?:the )?end of today|eod'),
    '5pm',
  ],
  [phrase('(?:the )?(?:end|close) of (?:business|play)|cob'), '5pm'],
  [phrase('(?:the )?end of (?:the |this )?week|(?:the |this )?weekend|eow'), 'friday 5pm'],
  [phrase('(?:the )?end of (?:the |this )?month|eom'), 'end of month'],
  [phrase('tmr|tmrw|tmw|tomo'), 'tomorrow'],
  [phrase('tues'), 'tuesday'],
  [phrase('midday|lunchtime|lunch(?=[.,;:!?]*$)'), 'noon'],
]

const inKnownWords = (words: readonly string[]): Piece[] => {
  const pieces: Piece[] = []
  for (let index = 0; index < words.length; ) {
    const rest = words.slice(index).join(' ')
    const known = phrases
      .map(([pattern, text]) => ({ text, spoken: pattern.exec(rest)?.[0] }))
      .find(({ spoken }) => spoken !== undefined)
    const count = known?.spoken?.split(' ').length ?? 1
    const { word, tail } = splitTail(words[index + count - 1] ?? '')
    const hour = /^(\d{1,2})(?:h|uhr)(\d{2})?$/i.exec(word)
    const text = known?.text ?? (hour ? `${hour[1]}:${hour[2] ?? '00'}` : word)
    pieces.push({ text: text + tail, words: count })
    index += count
  }
  return pieces
}

const knownZone = /^(?:UTC|GMT|BST|CES?T|EES?T|[ECMP][SD]T)$/
const hasTime = /\d:\d|\d\s*[ap]\.?m|noon|midnight|o'?clock|morning|afternoon|evening|night/i
const isNoPromise = (text: string): boolean =>
  // A month's name alone is as often a person's ("broken by April"); "by 1/2" is a fraction; "by now" is a sigh.
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{4})?$/i.test(text) ||
  /^(?:sun|now|\d\/[2-8])$/i.test(text) ||
  /\b(?:last|past|previous|ago|yesterday)\b/i.test(text)

const toInstant = (wall: Temporal.PlainDateTime, { now, timeZone }: Moment): number => {
  const first = wall.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds
  // An hour that is there twice: the second one may still be ahead.
  return first > now ? first : wall.toZonedDateTime(timeZone, { disambiguation: 'later' }).epochMilliseconds
}

const timeOf = (result: chrono.ParsedResult): Readonly<{ hour: number; minute: number; second: number }> => {
  const parts = result.end?.isCertain('hour') ? result.end : result.start
  const hour = parts.get('hour') ?? endOfDay.hour
  const time = { hour, minute: parts.get('minute') ?? 0, second: parts.get('second') ?? 0 }
  if (parts.isCertain('hour')) {
    // "at 3" and "3:30" mean the afternoon to somebody at work; "03:30" and "3am" do not.
    const isMorning = parts.isCertain('meridiem') || /\b0\d/.test(result.text)
    return !isMorning && hour >= 1 && hour <= 6 ? { ...time, hour: hour + 12 } : time
  }
  if (/morning/i.test(result.text)) return startOfMorning
  return hasTime.test(result.text) ? time : endOfDay
}

const instantOf = (result: chrono.ParsedResult, noon: number, moment: Moment): number | undefined => {
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
  if (tags.has('result/relativeDate') || /\b(?:today|this|tonight)\b/i.test(text)) return ahead({ days: 0 })
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
 * Reads the date behind "by" from the words after it: `friday 3pm`, `tomorrow`, `noon`, `27 Nov`, `end of day`. A time
 * that is past today means tomorrow, a weekday the next one; without a time, 17:00. Gives nothing for what is no date
 * or past, and for lengths of time ("late by 2 hours").
 */
export const readPromise = (following: readonly string[], moment: Moment): ReadPromise | undefined => {
  if (!beginning.test(following[0] ?? '')) return undefined
  const { now, timeZone } = moment
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate()
  // Chrono counts in the zone of the process or in offsets. So it is given the wall clock as if it were UTC, at noon,
  // where no zone changes its clocks; what is certain in its answer is put onto the technician's calendar here.
  const noon = today.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds

  const attempt = (pieces: readonly Piece[]): ReadPromise | undefined => {
    const said = pieces.map((piece) => piece.text).join(' ')
    const result = chrono.casual.parse(said, { instant: new Date(noon), timezone: 0 })[0]
    if (result === undefined || result.index !== 0 || isNoPromise(result.text)) return undefined
    const zone = / ([a-z]{2,4})$/i.exec(result.text)?.[1]
    const parts = result.text.split(' ').length
    if (
      zone !== undefined &&
      result.start.isCertain('timezoneOffset') &&
      !knownZone.test(zone) &&
      result.tags().has('parser/ENTimeExpressionParser')
    ) {
      // "3pm art room": chrono takes ART for Argentina's time.
      return parts > 1 ? attempt(cutTo(pieces, result.text.length - zone.length - 1)) : undefined
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
  return attempt(inKnownWords(following.slice(0, longestPhrase)))
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
