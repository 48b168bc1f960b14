import type Database from 'better-sqlite3'
import { z } from 'zod'
import type { ChangeStep } from '../../shared/model/timeline.ts'
import { undoable } from './changes.ts'
import type { IssueLog } from './issue-log.ts'

const stepRow = z.object({
  changeId: z.number(),
  at: z.number(),
  verb: z.string(),
  issueId: z.number(),
  issues: z.number(),
  title: z.string(),
  who: z.string().nullable(),
  detail: z.string().nullable(),
})

/** What was done last, so that it can be named before and after it is taken back. */
export const createChangeSteps = ({
  db,
}: Readonly<{ db: Database.Database }>): Pick<IssueLog, 'changeStep' | 'lastChange'> => {
  const columns = `
    SELECT change.id AS changeId, change.at, change.verb, issue.id AS issueId, title, requester.name AS who,
      (SELECT count(*) FROM change_issue WHERE change_id = change.id) AS issues,
      (SELECT detail FROM event WHERE change_id = change.id AND issue_id = issue.id ORDER BY id LIMIT 1) AS detail
    FROM change
    JOIN issue ON issue.id = (SELECT min(issue_id) FROM change_issue WHERE change_id = change.id)
    LEFT JOIN requester ON requester.id = requester_id
    WHERE change.undone_at IS NULL AND change.id > (SELECT max(id) FROM change) - ${undoable}`
  const byId = db.prepare(`${columns} AND change.id = ?`)
  // What the app closed by itself is nothing that anybody did; what was changed again later cannot be taken back.
  const last = db.prepare(
    `${columns} AND change.verb <> 'closeUnanswered' AND NOT EXISTS (
       SELECT 1 FROM change_issue AS mine
       JOIN change_issue AS later ON later.issue_id = mine.issue_id AND later.change_id > mine.change_id
       JOIN change AS after ON after.id = later.change_id AND after.undone_at IS NULL
       WHERE mine.change_id = change.id)
     ORDER BY change.id DESC LIMIT 1`,
  )
  const toStep = (row: unknown): ChangeStep | null => (row === undefined ? null : stepRow.parse(row))
  return {
    changeStep: (changeId) => toStep(byId.get(changeId)),
    lastChange: () => toStep(last.get()),
  }
}
