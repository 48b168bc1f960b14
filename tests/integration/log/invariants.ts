import Database from 'better-sqlite3'
import { expect } from 'vitest'
import type { IssueLog } from '../../../electron/log/issue-log.ts'
import { toCommunication } from '../../../electron/log/rows.ts'
import type { PolicyContext } from '../../../shared/policy/context.ts'
import { owedFollowUps } from '../../../shared/policy/owed-follow-ups.ts'

/** What has to be so after whatever has happened: read from the file, beside the log. */
export const expectSound = (path: string, log: IssueLog, policy: PolicyContext): void => {
  const db = new Database(path, { readonly: true })
  try {
    const communications = db.prepare('SELECT * FROM communication WHERE issue_id = ?')
    const rowsOf = db.prepare(
      `SELECT kind, owed_since_at AS owedSinceAt, due_at AS dueAt, nag_from_at AS nagFromAt, lapses_at AS lapsesAt
       FROM follow_up WHERE issue_id = ? AND settled_at IS NULL`,
    )
    const ids = db.prepare('SELECT id FROM issue ORDER BY id').pluck().all().map(Number)
    for (const id of ids) {
      const { issue } = log.record(id)
      const said = communications.all(id).map(toCommunication)
      const owed = owedFollowUps(issue, said, policy).map(({ lapsesAt = null, ...times }) => ({
        lapsesAt,
        ...times,
      }))
      expect(rowsOf.all(id)).toEqual(expect.arrayContaining(owed))
      expect(rowsOf.all(id)).toHaveLength(owed.length)
    }
    expect(db.prepare('SELECT rowid FROM issue_search ORDER BY rowid').pluck().all()).toEqual(ids)
    expect(db.pragma('foreign_key_check')).toEqual([])
    const alone =
      'SELECT cause_id FROM issue WHERE cause_id IS NOT NULL GROUP BY cause_id HAVING count(*) = 1'
    expect(db.prepare(alone).all()).toEqual([])
    const halfMade = `SELECT id FROM change WHERE id > (SELECT max(id) FROM change) - 100
      AND NOT EXISTS (SELECT 1 FROM change_issue WHERE change_id = change.id)`
    expect(db.prepare(halfMade).all()).toEqual([])
  } finally {
    db.close()
  }
}
