import { z } from 'zod'
import { instantSchema } from './issue.ts'

export const followUpKinds = [
  'acknowledgement',
  'update',
  'promise',
  'resolution',
  'chase',
  'check-in',
] as const
export const followUpKindSchema = z.enum(followUpKinds)
export type FollowUpKind = z.infer<typeof followUpKindSchema>

export const followUpSchema = z.object({
  id: z.int().positive(),
  issueId: z.int().positive(),
  kind: followUpKindSchema,
  /** Since when it is owed: for a resolution, the time of the fix. */
  owedSinceAt: instantSchema,
  /** Until when it should be settled; later it is overdue. */
  dueAt: instantSchema,
  /** When the technician is reminded next; always inside working hours. */
  nextNagAt: instantSchema,
  /** The last reminder that was really shown. Held or failed ones do not count. */
  lastNagAt: instantSchema.nullable(),
  nagsShown: z.int().nonnegative(),
  snoozedUntilAt: instantSchema.nullable(),
  settledAt: instantSchema.nullable(),
})
/** Something owed to somebody: raised by the app until it is settled. */
export type FollowUp = Readonly<z.infer<typeof followUpSchema>>
