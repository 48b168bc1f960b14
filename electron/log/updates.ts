import { AppError } from '../../shared/errors.ts'
import type { FollowUp, FollowUpKind } from '../../shared/model/follow-up.ts'
import { isRaised } from '../../shared/policy/standing.ts'
import type { Changes } from './changes.ts'
import type { Communications } from './communications.ts'
import type { FollowUps } from './follow-ups.ts'
import { assertAhead, checked, promiseInput, saidInput, snoozeInput, takenBackInput } from './inputs.ts'
import type { IssueLog } from './issue-log.ts'
import { instantText, type Promises } from './promises.ts'
import type { Queries } from './queries.ts'

export type UpdatesDeps = Readonly<{
  changes: Changes
  communications: Communications
  followUps: FollowUps
  promises: Promises
  queries: Queries
}>

/** What a word may be the answer to, the weightiest first. The word of the fix and a chase have verbs of their own. */
const answerable: readonly FollowUpKind[] = ['acknowledgement', 'check-in', 'update']

/**
 * What a word answers, of what is owed: the first word always, everything else once it is raised. A promise is answered by
 * the promised word alone.
 */
export const kindOfWord = (
  followUps: readonly FollowUp[],
  now: number,
  promiseKept: boolean | undefined,
): FollowUpKind => {
  if (promiseKept) return 'promise'
  const owed = followUps
    .filter((row) => row.kind === 'acknowledgement' || isRaised(row, now))
    .map(({ kind }) => kind)
  return answerable.find((kind) => owed.includes(kind)) ?? 'update'
}

/** The verbs about any other word to the requester: said, promised, later. */
export const createUpdates = ({
  changes,
  communications,
  followUps,
  promises,
  queries,
}: UpdatesDeps): Pick<IssueLog, 'say' | 'promise' | 'snooze'> => {
  return {
    say: (issueId, raw) => {
      const { by, note, ...meaning } = checked(saidInput, raw)
      return changes.make('say', [issueId], (scope) => {
        const issue = queries.issue(issueId)
        if (issue.state === 'closed')
          throw new AppError('not-possible', 'This issue is closed already. Reopen it first.')
        const kind = kindOfWord(queries.followUps(issueId), scope.at, meaning.promiseKept)
        communications.said(issueId, kind, by, scope.at)
        scope.event(issueId, 'said', note?.trim() ? `${by}: ${note.trim()}` : by)
        promises.meant(issue, meaning, scope)
        return issueId
      })
    },

    promise: (issueId, raw, rawBack) => {
      const promisedAt = checked(promiseInput, raw)
      const { by } = checked(takenBackInput, rawBack)
      return changes.make('promise', [issueId], (scope) => {
        const issue = queries.issue(issueId)
        if (promisedAt === null) {
          promises.withdraw(issue, scope)
          if (by !== undefined) {
            communications.said(issueId, 'promise', by, scope.at)
            scope.event(issueId, 'said', by)
          }
        } else promises.make(issue, promisedAt, scope)
        return issueId
      })
    },

    snooze: (ids, until) => {
      const { issueIds, untilAt } = checked(snoozeInput, { issueIds: ids, untilAt: until })
      return changes.make('snooze', issueIds, ({ at, event }) => {
        assertAhead(untilAt, at)
        for (const issueId of issueIds) {
          if (followUps.snooze(issueId, untilAt, at) === 0)
            throw new AppError('not-possible', 'Nobody is waiting to hear about this issue.')
          event(issueId, 'snoozed', instantText(untilAt))
        }
        return issueIds[0] ?? 0
      })
    },
  }
}
