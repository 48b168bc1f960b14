import ICAL from 'ical.js'
import { AppError } from '../errors.ts'
import { cleanLine } from './clean-text.ts'
import { shorten } from './shorten.ts'

/** A day of a calendar: its local date (`2026-12-25`) and what the calendar calls it. */
export type CalendarDay = Readonly<{ date: string; name: string }>
/** Local dates, both included. */
export type DateSpan = Readonly<{ from: string; to: string }>

/** A rule can repeat every second for ever; a year of days is plenty for each event. */
const mostOccurrences = 20_000
const longestEventDays = 366
const dayMs = 86_400_000

const notACalendar = (cause?: unknown): AppError =>
  new AppError(
    'invalid-request',
    'This is not a calendar. Choose an .ics file, such as a calendar program or a holiday site exports.',
    { cause },
  )

const calendarsIn = (text: string): readonly ICAL.Component[] => {
  // ical.js reads anything that has a colon; a calendar begins as one (RFC 5545, 3.4).
  const content = text.replace(/^\uFEFF/, '').trimStart()
  if (!/^BEGIN:VCALENDAR\s/i.test(content)) throw notACalendar()
  let parsed: unknown
  try {
    parsed = ICAL.parse(content)
  } catch (error) {
    throw notACalendar(error)
  }
  if (!Array.isArray(parsed)) throw notACalendar()
  const roots: readonly unknown[] = typeof parsed[0] === 'string' ? [parsed] : parsed
  return roots.map((root) => {
    if (!Array.isArray(root)) throw notACalendar()
    return new ICAL.Component(root)
  })
}

const isoDate = (at: number): string => new Date(at).toISOString().slice(0, 10)
const dateOf = ({ year, month, day }: ICAL.Time): number => Date.UTC(year, month - 1, day)

const isMidnight = (time: ICAL.Time): boolean => time.hour === 0 && time.minute === 0 && time.second === 0

/** Outlook writes whole days as midnight to midnight. In UTC that is a whole day only in Greenwich. */
const isWholeDays = (start: ICAL.Time, end: ICAL.Time): boolean =>
  start.isDate ||
  (isMidnight(start) && isMidnight(end) && start.compare(end) < 0 && start.zone !== ICAL.Timezone.utcTimezone)

const isCancelled = (event: ICAL.Event): boolean =>
  String(event.component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED'

/** The dates of one occurrence inside the span; the end is exclusive (RFC 5545, 3.6.1). */
const datesOf = (start: ICAL.Time, end: ICAL.Time, { from, to }: DateSpan): readonly string[] => {
  if (!isWholeDays(start, end)) return []
  const first = dateOf(start)
  const days = Math.min(longestEventDays, Math.max(1, Math.round((dateOf(end) - first) / dayMs)))
  return Array.from({ length: days }, (_, index) => isoDate(first + index * dayMs)).filter(
    (date) => from <= date && date <= to,
  )
}

const daysOfEvent = (event: ICAL.Event, span: DateSpan): readonly CalendarDay[] => {
  const named = (item: ICAL.Event, start: ICAL.Time, end: ICAL.Time): readonly CalendarDay[] =>
    isCancelled(item)
      ? []
      : datesOf(start, end, span).map((date) => ({ date, name: shorten(cleanLine(item.summary ?? ''), 100) }))
  if (!event.isRecurring()) return named(event, event.startDate, event.endDate)

  const days: CalendarDay[] = []
  const occurrences = event.iterator()
  for (let count = 0; count < mostOccurrences; count += 1) {
    // The types leave out that it ends.
    const next = occurrences.next() as ICAL.Time | null | undefined
    if (!next || isoDate(dateOf(next)) > span.to) break
    const { item, startDate, endDate } = event.getOccurrenceDetails(next)
    days.push(...named(item, startDate, endDate))
  }
  return days
}

/** An exception to a rule is an event too; its rule gives the same day, and each date counts once. */
const daysIn = (calendar: ICAL.Component, span: DateSpan): readonly CalendarDay[] =>
  calendar.getAllSubcomponents('vevent').flatMap((vevent) => {
    try {
      return daysOfEvent(new ICAL.Event(vevent), span)
    } catch {
      // One event with a date that is none must not keep out the rest of a year.
      return []
    }
  })

/**
 * The whole days of an iCalendar file (RFC 5545) inside a span, each date once, in order: single ones, spans of days, and
 * what repeats by a rule, with its exceptions. What has a time of day is an appointment and left out.
 * @throws AppError `invalid-request` when it is no calendar
 */
export const calendarDays = (text: string, span: DateSpan): readonly CalendarDay[] => {
  const byDate = new Map<string, string>()
  for (const { date, name } of calendarsIn(text).flatMap((calendar) => daysIn(calendar, span))) {
    if (!byDate.get(date)) byDate.set(date, name)
  }
  return [...byDate].map(([date, name]) => ({ date, name })).sort((a, b) => a.date.localeCompare(b.date))
}
