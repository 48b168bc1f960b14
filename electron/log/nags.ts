import type Database from 'better-sqlite3'
import { z } from 'zod'
import type { FollowUp } from '../../shared/model/follow-up.ts'
import type { Issue } from '../../shared/model/issue.ts'
import type { PolicyContext } from '../../shared/policy/context.ts'
import { leastGapMs } from '../../shared/policy/ladder.ts'
import { policyFor } from '../../shared/policy/policy-for.ts'
import { raisingContext } from '../../shared/policy/raising.ts'
import { byMostOverdue } from '../../shared/policy/standing.ts'
import { clampToWorkingTime } from '../../shared/policy/working-day.ts'
import type { FollowUps } from './follow-ups.ts'
import type { IssueLog } from './issue-log.ts'
import type { LogClock } from './log-clock.ts'
import type { Queries } from './queries.ts'
import { toFollowUp } from './rows.ts'
import { createTransact } from './transact.ts'

export type NagsDeps = Readonly<{
  db: Database.Database
  clock: LogClock
  queries: Queries
  followUps: FollowUps
  policy: () => PolicyContext
}>

/** A restart soon after the last one, with the same policy and a clock that went on, finds everything in line. */
const alignedForMs = 12 * 3_600_000
/** After this, whoever claimed a reminder has died before saying what became of it. */
const claimMs = 60_000

const remindedRow = z.object({ issue_id: z.number(), at: z.number() })
const claimRow = z.object({ at: z.number() })

type Nags = Pick<
  IssueLog,
  'nextNagAt' | 'claimDue' | 'showing' | 'recordDelivery' | 'shownSince' | 'postpone' | 'realign'
> &
  Readonly<{
    /** Ends the claims of whoever had the log open before; gives back what nobody knows whether it was seen. */
    release(): void
  }>

