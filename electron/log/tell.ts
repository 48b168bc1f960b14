import type Database from 'better-sqlite3'
import { AppError } from '../../shared/errors.ts'
import type { Issue } from '../../shared/model/issue.ts'
import type { Changes } from './changes.ts'
import type { FollowUps } from './follow-ups.ts'
import { checked, draftInput, snoozeInput, toldInput } from './inputs.ts'
import type { IssueLog } from './issue-log.ts'
import { setIssue } from './issue-rows.ts'
import type { Reads } from './reads.ts'

export type TellDeps = Readonly<{
  db: Database.Database
  changes: Changes
  followUps: FollowUps
  reads: Reads
}>

/** Longer than anybody means: a snooze is no way to forget. */
const longestSnoozeMs = 366 * 86_400_000

const assertFixedAndUntold = ({ state, toldAt }: Issue): void => {
  if (state === 'closed')
    throw new AppError(
      'not-possible',
      toldAt === null ? 'This issue is closed already. Reopen it first.' : 'They have been told already.',
    )
  if (state !== 'resolved')
    throw new AppError('not-possible', 'This issue is not fixed yet. Mark it as fixed first, then tell them.')
}

/** The verbs about the word to the requester: draft, told, not yet, later. */
export const createTell = ({
  db,
  changes,
  followUps,
  reads,
}: TellDeps): Pick<IssueLog, 'openDraft' | 'discardDraft' | 'confirmTold' | 'snooze'> => {
  const insert = db.prepare(
    `INSERT INTO communication (issue_id, kind, told_by, state, draft, opened_at, confirmed_at)
     VALUES (@issueId, 'resolution', @by, @state, @draft, @at, @confirmedAt)`,
  )
  const dropDrafts = db.prepare(
    `UPDATE communication SET state = 'discarded' WHERE issue_id = ? AND state = 'opened'`,
  )
  const confirm = db.prepare(`UPDATE communication SET state = 'confirmed', confirmed_at = ? WHERE id = ?`)

  return {
    openDraft: (issueId, raw) => {
      const draft = checked(draftInput, raw)
      let communicationId = 0
      const change = changes.make('openDraft', [issueId], ({ at, event }) => {
        assertFixedAndUntold(reads.issue(issueId))
        // A second draft takes the first one's place: only one question about what went out.
        dropDrafts.run(issueId)
        const row = {
          issueId,
          by: 'mail',
          state: 'opened',
          draft: JSON.stringify(draft),
          at,
          confirmedAt: null,
        }
        communicationId = Number(insert.run(row).lastInsertRowid)
        event(issueId, 'draft-opened', draft.subject)
        return issueId
      })
      return { ...change, communicationId }
    },

    discardDraft: (issueId) =>
      changes.make('discardDraft', [issueId], ({ event }) => {
        const draft = reads.openedDraft(issueId)
        if (draft === null) throw new AppError('not-possible', 'No mail is open for this issue.')
        dropDrafts.run(issueId)
        event(issueId, 'draft-discarded', draft.draft?.subject ?? null)
        return issueId
      }),

    confirmTold: (issueId, raw) => {
      const { by, note } = checked(toldInput, raw)
      return changes.make('confirmTold', [issueId], ({ at, event }) => {
        assertFixedAndUntold(reads.issue(issueId))
        const draft = by === 'mail' ? reads.openedDraft(issueId) : null
        if (draft === null) insert.run({ issueId, by, state: 'confirmed', draft: null, at, confirmedAt: at })
        else confirm.run(at, draft.id)
        dropDrafts.run(issueId)
        setIssue(db, issueId, { state: 'closed', told_at: at, closed_at: at })
        event(issueId, 'told', note?.trim() ? `${by}: ${note.trim()}` : by)
        return issueId
      })
    },

    snooze: (ids, until) => {
      const { issueIds, untilAt } = checked(snoozeInput, { issueIds: [...new Set(ids)], untilAt: until })
      return changes.make('snooze', issueIds, ({ at, event }) => {
        if (untilAt <= at) throw new AppError('invalid-request', 'Choose a time that is still to come.')
        if (untilAt - at > longestSnoozeMs)
          throw new AppError('invalid-request', 'Choose a time within a year.')
        for (const issueId of issueIds) {
          if (followUps.snooze(issueId, untilAt, at) === 0)
            throw new AppError('not-possible', 'Nobody is waiting to hear about this issue.')
          event(issueId, 'snoozed', new Date(untilAt).toISOString())
        }
        return issueIds[0] ?? 0
      })
    },
  }
}
