import type Database from 'better-sqlite3'
import type { FollowUp } from '../../shared/model/follow-up.ts'
import type { Issue } from '../../shared/model/issue.ts'
import type { PolicyContext } from '../../shared/policy/context.ts'
import { nextNagAt } from '../../shared/policy/ladder.ts'
import { owedFollowUps } from '../../shared/policy/owed-follow-ups.ts'
import { policyFor } from '../../shared/policy/policy-for.ts'
import { isRaised } from '../../shared/policy/standing.ts'
import type { Reads } from './reads.ts'

export type FollowUpsDeps = Readonly<{
  db: Database.Database
  reads: Reads
  policy: () => PolicyContext
}>

export type FollowUps = ReturnType<typeof createFollowUps>

/** Keeps the follow-up rows equal to what the policy says is owed. Always called inside the verb's transaction. */
export const createFollowUps = ({ db, reads, policy }: FollowUpsDeps) => {
  const insert = db.prepare(
    `INSERT INTO follow_up (issue_id, kind, owed_since_at, due_at, nag_from_at, lapses_at, next_nag_at)
     VALUES (@issueId, @kind, @owedSinceAt, @dueAt, @nagFromAt, @lapsesAt, @nextNagAt)`,
  )
  const settle = db.prepare(
    'UPDATE follow_up SET settled_at = ?, claimed_at = NULL, showing = NULL WHERE id = ?',
  )
  const move = db.prepare(
    `UPDATE follow_up SET due_at = @dueAt, nag_from_at = @nagFromAt, lapses_at = @lapsesAt, next_nag_at = @nextNagAt
     WHERE id = @id`,
  )
  const snooze = db.prepare('UPDATE follow_up SET snoozed_until_at = ?, next_nag_at = ? WHERE id = ?')
  const unfinished = db
    .prepare(
      `SELECT id FROM issue WHERE state IN ('open', 'waiting') UNION SELECT id FROM issue WHERE state = 'resolved'
       UNION SELECT issue_id FROM follow_up WHERE settled_at IS NULL ORDER BY 1`,
    )
    .pluck()

  type Rhythm = Pick<FollowUp, 'kind' | 'owedSinceAt' | 'nagFromAt' | 'lastNagAt' | 'snoozedUntilAt'>
  const nextNag = (rhythm: Rhythm, issue: Issue, now: number): number => {
    const context = policy()
    return nextNagAt({ ...rhythm, now }, policyFor(issue, context.policies), context)
  }

  /** With `renag`, the next reminders are reckoned anew as well, though nothing has changed about what is owed. */
  const reconcile = (issueId: number, now: number, { renag = false } = {}): void => {
    const issue = reads.issue(issueId)
    const owed = owedFollowUps(issue, reads.communications(issueId), policy())
    const rows = reads.followUps(issueId)
    // With another beginning it is another debt: the old one was settled, and its snoozes and reminders with it.
    const isOf = (row: FollowUp, { kind, owedSinceAt }: { kind: FollowUp['kind']; owedSinceAt: number }) =>
      row.kind === kind && row.owedSinceAt === owedSinceAt
    for (const row of rows) if (!owed.some((debt) => isOf(row, debt))) settle.run(now, row.id)
    for (const debt of owed) {
      const { kind, owedSinceAt, dueAt, nagFromAt, lapsesAt = null } = debt
      const row = rows.find((existing) => isOf(existing, debt))
      if (row === undefined) {
        const first = { kind, owedSinceAt, nagFromAt, lastNagAt: null, snoozedUntilAt: null }
        const next = nextNag(first, issue, now)
        insert.run({ issueId, kind, owedSinceAt, dueAt, nagFromAt, lapsesAt, nextNagAt: next })
      } else if (renag || row.dueAt !== dueAt || row.nagFromAt !== nagFromAt) {
        const next = nextNag({ ...row, nagFromAt }, issue, now)
        const isAsBefore = next === row.nextNagAt && row.dueAt === dueAt && row.nagFromAt === nagFromAt
        // Of a row that lapses it is not known here when.
        if (isAsBefore && lapsesAt === null) continue
        move.run({ dueAt, nagFromAt, lapsesAt, nextNagAt: next, id: row.id })
      }
    }
  }

  return {
    reconcile,
    nextNag,
    /** Puts off what is raised; what is only planned, such as a promise for later, stays. Gives how many. */
    snooze: (issueId: number, snoozedUntilAt: number, now: number): number => {
      const issue = reads.issue(issueId)
      const rows = reads.followUps(issueId).filter((row) => isRaised(row, now))
      for (const row of rows)
        snooze.run(snoozedUntilAt, nextNag({ ...row, snoozedUntilAt }, issue, now), row.id)
      return rows.length
    },
    realign: (now: number): void => {
      for (const issueId of unfinished.all()) reconcile(Number(issueId), now, { renag: true })
    },
  }
}
