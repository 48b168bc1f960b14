import { z } from 'zod'
import { maxCaptureLength } from './limits.ts'
import { attachedFileSchema } from './model/attachment.ts'
import { captureQuestionSchema, mailChoiceSchema, requesterChoiceSchema } from './model/capture-question.ts'
import { callOutcomes, toldBySchema } from './model/communication.ts'
import { composedSchema, editedDraftSchema, letterWish } from './model/composed.ts'
import { followUpKindSchema } from './model/follow-up.ts'
import { instantSchema, prioritySchema, waitingKinds } from './model/issue.ts'
import { languageCodeSchema, letterTemplateSchema } from './model/letter.ts'
import { letterPreviewSchema, lettersViewSchema, templateKey } from './model/letters-view.ts'
import { backupsViewSchema, copyNameSchema } from './model/log-copy.ts'
import { knownRequesterSchema } from './model/requester.ts'
import { handoverFormSchema, settingsPatchSchema } from './model/settings.ts'
import { typedTimeZoneSchema } from './model/time-zone.ts'
import { changeStepSchema } from './model/timeline.ts'
import {
  issueDetailSchema,
  mailOutcomeSchema,
  panelViewSchema,
  peopleViewSchema,
  quietChoices,
  settingsViewSchema,
  snoozeOptionIds,
} from './model/views.ts'
import { workingHoursSchema } from './model/working-hours.ts'

const nothing = z.object({})
const issueId = z.int().positive()
const change = z.object({ changeId: z.int(), issueId })
const text = (max: number) => z.string().max(max)
/** Logged and understood like this; or nothing is logged until this is answered, which goes along with the same request. */
const captured = z.union([
  change.extend({ summary: z.string() }),
  z.object({ question: captureQuestionSchema }),
])
const captureChoices = { mail: mailChoiceSchema.optional(), requester: requesterChoiceSchema.optional() }
/** A time as somebody says it: `3pm`, `friday`, `in 2 hours`. Read in the main process, in the technician's zone. */
const when = text(200)
/** What a word means for a promise that stands: neither, and it stays. */
const promiseMeaning = {
  /** This was the promised word. */
  promiseKept: z.boolean().optional(),
  /** They were given this time. */
  promise: when.optional(),
}
const onIssue = <S extends z.core.$ZodLooseShape>(shape: S) => z.object({ issueId, ...shape })

/**
 * What a window may ask of the main process: one entry per channel, with the shape of the question and of the answer.
 * Handlers and the bridge are typed from here, so a channel without an entry does not compile.
 */
