import type Database from 'better-sqlite3'
import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import type { Communication } from '../../shared/model/communication.ts'
import type { FollowUp } from '../../shared/model/follow-up.ts'
import { type Issue, spokenChannels } from '../../shared/model/issue.ts'
import type { KnownRequester, Requester } from '../../shared/model/requester.ts'
import type { TimelineEntry } from '../../shared/model/timeline.ts'
import { knowsOfEnd as knowsItsEnd } from '../../shared/policy/knows-of-end.ts'
import { byMostOverdue } from '../../shared/policy/standing.ts'
import type { IssueRecord } from './issue-log.ts'
import type { LogClock } from './log-clock.ts'
import { toCommunication, toFollowUp, toIssue, toRequester, toTimelineEntry } from './rows.ts'
import { matchExpression } from './search.ts'

export const noSuchIssue = (id: number): AppError =>
  new AppError('not-found', `There is no issue number ${id} in the log.`)

const mergedRow = z.object({ merged_into: z.number(), name: z.string(), email: z.string().nullable() })

export type Queries = ReturnType<typeof createQueries>

/**
 * The questions that are asked of the log. Everything read is checked against the models.
 *
 * Statements with an order say `+?` instead of `?`: this SQLite is built with STAT4, and plans such a statement anew for
 * each value that is bound to a bare one (sqlite3_prepare_v2, note 3), which takes several times as long as running it.
 */
