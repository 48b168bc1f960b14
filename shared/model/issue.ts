import { z } from 'zod'

/** Instants are UTC milliseconds. */
export const instantSchema = z.int()

export const priorities = ['urgent', 'high', 'normal', 'low'] as const
export const prioritySchema = z.enum(priorities)
export type Priority = z.infer<typeof prioritySchema>

/** How the problem reached the technician. */
export const reportChannels = ['mail', 'voicemail', 'memo', 'chat', 'phone', 'walk-up'] as const
export const reportChannelSchema = z.enum(reportChannels)
export type ReportChannel = z.infer<typeof reportChannelSchema>

export const issueStates = ['open', 'waiting', 'resolved', 'closed'] as const
export const issueStateSchema = z.enum(issueStates)

export const issueSchema = z.object({
  id: z.int().positive(),
  title: z.string().min(1),
  details: z.string().nullable(),
  requesterId: z.int().positive().nullable(),
  state: issueStateSchema,
  priority: prioritySchema,
  channel: reportChannelSchema,
  tags: z.array(z.string()),
  createdAt: instantSchema,
  promisedAt: instantSchema.nullable(),
  /** When it was fixed, which is not yet when it was over for the requester. */
  resolvedAt: instantSchema.nullable(),
  /** What it was, in plain words: goes into the mail. */
  resolution: z.string().nullable(),
  /** For the technician alone: never leaves the log. */
  technicalNote: z.string().nullable(),
  /** When the requester was told, or `null`; `resolvedAt` and this are two facts. */
  toldAt: instantSchema.nullable(),
  closedAt: instantSchema.nullable(),
  /** Why nobody has to be told, when the technician said so. */
  noNoticeReason: z.string().nullable(),
})
export type Issue = Readonly<z.infer<typeof issueSchema>>
