import type Database from 'better-sqlite3'
import { z } from 'zod'
import { instantSchema, spokenChannels } from '../../shared/model/issue.ts'
import type { PersonRecord } from '../../shared/model/measures.ts'
import type { IssueLog } from './issue-log.ts'
import type { Queries } from './queries.ts'
import { rowOf } from './rows.ts'
import { untoldSql } from './untold-sql.ts'

export type LastHeardDeps = Readonly<{ db: Database.Database; queries: Queries }>

const openRow = rowOf(
  'issue',
  z.object({
    requester_id: z.number(),
    id: z.number(),
    title: z.string(),
    created_at: instantSchema,
    heard_at: instantSchema.nullable(),
  }),
)

const spoken = spokenChannels.map((channel) => `'${channel}'`).join(', ')

type Found = { heardAt: number | null; openSinceAt: number; openIssues: { issueId: number; title: string }[] }

/** Never heard first, then by how long ago; the longest open first among those. */
const byLastHeard = (a: PersonRecord, b: PersonRecord): number =>
  (a.lastHeardAt ?? Number.NEGATIVE_INFINITY) - (b.lastHeardAt ?? Number.NEGATIVE_INFINITY) ||
  a.openSinceAt - b.openSinceAt ||
  a.requester.id - b.requester.id

/** Who has heard what: from the communications, and from how an issue came in. */
export const createLastHeard = ({ db, queries }: LastHeardDeps): Pick<IssueLog, 'people'> => {
  // A fix that was told is over for them, though a check-in is still to come.
  const open = db.prepare(
    `SELECT requester_id, issue.id, title, created_at,
       coalesce(
         (SELECT confirmed_at FROM communication
          WHERE issue_id = issue.id AND state = 'confirmed' AND kind <> 'chase' ORDER BY confirmed_in DESC, id DESC LIMIT 1),
         CASE WHEN channel IN (${spoken}) THEN created_at END
       ) AS heard_at
     FROM issue
     WHERE requester_id IS NOT NULL
       AND (state IN ('open', 'waiting') OR ${untoldSql})
     ORDER BY created_at, issue.id`,
  )

  return {
    people: () => {
      const found = new Map<number, Found>()
      for (const row of open.all().flatMap((raw) => queries.isolated(() => openRow(raw)))) {
        const person = found.get(row.requester_id) ?? {
          heardAt: null,
          openSinceAt: row.created_at,
          openIssues: [],
        }
        if (row.heard_at !== null) person.heardAt = Math.max(person.heardAt ?? row.heard_at, row.heard_at)
        person.openIssues.push({ issueId: row.id, title: row.title })
        found.set(row.requester_id, person)
      }
      return [...found]
        .flatMap(([id, { heardAt, openSinceAt, openIssues }]) =>
          queries.isolated(
            (): PersonRecord => ({
              requester: queries.requester(id),
              lastHeardAt: heardAt,
              openSinceAt,
              openIssues,
            }),
          ),
        )
        .toSorted(byLastHeard)
    },
  }
}
