import type Database from 'better-sqlite3'
import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { createAggregates, type Snapshot, snapshotFromJson, writeRow } from './aggregate.ts'
import { undoable } from './changes.ts'
import type { FollowUps } from './follow-ups.ts'
import { changeIdInput, checked } from './inputs.ts'
import type { IssueLog } from './issue-log.ts'
import type { LogClock } from './log-clock.ts'
import { type Row, rowSchema } from './rows.ts'
import type { SearchIndex } from './search.ts'
import { createTransact } from './transact.ts'

export type UndoDeps = Readonly<{
  db: Database.Database
  clock: LogClock
  followUps: FollowUps
  search: SearchIndex
  onChanged: () => void
}>

const changeRow = z.object({ at: z.number(), verb: z.string(), undone_at: z.number().nullable() })
const keptIssues = z.array(z.object({ issue_id: z.number(), before: z.string().nullable() }))
const keptRequesters = z.array(
  z.object({ requester_id: z.number(), before: z.string().nullable(), after: z.string() }),
)

/** What reminders did to a follow-up: not part of any change, so undo leaves it. */
const reminderColumns = new Set(['last_nag_at', 'nags_shown', 'claimed_at', 'showing'])

/** A snapshot from before a migration lacks the columns that came later. */
const isAsBefore = (now: Row, snapshot: Row): boolean =>
  Object.entries(snapshot).every(([column, value]) => now[column] === value)

/** The snapshot without what reminders did, and whether there were any since. */
const besideReminders = (before: Snapshot, followUps: readonly Row[]) => {
  const now = new Map(followUps.map((row) => [row['id'], row]))
  const raised = before.rows.follow_up.filter((row) => {
    const current = now.get(row['id'])
    return current !== undefined && current['last_nag_at'] !== row['last_nag_at']
  })
  const follow_up = before.rows.follow_up.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => !reminderColumns.has(column))),
  )
  return { snapshot: { ...before, rows: { ...before.rows, follow_up } }, reminded: raised.length > 0 }
}

/** What undo reads is checked; a damaged row prevents only its own undo. */
const kept = <T>(read: () => T): T => {
  try {
    return read()
  } catch (cause) {
    throw new AppError(
      'nothing-to-undo',
      'What was kept of this change is damaged, so it cannot be undone.',
      { cause },
    )
  }
}
const rowFromJson = (json: string): Row => kept(() => rowSchema.parse(JSON.parse(json)))

