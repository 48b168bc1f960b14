import { type Day, isoDate, readMoment } from './dates.ts'
import { type Exception, longestEventDays, readEvent, type WholeDays } from './event.ts'
import { type Fault, readCalendarLines } from './lines.ts'
import { notACalendar } from './not-a-calendar.ts'
import { type CountDays, daysOfRule } from './rule.ts'

/** A day of a calendar: its local date (`2026-12-25`) and what the calendar calls it. */
export type CalendarDay = Readonly<{ date: string; name: string }>
/** Local dates, both included. */
export type DateSpan = Readonly<{ from: string; to: string }>
export type CalendarReading = Readonly<{
  days: readonly CalendarDay[]
  /** Events with a time of day, which are left out. */
  appointments: number
  /** What could not be read, by its line in the file. */
  faults: readonly Fault[]
}>

/** For all rules of a file together, in days looked at: thousands of daily events, read in about a second. */
const mostSteps = 10_000_000

class TooManySteps extends Error {}

type Replacement = Exception & Readonly<{ by: WholeDays | undefined }>
type Occurrence = Readonly<{ start: Day; length: number; name: string }>

/** The occurrences of one event near the span, without those that exceptions replace. */
const occurrencesOf = (
  event: WholeDays,
  replacements: readonly Replacement[],
  { from, to }: Readonly<{ from: Day; to: Day }>,
  step: CountDays,
): readonly Occurrence[] => {
  if (event.isCancelled) return []
  step(replacements.length)
  const later = replacements.filter(({ andLater }) => andLater).toSorted((a, b) => b.of - a.of)
  // What was moved, or made longer, may reach the span from further away.
  const slack = later.length === 0 ? 0 : longestEventDays
  const near = { from: from - event.length - slack, to: to + slack }
  const ofRules = (rules: WholeDays['rules']): Day[] =>
    rules.flatMap((rule) => daysOfRule(rule, event.start, near, step))
  const excluded = new Set([
    ...event.except,
    ...replacements.map(({ of }) => of),
    ...ofRules(event.exceptRules),
  ])
  // With a rule, the first day counts where it follows the rule; without one, it and the listed days are all there is.
  const ruled = event.rules.length > 0 ? ofRules(event.rules) : [event.start]
  return [...ruled, ...event.more].flatMap((start): Occurrence[] => {
    if (excluded.has(start)) return []
    step(later.length)
    const change = later.find(({ of }) => of <= start)
    if (change === undefined) return [{ start, length: event.length, name: event.name }]
    const { by, of } = change
    return by === undefined || by.isCancelled
      ? []
      : [{ start: start + by.start - of, length: by.length, name: by.name }]
  })
}

const bySeries = <T extends Readonly<{ uid: string; calendar: number }>>(
  items: readonly T[],
): Map<string, T[]> =>
  Map.groupBy(
    items.filter(({ uid }) => uid !== ''),
    ({ uid, calendar }) => `${calendar} ${uid}`,
  )

/**
 * Reads the whole days of an iCalendar file (RFC 5545) inside a span: single ones, spans of days, and what repeats by a
 * rule, with its exceptions; each date once, in order. What has a time of day is an appointment and left out. A line that
 * cannot be read loses only itself. `undefined` when it is no calendar.
 */
export const readCalendar = (text: string, span: DateSpan): CalendarReading | undefined => {
  const read = readCalendarLines(text)
  const [from, to] = [readMoment(span.from)?.day, readMoment(span.to)?.day]
  if (read === undefined) return undefined
  if (from === undefined || to === undefined) throw new RangeError('The span needs two dates')
  const faults: Fault[] = [...read.faults]
  const events = read.events.map((lines) => ({
    ...readEvent(lines, (fault) => faults.push(fault)),
    line: lines.number,
  }))
  const replacements = bySeries(
    events.flatMap(({ exception, days }): Replacement[] => (exception ? [{ ...exception, by: days }] : [])),
  )

  let steps = 0
  const step: CountDays = (days) => {
    steps += days
    if (steps > mostSteps) throw new TooManySteps()
  }
  const names = new Map<Day, string>()
  const put = ({ start, length, name }: Occurrence): void => {
    const first = Math.max(from, start)
    const end = Math.min(to + 1, start + length)
    step(Math.max(1, end - first))
    for (let day = first; day < end; day += 1) {
      if (!names.get(day)) names.set(day, name)
    }
  }
  const replacedBy = ({ calendar, uid }: WholeDays) => replacements.get(`${calendar} ${uid}`) ?? []
  const cost = (days: WholeDays): number => days.rules.length + days.more.length + replacedBy(days).length
  // What neither repeats nor was changed costs next to nothing: it is there before a heap of rules can use up the steps.
  const byCost = events
    .flatMap(({ days, exception, line }) =>
      days === undefined ? [] : [{ days, exception, line, cost: cost(days) }],
    )
    .toSorted((a, b) => a.cost - b.cost)
  for (const { days, exception, line } of byCost) {
    try {
      const replaced = exception ? [] : replacedBy(days)
      for (const occurrence of occurrencesOf(days, replaced, { from, to }, step)) put(occurrence)
    } catch (error) {
      if (!(error instanceof TooManySteps)) throw error
      faults.push({ line, reason: 'there is too much that repeats' })
    }
  }
  return {
    days: [...names].toSorted(([a], [b]) => a - b).map(([day, name]) => ({ date: isoDate(day), name })),
    appointments: events.filter(({ isAppointment }) => isAppointment).length,
    faults: faults.toSorted((a, b) => a.line - b.line),
  }
}

/**
 * The days of `readCalendar` alone.
 * @throws AppError `invalid-request` when it is no calendar
 */
export const calendarDays = (text: string, span: DateSpan): readonly CalendarDay[] => {
  const read = readCalendar(text, span)
  if (read === undefined) throw notACalendar()
  return read.days
}

/** Calendars are UTF-8 (RFC 5545, 3.1.4); what is not was written by an old Outlook on Windows, or by Notepad. */
const decoded = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** `readCalendar` for a file's bytes. */
export const readCalendarFile = (bytes: Uint8Array, span: DateSpan): CalendarReading | undefined =>
  readCalendar(decoded(bytes), span)
