import { z } from 'zod'
import { attachmentSchema } from './attachment.ts'
import { communicationSchema, draftSchema } from './communication.ts'
import { followUpSchema } from './follow-up.ts'
import { instantSchema, issueSchema } from './issue.ts'
import { personRecordSchema } from './measures.ts'
import { requesterSchema } from './requester.ts'
import { handoverForms, settingsSchema } from './settings.ts'
import { timelineEntrySchema } from './timeline.ts'

/** `fresh`: just fixed, no hurry; `waiting`: somebody waits; `overdue`: longer than the policy allows. */
export const urgencies = ['fresh', 'waiting', 'overdue'] as const
export type Urgency = (typeof urgencies)[number]

export const adviceSchema = z.object({
  /** How the requester is best told. */
  by: z.enum(['mail', 'phone']),
  /** Why it should be the phone, as a sentence; `null` for a mail. */
  reason: z.string().nullable(),
  /** When the requester is there next by their own hours; `null` when they are now, or theirs are not known. */
  notBeforeAt: instantSchema.nullable(),
})
export type Advice = Readonly<z.infer<typeof adviceSchema>>

export const issueViewSchema = z.object({
  issue: issueSchema,
  requester: requesterSchema.nullable(),
  /** Everything unsettled, also what lies ahead. */
  followUps: z.array(followUpSchema),
  /** What is owed by now, most urgent first: an overdue promise stands above everything. */
  raised: z.array(followUpSchema),
  openedDraft: communicationSchema.nullable(),
  /** A promise that the opened draft makes, in its words: offered when it went out. */
  offeredPromise: z.object({ words: z.string(), at: instantSchema }).nullable(),
  urgency: z.enum(urgencies),
  advice: adviceSchema,
  /** When the requester heard anything about it last; `null`: never yet. */
  lastHeardAt: instantSchema.nullable(),
  /** Open for so long that an update should ask whether it is still wanted. */
  stillWanted: z.boolean(),
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
  /** On a desktop that gives no program a shortcut: what the technician can bind to keys there. Else `null`. */
  commandToBind: z.string().nullable(),
})

export const noticeSchema = z.object({ id: z.string(), message: z.string() })
/** Something that the technician should know about the app itself: settings that could not be read, for instance. */
export type Notice = Readonly<z.infer<typeof noticeSchema>>

export const quietChoices = ['1-hour', 'tomorrow'] as const
export type QuietChoice = (typeof quietChoices)[number]

export const owedCountSchema = z.object({
  /** Who is owed a word by now: somebody with three open matters is one. */
  people: z.int().nonnegative(),
  /** Words that are owed by now where nobody is named: a promise. */
  things: z.int().nonnegative(),
  /** The technician's own questions that are due: check-ins and chases. Nobody waits to hear those. */
  toAsk: z.int().nonnegative(),
  /** Words that are not raised yet: those that come up today, else first words that come up another day. */
  ahead: z
    .object({
      today: z.boolean(),
      people: z.int().nonnegative(),
      things: z.int().nonnegative(),
      firstDueAt: instantSchema,
    })
    .nullable(),
})
/** The one count that panel, tray and notifications go by. */
export type OwedCount = Readonly<z.infer<typeof owedCountSchema>>

export const panelViewSchema = z.object({
  /** The main process's time: windows never ask the clock themselves. */
  now: instantSchema,
  timeZone: z.string(),
  owed: owedCountSchema,
  /** Whoever is owed something by now, of any kind, most urgent first. */
  waiting: z.array(issueViewSchema),
  /** Newest first; with a search, every match whatever its state. */
  open: z.array(issueViewSchema),
  /** Every issue with a draft of which nobody has said whether it went out; the oldest draft first. */
  drafts: z.array(issueViewSchema),
  /** Issues that one fix has ended, as long as somebody among them is still to be told. */
  fixedTogether: z.array(z.array(issueViewSchema).min(2)),
  snoozeOptions: z.array(snoozeOptionSchema),
  quietUntilAt: instantSchema.nullable(),
  shortcut: shortcutStateSchema,
  notices: z.array(noticeSchema),
})
export type PanelView = Readonly<z.infer<typeof panelViewSchema>>

export const peopleViewSchema = z.object({
  now: instantSchema,
  timeZone: z.string(),
  /** Longest without a word first; who never heard anything stands on top. */
  people: z.array(personRecordSchema),
})
export type PeopleView = Readonly<z.infer<typeof peopleViewSchema>>

export const issueDetailSchema = z.object({
  view: issueViewSchema,
  /** It may be closed without a reason: the requester was told of the end, or nobody is named. */
  knowsOfEnd: z.boolean(),
  /** Under which name a draft that was begun is kept: issue 1 of another log, or of a restored one, is another issue. */
  draftKey: z.string().max(100),
  timeline: z.array(timelineEntrySchema),
  attachments: z.array(attachmentSchema),
  /** The others with the same cause. */
  sameCause: z.array(issueViewSchema),
  /** Open issues that look as if they had the same cause, the likeliest first. */
  alike: z.array(z.object({ issueId: z.int().positive(), title: z.string() })),
})
export type IssueDetail = Readonly<z.infer<typeof issueDetailSchema>>

export const mailOutcomeSchema = z.object({
  changeId: z.int(),
  /** In which form it was handed over. `shown`: it could not be, so the page shows the draft to copy. */
  form: z.enum([...handoverForms, 'shown']),
  draft: draftSchema,
  /** Where the wished form could not carry all of it: what happened instead, and what is left to do by hand. */
  words: z.string().nullable(),
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
