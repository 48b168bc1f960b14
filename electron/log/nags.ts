import type Database from 'better-sqlite3'
import { z } from 'zod'
import type { PolicyContext } from '../../shared/policy/context.ts'
import { byMostOverdue } from '../../shared/policy/standing.ts'
import { clampToWorkingTime } from '../../shared/policy/working-day.ts'
import type { Clock } from './changes.ts'
import type { FollowUps } from './follow-ups.ts'
import type { IssueLog } from './issue-log.ts'
import type { Reads } from './reads.ts'
import { toFollowUp } from './rows.ts'

export type NagsDeps = Readonly<{
  db: Database.Database
  clock: Clock
  reads: Reads
  followUps: FollowUps
  policy: () => PolicyContext
}>

/** After this, whoever claimed a reminder has died before saying what became of it. */
const claimMs = 60_000

type Nags = Pick<IssueLog, 'nextNagAt' | 'claimDue' | 'recordDelivery' | 'postpone' | 'realign'>

/** The schedule: what is due, who is showing it, and what became of that. */
export const createNags = ({ db, clock, reads, followUps, policy }: NagsDeps): Nags => {
  // A claim from the future was made before the clock was set back; it binds nobody.
  const claimed = 'claimed_at IS NOT NULL AND claimed_at <= @now AND claimed_at > @now - @claimMs'
  const next = db
    .prepare(
      `SELECT min(CASE WHEN ${claimed} THEN max(next_nag_at, claimed_at + @claimMs) ELSE next_nag_at END)
       FROM follow_up WHERE settled_at IS NULL`,
    )
    .pluck()
  const due = db.prepare(
    `UPDATE follow_up SET claimed_at = @now
     WHERE settled_at IS NULL AND next_nag_at <= @now AND NOT (${claimed}) RETURNING *`,
  )
  const unsettled = db.prepare('SELECT * FROM follow_up WHERE id = ? AND settled_at IS NULL')
  const shown = db.prepare(
    `UPDATE follow_up SET claimed_at = NULL, last_nag_at = ?, nags_shown = nags_shown + 1, next_nag_at = ? WHERE id = ?`,
  )
  const release = db.prepare('UPDATE follow_up SET claimed_at = NULL, next_nag_at = ? WHERE id = ?')
  const insertEvent = db.prepare('INSERT INTO event (issue_id, at, kind, detail) VALUES (?, ?, ?, ?)')
  const lastReminder = db.prepare(
    `SELECT kind, detail FROM event WHERE issue_id = ? AND kind IN ('reminded', 'reminder-failed')
     ORDER BY id DESC LIMIT 1`,
  )

  const failedAlike = (issueId: number, error: string): boolean => {
    const last = z
      .object({ kind: z.string(), detail: z.string().nullable() })
      .safeParse(lastReminder.get(issueId))
    return last.data?.kind === 'reminder-failed' && last.data.detail === error
  }

  /** Those that somebody settled in the meantime need nothing any more. */
  const stillOwed = (ids: readonly number[]) =>
    ids.flatMap((id) => {
      const row = unsettled.get(id)
      return row === undefined ? [] : [toFollowUp(row)]
    })

  return {
    nextNagAt: () => {
      const at = next.get({ now: clock.now(), claimMs })
      return typeof at === 'number' ? at : null
    },

    claimDue: () =>
      db
        .transaction(() =>
          due
            .all({ now: clock.now(), claimMs })
            .map(toFollowUp)
            .toSorted(byMostOverdue)
            .map((followUp) => {
              const { issue, requester } = reads.record(followUp.issueId)
              return { followUp, issue, requester }
            }),
        )
        .immediate(),

    recordDelivery: (ids, record, retryAt) =>
      db
        .transaction(() => {
          const now = clock.now()
          for (const followUp of stillOwed(ids)) {
            if (record.outcome === 'shown') {
              shown.run(now, followUps.nextNag({ ...followUp, lastNagAt: now }, now), followUp.id)
              insertEvent.run(followUp.issueId, now, 'reminded', record.form)
              continue
            }
            release.run(
              retryAt === undefined ? followUp.nextNagAt : clampToWorkingTime(retryAt, policy()),
              followUp.id,
            )
            if (record.outcome === 'failed' && !failedAlike(followUp.issueId, record.error))
              insertEvent.run(followUp.issueId, now, 'reminder-failed', record.error)
          }
        })
        .immediate(),

    postpone: (ids, untilAt) =>
      db
        .transaction(() => {
          const at = clampToWorkingTime(untilAt, policy())
          for (const { id } of stillOwed(ids)) release.run(at, id)
        })
        .immediate(),

    realign: () => db.transaction(() => followUps.realign(clock.now())).immediate(),
  }
}
