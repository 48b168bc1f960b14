import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { mostCapturedFiles } from '../../shared/limits.ts'
import { attachedFileSchema } from '../../shared/model/attachment.ts'
import { callOutcomes, draftSchema, toldBySchema } from '../../shared/model/communication.ts'
import { followUpKindSchema } from '../../shared/model/follow-up.ts'
import { prioritySchema, reportChannelSchema, threadSchema, waitingKinds } from '../../shared/model/issue.ts'
import { languageCodeSchema, letterKindSchema } from '../../shared/model/letter.ts'
import { workingHoursSchema } from '../../shared/model/working-hours.ts'
import { dayMs, furthestAt } from '../../shared/time.ts'
import { isAddress } from '../../shared/words/mail/address.ts'
import { isMessageId, trimmedReferences } from '../../shared/words/mail/message-id.ts'
import { shorten } from '../../shared/words/text/shorten.ts'
import { oneLine } from './keys.ts'

const megabyte = 1_000_000
/** Also of a subject, which is somebody else's: that one is cut, and not refused. */
const longestTitle = 500

const line = (what: string, most: number) =>
  z
    .string()
    .transform(oneLine)
    .refine((text) => [...text].length <= most, `The ${what} is too long: at most ${most} characters fit.`)

/** Kept as it was written, apart from halves of characters, which no database can hold. */
const text = (what: string) =>
  z
    .string()
    .transform((value) => value.toWellFormed())
    .refine(
      (value) => Buffer.byteLength(value) <= megabyte,
      `The ${what} is too long: at most a megabyte fits.`,
    )

const thread = threadSchema.transform(({ subject, messageId, references }) => ({
  subject: shorten(oneLine(subject), longestTitle),
  messageId: isMessageId(messageId) ? messageId : null,
  references: trimmedReferences(references),
}))

const title = line('title', longestTitle).refine(
  (value) => value !== '',
  'Say in a few words what the problem is.',
)

const name = line('name', 200)
const phone = line('phone number', 100)
const email = line('address', 320).refine(
  (value) => value === '' || isAddress(value),
  'No mail can be sent to this address: it needs a name and a domain, such as ann@school.org.',
)
const tags = z
  .array(line('tag', 100))
  .max(100, 'That is more than a hundred tags.')
  .transform((all) => [...new Set(all.filter((tag) => tag !== ''))])

const id = z.int().positive()
const at = z.int().min(-furthestAt).max(furthestAt)

export const changeIdInput = id
export const requesterIdInput = id
export const attachmentIdInput = id

const zone = z.string().refine((name) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null
  } catch {
    return false
  }
}, 'This time zone is not known here; use a name such as Europe/Berlin.')

/** `undefined` may be spelled out: over IPC it cannot be told from left out. */
export const captureInput = z.object({
  title,
  details: text('description').optional(),
  inTheirWords: line('problem in their words', 500).optional(),
  restated: line('problem as you understood it', 500).optional(),
  thread: thread.optional(),
  requester: z
    .object({
      id: id.optional(),
      name: name.optional(),
      email: email.optional(),
      isNew: z.boolean().optional(),
    })
    .optional(),
  tags: tags.default([]),
  priority: prioritySchema.default('normal'),
  channel: reportChannelSchema.default('memo'),
  promisedAt: at.optional(),
  resolved: z.boolean().default(false),
  resolution: text('resolution').optional(),
  attachments: z
    .array(attachedFileSchema)
    .max(mostCapturedFiles, 'That is more than a hundred files.')
    .default([]),
})

const reason = text('reason').transform((value) => value.trim())

