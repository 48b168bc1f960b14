import { z } from 'zod'
import { followUpKindSchema } from './follow-up.ts'
import { instantSchema } from './issue.ts'
import { letterKindSchema } from './letter.ts'

/** How the requester was told. */
export const toldBys = ['mail', 'phone', 'in person', 'chat'] as const
export const toldBySchema = z.enum(toldBys)
export type ToldBy = z.infer<typeof toldBySchema>

/** What came of a call. Whoever got a message has been told, as far as anybody knows. */
export const callOutcomes = ['reached', 'left-message', 'no-answer'] as const
export type CallOutcome = (typeof callOutcomes)[number]

export const draftSchema = z.object({
  to: z.array(z.string()),
  cc: z.array(z.string()).optional(),
  /** For one mail to many people, none of whom is to see the others. */
  bcc: z.array(z.string()).optional(),
  subject: z.string(),
  body: z.string(),
  /** The mail that this one answers (RFC 5322, 3.6.4), where the issue came by mail: message ids with their brackets. */
  inReplyTo: z.string().optional(),
  references: z.array(z.string()).optional(),
})
/** A mail that is written but not sent: addresses are plain `local@domain`, without display names. */
export type Draft = Readonly<z.infer<typeof draftSchema>>

export const communicationStates = ['opened', 'confirmed', 'discarded'] as const

export const communicationSchema = z.object({
  id: z.int().positive(),
  issueId: z.int().positive(),
  /** The follow-up that it answers. */
  kind: followUpKindSchema,
  by: toldBySchema,
  /**
   * `opened`: handed to the mail program, which never says whether it went out; `confirmed`: the technician says so;
   * `discarded`: it did not go out.
   */
  state: z.enum(communicationStates),
  draft: draftSchema.nullable(),
  /** Which letter was opened; `null` for what was said without one. */
  letter: letterKindSchema.nullable(),
  /** A message was left with somebody or something: nobody knows yet whether it arrived. */
  leftMessage: z.boolean(),
  openedAt: instantSchema,
  confirmedAt: instantSchema.nullable(),
  /** The number of the change by which it was confirmed: words are in this order, since clocks are set back. */
  confirmedIn: z.int().nullable(),
})
export type Communication = Readonly<z.infer<typeof communicationSchema>>
