import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { type Communication, communicationSchema } from '../../shared/model/communication.ts'
import { type FollowUp, followUpSchema } from '../../shared/model/follow-up.ts'
import { type Issue, issueSchema } from '../../shared/model/issue.ts'
import { type Requester, requesterSchema } from '../../shared/model/requester.ts'
import { type TimelineEntry, timelineEntrySchema } from '../../shared/model/timeline.ts'

/** A row as SQLite gives it. */
export const rowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))
export type Row = z.infer<typeof rowSchema>

/** Columns are few and rows are many. */
const camelNames = new Map<string, string>()
const camel = (column: string): string => {
  const known = camelNames.get(column)
  if (known !== undefined) return known
  const name = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  camelNames.set(column, name)
  return name
}

const parsedJson = (text: unknown): unknown => (typeof text === 'string' ? JSON.parse(text) : text)

/**
 * Reads one row as a model; columns that the model does not know stay out of it.
 * @throws AppError that names the row, when it is not what the app has written.
 */
const reader =
  <T>(
    what: string,
    schema: z.ZodType<T>,
    prepare: (model: Record<string, unknown>) => Record<string, unknown>,
  ) =>
  (row: unknown): T => {
    try {
      const model: Record<string, unknown> = {}
      for (const [key, value] of Object.entries(Object(row))) model[camel(key)] = value
      return schema.parse(prepare(model))
    } catch (cause) {
      const id = z.object({ id: z.unknown() }).safeParse(row).data?.id
      throw new AppError(
        'unexpected',
        `The ${what} number ${String(id)} in the issue log is damaged and can't be read. Restore the newest backup, or ask for help.`,
        { cause },
      )
    }
  }

export const toRequester: (row: unknown) => Requester = reader('requester', requesterSchema, (row) => ({
  ...row,
  hours: parsedJson(row['hours']),
}))
export const toIssue: (row: unknown) => Issue = reader('issue', issueSchema, (row) => ({
  ...row,
  tags: parsedJson(row['tags']),
  thread: parsedJson(row['thread']),
  waiting:
    row['waitingOn'] === null
      ? null
      : {
          on: row['waitingOn'],
          name: row['waitingName'],
          sinceAt: row['waitingSinceAt'],
          untilAt: row['waitingUntilAt'],
          chasedAt: row['waitingChasedAt'],
        },
}))
export const toCommunication: (row: unknown) => Communication = reader(
  'communication',
  communicationSchema,
  ({ toldBy, draft, leftMessage, ...row }) => ({
    ...row,
    by: toldBy,
    draft: parsedJson(draft),
    leftMessage: leftMessage === 1,
  }),
)
export const toFollowUp: (row: unknown) => FollowUp = reader('follow-up', followUpSchema, (row) => row)
export const toTimelineEntry: (row: unknown) => TimelineEntry = reader(
  'timeline entry',
  timelineEntrySchema,
  (row) => ({ ...row, undone: row['undone'] === 1 }),
)
