import { z } from 'zod'
import { instantSchema } from './issue.ts'

/** Why a copy was made: for the day, or before something that changed the whole log. */
export const copyReasons = ['daily', 'before-update', 'before-restore'] as const
export type CopyReason = (typeof copyReasons)[number]

export const copyNameSchema = z.string().min(1).max(100)

/** A copy of the log, by its file's name, and what it holds. */
export const logCopySchema = z.object({
  name: copyNameSchema,
  /** When it was made, and why. */
  at: instantSchema,
  reason: z.enum(copyReasons),
  octets: z.int().nonnegative(),
  /** `null`: it can't be read. */
  issues: z.int().nonnegative().nullable(),
  newestIssueAt: instantSchema.nullable(),
})
export type LogCopy = Readonly<z.infer<typeof logCopySchema>>

export const backupsViewSchema = z.object({
  timeZone: z.string().max(100),
  /** Newest first. */
  copies: z.array(logCopySchema).max(1_000),
})
export type BackupsView = Readonly<z.infer<typeof backupsViewSchema>>
