import type Database from 'better-sqlite3'
import type { TimelineEntry } from '../../shared/model/timeline.ts'
import { type Aggregate, createAggregates, snapshotOf } from './aggregate.ts'
import type { FollowUps } from './follow-ups.ts'
import type { Change } from './issue-log.ts'
import type { LogClock } from './log-clock.ts'
import { noSuchIssue } from './queries.ts'
import type { SearchIndex } from './search.ts'
import { createTransact } from './transact.ts'

/** How many of the last changes can be taken back; older snapshots would only make the file grow. */
export const undoable = 100
/** Forgetting touches other pages of the file than the change itself, so it is not done for each. */
const forgetEvery = 25

/** What a verb has at hand while it makes its change. */
export type ChangeScope = Readonly<{
  at: number
  /** The change's own number, which no other change ever has. */
  changeId: number
  event(issueId: number, kind: TimelineEntry['kind'], detail?: string | null): void
  /** To be called before a requester is changed, or with `made` after one was made: undo puts them back too. */
  touch(requesterId: number, how?: 'made'): void
}>

export type ChangesDeps = Readonly<{
  db: Database.Database
  clock: LogClock
  followUps: FollowUps
  search: SearchIndex
  onChanged: () => void
}>

export type Changes = Readonly<{
  /**
   * One transaction: keeps the issues as they were, for undo; lets the verb act, which says which issue it was about; then
   * brings follow-ups and search into line.
   */
  make(verb: string, issueIds: readonly number[], act: (scope: ChangeScope) => number): Change
}>

export const createChanges = ({ db, clock, followUps, search, onChanged }: ChangesDeps): Changes => {
  const transact = createTransact(db)
  const aggregates = createAggregates(db)
  const insertChange = db.prepare('INSERT INTO change (at, verb) VALUES (?, ?)')
  const keepIssue = db.prepare('INSERT INTO change_issue (change_id, issue_id, before) VALUES (?, ?, ?)')
  const keepRequester = db.prepare(
    `INSERT INTO change_requester (change_id, requester_id, before, after) VALUES (?, ?, ?, ?)`,
  )
  const requesterRow = db.prepare('SELECT * FROM requester WHERE id = ?')
  const searched = ['title', 'details', 'tags', 'resolution', 'requester_id'] as const
  const insertEvent = db.prepare(
    'INSERT INTO event (issue_id, at, kind, detail, change_id) VALUES (?, ?, ?, ?, ?)',
  )
  const forget = ['change_issue', 'change_requester'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE change_id <= ?`),
  )

  return {
    make: (verb, issueIds, act) => {
      const change = transact((): Change => {
        const at = clock.now()
        const changeId = Number(insertChange.run(at, verb).lastInsertRowid)
        const asTheyWere = new Map<number, Aggregate>()
        for (const id of issueIds) {
          const before = aggregates.read(id)
          if (before === null) throw noSuchIssue(id)
          asTheyWere.set(id, before)
        }
        const touched = new Map<number, string | null>()
        const issueId = act({
          at,
          changeId,
          event: (id, kind, detail) => insertEvent.run(id, at, kind, detail ?? null, changeId),
          touch: (id, how) => {
            if (!touched.has(id))
              touched.set(id, how === 'made' ? null : JSON.stringify(requesterRow.get(id)))
          },
        })
        for (const id of new Set([...issueIds, issueId])) {
          followUps.reconcile(id, at)
          const before = asTheyWere.get(id)
          const after = aggregates.read(id)
          if (before === undefined || after === null) {
            keepIssue.run(changeId, id, null)
            search.add(id)
            continue
          }
          const snapshot = snapshotOf(before, after)
          keepIssue.run(changeId, id, JSON.stringify(snapshot))
          // Most verbs change no text, and indexing an issue anew costs as much as the verb itself.
          if (searched.some((column) => column in snapshot.issue)) search.update(id)
        }
        for (const [id, before] of touched) {
          keepRequester.run(changeId, id, before, JSON.stringify(requesterRow.get(id)))
          search.updateOf(id)
        }
        if (changeId % forgetEvery === 0) for (const statement of forget) statement.run(changeId - undoable)
        return { changeId, issueId }
      })
      onChanged()
      return change
    },
  }
}
