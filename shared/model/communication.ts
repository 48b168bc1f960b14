import { z } from 'zod'
import { followUpKindSchema } from './follow-up.ts'
import { instantSchema } from './issue.ts'

/** How the requester was told. */
export const toldBys = ['mail', 'phone', 'in person', 'chat'] as const
export const toldBySchema = z.enum(toldBys)
export type ToldBy = z.infer<typeof toldBySchema>

export const draftSchema = z.object({
  to: z.array(z.string()),
  cc: z.array(z.string()).optional(),
  subject: z.string(),
  body: z.string(),
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
  openedAt: instantSchema,
  confirmedAt: instantSchema.nullable(),
})
export type Communication = Readonly<z.infer<typeof communicationSchema>>
