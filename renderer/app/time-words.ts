import { calendarDay, clockTime, dayAndTime } from '../../shared/words/text/durations.ts'

type Now = Readonly<{ now: number; timeZone: string }>

/** `14:03` today; with the day when it was another. */
export const timeWords = (at: number, { now, timeZone }: Now): string =>
  calendarDay(at, now, timeZone).daysAhead === 0 ? clockTime(at, timeZone) : dayAndTime(at, now, timeZone)