export const createUndo = ({ db, clock, followUps, search, onChanged }: UndoDeps): Pick<IssueLog, 'undo'> => {
  const transact = createTransact(db)
  const aggregates = createAggregates(db)
  const changeById = db.prepare(
    `SELECT at, verb, undone_at FROM change WHERE id = ? AND id > (SELECT max(id) FROM change) - ${undoable}`,
  )
  const issuesOf = db.prepare(
    'SELECT issue_id, before FROM change_issue WHERE change_id = ? ORDER BY issue_id',
  )
  const requestersOf = db.prepare(
    'SELECT requester_id, before, after FROM change_requester WHERE change_id = ?',
  )
  const laterChange = db.prepare(
    `SELECT 1 FROM change_issue AS mine
     JOIN change_issue AS later ON later.issue_id = mine.issue_id AND later.change_id > mine.change_id
     JOIN change ON change.id = later.change_id AND change.undone_at IS NULL
     WHERE mine.change_id = ? LIMIT 1`,
  )
  const requesterRow = db.prepare('SELECT * FROM requester WHERE id = ?')
  const needed = db.prepare(
    `SELECT 1 FROM issue WHERE requester_id = @id
     UNION ALL
     SELECT 1 FROM requester WHERE merged_into = @id
     UNION ALL
     SELECT 1 FROM change_issue JOIN change ON change.id = change_id
     WHERE undone_at IS NULL AND change_id <> @changeId AND CASE WHEN json_valid(before) THEN json_extract(before, '$.issue.requester_id') = @id END LIMIT 1`,
  )
  // An issue that comes back to somebody who was merged meanwhile is the one's whom they turned out to be.
  const followMerge = db.prepare(
    `UPDATE issue SET requester_id = (SELECT merged_into FROM requester WHERE requester.id = requester_id)
     WHERE id = ? AND requester_id IN (SELECT id FROM requester WHERE merged_into IS NOT NULL)`,
  )
  const emailOwner = db.prepare('SELECT 1 FROM requester WHERE email_key = ? AND id <> ?')
  const dropEmailKey = db.prepare('UPDATE requester SET email_key = NULL WHERE id = ?')
  const markUndone = db.prepare('UPDATE change SET undone_at = ? WHERE id = ?')
  const insertEvent = db.prepare(`INSERT INTO event (issue_id, at, kind, detail) VALUES (?, ?, 'undone', ?)`)

  const restoreIssue = (issueId: number, before: string | null, at: number, changedAt: number): void => {
    const current = aggregates.read(issueId)
    if (before === null || current === null) {
      // An issue that was only just captured: its own rows, timeline included, go with it.
      db.prepare('DELETE FROM issue WHERE id = ?').run(issueId)
      return
    }
    const { snapshot, reminded } = besideReminders(
      kept(() => snapshotFromJson(before)),
      current.rows.follow_up,
    )
    aggregates.restore(issueId, snapshot)
    followMerge.run(issueId)
    // Made before the clock was set back, what it keeps of reminders was reckoned with the wrong time.
    followUps.reconcile(issueId, at, { renag: reminded || changedAt > at })
  }

  const isUntouched = (id: number, after: string): boolean => {
    const now = requesterRow.get(id)
    return now !== undefined && isAsBefore(rowSchema.parse(now), rowFromJson(after))
  }

  const restoreRequester = (id: number, before: string | null, changeId: number): void => {
    if (before !== null) {
      const row = rowFromJson(before)
      if (emailOwner.get(row['email_key'] ?? null, id) !== undefined)
        throw new AppError(
          'nothing-to-undo',
          `${row['email']} belongs to somebody else by now, so this cannot be undone any more.`,
        )
      writeRow(db, 'requester', row)
    } else if (needed.get({ id, changeId }) === undefined)
      db.prepare('DELETE FROM requester WHERE id = ?').run(id)
    search.updateOf(id)
  }

  return {
    undo: (rawChangeId) => {
      const changeId = checked(changeIdInput, rawChangeId)
      const change = transact(() => {
        const at = clock.now()
        const row = changeById.get(changeId)
        const issues = keptIssues.parse(issuesOf.all(changeId))
        const [first] = issues
        if (row === undefined || first === undefined)
          throw new AppError('nothing-to-undo', 'This change is too long ago to be undone.')
        const { at: changedAt, verb, undone_at: undoneAt } = changeRow.parse(row)
        if (undoneAt !== null) throw new AppError('nothing-to-undo', 'This change was undone already.')
        if (laterChange.get(changeId) !== undefined)
          throw new AppError(
            'nothing-to-undo',
            'Something else was changed here since, so this cannot be undone any more.',
          )

        const people = keptRequesters.parse(requestersOf.all(changeId))
        const untouched = people.filter(({ requester_id: id, after }) => isUntouched(id, after))
        if (verb === 'mergeRequesters' && untouched.length < people.length)
          throw new AppError(
            'nothing-to-undo',
            'One of the two was changed since, so they cannot be told apart any more.',
          )

        // An address may go from one to the other, and never is two people's in between.
        const changed = untouched.filter(({ before }) => before !== null)
        for (const { requester_id: id } of changed) dropEmailKey.run(id)
        for (const { requester_id: id, before } of changed) restoreRequester(id, before, changeId)
        for (const { issue_id: id, before } of issues) restoreIssue(id, before, at, changedAt)
        for (const { requester_id: id, before } of untouched)
          if (before === null) restoreRequester(id, before, changeId)
        for (const { issue_id: id, before } of issues) {
          search.update(id)
          if (before !== null) insertEvent.run(id, at, verb)
        }
        markUndone.run(at, changeId)
        return { changeId, issueId: first.issue_id }
      })
      onChanged()
      return change
    },
  }
}