export const requests = {
  'panel:read': { request: z.object({ search: text(500).optional() }), response: panelViewSchema },
  /** While files are dragged or chosen, the panel stays although it loses the focus. */
  'panel:keep-open': { request: z.object({ on: z.boolean() }), response: nothing },
  'panel:hide': { request: nothing, response: nothing },
  'issue:read': { request: onIssue({}), response: issueDetailSchema },
  'issue:edit': {
    request: onIssue({
      patch: z
        .object({
          title: text(500),
          details: text(1_000_000).nullable(),
          inTheirWords: text(500).nullable(),
          restated: text(500).nullable(),
          priority: prioritySchema,
          tags: z.array(text(100)).max(50),
          resolution: text(10_000).nullable(),
          technicalNote: text(100_000).nullable(),
          /** Why a requester who does not know how it ends may be taken away. */
          noNoticeReason: text(2_000),
          requester: z
            .object({
              id: z.int().positive().optional(),
              name: text(200).optional(),
              email: text(320).optional(),
              isNew: z.boolean().optional(),
              phone: text(60).optional(),
              hours: workingHoursSchema.nullable().optional(),
              timeZone: typedTimeZoneSchema.nullable().optional(),
              language: languageCodeSchema.nullable().optional(),
              salutation: text(60).nullable().optional(),
              degree: text(60).nullable().optional(),
              familiar: z.boolean().nullable().optional(),
            })
            .nullable(),
        })
        .partial(),
    }),
    response: change,
  },
  'issue:resolve': {
    request: onIssue({
      /** Left out, the mail says only that it is fixed. */
      resolution: text(10_000).optional(),
      technicalNote: text(100_000).optional(),
      /** Others with the same cause, ended by the same fix. */
      alsoIssueIds: z.array(issueId).max(200).optional(),
    }),
    response: change,
  },
  /** They have the same cause; undone by `issue:unlink`, which takes one out of its group. */
  'issue:link': { request: onIssue({ withId: issueId }), response: change },
  'issue:unlink': { request: onIssue({}), response: change },
  /** A letter to look at and to change before it is opened. `kind`: what it answers, by default the most urgent debt. */
  'mail:compose': {
    request: onIssue({ kind: followUpKindSchema.optional(), ...letterWish }),
    response: composedSchema,
  },
  /**
   * Opens a letter: as the app writes it, or as `edited`. `words`: a paragraph of one's own. `form`: by default the
   * setting's. Refused with `missing-facts` where a letter must not go out without them.
   */
  'issue:write-mail': {
    request: onIssue({
      kind: followUpKindSchema.optional(),
      ...letterWish,
      words: text(10_000).optional(),
      edited: editedDraftSchema.optional(),
      form: handoverFormSchema.optional(),
      /** The files that go along; by default those that the requester has not got yet. */
      attachmentIds: z.array(z.int().positive()).max(200).optional(),
    }),
    response: mailOutcomeSchema,
  },
  'issue:copy-mail': { request: onIssue({ kind: followUpKindSchema.optional() }), response: nothing },
  /** One mail about one fix to the requesters of all these issues, who do not see each other. */
  'issue:write-mail-to-many': {
    request: z.object({ issueIds: z.array(issueId).min(1).max(200), title: text(200).min(1) }),
    response: mailOutcomeSchema,
  },
  /** Rings the requester's number up, with whatever the system calls with. The number is read in the main process. */
  'issue:dial': { request: onIssue({}), response: nothing },
  /** What came of a call. `phone`: their number, where it was not known yet. */
  'issue:call': {
    request: onIssue({
      outcome: z.enum(callOutcomes),
      note: text(10_000).optional(),
      phone: text(60).optional(),
      ...promiseMeaning,
    }),
    response: change,
  },
  /** All these drafts went out, each perhaps with a promise in it. */
  'drafts:sent': {
    request: z.object({
      drafts: z.array(onIssue(promiseMeaning)).min(1).max(200),
    }),
    response: change,
  },
  /** The opened draft went out, perhaps with a promise in it. */
  'issue:sent': { request: onIssue(promiseMeaning), response: change },
  'issue:not-sent': { request: onIssue({}), response: change },
  /** A word that is not the word of the fix: "I am on it", "no news yet". One call, one click. */
  'issue:said': {
    request: onIssue({ by: toldBySchema, note: text(10_000).optional(), ...promiseMeaning }),
    response: change,
  },
  /** `null` takes the promise back, in a word `by` which they know. */
  'issue:promise': {
    request: onIssue({ when: when.nullable(), by: toldBySchema.optional() }),
    response: change,
  },
  'issue:wait': {
    request: onIssue({ on: z.enum(waitingKinds), name: text(200), until: when }),
    response: change,
  },
  'issue:chased': { request: onIssue({ until: when, note: text(10_000).optional() }), response: change },
  'issue:stop-waiting': { request: onIssue({}), response: change },
  /** The answer to the check-in is yes. No is `issue:reopen`. */
  'issue:works': { request: onIssue({}), response: change },
  'issue:told': { request: onIssue({ by: toldBySchema, note: text(10_000).optional() }), response: change },
  'issue:no-notice': { request: onIssue({ reason: text(2_000) }), response: change },
  'issue:snooze': {
    request: z.object({ issueIds: z.array(issueId).min(1).max(1_000), until: z.enum(snoozeOptionIds) }),
    response: change,
  },
  'issue:reopen': { request: onIssue({ reason: text(2_000).optional() }), response: change },
  'issue:close': { request: onIssue({ reason: text(2_000).optional() }), response: change },
  /** A file for the next mail. Its size is the log's to refuse, in words. */
  'issue:attach': {
    request: onIssue(attachedFileSchema.shape),
    response: change.extend({ attachmentId: z.int().positive() }),
  },
  'issue:detach': { request: onIssue({ attachmentId: z.int().positive() }), response: change },
  /** Asks where a copy of the file is to lie. */
  'issue:save-attachment': {
    request: onIssue({ attachmentId: z.int().positive() }),
    response: z.object({ saved: z.boolean() }),
  },
  /** `undone`: what it was; `next`: what can be taken back after it. */
  'change:undo': {
    request: z.object({ changeId: z.int() }),
    response: change.extend({ undone: changeStepSchema.nullable(), next: changeStepSchema.nullable() }),
  },
  /** What was done last and can be taken back. */
  'change:last': { request: nothing, response: z.object({ last: changeStepSchema.nullable() }) },
  'capture:context': {
    request: nothing,
    response: z.object({
      now: instantSchema,
      timeZone: z.string(),
      requesters: z.array(knownRequesterSchema),
      /** Whether 3/4 is the third of April; left out where the system does not say. */
      dayFirst: z.boolean().optional(),
      /** The technician's own name: a pasted answer to their mail is not theirs. */
      technician: z.string(),
    }),
  },
  'capture:log': {
    /** `restated`: the problem as the technician understood it; `resolution`: what it was, where the line says that it is fixed. */
    request: z.object({
      line: z.string().min(1).max(maxCaptureLength),
      restated: text(500).optional(),
      resolution: text(10_000).optional(),
      ...captureChoices,
    }),
    response: captured,
  },
  /** A mail that was dropped as a file. */
  'capture:mail-file': {
    request: attachedFileSchema.pick({ content: true }).extend({ mail: captureChoices.mail }),
    response: captured,
  },
  /** Two requesters were one person; the second is who they are. */
  'people:merge': {
    request: z.object({ fromId: z.int().positive(), intoId: z.int().positive() }),
    response: change,
  },
  /** Brings the panel up with this issue. */
  'panel:show-issue': { request: onIssue({}), response: nothing },
  'capture:open': { request: nothing, response: nothing },
  'capture:hide': { request: nothing, response: nothing },
  /** What the template editor offers, with the app's own text of this letter. */
  'letters:read': { request: z.object(templateKey), response: lettersViewSchema },
  /** A template filled for an issue, or for an invented one; and what is wrong with it. */
  'letters:preview': {
    request: z.object({ ...templateKey, template: letterTemplateSchema, issueId: issueId.optional() }),
    response: letterPreviewSchema,
  },
  'people:read': { request: nothing, response: peopleViewSchema },
  'quiet:set': { request: z.object({ until: z.enum(quietChoices).nullable() }), response: nothing },
  'notice:dismiss': { request: z.object({ id: text(200) }), response: nothing },
  /** Puts the command that is to be bound to keys on the clipboard. */
  'shortcut:copy-command': { request: nothing, response: nothing },
  'settings:read': { request: nothing, response: settingsViewSchema },
  'settings:change': {
    request: z.object({ patch: settingsPatchSchema, startAtLogin: z.boolean().optional() }),
    response: settingsViewSchema,
  },
  /** The copies of the log, with what they hold. */
  'backups:read': { request: nothing, response: backupsViewSchema },
  /** Refused with words for a copy that is gone, damaged or from a newer version. */
  'backups:check': { request: z.object({ name: copyNameSchema }), response: nothing },
  /** Goes back to a copy, after one of the log as it is. The windows begin anew then. */
  'backups:restore': { request: z.object({ name: copyNameSchema }), response: nothing },
  /** Asks for an `.ics` file and adds its days. `null` when none was chosen. */
  'settings:import-holidays': {
    request: nothing,
    response: z
      .object({
        added: z.array(z.object({ date: z.iso.date(), name: z.string() })),
        /** How many of its days were holidays already. */
        known: z.int(),
        /** Events with a time of day, which are no days off. */
        appointments: z.int(),
        /** How much of the file could not be read, and the first of it in words. */
        unread: z.int(),
        examples: z.array(z.string()),
      })
      .nullable(),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>

/** What the main process tells its windows. */
export const events = {
  /** The log, the settings or the time moved on: ask again. */
  changed: nothing,
  /** Another log took this one's place: nothing that was read, typed for an issue, or can be undone belongs to it. */
  'log:replaced': nothing,
  /** Bring this issue into view: a notification or a tray item was clicked. */
  'issue:show': z.object({ issueId, action: z.enum(['view', 'chased']).optional() }),
  /** Something was done outside the panel, on a notification or in the capture window: it can be taken back there. */
  'changed-elsewhere': z.object({ changeId: z.int(), words: z.string() }),
  /** The technician looks at the panel now. */
  'panel:shown': nothing,
  /** The capture window was brought up and can be typed into. */
  'capture:shown': nothing,
} as const satisfies Record<string, z.ZodType>

export type RequestChannel = keyof typeof requests
export type Request<C extends RequestChannel> = z.infer<(typeof requests)[C]['request']>
export type Response<C extends RequestChannel> = z.infer<(typeof requests)[C]['response']>
export type EventChannel = keyof typeof events
export type EventPayload<C extends EventChannel> = z.infer<(typeof events)[C]>

/** What crosses IPC for a request: a failure is a value with a code and words for the technician, never `undefined`. */
export type Reply<T> =
  | Readonly<{ ok: true; value: T }>
  | Readonly<{ ok: false; error: { code: string; message: string } }>

/** The one object that the preload exposes, as `window.inTheLoop`. */
export type Bridge = Readonly<{
  request<C extends RequestChannel>(channel: C, request: Request<C>): Promise<Reply<Response<C>>>
  /** Gives back its unsubscriber. */
  subscribe<C extends EventChannel>(channel: C, listener: (payload: EventPayload<C>) => void): () => void
  platform: NodeJS.Platform
}>
