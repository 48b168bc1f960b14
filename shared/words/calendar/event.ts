import ICAL from 'ical.js'
import { cleanLine } from '../text/clean-text.ts'
import { shorten } from '../text/shorten.ts'
import { type Day, type Moment, readMoment, secondsOfDay, wholeDay } from './dates.ts'
import type { CalendarLine, EventLines, Fault } from './lines.ts'
import { type Rule, readRule } from './rule.ts'

/** An event of whole days, or the exception to one. */
export type WholeDays = Readonly<{
  /** Within its calendar; empty when it has none. */
  uid: string
  calendar: number
  name: string
  start: Day
  /** In days, at least 1. */
  length: number
  /** Those that could be read: without any, the event's own day is all that is known. */
  rules: readonly Rule[]
  exceptRules: readonly Rule[]
  more: readonly Day[]
  except: readonly Day[]
  isCancelled: boolean
}>

/** Takes the place of one occurrence of the event with its UID, or of that and all later ones. */
export type Exception = Readonly<{ uid: string; calendar: number; of: Day; andLater: boolean }>

export type ReadEvent = Readonly<{
  /** Not there when it has a time of day, or no date that can be read. */
  days?: WholeDays
  exception?: Exception
  isAppointment: boolean
}>

/** A year of days is plenty for one event; some files say millions of weeks. */
export const longestEventDays = 366
const longestName = 100

const nearlyMidnight = secondsOfDay - 60

/** Outlook writes whole days as midnight to midnight, others up to 23:59. In UTC that is a whole day only in Greenwich. */
const isMidnight = ({ seconds }: Moment): boolean => seconds === 0
const endDay = (end: Moment): Day =>
  (end.seconds ?? 0) >= nearlyMidnight && !end.isUtc ? end.day + 1 : wholeDay(end)

const durationSeconds = (value: string): number | undefined => {
  try {
    const seconds = ICAL.Duration.fromString(value.trim().toUpperCase()).toSeconds()
    return Number.isNaN(seconds) ? undefined : seconds
  } catch {
    return undefined
  }
}

const plainName = (value: string): string => {
  const text: unknown = ICAL.parse.property(`SUMMARY:${value.slice(0, 10 * longestName)}`)[3]
  return shorten(cleanLine(String(text)), longestName)
}

const lengthOf = (days: number): number => Math.min(longestEventDays, Math.max(1, Math.round(days)))

/** Reads one event; what cannot be read of it is said to `onFault` and loses only itself. */
export const readEvent = (
  { lines, number, calendar }: EventLines,
  onFault: (fault: Fault) => void,
): ReadEvent => {
  const all = (name: string): readonly CalendarLine[] => lines.filter((line) => line.name === name)
  const first = (name: string): CalendarLine | undefined => lines.find((line) => line.name === name)
  const moment = (line: CalendarLine | undefined): Moment | undefined => {
    if (line === undefined) return undefined
    const read = readMoment(line.value)
    if (read === undefined) onFault({ line: line.number, reason: `“${shorten(line.value, 40)}” is no date` })
    return read && /;VALUE="?DATE(?:[";]|$)/.test(line.parameters) ? { ...read, seconds: null } : read
  }
  const days = (name: string): readonly Day[] =>
    all(name).flatMap((line) =>
      line.value.split(',').flatMap((value) => {
        // An RDATE may be a period: its beginning counts.
        const read = moment({ ...line, value: value.split('/')[0] ?? '' })
        return read === undefined ? [] : [wholeDay(read)]
      }),
    )
  const rules = (name: string): readonly Rule[] =>
    all(name).flatMap((line) => {
      if (line.value.trim() === '') return []
      try {
        return [readRule(line.value)]
      } catch {
        onFault({ line: line.number, reason: `“${shorten(line.value, 40)}” is no rule for whole days` })
        return []
      }
    })

  const uid = first('UID')?.value.trim() ?? ''
  const isCancelled = first('STATUS')?.value.trim().toUpperCase() === 'CANCELLED'
  const recurrence = first('RECURRENCE-ID')
  const of = moment(recurrence)
  const exception = recurrence &&
    of && {
      uid,
      calendar,
      of: wholeDay(of),
      andLater: /;RANGE="?THISANDFUTURE/.test(recurrence.parameters),
    }
  const rest = exception === undefined ? {} : { exception }

  const start = moment(first('DTSTART'))
  if (start === undefined) {
    if (first('DTSTART') === undefined && !(isCancelled && exception))
      onFault({ line: number, reason: 'this event has no date' })
    return { ...rest, isAppointment: false }
  }
  const end = moment(first('DTEND'))
  const lasting = end ? undefined : first('DURATION')
  const seconds = lasting && durationSeconds(lasting.value)
  if (lasting && seconds === undefined)
    onFault({ line: lasting.number, reason: `“${shorten(lasting.value, 40)}” is no length of time` })

  const saysAllDay = first('X-MICROSOFT-CDO-ALLDAYEVENT')?.value.trim().toUpperCase() === 'TRUE'
  const isWholeDays =
    start.seconds === null ||
    saysAllDay ||
    (isMidnight(start) &&
      !start.isUtc &&
      (end
        ? endDay(end) > start.day && (isMidnight(end) || (end.seconds ?? 0) >= nearlyMidnight)
        : seconds !== undefined && seconds > 0 && (seconds % secondsOfDay === 0 || seconds > 1e9)))
  if (!isWholeDays) return { ...rest, isAppointment: !isCancelled }

  const from = start.seconds === null ? start.day : wholeDay(start)
  return {
    ...rest,
    isAppointment: false,
    days: {
      uid,
      calendar,
      name: plainName(first('SUMMARY')?.value ?? ''),
      start: from,
      length: lengthOf(end ? endDay(end) - from : (seconds ?? secondsOfDay) / secondsOfDay),
      rules: rules('RRULE'),
      exceptRules: rules('EXRULE'),
      more: days('RDATE'),
      except: days('EXDATE'),
      isCancelled,
    },
  }
}
