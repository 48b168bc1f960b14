import { z } from 'zod'
import { instantSchema } from './issue.ts'

export const eventKinds = [
  'captured',
  /** A further mail of theirs. */
  'wrote',
  /** Who reported it turned out to be the same person as somebody else. */
  'requesters-merged',
  'edited',
  'attached',
  'detached',
  'resolved',
  'draft-opened',
  'draft-discarded',
  'told',
  'said',
  /** Nobody picked up. */
  'call-unanswered',
  /** Found to have the same cause as another issue; and not, after all. */
  'linked',
  'unlinked',
  'promised',
  /** The promised word was said. A fix that was told keeps a promise too, and is its own event. */
  'promise-kept',
  'promise-withdrawn',
  'waiting',
  'chased',
  'no-longer-waiting',
  'works',
  'closed-unanswered',
  'no-notice-needed',
  'snoozed',
  'reopened',
  'closed',
  'undone',
  'reminded',
  'reminder-failed',
] as const

export const timelineEntrySchema = z.object({
  id: z.int().positive(),
  issueId: z.int().positive(),
  at: instantSchema,
  kind: z.enum(eventKinds),
  /**
   * What was said, chosen or shown: a reason, how somebody was told. Begins with an ISO instant in UTC, and goes on with words
   * after a space, for what has a time of its own: snoozed, promised, promise-kept, promise-withdrawn, waiting, chased.
   */
  detail: z.string().nullable(),
  /** The change was taken back later. */
  undone: z.boolean(),
})
/** A change that can be taken back, with what it takes to say what it was. */
export const changeStepSchema = z.object({
  changeId: z.int(),
  at: instantSchema,
  /** The name under which the log keeps it. */
  verb: z.string(),
  /** The first of so many issues that it was about. */
  issueId: z.int().positive(),
  issues: z.int(),
  title: z.string(),
  who: z.string().nullable(),
  /** As in the timeline. */
  detail: z.string().nullable(),
})
export type ChangeStep = Readonly<z.infer<typeof changeStepSchema>>

export type TimelineEntry = Readonly<z.infer<typeof timelineEntrySchema>>