export const issuePatch = z.object({
  noNoticeReason: reason.optional(),
  title: title.optional(),
  details: text('description').nullable().optional(),
  inTheirWords: line('problem in their words', 500).nullable().optional(),
  restated: line('problem as you understood it', 500).nullable().optional(),
  priority: prioritySchema.optional(),
  tags: tags.optional(),
  resolution: text('resolution').nullable().optional(),
  technicalNote: text('technical note').nullable().optional(),
  requester: z
    .object({
      id: id.optional(),
      name: name.optional(),
      email: email.optional(),
      isNew: z.boolean().optional(),
      phone: phone.optional(),
      hours: workingHoursSchema.nullable().optional(),
      timeZone: zone.nullable().optional(),
      language: languageCodeSchema.nullable().optional(),
      salutation: line('salutation', 60).nullable().optional(),
      degree: line('degree', 60).nullable().optional(),
      familiar: z.boolean().nullable().optional(),
    })
    .nullable()
    .optional(),
})

/** What it was may be left out: then the mail says only that it is fixed. */
const resolution = text('resolution').transform((value) => value.trim() || null)

export const mailIdsInput = threadSchema.pick({ messageId: true, references: true })

export const theirMailInput = z.object({
  text: z.string().transform((value) => value.toWellFormed()),
  from: name.default(''),
  thread: thread.optional(),
  attachments: z.array(attachedFileSchema).max(100, 'That is more than a hundred files.').default([]),
  isBack: z.boolean().default(false),
})

const ids = z.array(id).transform((all) => [...new Set(all)])

export const fixInput = z.object({
  resolution: resolution.optional(),
  technicalNote: text('technical note').optional(),
  also: ids.optional(),
})

export const noNoticeInput = z.object({
  reason: reason.refine((value) => value !== '', 'Say why nobody has to be told.'),
})

export const whyInput = z.object({ reason: reason.optional() }).default({})

export const toldInput = z.object({ by: toldBySchema, note: text('note').optional() })

/** What a word means for a promise that stands: nothing, unless it says so. */
const meaning = {
  /** This was the promised word. */
  promiseKept: z.boolean().optional(),
  /** They were given this time, instead or anew. */
  promisedAt: at.optional(),
}
export const saidInput = toldInput.extend(meaning)
export const sentInput = z.object(meaning).default({})
export const allSentInput = z
  .array(z.object({ issueId: id, ...meaning }))
  .min(1, 'Choose which mails went out.')
export const callInput = z.object({
  outcome: z.enum(callOutcomes),
  note: text('note').optional(),
  phone: phone.optional(),
  ...meaning,
})
export const manyInput = ids.refine((all) => all.length > 0, 'Choose whom to write to.')
export const promiseInput = at.nullable()
export const takenBackInput = z.object({ by: toldBySchema.optional() }).default({})
export const kindInput = followUpKindSchema.optional()
export const letterInput = letterKindSchema.optional()

export const waitInput = z.object({ on: z.enum(waitingKinds), name: line('name', 200), untilAt: at })
export const chasedInput = z.object({ untilAt: at, note: text('note').optional() })

export const draftInput = draftSchema.refine(
  (draft) => Buffer.byteLength(JSON.stringify(draft)) <= 2 * megabyte,
  'This mail is too long to be kept.',
)

export const snoozeInput = z.object({
  issueIds: ids.refine((all) => all.length > 0, 'Choose what to snooze.'),
  untilAt: at,
})

/** @throws AppError `invalid-request` with the first thing that is wrong, in words for a person. */
export const checked = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [first] = result.error.issues
  const code = first?.path.at(-1) === 'email' ? 'invalid-address' : 'invalid-request'
  const where = first?.code === 'custom' || first === undefined ? '' : `${first.path.join('.')}: `
  throw new AppError(code, `${where}${first?.message ?? 'This request is not understood.'}`)
}

/** Longer than anybody means: what is put off for years is forgotten. */
const longestMs = 366 * dayMs

/** @throws AppError `invalid-request` unless the instant lies ahead, within a year. */
export const assertAhead = (at: number, now: number): void => {
  if (at <= now) throw new AppError('invalid-request', 'Choose a time that is still to come.')
  if (at - now > longestMs) throw new AppError('invalid-request', 'Choose a time within a year.')
}
