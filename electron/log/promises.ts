import { AppError } from '../../shared/errors.ts'
import type { Issue } from '../../shared/model/issue.ts'
import type { ChangeScope } from './changes.ts'
import { assertAhead } from './inputs.ts'
import { type IssueWriter, noPromise } from './issue-rows.ts'

export type Promises = ReturnType<typeof createPromises>

/** An instant as the timeline keeps it; windows read it back. */
export const instantText = (at: number): string => new Date(at).toISOString()

/** What a word means for a promise: left out, it stays as it was. */
export type Meaning = Readonly<{ promiseKept?: boolean | undefined; promisedAt?: number | undefined }>

export const createPromises = ({ setIssue }: Readonly<{ setIssue: IssueWriter }>) => {
  const promises = {
    /** A new promise takes the place of an older one. */
    make: ({ id, state }: Issue, promisedAt: number, scope: ChangeScope): void => {
      if (state === 'closed')
        throw new AppError('not-possible', 'This issue is closed already. Reopen it first.')
      assertAhead(promisedAt, scope.at)
      setIssue(id, { promised_at: promisedAt, promise_made_at: scope.at })
      scope.event(id, 'promised', instantText(promisedAt))
    },
    /** The promised word was said, as that. Nothing is left to keep where the fix itself was told before. */
    kept: ({ id, promisedAt, toldAt }: Issue, scope: ChangeScope): void => {
      if (promisedAt === null && toldAt !== null) return
      if (promisedAt === null) throw new AppError('not-possible', 'Nothing was promised for this issue.')
      setIssue(id, noPromise)
      scope.event(id, 'promise-kept', instantText(promisedAt))
    },
    withdraw: ({ id, promisedAt }: Issue, scope: ChangeScope): void => {
      if (promisedAt === null) throw new AppError('not-possible', 'Nothing was promised for this issue.')
      setIssue(id, noPromise)
      scope.event(id, 'promise-withdrawn', instantText(promisedAt))
    },
  }
  return {
    ...promises,
    /** Said beside a word: kept by it, moved to another time, both, or neither. */
    meant: (issue: Issue, { promiseKept, promisedAt }: Meaning, scope: ChangeScope): void => {
      if (promiseKept) promises.kept(issue, scope)
      if (promisedAt !== undefined) promises.make(issue, promisedAt, scope)
    },
  }
}
