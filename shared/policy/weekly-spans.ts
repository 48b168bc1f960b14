import type { WorkingHours } from '../model/working-hours.ts'
import { dayMs } from '../time.ts'

/** A stretch `[from, to)`, in ms. */
export type Span = Readonly<{ from: number; to: number }>

const timeOfDayMs = (time: string): number => {
  const parts = /^(\d\d):(\d\d)$/.exec(time)
  const hours = Number(parts?.[1])
  const minutes = Number(parts?.[2])
  if (!(hours * 60 + minutes <= 1440 && minutes < 60))
    throw new RangeError(`"${time}" is not a time of day; use one such as 09:00`)
  return (hours * 60 + minutes) * 60_000
}

/** In order and without overlap, so that no minute counts twice. */
const merged = (spans: readonly Span[]): readonly Span[] => {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last !== undefined && span.from <= last.to)
      result.splice(-1, 1, { from: last.from, to: Math.max(last.to, span.to) })
    else result.push(span)
  }
  return result
}

/** Days since 1970-01-01 of a date in the local calendar. */
const dayNumber = (date: string): number => {
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) / dayMs : Number.NaN
  // The engine reads 30 February as 2 March.
  if (Number.isNaN(day) || !new Date(day * dayMs).toISOString().startsWith(date))
    throw new RangeError(`"${date}" is not a holiday's date; use one such as 2026-12-25`)
  return day
}

/** The day of the week, 0 for Monday: 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

/** Working hours made ready for reckoning on the local clock. */
export type WeeklySpans = Readonly<{
  /** The working spans within a stretch of local time (ms since 1970-01-01T00:00 on the local clock), in order. */
  within(stretch: Span): readonly Span[]
}>

/** They come from files and from other people's code too. */
const assertComplete = ({ days, holidays }: Partial<WorkingHours>): void => {
  for (const weekday of [1, 2, 3, 4, 5, 6, 7] as const)
    if (!Array.isArray(days?.[weekday]))
      throw new RangeError(
        `the working hours say nothing about weekday ${weekday}; use [] for a day without any`,
      )
  if (!Array.isArray(holidays))
    throw new RangeError('the working hours have no list of holidays; use [] for none')
}

/** @throws RangeError for hours that say nothing, or without any span: nothing would ever be due. */
export const weeklySpans = (hours: WorkingHours): WeeklySpans => {
  assertComplete(hours)
  const week = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) =>
    merged(
      hours.days[weekday].map(({ from, to }) => {
        const span = { from: timeOfDayMs(from), to: timeOfDayMs(to) }
        if (span.from >= span.to)
          throw new RangeError(`working hours ${from} to ${to} must end after they begin`)
        return span
      }),
    ),
  )
  if (week.every((spans) => spans.length === 0))
    throw new RangeError('the working hours are empty: without any, nothing would ever be due')
  const holidays = new Set(hours.holidays.map(dayNumber))

  return {
    within(stretch) {
      const result: Span[] = []
      for (let day = Math.floor(stretch.from / dayMs); day * dayMs < stretch.to; day += 1) {
        if (holidays.has(day)) continue
        for (const span of week[weekdayOf(day)] ?? []) {
          const from = Math.max(day * dayMs + span.from, stretch.from)
          const to = Math.min(day * dayMs + span.to, stretch.to)
          if (from < to) result.push({ from, to })
        }
      }
      return result
    },
  }
}
