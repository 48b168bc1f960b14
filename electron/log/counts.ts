import type Database from 'better-sqlite3'
import { z } from 'zod'
import { followUpKindSchema } from '../../shared/model/follow-up.ts'
import { instantSchema } from '../../shared/model/issue.ts'
import type { PolicyContext } from '../../shared/policy/context.ts'
import { type OwedRow, owedCount } from '../../shared/policy/owed-count.ts'
import { localDay, startOfLocalDay } from '../../shared/policy/zone-offsets.ts'
import type { IssueLog } from './issue-log.ts'
import type { LogClock } from './log-clock.ts'
import type { Queries } from './queries.ts'
import { rowOf } from './rows.ts'

export type CountsDeps = Readonly<{
  db: Database.Database
  clock: LogClock
  queries: Queries
  policy: () => PolicyContext
}>

const countable = rowOf(
  'follow-up',
  z.object({
    kind: followUpKindSchema,
    owed_since_at: instantSchema,
    due_at: instantSchema,
    nag_from_at: instantSchema,
    requester_id: z.number().nullable(),
  }),
)

/** Who waits to hear, without reading whole issues: asked for on each change, and each minute. */
export const createCounts = ({ db, clock, queries, policy }: CountsDeps): Pick<IssueLog, 'owedCount'> => {
  const untilTonight = db.prepare(
    `SELECT follow_up.id, follow_up.kind, owed_since_at, due_at, nag_from_at, requester_id
     FROM follow_up JOIN issue ON issue.id = follow_up.issue_id
     WHERE settled_at IS NULL
       AND (nag_from_at < @tonightAt OR nag_from_at <= owed_since_at OR follow_up.kind = 'acknowledgement')`,
  )
  const toOwedRow = (raw: unknown): OwedRow => {
    const row = countable(raw)
    return {
      followUp: {
        kind: row.kind,
        owedSinceAt: row.owed_since_at,
        dueAt: row.due_at,
        nagFromAt: row.nag_from_at,
      },
      issue: { requesterId: row.requester_id },
    }
  }

  return {
    owedCount: () => {
      const now = clock.now()
      const { timeZone } = policy()
      const tonightAt = startOfLocalDay(localDay(now, timeZone) + 1, timeZone)
      const rows = untilTonight.all({ tonightAt }).flatMap((raw) => queries.isolated(() => toOwedRow(raw)))
      return owedCount(rows, { now, timeZone })
    },
  }
}
