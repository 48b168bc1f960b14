import { AppError } from '../../shared/errors.ts'
import type { Issue } from '../../shared/model/issue.ts'
import type { PolicyContext } from '../../shared/policy/context.ts'
import { addWorkingDays } from '../../shared/policy/working-days.ts'
import type { ChangeScope, Changes } from './changes.ts'
import type { Communications } from './communications.ts'
import { assertAhead, chasedInput, checked, waitInput } from './inputs.ts'
import type { IssueLog } from './issue-log.ts'
import { type IssueWriter, notWaiting } from './issue-rows.ts'
import { instantText } from './promises.ts'
import type { Queries } from './queries.ts'

export type WaitingDeps = Readonly<{
  changes: Changes
  communications: Communications
  queries: Queries
  setIssue: IssueWriter
  policy: () => PolicyContext
}>

export type WaitingVerbs = ReturnType<typeof createWaiting>

/** How long whoever was chased by mail has for an answer. */
const answerDays = 2

const assertWaiting = ({ state }: Issue): void => {
  if (state !== 'waiting') throw new AppError('not-possible', 'This issue is not waiting on anybody.')
}

/** The verbs about an issue that somebody else has to act on. */
export const createWaiting = ({ changes, communications, queries, setIssue, policy }: WaitingDeps) => {
  const renew = (issueId: number, untilAt: number, note: string, { at, event }: ChangeScope): void => {
    setIssue(issueId, { waiting_until_at: untilAt, waiting_chased_at: at })
    event(issueId, 'chased', `${instantText(untilAt)} ${note}`.trim())
  }

  return {
    /** A mail to them went out: they have a while to answer. */
    chasedByMail: (issue: Issue, scope: ChangeScope): void => {
      assertWaiting(issue)
      renew(issue.id, addWorkingDays(scope.at, answerDays, policy()), 'mail', scope)
    },

    wait: (issueId, raw) => {
      const { on, name, untilAt } = checked(waitInput, raw)
      return changes.make('wait', [issueId], ({ at, event }) => {
        const { state } = queries.issue(issueId)
        if (state !== 'open' && state !== 'waiting')
          throw new AppError('not-possible', 'This issue is fixed already, so nobody else has to act.')
        assertAhead(untilAt, at)
        setIssue(issueId, {
          state: 'waiting',
          waiting_on: on,
          waiting_name: name,
          waiting_since_at: at,
          waiting_until_at: untilAt,
          waiting_chased_at: null,
        })
        event(issueId, 'waiting', `${instantText(untilAt)} ${on}${name === '' ? '' : `: ${name}`}`)
        return issueId
      })
    },

    chased: (issueId, raw) => {
      const { untilAt, note = '' } = checked(chasedInput, raw)
      return changes.make('chased', [issueId], (scope) => {
        assertWaiting(queries.issue(issueId))
        assertAhead(untilAt, scope.at)
        renew(issueId, untilAt, note.trim(), scope)
        return issueId
      })
    },

    stopWaiting: (issueId) =>
      changes.make('stopWaiting', [issueId], ({ event }) => {
        assertWaiting(queries.issue(issueId))
        communications.dropChase(issueId)
        setIssue(issueId, { state: 'open', ...notWaiting })
        event(issueId, 'no-longer-waiting')
        return issueId
      }),
  } satisfies Pick<IssueLog, 'wait' | 'chased' | 'stopWaiting'> & Record<string, unknown>
}
