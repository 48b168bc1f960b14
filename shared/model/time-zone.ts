import { z } from 'zod'

/** Whether this is the IANA name of a zone that is known here. Bare offsets (`+02:00`) know no daylight saving: refused. */
export const isTimeZone = (name: string): boolean => {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** A zone that somebody typed: refused when there is no such zone. */
export const typedTimeZoneSchema = z
  .string()
  .max(100, { abort: true })
  .refine(isTimeZone, {
    error: ({ input }) => `there is no time zone “${input}”: use a name such as Europe/Berlin`,
  })
