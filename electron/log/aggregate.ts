import type Database from 'better-sqlite3'
import { z } from 'zod'
import { type Row, rowSchema } from './rows.ts'

const aggregateSchema = z.object({
  issue: rowSchema,
  communications: z.array(rowSchema),
  followUps: z.array(rowSchema),
  /** Which files are on it, never their content. None could be when a snapshot says nothing of them. */
  attachments: z.array(rowSchema).default([]),
})

/** An issue with everything that belongs to it, column by column: what undo puts back. */
export type Aggregate = z.infer<typeof aggregateSchema>

export const aggregateFromJson = (json: string): Aggregate => aggregateSchema.parse(JSON.parse(json))

/** Column names are the database's own, never anybody's input. */
export const writeRow = (db: Database.Database, table: string, row: Row): void => {
  const columns = Object.keys(row).filter((column) => column !== 'id')
  db.prepare(
    `UPDATE ${table} SET ${columns.map((column) => `${column} = @${column}`).join(', ')} WHERE id = @id`,
  ).run(row)
}

const belongings = ['communication', 'follow_up', 'attachment'] as const

export const createAggregates = (db: Database.Database) => {
  // Rows go back as they came: only what is read from a snapshot is checked. (`+?`: see `createReads`.)
  const issueRow = db.prepare<[number], Row>('SELECT * FROM issue WHERE id = ?')
  const rowsOf = {
    communication: db.prepare<[number], Row>('SELECT * FROM communication WHERE issue_id = +? ORDER BY id'),
    follow_up: db.prepare<[number], Row>('SELECT * FROM follow_up WHERE issue_id = +? ORDER BY id'),
    attachment: db.prepare<[number], Row>(
      'SELECT id, removed_at FROM attachment WHERE issue_id = +? ORDER BY id',
    ),
  }
  const rows = (table: (typeof belongings)[number], issueId: number): Row[] => rowsOf[table].all(issueId)

  return {
    /** `null` when there is no such issue. */
    read: (issueId: number): Aggregate | null => {
      const issue = issueRow.get(issueId)
      if (issue === undefined) return null
      return {
        issue,
        communications: rows('communication', issueId),
        followUps: rows('follow_up', issueId),
        attachments: rows('attachment', issueId),
      }
    },
    /** Rows that came later go. No verb deletes a row that undo can reach, so that all others are there to be written over. */
    restore: (issueId: number, { issue, communications, followUps, attachments }: Aggregate): void => {
      writeRow(db, 'issue', issue)
      const before = { communication: communications, follow_up: followUps, attachment: attachments }
      for (const table of belongings) {
        const kept = new Set(before[table].map((row) => row['id']))
        for (const { id } of rows(table, issueId).map((row) => ({ id: row['id'] ?? null })))
          if (!kept.has(id)) db.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id)
        for (const row of before[table]) writeRow(db, table, row)
      }
    },
  }
}
