import { Temporal } from 'temporal-polyfill'
import { dayMs } from '../time.ts'
import { startOfDay, zoned } from './local-time.ts'
import { rememberedByDay, rememberedByName } from './memo.ts'

/** A stretch `[startAt, endAt)` in which the zone's offset from UTC, in ms, does not change. */
export type OffsetPiece = Readonly<{ startAt: number; endAt: number; offsetMs: number }>

const offsetAt = (at: number, timeZone: string): number => zoned(at, timeZone).offsetNanoseconds / 1e6

/** The first ms in `(fromAt, toAt]` whose offset differs from that of `fromAt`, when that of `toAt` does. */
const changeBetween = (fromAt: number, toAt: number, timeZone: string): number => {
  const before = offsetAt(fromAt, timeZone)
  let same = fromAt
  let other = toAt
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2)
    if (offsetAt(middle, timeZone) === before) same = middle
    else other = middle
  }
  return other
}

/** One or two pieces: no zone has changed twice within a day, while some have within a week (America/Recife in 2000). */
const piecesOf = (utcDay: number, timeZone: string): readonly OffsetPiece[] => {
  const startAt = utcDay * dayMs
  const endAt = startAt + dayMs
  const offsetMs = offsetAt(startAt, timeZone)
  const lastOffsetMs = offsetAt(endAt - 1, timeZone)
  if (lastOffsetMs === offsetMs) return [{ startAt, endAt, offsetMs }]
  const changeAt = changeBetween(startAt, endAt - 1, timeZone)
  return [
    { startAt, endAt: changeAt, offsetMs },
    { startAt: changeAt, endAt, offsetMs: lastOffsetMs },
  ]
}

const zones = rememberedByName((timeZone) => {
  zoned(0, timeZone)
  return rememberedByDay((utcDay) => piecesOf(utcDay, timeZone))
})

/**
 * The pieces of a UTC day, counted since 1970.
 * @throws RangeError for a zone that does not exist, or a day that no date can hold.
 */
export const offsetPieces = (utcDay: number, timeZone: string): readonly OffsetPiece[] =>
  zones(timeZone)(utcDay)

/** How far the local clock is ahead of UTC at an instant, in ms. */
const offsetMsAt = (at: number, timeZone: string): number => {
  const pieces = offsetPieces(Math.floor(at / dayMs), timeZone)
  return (pieces.findLast(({ startAt }) => startAt <= at) ?? pieces[0])?.offsetMs ?? 0
}

/** What the local clock shows, as ms since it showed 1970-01-01T00:00. */
export const localMs = (at: number, timeZone: string): number => at + offsetMsAt(at, timeZone)

/** The local date as days since 1970-01-01. */
export const localDay = (at: number, timeZone: string): number => Math.floor(localMs(at, timeZone) / dayMs)

const epoch = new Temporal.PlainDate(1970, 1, 1)
const startsOfDays = rememberedByName((timeZone) =>
  rememberedByDay((day) => startOfDay(epoch.add({ days: day }), timeZone)),
)

/** The first instant of a local date, given as days since 1970-01-01. UTC ms. */
export const startOfLocalDay = (day: number, timeZone: string): number => startsOfDays(timeZone)(day)
