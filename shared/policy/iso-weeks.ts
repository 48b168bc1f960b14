import type { Temporal } from 'temporal-polyfill'
import { localDate, startOfDay } from './local-time.ts'

/** A week by ISO 8601 (`2026-W47`), from Monday 00:00 until the next in a zone: UTC ms, `toAt` exclusive. */
export type IsoWeek = Readonly<{ week: string; fromAt: number; toAt: number }>

const named = (monday: Temporal.PlainDate): string =>
  `${monday.yearOfWeek ?? monday.year}-W${String(monday.weekOfYear ?? 1).padStart(2, '0')}`

/** The week of `now` and the ones before it, newest first. */
export const isoWeeks = (now: number, count: number, timeZone: string): readonly IsoWeek[] => {
  const today = localDate(now, timeZone)
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  return Array.from({ length: count }, (_, back) => {
    const from = monday.subtract({ weeks: back })
    return {
      week: named(from),
      fromAt: startOfDay(from, timeZone),
      toAt: startOfDay(from.add({ weeks: 1 }), timeZone),
    }
  })
}
