import type Database from 'better-sqlite3'
import type { FollowUp } from '../../shared/model/follow-up.ts'
import type { PolicyContext } from '../../shared/policy/context.ts'
import { nextNagAt } from '../../shared/policy/ladder.ts'
import { owedFollowUps } from '../../shared/policy/owed-follow-ups.ts'
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
    `INSERT INTO follow_up (issue_id, kind, owed_since_at, due_at, next_nag_at)
     VALUES (@issueId, @kind, @owedSinceAt, @dueAt, @nextNagAt)`,
  )
  const settle = db.prepare('UPDATE follow_up SET settled_at = ?, claimed_at = NULL WHERE id = ?')
  const move = db.prepare('UPDATE follow_up SET owed_since_at = ?, due_at = ?, next_nag_at = ? WHERE id = ?')
  const snooze = db.prepare('UPDATE follow_up SET snoozed_until_at = ?, next_nag_at = ? WHERE id = ?')
  const concerned = db
    .prepare(
      `SELECT id FROM issue WHERE state <> 'closed'
       UNION SELECT issue_id FROM follow_up WHERE settled_at IS NULL ORDER BY 1`,
    )
    .pluck()

  type Rhythm = Pick<FollowUp, 'owedSinceAt' | 'lastNagAt' | 'snoozedUntilAt'>
  const nextNag = ({ owedSinceAt, lastNagAt, snoozedUntilAt }: Rhythm, now: number): number =>
    nextNagAt({ owedSinceAt, lastNagAt, snoozedUntilAt, now }, policy())

  /** With `renag`, the next reminders are reckoned anew as well, though nothing has changed about what is owed. */
  const reconcile = (issueId: number, now: number, { renag = false } = {}): void => {
    const owed = owedFollowUps(reads.issue(issueId), reads.communications(issueId), policy())
    const rows = reads.followUps(issueId)
    for (const row of rows) if (!owed.some(({ kind }) => kind === row.kind)) settle.run(now, row.id)
    for (const { kind, owedSinceAt, dueAt } of owed) {
      const row = rows.find((existing) => existing.kind === kind)
      if (row === undefined) {
        const first = { owedSinceAt, lastNagAt: null, snoozedUntilAt: null }
        insert.run({ issueId, kind, owedSinceAt, dueAt, nextNagAt: nextNag(first, now) })
      } else if (renag || row.owedSinceAt !== owedSinceAt || row.dueAt !== dueAt)
        move.run(owedSinceAt, dueAt, nextNag({ ...row, owedSinceAt }, now), row.id)
    }
  }

  return {
    reconcile,
    nextNag,
    /** How many follow-ups were put off. */
    snooze: (issueId: number, snoozedUntilAt: number, now: number): number => {
      const rows = reads.followUps(issueId)
      for (const row of rows) snooze.run(snoozedUntilAt, nextNag({ ...row, snoozedUntilAt }, now), row.id)
      return rows.length
    },
    realign: (now: number): void => {
      for (const issueId of concerned.all()) reconcile(Number(issueId), now, { renag: true })
    },
  }
}
