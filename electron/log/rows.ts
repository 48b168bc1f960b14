import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { type Communication, communicationSchema } from '../../shared/model/communication.ts'
import { type FollowUp, followUpSchema } from '../../shared/model/follow-up.ts'
import { type Issue, issueSchema } from '../../shared/model/issue.ts'
import { type Requester, requesterSchema } from '../../shared/model/requester.ts'
import { type TimelineEntry, timelineEntrySchema } from '../../shared/model/timeline.ts'
import { isUsableZone } from '../../shared/model/usable-zone.ts'

/** A row as SQLite gives it. */
export const rowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))
export type Row = z.infer<typeof rowSchema>

/** The column of a field: `created_at` of `createdAt`. */
const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const parsedJson = (text: unknown): unknown => (typeof text === 'string' ? JSON.parse(text) : text)

const damagedRow = (what: string, id: unknown, cause: unknown): AppError =>
  new AppError(
    'unexpected',
    `The ${what} number ${String(id)} in the issue log is damaged and can't be read. Restore the newest backup, or ask for help.`,
    { cause },
  )

/**
 * Reads a row of a question's own columns, of which `id` is the number of `what`.
 * @throws AppError that names it.
 */
export const rowOf =
  <T>(what: string, schema: z.ZodType<T>) =>
  (raw: unknown): T => {
    const read = schema.safeParse(raw)
    if (!read.success) throw damagedRow(what, Object(raw).id, read.error)
    return read.data
  }

/** A field that is not simply the column of its name is read by a function of its own. */
type Special<T> = Partial<Record<keyof T, (row: Readonly<Record<string, unknown>>) => unknown>>

/**
 * Reads one row as a model; columns that the model does not know stay out of it.
 * @throws AppError that names the row, when it is not what the app has written.
 */
const reader = <T>(
  what: string,
  schema: z.ZodObject & z.ZodType<T>,
  special: Special<T> = {},
): ((row: unknown) => T) => {
  // Worked out once: rows are read by the thousand.
  const specials: Readonly<Record<string, Special<T>[keyof T]>> = special
  const fields = Object.keys(schema.shape).map((field) => {
    const column = columnOf(field)
    return [field, specials[field] ?? ((row: Readonly<Record<string, unknown>>) => row[column])] as const
  })
  return (raw) => {
    const row: Readonly<Record<string, unknown>> = Object(raw)
    try {
      const model: Record<string, unknown> = {}
      for (const [field, read] of fields) model[field] = read(row)
      return schema.parse(model)
    } catch (cause) {
      throw damagedRow(what, row['id'], cause)
    }
  }
}

export const toRequester: (row: unknown) => Requester = reader('requester', requesterSchema, {
  hours: (row) => parsedJson(row['hours']),
  // What this system does not know is as good as not said: their times are then the technician's.
  timeZone: (row) => (isUsableZone(row['time_zone']) ? row['time_zone'] : null),
  familiar: (row) => (row['familiar'] === null ? null : row['familiar'] === 1),
})
export const toIssue: (row: unknown) => Issue = reader('issue', issueSchema, {
  tags: (row) => parsedJson(row['tags']),
  thread: (row) => parsedJson(row['thread']),
  waiting: (row) =>
    row['waiting_on'] === null
      ? null
      : {
          on: row['waiting_on'],
          name: row['waiting_name'],
          sinceAt: row['waiting_since_at'],
          untilAt: row['waiting_until_at'],
          chasedAt: row['waiting_chased_at'],
        },
})
export const toCommunication: (row: unknown) => Communication = reader('communication', communicationSchema, {
  by: (row) => row['told_by'],
  draft: (row) => parsedJson(row['draft']),
  leftMessage: (row) => row['left_message'] === 1,
})
export const toFollowUp: (row: unknown) => FollowUp = reader('follow-up', followUpSchema)
export const toTimelineEntry: (row: unknown) => TimelineEntry = reader(
  'timeline entry',
  timelineEntrySchema,
  {
    undone: (row) => row['undone'] === 1,
  },
)
