import { z } from 'zod'
import { issueStateSchema } from './issue.ts'

const id = z.int().positive()

/** What has to be known before it can be logged. */
export const captureQuestionSchema = z.discriminatedUnion('about', [
  /** The mail is in the log already (`isSame`), or answers one that is. */
  z.object({
    about: z.literal('mail'),
    issueId: id,
    isSame: z.boolean(),
    title: z.string(),
    state: issueStateSchema,
    /** Who reported that issue. */
    who: z.string().nullable(),
  }),
  /** What was typed fits several people. */
  z.object({
    about: z.literal('requester'),
    typed: z.string(),
    people: z.array(z.object({ id, name: z.string(), email: z.string().nullable() })).max(1_000),
  }),
])
export type CaptureQuestion = Readonly<z.infer<typeof captureQuestionSchema>>

/** A mail of a known thread becomes an issue of its own, or goes onto this one; `isBack` opens it again. */
export const mailChoiceSchema = z.union([z.literal('new'), z.object({ issueId: id, isBack: z.boolean() })])
export type MailChoice = Readonly<z.infer<typeof mailChoiceSchema>>

/** Somebody known, by number, or somebody new of that name. */
export const requesterChoiceSchema = z.union([z.literal('new'), id])
export type RequesterChoice = z.infer<typeof requesterChoiceSchema>
