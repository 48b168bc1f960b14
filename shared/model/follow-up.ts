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
  /** When the debt began: the report, the last word, the promise, the fix, the last chase, or when they were told. */
  owedSinceAt: instantSchema,
  /** Until when it should be settled; later it is overdue. */
  dueAt: instantSchema,
  /** From when it is raised, in the tray and in "waiting", and its reminders count; until then it is only planned. */
  nagFromAt: instantSchema,
  /** When the technician is reminded next; inside working hours, unless the policy says otherwise. */
  nextNagAt: instantSchema,
  /** The last reminder that was really shown. Held or failed ones do not count. */
  lastNagAt: instantSchema.nullable(),
  nagsShown: z.int().nonnegative(),
  snoozedUntilAt: instantSchema.nullable(),
  settledAt: instantSchema.nullable(),
})
/** Something owed to somebody: raised by the app until it is settled. */
export type FollowUp = Readonly<z.infer<typeof followUpSchema>>
