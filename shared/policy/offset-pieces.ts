import { zoned } from './local-time.ts'

const dayMs = 86_400_000

/** A stretch `[startAt, endAt)` in which the zone's offset from UTC, in ms, does not change. */
export type OffsetPiece = Readonly<{ startAt: number; endAt: number; offsetMs: number }>

const offsetAt = (at: number, timeZone: string): number => zoned(at, timeZone).offsetNanoseconds / 1e6

/** The first ms in `(fromAt, toAt]` whose offset differs from that of `fromAt`, when that of `toAt` does. */
const changeBetween = (fromAt: number, toAt: number, timeZone: string): number => {
  const before = offsetAt(fromAt, timeZone)
  let same = Math.floor(fromAt)
  let other = Math.floor(toAt)
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2)
    if (offsetAt(middle, timeZone) === before) same = middle
    else other = middle
  }
  return other
}

/**
 * Pieces of at most a day each, from an instant on, without end. No zone has changed twice within a day, while some
 * have within a week (America/Recife in 2000), so looking once a day misses nothing.
 */
export function* piecesFrom(at: number, timeZone: string): Generator<OffsetPiece> {
  let startAt = at
  let offsetMs = offsetAt(at, timeZone)
  for (;;) {
    const nextAt = startAt + dayMs
    const nextOffsetMs = offsetAt(nextAt, timeZone)
    const endAt = nextOffsetMs === offsetMs ? nextAt : changeBetween(startAt, nextAt, timeZone)
    yield { startAt, endAt, offsetMs }
    startAt = endAt
    offsetMs = nextOffsetMs
  }
}

/** The same, back in time from an instant. */
export function* piecesBefore(at: number, timeZone: string): Generator<OffsetPiece> {
  let endAt = at
  // The last ms before the end decides: a change exactly at the end is not part of the piece.
  let offsetMs = offsetAt(Math.ceil(endAt) - 1, timeZone)
  for (;;) {
    const previousAt = endAt - dayMs
    const previousOffsetMs = offsetAt(previousAt, timeZone)
    const startAt =
      previousOffsetMs === offsetMs ? previousAt : changeBetween(previousAt, Math.ceil(endAt) - 1, timeZone)
    yield { startAt, endAt, offsetMs }
    endAt = startAt
    offsetMs = previousOffsetMs
  }
}
