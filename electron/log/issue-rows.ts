import type Database from 'better-sqlite3'
import type { Row } from './rows.ts'

/** The columns that verbs set, by name. */
export type IssueColumns = Partial<
  Record<
    | 'title'
    | 'details'
    | 'in_their_words'
    | 'restated'
    | 'cause_id'
    | 'requester_id'
    | 'state'
    | 'priority'
    | 'tags'
    | 'reopened_at'
    | 'reopened_in'
    | 'promised_at'
    | 'promise_made_at'
    | 'waiting_on'
    | 'waiting_name'
    | 'waiting_since_at'
    | 'waiting_until_at'
    | 'waiting_chased_at'
    | 'resolved_at'
    | 'resolution'
    | 'technical_note'
    | 'told_at'
    | 'closed_at'
    | 'no_notice_reason',
    string | number | null
  >
>

/** Nobody else has to act any more. */
export const notWaiting: IssueColumns = {
  waiting_on: null,
  waiting_name: null,
  waiting_since_at: null,
  waiting_until_at: null,
  waiting_chased_at: null,
}

/** Nothing stands promised any more. */
export const noPromise: IssueColumns = { promised_at: null, promise_made_at: null }

export type IssueWriter = (id: number, columns: IssueColumns) => void

/** Sets columns of an issue; each set of columns is prepared once. */
export const createIssueWriter = (db: Database.Database): IssueWriter => {
  const statements = new Map<string, Database.Statement>()
  return (id, columns) => {
    const names = Object.keys(columns)
    if (names.length === 0) return
    const set = names.map((name) => `${name} = @${name}`).join(', ')
    const statement = statements.get(set) ?? db.prepare(`UPDATE issue SET ${set} WHERE id = @id`)
    statements.set(set, statement)
    const row: Row = { ...columns, id }
    statement.run(row)
  }
}
