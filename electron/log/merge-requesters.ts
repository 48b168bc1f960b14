import type Database from 'better-sqlite3'
import { AppError } from '../../shared/errors.ts'
import type { ChangeScope, Changes } from './changes.ts'
import { checked, requesterIdInput } from './inputs.ts'
import type { IssueLog } from './issue-log.ts'
import type { IssueWriter } from './issue-rows.ts'
import type { People } from './people.ts'
import type { Queries } from './queries.ts'

/** The verb that makes two requesters one. */
export const createMergeRequesters = ({
  db,
  changes,
  people,
  queries,
  setIssue,
}: Readonly<{
  db: Database.Database
  changes: Changes
  people: People
  queries: Queries
  setIssue: IssueWriter
}>): Pick<IssueLog, 'mergeRequesters'> => {
  const issuesOf = db.prepare('SELECT id FROM issue WHERE requester_id = ? ORDER BY id').pluck()
  const isMerged = db.prepare('SELECT 1 FROM requester WHERE id = ? AND merged_into IS NOT NULL')
  const mergedBefore = db.prepare('SELECT id FROM requester WHERE merged_into = ? ORDER BY id').pluck()
  const lead = db.prepare('UPDATE requester SET merged_into = @intoId WHERE id = @id')
  const dropEmail = db.prepare('UPDATE requester SET email = NULL, email_key = NULL WHERE id = ?')

  const merge = (fromId: number, intoId: number, scope: ChangeScope): void => {
    const [from, into] = [queries.requester(fromId), queries.requester(intoId)]
    for (const id of [fromId, ...mergedBefore.all(fromId).map(Number)]) {
      scope.touch(id)
      lead.run({ id, intoId })
    }
    const next = {
      ...into,
      email: into.email ?? from.email,
      phone: into.phone ?? from.phone,
      hours: into.hours ?? from.hours,
      timeZone: into.timeZone ?? from.timeZone,
      language: into.language ?? from.language,
      salutation: into.salutation ?? from.salutation,
      degree: into.degree ?? from.degree,
      familiar: into.familiar ?? from.familiar,
    }
    // One address is one person's: with the one it leads to, it is the address that is written to.
    if (into.email === null && from.email !== null) dropEmail.run(fromId)
    people.update(next, scope)
  }

  return {
    mergeRequesters: (rawFrom, rawInto) => {
      const [fromId, intoId] = [checked(requesterIdInput, rawFrom), checked(requesterIdInput, rawInto)]
      const [from, into] = [queries.requester(fromId), queries.requester(intoId)]
      if (fromId === intoId) throw new AppError('not-possible', `${from.name} is one person already.`)
      for (const { id, name } of [from, into])
        if (isMerged.get(id) !== undefined)
          throw new AppError('not-possible', `${name} was merged with somebody else already.`)
      const moved = issuesOf.all(fromId).map(Number)
      // A change is about an issue: where nothing moves, the newest of the other's says so.
      const about = moved.length > 0 ? moved : issuesOf.all(intoId).map(Number).slice(-1)
      const [first] = about
      if (first === undefined)
        throw new AppError(
          'not-possible',
          'Neither of them has an issue in the log, so there is nothing to merge.',
        )
      return changes.make('mergeRequesters', about, (scope) => {
        for (const id of moved) setIssue(id, { requester_id: intoId })
        merge(fromId, intoId, scope)
        const who = from.email === null ? from.name : `${from.name} (${from.email})`
        for (const id of about) scope.event(id, 'requesters-merged', `${who} is ${into.name}`)
        return first
      })
    },
  }
}
