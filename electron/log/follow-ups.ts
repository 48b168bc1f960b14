import type Database from 'better-sqlite3'
import { z } from 'zod'
import type { FollowUp } from '../../shared/model/follow-up.ts'
import type { Issue } from '../../shared/model/issue.ts'
import { communicationAsOf, issueAsOf } from '../../shared/policy/as-of.ts'
import type { PolicyContext } from '../../shared/policy/context.ts'
import { nextNagAt } from '../../shared/policy/ladder.ts'
import { type OwedFollowUp, owedFollowUps } from '../../shared/policy/owed-follow-ups.ts'
import { policyFor } from '../../shared/policy/policy-for.ts'
import { isRaised } from '../../shared/policy/standing.ts'
import type { Queries } from './queries.ts'
import { toFollowUp } from './rows.ts'

export type FollowUpsDeps = Readonly<{
  db: Database.Database
  queries: Queries
  policy: () => PolicyContext
}>

const clockRow = z.object({ began_at: z.number(), snoozed_at: z.number().nullable() })

/** A debt with the beginning that the log recorded, which stays its own whatever the clock says later. */
type Debt = OwedFollowUp & Readonly<{ beganAt: number }>
type Row = FollowUp & Readonly<{ beganAt: number }>

const isSame = (row: Row, { kind, beganAt }: Debt): boolean => row.kind === kind && row.beganAt === beganAt

export type FollowUps = ReturnType<typeof createFollowUps>

