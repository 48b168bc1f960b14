import { Temporal } from 'temporal-polyfill'
import { assertInstant } from '../time.ts'

/**
 * The instant as wall-clock time in a zone.
 * @throws RangeError for an instant that no date can hold, or a zone that does not exist.
 */
export const zoned = (at: number, timeZone: string): Temporal.ZonedDateTime => {
  assertInstant(at)
  try {
    return new Temporal.ZonedDateTime(BigInt(Math.floor(at)) * 1_000_000n, timeZone)
  } catch (cause) {
    throw new RangeError(
      `"${timeZone}" is not a time zone that is known here; use a name such as Europe/Berlin`,
      {
        cause,
      },
    )
  }
}

export const localDate = (at: number, timeZone: string): Temporal.PlainDate =>
  zoned(at, timeZone).toPlainDate()

/** The first instant of a local date, UTC ms. */
export const startOfDay = (date: Temporal.PlainDate, timeZone: string): number =>
  date.toZonedDateTime({ timeZone }).epochMilliseconds

/** The last midnight of a local date, where it was set back to the day before; otherwise its only one. UTC ms. */
export const lastMidnight = (date: Temporal.PlainDate, timeZone: string): number =>
  date.toPlainDateTime().toZonedDateTime(timeZone, { disambiguation: 'later' }).epochMilliseconds

/** A local time on a local date, UTC ms: the earlier one where clocks go back, shifted on where it is skipped. */
export const localTimeOn = (date: Temporal.PlainDate, time: string, timeZone: string): number =>
  date.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds
