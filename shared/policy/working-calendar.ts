import type { WorkingHours } from '../model/working-hours.ts'
import { dayMs } from '../time.ts'
import { rememberedByDay, rememberedByHours } from './memo.ts'
import { type Span, weeklySpans } from './weekly-spans.ts'
import { offsetPieces } from './zone-offsets.ts'

/** Working hours in a zone, laid out on the time line. */
export type WorkingCalendar = Readonly<{
  /** The working spans of a UTC day (since 1970) in UTC ms, in order, cut at its ends. */
  spansOn(utcDay: number): readonly Span[]
  /** Whether a local date, in days since 1970, has any working time. */
  isWorkingDay(localDay: number): boolean
}>

/** @throws RangeError for hours that say nothing, or a zone that does not exist. */
export const workingCalendar: (hours: WorkingHours, timeZone: string) => WorkingCalendar = rememberedByHours(
  (hours, timeZone) => {
    const week = weeklySpans(hours)
    offsetPieces(0, timeZone)
    return {
      spansOn: rememberedByDay((utcDay) =>
        offsetPieces(utcDay, timeZone).flatMap(({ startAt, endAt, offsetMs }) =>
          week
            .within({ from: startAt + offsetMs, to: endAt + offsetMs })
            .map(({ from, to }) => ({ from: from - offsetMs, to: to - offsetMs })),
        ),
      ),
      isWorkingDay: (day) => week.within({ from: day * dayMs, to: (day + 1) * dayMs }).length > 0,
    }
  },
)
