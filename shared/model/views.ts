import { z } from 'zod'
import { communicationSchema, draftSchema } from './communication.ts'
import { followUpSchema } from './follow-up.ts'
import { instantSchema, issueSchema } from './issue.ts'
import { requesterSchema } from './requester.ts'
import { settingsSchema } from './settings.ts'
import { timelineEntrySchema } from './timeline.ts'

/** `fresh`: just fixed, no hurry; `waiting`: somebody waits; `overdue`: longer than the policy allows. */
export const urgencies = ['fresh', 'waiting', 'overdue'] as const
export type Urgency = (typeof urgencies)[number]

export const issueViewSchema = z.object({
  issue: issueSchema,
  requester: requesterSchema.nullable(),
  followUps: z.array(followUpSchema),
  openedDraft: communicationSchema.nullable(),
  urgency: z.enum(urgencies),
})
/** One issue as a card or row shows it. */
export type IssueView = Readonly<z.infer<typeof issueViewSchema>>

export const snoozeOptionIds = ['1-hour', 'this-afternoon', 'tomorrow-morning', 'monday'] as const
export const snoozeOptionSchema = z.object({
  id: z.enum(snoozeOptionIds),
  label: z.string(),
  untilAt: instantSchema,
})
export type SnoozeOption = Readonly<z.infer<typeof snoozeOptionSchema>>

export const shortcutStateSchema = z.object({
  accelerator: z.string(),
  /** Another program may hold it already; then the app is reached by the tray and `--capture`. */
  registered: z.boolean(),
})

export const noticeSchema = z.object({ id: z.string(), message: z.string() })
/** Something that the technician should know about the app itself: settings that could not be read, for instance. */
export type Notice = Readonly<z.infer<typeof noticeSchema>>

export const panelViewSchema = z.object({
  /** The main process's time: windows never ask the clock themselves. */
  now: instantSchema,
  timeZone: z.string(),
  /** Most overdue first. */
  waiting: z.array(issueViewSchema),
  /** Newest first; with a search, every match whatever its state. */
  open: z.array(issueViewSchema),
  snoozeOptions: z.array(snoozeOptionSchema),
  quietUntilAt: instantSchema.nullable(),
  shortcut: shortcutStateSchema,
  notices: z.array(noticeSchema),
})
export type PanelView = Readonly<z.infer<typeof panelViewSchema>>

export const issueDetailSchema = z.object({ view: issueViewSchema, timeline: z.array(timelineEntrySchema) })
export type IssueDetail = Readonly<z.infer<typeof issueDetailSchema>>

export const mailOutcomeSchema = z.object({
  changeId: z.int(),
  /** `mailto` or `eml`: handed to the mail program. `shown`: it could not be, so the page shows the draft to copy. */
  form: z.enum(['mailto', 'eml', 'shown']),
  draft: draftSchema,
  problem: z.string().nullable(),
})
export type MailOutcome = Readonly<z.infer<typeof mailOutcomeSchema>>

export const settingsViewSchema = z.object({
  settings: settingsSchema,
  shortcut: shortcutStateSchema,
  startAtLogin: z.boolean(),
  /** Where the log, the settings and the backups lie. */
  dataFolder: z.string(),
})
export type SettingsView = Readonly<z.infer<typeof settingsViewSchema>>
