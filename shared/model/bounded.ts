import { z } from 'zod'

/** At most so many; more are refused before one of them is looked at: a million bad ones would each be put into words. */
export const listOf = <T extends z.ZodType>(item: T, max: number) =>
  z.array(z.unknown()).max(max).pipe(z.array(item).max(max))
