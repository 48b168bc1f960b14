import Database from 'better-sqlite3'
import { expect } from 'vitest'
import type { IssueLog } from '../../../electron/log/issue-log.ts'
import type { PolicyContext } from '../../../shared/policy/context.ts'
import { owedFollowUps } from '../../../shared/policy/owed-follow-ups.ts'

/** What has to be so after whatever has happened: read from the file, beside the log. */
export const expectSound = (path: string, log: IssueLog, policy: PolicyContext): void => {
  const db = new Database(path, { readonly: true })
  try {
    const ids = db.prepare('SELECT id FROM issue ORDER BY id').pluck().all().map(Number)
    for (const id of ids) {
      const { issue, followUps } = log.record(id)
      const rows = followUps.map(({ kind, owedSinceAt, dueAt }) => ({ kind, owedSinceAt, dueAt }))
      expect(rows).toEqual(owedFollowUps(issue, [], policy))
    }
    expect(db.prepare('SELECT rowid FROM issue_search ORDER BY rowid').pluck().all()).toEqual(ids)
    expect(db.pragma('foreign_key_check')).toEqual([])
    const halfMade = `SELECT id FROM change WHERE id > (SELECT max(id) FROM change) - 100
      AND NOT EXISTS (SELECT 1 FROM change_issue WHERE change_id = change.id)`
    expect(db.prepare(halfMade).all()).toEqual([])
  } finally {
    db.close()
  }
}
