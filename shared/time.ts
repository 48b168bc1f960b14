/** Lengths of time, in milliseconds. A day is that of UTC: a local one may have 23 or 25 hours. */
export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs

/** 864e13 ms either side of 1970: what a date can be in JavaScript (ECMA-262, 21.4.1.1). */
export const furthestAt = 8_640_000_000_000_000

/** Whether a number can be an instant in UTC milliseconds; NaN cannot. */
export const isInstant = (at: number): boolean => Math.abs(at) <= furthestAt

/** @throws RangeError for a number that no date can hold */
export const assertInstant = (at: number): void => {
  if (!isInstant(at)) throw new RangeError(`${at} is not an instant in UTC milliseconds`)
}