/** Keeps the follow-up rows equal to what the policy says is owed. Always called inside the verb's transaction. */
export const createFollowUps = ({ db, queries, policy }: FollowUpsDeps) => {
  const insert = db.prepare(
    `INSERT INTO follow_up (issue_id, kind, began_at, owed_since_at, due_at, nag_from_at, lapses_at, next_nag_at)
     VALUES (@issueId, @kind, @beganAt, @owedSinceAt, @dueAt, @nagFromAt, @lapsesAt, @nextNagAt)`,
  )
  const settle = db.prepare(
    'UPDATE follow_up SET settled_at = ?, claimed_at = NULL, showing = NULL WHERE id = ?',
  )
  const move = db.prepare(
    `UPDATE follow_up SET owed_since_at = @owedSinceAt, due_at = @dueAt, nag_from_at = @nagFromAt, lapses_at = @lapsesAt, next_nag_at = @nextNagAt
     WHERE id = @id`,
  )
  const snooze = db.prepare(
    `UPDATE follow_up SET snoozed_at = @now, snoozed_until_at = @snoozedUntilAt, next_nag_at = @nextNagAt WHERE id = @id`,
  )
  const rowsOf = db.prepare(
    `SELECT * FROM follow_up INDEXED BY follow_up_unsettled WHERE issue_id = +? AND settled_at IS NULL ORDER BY id`,
  )
  const setBack = db.prepare(
    'UPDATE follow_up SET snoozed_at = @now, snoozed_until_at = @snoozedUntilAt WHERE id = @id',
  )
  const seen = db.prepare('UPDATE aligned_to SET latest_at = max(latest_at, ?)')
  const unfinished = db
    .prepare(
      `SELECT id FROM issue WHERE state IN ('open', 'waiting') UNION SELECT id FROM issue WHERE state = 'resolved'
       UNION SELECT issue_id FROM follow_up WHERE settled_at IS NULL ORDER BY 1`,
    )
    .pluck()

  type Schedule = Pick<
    FollowUp,
    'kind' | 'owedSinceAt' | 'dueAt' | 'nagFromAt' | 'lastNagAt' | 'snoozedUntilAt'
  >
  const nextNag = (schedule: Schedule, issue: Issue, now: number): number => {
    const context = policy()
    return nextNagAt({ ...schedule, now }, policyFor(issue, context.policies), context)
  }

  /** The unsettled rows. A snooze from before the clock was set back is as long from now as it was then. */
  const rowsBy = (issueId: number, now: number): readonly Row[] =>
    rowsOf.all(issueId).map((raw) => {
      const { began_at: beganAt, snoozed_at: snoozedAt } = clockRow.parse(raw)
      const row = { ...toFollowUp(raw), beganAt }
      if (row.snoozedUntilAt === null || snoozedAt === null || snoozedAt <= now) return row
      const snoozedUntilAt = row.snoozedUntilAt - (snoozedAt - now)
      setBack.run({ id: row.id, now, snoozedUntilAt })
      return { ...row, snoozedUntilAt }
    })

  /**
   * What is owed. What began ahead of the clock, which must have been wrong then, counts from the moment at which that was
   * first seen, and from then on keeps that.
   */
  const owedBy = (issue: Issue, rows: readonly Row[], now: number): readonly Debt[] => {
    const said = queries.communications(issue.id)
    return owedFollowUps(issue, said, policy()).map((recorded) => {
      const debt = { ...recorded, beganAt: recorded.owedSinceAt }
      if (debt.beganAt <= now) return debt
      const sinceAt = Math.min(rows.find((row) => isSame(row, debt))?.owedSinceAt ?? now, now)
      const asOf = owedFollowUps(
        issueAsOf(issue, sinceAt),
        said.map((one) => communicationAsOf(one, sinceAt)),
        policy(),
      )
      return { ...debt, ...asOf.find(({ kind }) => kind === debt.kind) }
    })
  }

  /** With `renag`, the next reminders are reckoned anew as well, though nothing has changed about what is owed. */
  const align = (issueId: number, now: number, { renag = false } = {}): void => {
    const issue = queries.issue(issueId)
    const rows = rowsBy(issueId, now)
    const owed = owedBy(issue, rows, now)
    // With another beginning it is another debt: the old one was settled, and its snoozes and reminders with it.
    for (const row of rows) if (!owed.some((debt) => isSame(row, debt))) settle.run(now, row.id)
    for (const debt of owed) {
      const { lapsesAt = null, ...times } = debt
      const row = rows.find((existing) => isSame(existing, debt))
      if (row === undefined) {
        const nextNagAt = nextNag({ ...times, lastNagAt: null, snoozedUntilAt: null }, issue, now)
        insert.run({ issueId, ...times, lapsesAt, nextNagAt })
        continue
      }
      const { owedSinceAt, dueAt, nagFromAt } = times
      const isMoved = row.owedSinceAt !== owedSinceAt || row.dueAt !== dueAt || row.nagFromAt !== nagFromAt
      if (!renag && !isMoved) continue
      const nextNagAt = nextNag({ ...row, owedSinceAt, dueAt, nagFromAt }, issue, now)
      // Of a row that lapses it is not known here when.
      if (!isMoved && nextNagAt === row.nextNagAt && lapsesAt === null) continue
      move.run({ owedSinceAt, dueAt, nagFromAt, lapsesAt, nextNagAt, id: row.id })
    }
  }

  return {
    reconcile: (issueId: number, now: number, how?: Readonly<{ renag: boolean }>): void => {
      seen.run(now)
      align(issueId, now, how)
    },
    nextNag,
    /** Something was or will be reckoned with this instant: should the clock be set back behind it, all is reckoned anew. */
    seen: (now: number): void => {
      seen.run(now)
    },
    /** Puts off what is raised; what is only planned, such as a promise for later, stays. Gives how many. */
    snooze: (issueId: number, snoozedUntilAt: number, now: number): number => {
      const issue = queries.issue(issueId)
      const rows = queries.followUps(issueId).filter((row) => isRaised(row, now))
      for (const row of rows)
        snooze.run({
          id: row.id,
          now,
          snoozedUntilAt,
          nextNagAt: nextNag({ ...row, snoozedUntilAt }, issue, now),
        })
      return rows.length
    },
    realign: (now: number): void => {
      for (const issueId of unfinished.all())
        queries.isolated(() => align(Number(issueId), now, { renag: true }))
    },
  }
}
