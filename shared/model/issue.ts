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

/** Whoever reported it like this has spoken to a person, and so has heard a first word. */
export const spokenChannels: readonly ReportChannel[] = ['chat', 'phone', 'walk-up']

export const issueStates = ['open', 'waiting', 'resolved', 'closed'] as const
export const issueStateSchema = z.enum(issueStates)

export const waitingKinds = ['vendor', 'colleague', 'requester'] as const
export const waitingSchema = z.object({
  on: z.enum(waitingKinds),
  /** Who exactly, in the technician's words. Never goes to the requester as the guilty one. */
  name: z.string(),
  sinceAt: instantSchema,
  /** When they said it would be done; then they are chased. */
  untilAt: instantSchema,
  /** When they were chased last. */
  chasedAt: instantSchema.nullable(),
})
/** Somebody else has to act; the technician chases them, so that the requester does not have to. */
export type Waiting = Readonly<z.infer<typeof waitingSchema>>

export const threadSchema = z.object({
  /** As the requester wrote it. */
  subject: z.string(),
  /** With its brackets, as in `Message-ID`; `null` when only the subject is known. */
  messageId: z.string().nullable(),
  /** The mails before it, oldest first. */
  references: z.array(z.string()),
})
/** The mail by which an issue came, so that the answer is found beside it. */
export type Thread = Readonly<z.infer<typeof threadSchema>>

export const issueSchema = z.object({
  id: z.int().positive(),
  title: z.string().min(1),
  details: z.string().nullable(),
  /** The problem as the requester put it, quoted back to them; `null`: the title says it. */
  inTheirWords: z.string().nullable(),
  /** How the technician understood it: "so the problem is…". */
  restated: z.string().nullable(),
  thread: threadSchema.nullable(),
  /** Issues with the same number here have the same cause. */
  causeId: z.int().positive().nullable(),
  requesterId: z.int().positive().nullable(),
  state: issueStateSchema,
  priority: prioritySchema,
  channel: reportChannelSchema,
  tags: z.array(z.string()),
  createdAt: instantSchema,
  /** When it was opened again last: silence is counted anew from then. */
  reopenedAt: instantSchema.nullable(),
  /** The number of the change that opened it again: what was said by a later one was said since. */
  reopenedIn: z.int().nullable(),
  /** The time that stands promised; `null` once it was kept or taken back. */
  promisedAt: instantSchema.nullable(),
  /** When `promisedAt` was promised. */
  promiseMadeAt: instantSchema.nullable(),
  /** While `state` is `waiting`. */
  waiting: waitingSchema.nullable(),
  /** When it was fixed, which is not yet when it was over for the requester. */
  resolvedAt: instantSchema.nullable(),
  /** What it was, in plain words: goes into the mail. */
  resolution: z.string().nullable(),
  /** For the technician alone: never leaves the log. */
  technicalNote: z.string().nullable(),
  /**
   * When the requester was told of the fix that stands, or `null`: opening it again clears this, as does a new fix.
   * `resolvedAt` and this are two facts, and clocks are set back: which reads later says nothing.
   */
  toldAt: instantSchema.nullable(),
  closedAt: instantSchema.nullable(),
  /** Why nobody has to be told, when the technician said so. */
  noNoticeReason: z.string().nullable(),
})
export type Issue = Readonly<z.infer<typeof issueSchema>>
