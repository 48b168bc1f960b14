import { AppError } from '../../shared/errors.ts'
import type { Issue } from '../../shared/model/issue.ts'
import type { PolicyContext } from '../../shared/policy/context.ts'
import { policyFor } from '../../shared/policy/policy-for.ts'
import { isUntold } from '../../shared/policy/untold.ts'
import type { ChangeScope } from './changes.ts'
import { type IssueWriter, noPromise } from './issue-rows.ts'

export type Told = ReturnType<typeof createTold>

export const notPossible = (message: string): AppError => new AppError('not-possible', message)

/** @throws AppError `not-possible` where nobody waits to hear of a fix. */
export const assertFixedAndUntold = (issue: Issue): void => {
  if (isUntold(issue)) return
  const { state, toldAt } = issue
  if (toldAt !== null && (state === 'resolved' || state === 'closed'))
    throw notPossible('They have been told already.')
  if (state === 'closed') throw notPossible('This issue is closed already. Reopen it first.')
  throw notPossible('This issue is not fixed yet. Mark it as fixed first, then tell them.')
}

/** The requester of a fix knows, by whatever way, and what was promised is kept by that. Always called inside a verb's transaction. */
export const createTold = ({
  setIssue,
  policy,
}: Readonly<{ setIssue: IssueWriter; policy: () => PolicyContext }>) => ({
  /** Without a check-in to come, that is the end. */
  record: (issue: Issue, { at }: ChangeScope): void => {
    const isEnd = policyFor(issue, policy().policies).checkInAfterDays === null
    setIssue(issue.id, { told_at: at, ...noPromise, ...(isEnd ? { state: 'closed', closed_at: at } : {}) })
  },
  /** Whether they heard the message is not known, so that this is never the end. */
  recordMessageLeft: (issue: Issue, { at }: ChangeScope): void =>
    setIssue(issue.id, { told_at: at, ...noPromise }),
})
