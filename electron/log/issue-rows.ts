import type Database from 'better-sqlite3'
import type { Row } from './rows.ts'

/** The columns that verbs set, by name. */
export type IssueColumns = Partial<
  Record<
    | 'title'
    | 'details'
    | 'requester_id'
    | 'state'
    | 'priority'
    | 'tags'
    | 'resolved_at'
    | 'resolution'
    | 'technical_note'
    | 'told_at'
    | 'closed_at'
    | 'no_notice_reason',
    string | number | null
  >
>

export const setIssue = (db: Database.Database, id: number, columns: IssueColumns): void => {
  const names = Object.keys(columns)
  if (names.length === 0) return
  const row: Row = { ...columns, id }
  db.prepare(`UPDATE issue SET ${names.map((name) => `${name} = @${name}`).join(', ')} WHERE id = @id`).run(
    row,
  )
}
