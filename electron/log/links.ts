import type Database from 'better-sqlite3'
import type { Changes } from './changes.ts'
import type { Communications } from './communications.ts'
import { checked, draftInput, manyInput } from './inputs.ts'
import type { IssueLog } from './issue-log.ts'
import type { IssueWriter } from './issue-rows.ts'
import type { Queries } from './queries.ts'
import { assertFixedAndUntold, notPossible } from './told.ts'
import { untoldSql } from './untold-sql.ts'

export type LinksDeps = Readonly<{
  db: Database.Database
  changes: Changes
  communications: Communications
  queries: Queries
  setIssue: IssueWriter
}>

/** One cause behind several issues: found, found to be wrong, and told to all of them in one mail. */
export const createLinks = ({
  db,
  changes,
  communications,
  queries,
  setIssue,
}: LinksDeps): Pick<IssueLog, 'link' | 'unlink' | 'sameCause' | 'fixedTogether' | 'openDraftForMany'> => {
  const withCause = db.prepare('SELECT id FROM issue WHERE cause_id = ? ORDER BY id').pluck()
  const together = db.prepare(
    `SELECT cause_id, resolved_at FROM issue
     WHERE ${untoldSql} AND cause_id IS NOT NULL
     GROUP BY cause_id, resolved_at ORDER BY resolved_at, cause_id`,
  )
  const fixedAtOnce = db
    .prepare(
      `SELECT id FROM issue WHERE cause_id = @cause_id AND resolved_at = @resolved_at AND requester_id IS NOT NULL
         AND no_notice_reason IS NULL AND (told_at IS NOT NULL OR state = 'resolved')
       ORDER BY id`,
    )
    .pluck()

  /** The issue and whatever has the same cause, in the order in which they came. */
  const group = (issueId: number): readonly number[] => {
    const { causeId } = queries.issue(issueId)
    return causeId === null ? [issueId] : withCause.all(causeId).map(Number)
  }

  return {
    sameCause: (issueId) =>
      group(issueId)
        .filter((id) => id !== issueId)
        .map(queries.record),

    fixedTogether: () =>
      together
        .all()
        .map((found) => fixedAtOnce.all(found).map((id) => queries.record(Number(id))))
        .filter((records) => records.length > 1),

    link: (issueId, withId) => {
      if (issueId === withId) throw notPossible('An issue cannot be linked with itself.')
      const [mine, theirs] = [group(issueId), group(withId)]
      return changes.make('link', [...new Set([...mine, ...theirs])], ({ changeId, event }) => {
        const [issue, other] = [queries.issue(issueId), queries.issue(withId)]
        if (mine.includes(withId)) throw notPossible(`“${other.title}” has the same cause already.`)
        // The number of a change is nobody else's, also after some of the issues were taken out again.
        const causeId = issue.causeId ?? other.causeId ?? changeId
        for (const id of [...mine, ...theirs]) setIssue(id, { cause_id: causeId })
        event(issueId, 'linked', other.title)
        event(withId, 'linked', issue.title)
        return issueId
      })
    },

    unlink: (issueId) => {
      const all = group(issueId)
      return changes.make('unlink', all, ({ event }) => {
        if (all.length < 2) throw notPossible('No other issue has the same cause.')
        // One issue makes no group: of two, both leave.
        const leaving = all.length === 2 ? all : [issueId]
        for (const id of leaving) {
          setIssue(id, { cause_id: null })
          event(
            id,
            'unlinked',
            leaving.length === 2 ? queries.issue(all.find((o) => o !== id) ?? id).title : null,
          )
        }
        return issueId
      })
    },

    openDraftForMany: (ids, rawDraft) => {
      const issueIds = checked(manyInput, ids)
      const draft = checked(draftInput, rawDraft)
      return changes.make('openDraft', issueIds, ({ at, event }) => {
        for (const id of issueIds) {
          assertFixedAndUntold(queries.issue(id))
          communications.dropDrafts(id)
          communications.opened(id, 'resolution', { draft, letter: 'one-fix-many' }, at)
          event(id, 'draft-opened', draft.subject)
        }
        return issueIds[0] ?? 0
      })
    },
  }
}
