import type Database from 'better-sqlite3'
import { z } from 'zod'
import { type Row, rowSchema } from './rows.ts'

/** What belongs to an issue and goes with it. */
const belongings = ['communication', 'follow_up', 'attachment', 'mail_message'] as const
type Belonging = (typeof belongings)[number]

/** An issue with everything that belongs to it, column by column. */
export type Aggregate = Readonly<{ issue: Row; rows: Readonly<Record<Belonging, readonly Row[]>> }>

const of = <T extends z.ZodType, U extends z.ZodType>(each: T, unknown: U) =>
  z.object({ communication: each, follow_up: each, attachment: each, mail_message: unknown })

/** For snapshots from before there were rows of a table: none of them came with the change. */
const beyondAll = Number.MAX_SAFE_INTEGER

/** Of an issue, the columns that a change has overwritten, as they were. */
const snapshotSchema = z.object({
  issue: rowSchema,
  /** Of each row that was changed its number and the columns that were. */
  rows: of(z.array(rowSchema), z.array(rowSchema).default([])),
  /** The newest row that there was: a later one came with the change, or after it. */
  newest: of(z.number(), z.number().default(beyondAll)),
})
export type Snapshot = Readonly<z.infer<typeof snapshotSchema>>

const newestOf = (rows: readonly Row[]): number => Math.max(0, ...rows.map(({ id }) => Number(id)))

/** Versions before kept every column of every row: the same, with all of them overwritten. */
const wholeSchema = z
  .object({
    issue: rowSchema,
    communications: z.array(rowSchema),
    followUps: z.array(rowSchema),
    attachments: z.array(rowSchema).default([]),
  })
  .transform(({ issue, communications, followUps, attachments }): Snapshot => {
    const rows = {
      communication: communications,
      follow_up: followUps,
      attachment: attachments,
      mail_message: [],
    }
    return { issue, rows, newest: { ...newestIn(rows), mail_message: beyondAll } }
  })

const newestIn = (rows: Aggregate['rows']): Snapshot['newest'] => ({
  communication: newestOf(rows.communication),
  follow_up: newestOf(rows.follow_up),
  attachment: newestOf(rows.attachment),
  mail_message: newestOf(rows.mail_message),
})

export const snapshotFromJson = (json: string): Snapshot =>
  z.union([snapshotSchema, wholeSchema]).parse(JSON.parse(json))

const overwritten = (before: Row, after: Row | undefined): Row =>
  Object.fromEntries(
    Object.entries(before).filter(([column, value]) => after === undefined || after[column] !== value),
  )

/** What has to be kept so that `after` can be made `before` again: texts that did not change stay out of it. */
export const snapshotOf = (before: Aggregate, after: Aggregate): Snapshot => {
  const changed = (table: Belonging): Row[] => {
    const now = new Map(after.rows[table].map((row) => [row['id'], row]))
    return before.rows[table].flatMap((row) => {
      const columns = overwritten(row, now.get(row['id']))
      if (Object.keys(columns).length === 0) return []
      // With a follow-up, when it was raised last: whether it was raised since is told by that.
      const raised = table === 'follow_up' ? { last_nag_at: row['last_nag_at'] ?? null } : {}
      return [{ id: row['id'] ?? null, ...raised, ...columns }]
    })
  }
  return {
    issue: overwritten(before.issue, after.issue),
    rows: {
      communication: changed('communication'),
      follow_up: changed('follow_up'),
      attachment: changed('attachment'),
      mail_message: changed('mail_message'),
    },
    newest: newestIn(before.rows),
  }
}

/** Column names are the database's own, never anybody's input. */
export const writeRow = (db: Database.Database, table: string, row: Row): void => {
  const columns = Object.keys(row).filter((column) => column !== 'id')
  if (columns.length === 0) return
  db.prepare(
    `UPDATE ${table} SET ${columns.map((column) => `${column} = @${column}`).join(', ')} WHERE id = @id`,
  ).run(row)
}

export const createAggregates = (db: Database.Database) => {
  // Rows go back as they came: only what is read from a snapshot is checked. (`+?`: see `createQueries`.)
  const issueRow = db.prepare<[number], Row>('SELECT * FROM issue WHERE id = ?')
  const rowsOf = {
    communication: db.prepare<[number], Row>('SELECT * FROM communication WHERE issue_id = +? ORDER BY id'),
    follow_up: db.prepare<[number], Row>('SELECT * FROM follow_up WHERE issue_id = +? ORDER BY id'),
    // Which files are on it, never their content.
    attachment: db.prepare<[number], Row>(
      'SELECT id, removed_at FROM attachment WHERE issue_id = +? ORDER BY id',
    ),
    // They come and go whole.
    mail_message: db.prepare<[number], Row>('SELECT id FROM mail_message WHERE issue_id = +? ORDER BY id'),
  }

  return {
    /** `null` when there is no such issue. */
    read: (issueId: number): Aggregate | null => {
      const issue = issueRow.get(issueId)
      if (issue === undefined) return null
      return {
        issue,
        rows: {
          communication: rowsOf.communication.all(issueId),
          follow_up: rowsOf.follow_up.all(issueId),
          attachment: rowsOf.attachment.all(issueId),
          mail_message: rowsOf.mail_message.all(issueId),
        },
      }
    },
    /** Rows that came later go. No verb deletes a row that undo can reach, so that all others are there to be written over. */
    restore: (issueId: number, { issue, rows, newest }: Snapshot): void => {
      writeRow(db, 'issue', { ...issue, id: issueId })
      for (const table of belongings) {
        db.prepare(`DELETE FROM ${table} WHERE issue_id = ? AND id > ?`).run(issueId, newest[table])
        for (const row of rows[table]) writeRow(db, table, row)
      }
    },
  }
}
