import { Temporal } from 'temporal-polyfill'
import { dayMs } from '../time.ts'
import type { PolicyContext } from './context.ts'
import { workingCalendar } from './working-calendar.ts'
import { localMs, offsetPieces } from './zone-offsets.ts'

const epoch = new Temporal.PlainDateTime(1970, 1, 1)

/** The offset, where the clock does not change on the days around a local time. */
const steadyOffset = (local: number, timeZone: string): number | null => {
  const day = Math.floor(local / dayMs)
  const pieces = [day - 1, day, day + 1].flatMap((near) => offsetPieces(near, timeZone))
  const [first] = pieces
  return first !== undefined && pieces.every(({ offsetMs }) => offsetMs === first.offsetMs)
    ? first.offsetMs
    : null
}

/** The instant at which the local clock shows this; on by as much as it skips, the earlier where it shows it twice. */
const instantOf = (local: number, timeZone: string): number => {
  const offsetMs = steadyOffset(local, timeZone)
  return offsetMs === null
    ? epoch.add({ milliseconds: local }).toZonedDateTime(timeZone).epochMilliseconds
    : local - offsetMs
}

/**
 * The same local time on the `count`th working day after an instant's own day; a time that the clock skips there moves
 * by as much as it skips. Absences count: this is what is owed, not when it is raised.
 */
export const addWorkingDays = (
  at: number,
  count: number,
  { workingHours, timeZone }: Pick<PolicyContext, 'workingHours' | 'timeZone'>,
): number => {
  const { isWorkingDay } = workingCalendar(workingHours, timeZone)
  const local = localMs(at, timeZone)
  const firstDay = Math.floor(local / dayMs)
  let day = firstDay
  for (let left = count; left > 0; ) {
    day += 1
    if (isWorkingDay(day)) left -= 1
    if (day - firstDay > 400 * 366)
      throw new RangeError('so many working days do not come within four hundred years')
  }
  return instantOf(local + (day - firstDay) * dayMs, timeZone)
}
