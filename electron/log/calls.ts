import { assertNever } from '../../shared/assert-never.ts'
import type { CallOutcome } from '../../shared/model/communication.ts'
import type { Issue } from '../../shared/model/issue.ts'
import { isUntold } from '../../shared/policy/untold.ts'
import type { ChangeScope, Changes } from './changes.ts'
import type { Communications } from './communications.ts'
import { callInput, checked } from './inputs.ts'
import type { IssueLog } from './issue-log.ts'
import type { People } from './people.ts'
import type { Meaning, Promises } from './promises.ts'
import type { Queries } from './queries.ts'
import { notPossible, type Told } from './told.ts'
import { kindOfWord } from './updates.ts'

export type CallsDeps = Readonly<{
  changes: Changes
  communications: Communications
  people: People
  promises: Promises
  queries: Queries
  told: Told
}>

const noted = (what: string, note: string): string => (note === '' ? what : `${what}: ${note}`)

/** The verb about a call, whatever came of it. */
export const createCalls = ({
  changes,
  communications,
  people,
  promises,
  queries,
  told,
}: CallsDeps): Pick<IssueLog, 'call'> => {
  /** A word, by voice or left to be heard: the word of the fix where that is owed, else whatever it answers. */
  const spoke = (
    issue: Issue,
    outcome: Exclude<CallOutcome, 'no-answer'>,
    { note, ...meaning }: Meaning & Readonly<{ note: string }>,
    scope: ChangeScope,
  ): void => {
    const { at } = scope
    const how = outcome === 'left-message' ? 'left-message' : undefined
    const detail = noted(how === undefined ? 'phone' : 'message', note)
    if (!isUntold(issue)) {
      const kind = kindOfWord(queries.followUps(issue.id), at, meaning.promiseKept)
      communications.said(issue.id, kind, 'phone', at, how)
      scope.event(issue.id, 'said', detail)
      promises.meant(issue, meaning, scope)
      return
    }
    communications.said(issue.id, 'resolution', 'phone', at, how)
    communications.dropDrafts(issue.id)
    if (how === undefined) told.record(issue, scope)
    else told.recordMessageLeft(issue, scope)
    scope.event(issue.id, 'told', detail)
  }

  return {
    call: (issueId, raw) => {
      const { outcome, note = '', phone = '', ...meaning } = checked(callInput, raw)
      return changes.make('call', [issueId], (scope) => {
        const issue = queries.issue(issueId)
        if (issue.state === 'closed') throw notPossible('This issue is closed already. Reopen it first.')
        if (issue.requesterId === null)
          throw notPossible('Nobody is named, so there is nobody to call. Say who reported it first.')
        if (phone !== '' && people.correct(issue.requesterId, { phone }, scope))
          scope.event(issueId, 'edited', "requester's details")
        switch (outcome) {
          case 'reached':
          case 'left-message':
            spoke(issue, outcome, { note: note.trim(), ...meaning }, scope)
            break
          case 'no-answer':
            scope.event(issueId, 'call-unanswered', note.trim() || null)
            break
          default:
            assertNever(outcome)
        }
        return issueId
      })
    },
  }
}