export const createQueries = ({
  db,
  clock,
  onDamaged = () => {},
}: Readonly<{
  db: Database.Database
  clock: LogClock
  /** Told of each row that can't be read, in words for the technician. */
  onDamaged?: (message: string) => void
}>) => {
  /** What was read, as a list; an empty one for a damaged row, which must not keep the others from being read. */
  const isolated = <T>(read: () => T): readonly T[] => {
    try {
      return [read()]
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'unexpected') throw error
      onDamaged(error.message)
      return []
    }
  }
  const identityOf = db.prepare('SELECT identity FROM log').pluck()
  const issueById = db.prepare('SELECT * FROM issue WHERE id = ?')
  const requesterById = db.prepare('SELECT * FROM requester WHERE id = ?')
  const allRequesters = db.prepare('SELECT * FROM requester WHERE merged_into IS NULL ORDER BY name_key, id')
  const allMerged = db.prepare(
    'SELECT merged_into, name, email FROM requester WHERE merged_into IS NOT NULL ORDER BY id',
  )
  const unsettledOf = db.prepare(
    `SELECT * FROM follow_up INDEXED BY follow_up_unsettled
     WHERE issue_id = +? AND settled_at IS NULL ORDER BY id`,
  )
  const allRaised = db.prepare(
    'SELECT * FROM follow_up WHERE settled_at IS NULL AND nag_from_at <= max(?, owed_since_at)',
  )
  const heardOf = db
    .prepare(
      `SELECT confirmed_at FROM communication WHERE issue_id = +? AND state = 'confirmed' AND kind <> 'chase'
       ORDER BY confirmed_in DESC, id DESC LIMIT 1`,
    )
    .pluck()
  const communicationsOf = db.prepare('SELECT * FROM communication WHERE issue_id = +? ORDER BY id')
  const openedOf = db.prepare(
    `SELECT * FROM communication WHERE issue_id = +? AND state = 'opened' ORDER BY id DESC LIMIT 1`,
  )
  const lastWritten = db.prepare(
    'SELECT * FROM communication WHERE issue_id = ? AND draft IS NOT NULL ORDER BY id DESC LIMIT 1',
  )
  const allOpened = db
    .prepare(
      `SELECT issue_id FROM communication WHERE state = 'opened' GROUP BY issue_id ORDER BY max(opened_at), issue_id`,
    )
    .pluck()
  const unfinished = db.prepare(
    `SELECT * FROM issue WHERE state IN ('open', 'waiting') ORDER BY created_at DESC, id DESC`,
  )
  const matching = db.prepare(
    `SELECT * FROM issue WHERE id IN (SELECT rowid FROM issue_search WHERE issue_search MATCH ?)
     ORDER BY created_at DESC, id DESC`,
  )
  const eventsOf = db.prepare(
    `SELECT event.id, event.issue_id, event.at, event.kind, event.detail, change.undone_at IS NOT NULL AS undone
     FROM event LEFT JOIN change ON change.id = event.change_id WHERE event.issue_id = +? ORDER BY event.id`,
  )

  const issue = (id: number): Issue => {
    const row = issueById.get(id)
    if (row === undefined) throw noSuchIssue(id)
    return toIssue(row)
  }
  const requester = (id: number): Requester => {
    const row = requesterById.get(id)
    if (row === undefined) throw new AppError('not-found', `There is no requester number ${id} in the log.`)
    return toRequester(row)
  }
  const followUps = (issueId: number): readonly FollowUp[] =>
    unsettledOf.all(issueId).flatMap((row) => isolated(() => toFollowUp(row)))
  const openedDraft = (issueId: number): Communication | null => {
    const row = openedOf.get(issueId)
    return row === undefined ? null : toCommunication(row)
  }

  /** Whoever called or came by was spoken to then. */
  const lastHeardAt = ({ id, channel, createdAt }: Issue): number | null => {
    const at = heardOf.get(id)
    if (typeof at === 'number') return at
    return spokenChannels.includes(channel) ? createdAt : null
  }

  const knowsOfEnd = (found: Issue): boolean =>
    knowsItsEnd(
      found,
      found.requesterId === null ? null : requester(found.requesterId),
      communicationsOf.all(found.id).map(toCommunication),
    )

  const recordOf = (found: Issue): IssueRecord => ({
    issue: found,
    requester: found.requesterId === null ? null : requester(found.requesterId),
    followUps: followUps(found.id).toSorted(byMostOverdue(clock.now())),
    // An unreadable draft must not hide the issue itself.
    openedDraft: isolated(() => openedDraft(found.id))[0] ?? null,
    lastHeardAt: lastHeardAt(found),
  })

  return {
    isolated,
    identity: (): string => String(identityOf.get()),
    issue,
    requester,
    followUps,
    openedDraft,
    knowsOfEnd,
    record: (issueId: number): IssueRecord => recordOf(issue(issueId)),
    lastMail: (issueId: number): Communication | null => {
      const row = lastWritten.get(issueId)
      return row === undefined ? null : toCommunication(row)
    },
    communications: (issueId: number): readonly Communication[] =>
      communicationsOf.all(issueId).map(toCommunication),
    requesters: (): readonly KnownRequester[] => {
      const also = Map.groupBy(
        allMerged.all().map((row) => mergedRow.parse(row)),
        (row) => row.merged_into,
      )
      return allRequesters
        .all()
        .flatMap((row) => isolated(() => toRequester(row)))
        .map((requester) => {
          const more = also.get(requester.id)?.map(({ name, email }) => ({ name, email }))
          return more === undefined ? requester : { ...requester, also: more }
        })
    },
    waiting: (): readonly IssueRecord[] => {
      const now = clock.now()
      const order = allRaised
        .all(now)
        .flatMap((row) => isolated(() => toFollowUp(row)))
        .toSorted(byMostOverdue(now))
      const ids = [...new Set(order.map(({ issueId }) => issueId))]
      return ids.flatMap((id) => isolated(() => recordOf(issue(id))))
    },
    list: (search = ''): readonly IssueRecord[] => {
      const rows = search.trim() === '' ? unfinished.all() : matching.all(matchExpression(search))
      return rows.flatMap((row) => isolated(() => recordOf(toIssue(row))))
    },
    drafts: (): readonly IssueRecord[] =>
      allOpened.all().flatMap((id) => isolated(() => recordOf(issue(Number(id))))),
    timeline: (issueId: number): readonly TimelineEntry[] => {
      issue(issueId)
      return eventsOf.all(issueId).flatMap((row) => isolated(() => toTimelineEntry(row)))
    },
  }
}
