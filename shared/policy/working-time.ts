import type { WorkingHours } from '../model/working-hours.ts'
import { type OffsetPiece, piecesBefore, piecesFrom } from './offset-pieces.ts'
import { type Span, type WeeklySpans, weeklySpans } from './weekly-spans.ts'

/*
 * An instant is working time when the local clock, at that instant, shows a date that is no holiday and a time inside one
 * of the spans of its weekday. So an hour that the clock shows twice counts twice, and one that it skips does not count.
 * Instants and lengths are UTC milliseconds. A zone that does not exist, and hours without a single span, throw a
 * RangeError.
 */

/** Where the search gives up: nobody plans four hundred years ahead, and a loop must end. */
const horizonMs = 400 * 366 * 86_400_000

const spansOf = (piece: OffsetPiece, week: WeeklySpans): readonly Span[] =>
  week
    .within({ from: piece.startAt + piece.offsetMs, to: piece.endAt + piece.offsetMs })
    .map(({ from, to }) => ({ from: from - piece.offsetMs, to: to - piece.offsetMs }))

const forwards = (at: number, ms: number, week: WeeklySpans, timeZone: string): number => {
  let left = ms
  for (const piece of piecesFrom(at, timeZone)) {
    if (piece.startAt - at > horizonMs) break
    for (const { from, to } of spansOf(piece, week)) {
      if (left <= to - from) return from + left
      left -= to - from
    }
  }
  throw new RangeError('that much working time reaches further than four hundred years')
}

const backwards = (at: number, ms: number, week: WeeklySpans, timeZone: string): number => {
  let left = ms
  for (const piece of piecesBefore(at, timeZone)) {
    if (at - piece.endAt > horizonMs) break
    for (const { from, to } of spansOf(piece, week).toReversed()) {
      if (left <= to - from) return to - left
      left -= to - from
    }
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
  const week = weeklySpans(hours)
  // Asked for even when nothing is added, so that a bad zone never passes.
  const pieces = piecesFrom(at, timeZone)
  pieces.next()
  if (ms === 0) return at
  return ms > 0 ? forwards(at, ms, week, timeZone) : backwards(at, -ms, week, timeZone)
}

/** How much working time lies between two instants; negative when `to` comes first. */
export const workingTimeBetween = (
  from: number,
  to: number,
  hours: WorkingHours,
  timeZone: string,
): number => {
  if (!Number.isFinite(to)) throw new RangeError(`${to} is not an instant in UTC milliseconds`)
  if (to < from) return 0 - workingTimeBetween(to, from, hours, timeZone)
  const week = weeklySpans(hours)
  let total = 0
  for (const piece of piecesFrom(from, timeZone)) {
    if (piece.startAt >= to) break
    for (const span of spansOf({ ...piece, endAt: Math.min(piece.endAt, to) }, week))
      total += span.to - span.from
  }
  return total
}

/** `at` itself when it is inside working hours, otherwise when they next begin. */
export const nextWorkingInstant = (at: number, hours: WorkingHours, timeZone: string): number => {
  const week = weeklySpans(hours)
  for (const piece of piecesFrom(at, timeZone)) {
    if (piece.startAt - at > horizonMs) break
    const first = spansOf(piece, week)[0]
    if (first !== undefined) return first.from
  }
  throw new RangeError('the working hours do not begin again within four hundred years')
}

export const isWorkingTime = (at: number, hours: WorkingHours, timeZone: string): boolean =>
  nextWorkingInstant(at, hours, timeZone) === at