/** The schedule: what is due, who is showing it, and what became of that. */
export const createNags = ({ db, clock, queries, followUps, policy }: NagsDeps): Nags => {
  const transact = createTransact(db)
  // A claim from the future was made before the clock was set back, and no longer counts.
  const claimed = 'claimed_at IS NOT NULL AND claimed_at <= @now AND claimed_at > @now - @claimMs'
  // What lapses before its reminder needs none.
  const owed = `(nag_from_at <= max(@now, owed_since_at) + @aheadMs OR next_nag_at <= @now + @aheadMs)
    AND (last_nag_at IS NULL OR last_nag_at <= @now - @leastGapMs)
    AND (snoozed_until_at IS NULL OR snoozed_until_at <= @now + @aheadMs)
    AND (lapses_at IS NULL OR lapses_at > @now + @aheadMs)`
  const next = db
    .prepare(
      // Each half by its own index: this is asked at least once a minute.
      `SELECT min(at) FROM (
         SELECT min(next_nag_at) AS at FROM follow_up INDEXED BY follow_up_next_nag
         WHERE settled_at IS NULL AND claimed_at IS NULL
         UNION ALL
         SELECT CASE WHEN ${claimed} THEN max(next_nag_at, claimed_at + @claimMs) ELSE next_nag_at END
         FROM follow_up WHERE settled_at IS NULL AND claimed_at IS NOT NULL)`,
    )
    .pluck()
  const due = db.prepare(
    `UPDATE follow_up SET claimed_at = @now, showing = NULL
     WHERE settled_at IS NULL AND (next_nag_at <= @now OR (@aheadMs > 0 AND ${owed})) AND NOT (${claimed}) RETURNING *`,
  )
  const unsettled = db.prepare('SELECT * FROM follow_up WHERE id = ? AND settled_at IS NULL')
  const shown = db.prepare(
    `UPDATE follow_up SET claimed_at = NULL, showing = NULL, last_nag_at = ?, nags_shown = nags_shown + 1, next_nag_at = ? WHERE id = ?`,
  )
  const release = db.prepare(
    'UPDATE follow_up SET claimed_at = NULL, showing = NULL, next_nag_at = ? WHERE id = ?',
  )
  const showing = db.prepare(
    `UPDATE follow_up SET showing = 'toast' WHERE id = ? AND settled_at IS NULL AND claimed_at IS NOT NULL`,
  )
  const wasShowing = db.prepare(
    'SELECT *, claimed_at AS at FROM follow_up WHERE claimed_at IS NOT NULL AND showing IS NOT NULL ORDER BY id',
  )
  const interrupted = db.prepare(
    `UPDATE follow_up SET claimed_at = NULL, showing = NULL, last_nag_at = @at, snoozed_at = @at, snoozed_until_at = @againAt,
     next_nag_at = @nextNagAt WHERE id = @id`,
  )
  const releaseAll = db.prepare(
    'UPDATE follow_up SET claimed_at = NULL, showing = NULL WHERE claimed_at IS NOT NULL',
  )
  const shownFrom = db.prepare(
    `SELECT issue_id, at FROM event WHERE kind = 'reminded' AND at >= ? ORDER BY at, id`,
  )
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
      if (row === undefined) return []
      return queries.isolated(() => {
        const followUp = toFollowUp(row)
        return { followUp, issue: queries.issue(followUp.issueId) }
      })
    })

  /** Where its policy lets it be raised. */
  const clamped = (at: number, issue: Issue): number => {
    const context = policy()
    return clampToWorkingTime(at, raisingContext(context, policyFor(issue, context.policies)))
  }

  /** What came along before its own time keeps that. */
  const putOff = ({ id, nextNagAt }: FollowUp, issue: Issue, untilAt: number | undefined): void => {
    release.run(Math.max(nextNagAt, untilAt === undefined ? 0 : clamped(untilAt, issue)), id)
  }

  const isAligned = db.prepare(
    `SELECT 1 FROM aligned_to WHERE policy = @current AND at BETWEEN @now - @alignedForMs AND @now
       AND latest_at <= @now`,
  )
  const align = db.prepare(
    'INSERT OR REPLACE INTO aligned_to (id, policy, at, latest_at) VALUES (1, @current, @now, @now)',
  )

  return {
    nextNagAt: () => {
      const at = next.get({ now: clock.now(), claimMs })
      return typeof at === 'number' ? at : null
    },

    claimDue: ({ aheadMs = 0 } = {}) =>
      transact(() => {
        const now = clock.now()
        followUps.seen(now)
        return due
          .all({ now, claimMs, aheadMs, leastGapMs })
          .flatMap((row) => queries.isolated(() => toFollowUp(row)))
          .toSorted(byMostOverdue(now))
          .flatMap((followUp) =>
            queries.isolated(() => {
              const issue = queries.issue(followUp.issueId)
              const requester = issue.requesterId === null ? null : queries.requester(issue.requesterId)
              return { followUp, issue, requester }
            }),
          )
      }),

    showing: (ids) =>
      transact(() => {
        for (const id of ids) showing.run(id)
      }),

    shownSince: (at) => {
      const reminders: { at: number; issueIds: number[] }[] = []
      for (const row of shownFrom.all(at)) {
        const { issue_id: issueId, at: shownAt } = remindedRow.parse(row)
        const last = reminders.at(-1)
        if (last?.at === shownAt) last.issueIds.push(issueId)
        else reminders.push({ at: shownAt, issueIds: [issueId] })
      }
      return reminders
    },

    release: () =>
      transact(() => {
        const reminded = new Set<number>()
        const shownThen = wasShowing.all().flatMap((row) =>
          queries.isolated(() => {
            const followUp = toFollowUp(row)
            return { ...followUp, issue: queries.issue(followUp.issueId), claimedAt: claimRow.parse(row).at }
          }),
        )
        for (const { id, issueId, issue, snoozedUntilAt, claimedAt } of shownThen) {
          // Not before the clock was set back, though it reads so.
          const at = Math.min(claimedAt, clock.now())
          if (!reminded.has(issueId)) insertEvent.run(issueId, at, 'reminded', null)
          reminded.add(issueId)
          const againAt = Math.max(snoozedUntilAt ?? 0, at + leastGapMs)
          const clampedAt = clamped(againAt, issue)
          // As a snooze, or the next realign would reckon the time of the reminder anew and raise it at once.
          interrupted.run({ id, at, againAt, nextNagAt: clampedAt })
        }
        releaseAll.run()
      }),

    recordDelivery: (ids, record, retryAt) =>
      transact(() => {
        const now = clock.now()
        const reminded = new Set<number>()
        for (const { followUp, issue } of stillOwed(ids)) {
          if (record.outcome === 'shown') {
            shown.run(now, followUps.nextNag({ ...followUp, lastNagAt: now }, issue, now), followUp.id)
            if (!reminded.has(issue.id)) insertEvent.run(issue.id, now, 'reminded', null)
            reminded.add(issue.id)
            continue
          }
          putOff(followUp, issue, retryAt)
          if (record.outcome === 'failed' && !failedAlike(followUp.issueId, record.error))
            insertEvent.run(followUp.issueId, now, 'reminder-failed', record.error)
        }
      }),

    postpone: (ids, untilAt) =>
      transact(() => {
        for (const { followUp, issue } of stillOwed(ids)) putOff(followUp, issue, untilAt)
      }),

    realign: () =>
      transact(() => {
        const now = clock.now()
        const current = JSON.stringify(policy())
        if (isAligned.get({ current, now, alignedForMs }) !== undefined) return
        followUps.realign(now)
        align.run({ current, now })
      }),
  }
}
