import { z } from 'zod'
import { listOf } from './bounded.ts'

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

const spanSchema = z
  .object({
    from: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'use a time such as 09:00'),
    to: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'use a time such as 17:00, or 24:00'),
  })
  .refine((span) => minutesOf(span.from) < minutesOf(span.to), 'must end after it begins')

const daySchema = listOf(spanSchema, 24).refine(
  (spans) => spans.every((span, i) => i === 0 || minutesOf(spans[i - 1]?.to ?? '') <= minutesOf(span.from)),
  'spans must be in order and must not overlap',
)

/** Each day of eight years. Counted before anything else: every wrong day of a million would be a problem of its own. */
export const mostHolidays = 3_000

export const workingHoursSchema = z
  .object({
    /** Spans of local time by ISO weekday: 1 is Monday, 7 is Sunday. */
    days: z.object({
      1: daySchema,
      2: daySchema,
      3: daySchema,
      4: daySchema,
      5: daySchema,
      6: daySchema,
      7: daySchema,
    }),
    /** Local dates without work, such as `2026-12-25`. */
    holidays: listOf(z.iso.date(), mostHolidays),
  })
  .refine(
    (hours) => Object.values(hours.days).some((spans) => spans.length > 0),
    'at least one day needs working hours: without any, nothing would ever be raised',
  )

export type WorkingHours = Readonly<z.infer<typeof workingHoursSchema>>

const office = [{ from: '09:00', to: '17:00' }]

export const defaultWorkingHours: WorkingHours = {
  days: { 1: office, 2: office, 3: office, 4: office, 5: office, 6: [], 7: [] },
  holidays: [],
}
