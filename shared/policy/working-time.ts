import type { WorkingHours } from '../model/working-hours.ts'
import { assertInstant, dayMs } from '../time.ts'
import type { Span } from './weekly-spans.ts'
import { type WorkingCalendar, workingCalendar } from './working-calendar.ts'

/*
 * An instant is working time when the local clock, at that instant, shows a date that is no holiday and a time inside one
 * of the spans of its weekday. So an hour that the clock shows twice counts twice, and one that it skips does not count.
 * Instants and lengths are UTC milliseconds. A zone that does not exist, and hours without a single span, throw a
 * RangeError.
 */

/** Where the search gives up: nobody plans four hundred years ahead, and a loop must end. */
const horizonDays = 400 * 366

/** What is left of the working spans from an instant on, in order, until the search gives up. */
function* spansFrom(at: number, { spansOn }: WorkingCalendar): Generator<Span> {
  const firstDay = Math.floor(at / dayMs)
  for (let day = firstDay; day - firstDay <= horizonDays; day += 1)
    for (const span of spansOn(day))
      if (span.to > at) yield span.from >= at ? span : { from: at, to: span.to }
}

/** The same, back in time. */
function* spansBefore(at: number, { spansOn }: WorkingCalendar): Generator<Span> {
  const lastDay = Math.floor(at / dayMs)
  for (let day = lastDay; lastDay - day <= horizonDays; day -= 1)
    for (const span of spansOn(day).toReversed())
      if (span.from < at) yield span.to <= at ? span : { from: span.from, to: at }
}

const forwards = (at: number, ms: number, calendar: WorkingCalendar): number => {
  let left = ms
  for (const { from, to } of spansFrom(at, calendar)) {
    if (left <= to - from) return from + left
    left -= to - from
  }
  throw new RangeError('that much working time reaches further than four hundred years')
}

const backwards = (at: number, ms: number, calendar: WorkingCalendar): number => {
  let left = ms
  for (const { from, to } of spansBefore(at, calendar)) {
    if (left <= to - from) return to - left
    left -= to - from
  }
  throw new RangeError('that much working time reaches back further than four hundred years')
}

/**
 * The first instant at which `ms` of working time have passed since `at`: used up exactly at the end of a span, it is
 * that end, not the next beginning. `0` gives `at` itself, whether inside working hours or not. A negative `ms` goes back:
 * the last instant from which `-ms` of working time pass until `at`.
 * @throws RangeError also for more than four hundred years.
 */
export const addWorkingTime = (at: number, ms: number, hours: WorkingHours, timeZone: string): number => {
  if (!Number.isFinite(ms)) throw new RangeError(`${ms} is not a length of time in milliseconds`)
  assertInstant(at)
  // Asked for even when nothing is added, so that a bad zone never passes.
  const calendar = workingCalendar(hours, timeZone)
  if (ms === 0) return at
  return ms > 0 ? forwards(at, ms, calendar) : backwards(at, -ms, calendar)
}

/**
 * How much working time lies between two instants; negative when `to` comes first.
 * @throws RangeError also for more than four hundred years.
 */
export const workingTimeBetween = (
  from: number,
  to: number,
  hours: WorkingHours,
  timeZone: string,
): number => {
  assertInstant(from)
  assertInstant(to)
  if (to < from) return 0 - workingTimeBetween(to, from, hours, timeZone)
  const { spansOn } = workingCalendar(hours, timeZone)
  if (to - from > horizonDays * dayMs) throw new RangeError('that is more than four hundred years')
  let total = 0
  for (let day = Math.floor(from / dayMs); day * dayMs < to; day += 1)
    for (const span of spansOn(day)) total += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from))
  return total
}

/** `at` itself when it is inside working hours, otherwise when they next begin. */
export const nextWorkingInstant = (at: number, hours: WorkingHours, timeZone: string): number => {
  assertInstant(at)
  const [first] = spansFrom(at, workingCalendar(hours, timeZone))
  if (first !== undefined) return first.from
  throw new RangeError('the working hours do not begin again within four hundred years')
}

export const isWorkingTime = (at: number, hours: WorkingHours, timeZone: string): boolean =>
  nextWorkingInstant(at, hours, timeZone) === at
