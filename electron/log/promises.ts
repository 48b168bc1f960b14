import { AppError } from '../../shared/errors.ts'
import type { Issue } from '../../shared/model/issue.ts'
import type { ChangeScope } from './changes.ts'
import { assertAhead } from './inputs.ts'
import type { IssueWriter } from './issue-rows.ts'

export type Promises = ReturnType<typeof createPromises>

/** An instant as the timeline keeps it; windows read it back. */
export const instantText = (at: number): string => new Date(at).toISOString()

export const createPromises = ({ setIssue }: Readonly<{ setIssue: IssueWriter }>) => ({
  /** A new promise takes the place of an older one. */
  make: ({ id, state }: Issue, promisedAt: number, scope: ChangeScope): void => {
    if (state === 'closed')
      throw new AppError('not-possible', 'This issue is closed already. Reopen it first.')
    assertAhead(promisedAt, scope.at)
    setIssue(id, { promised_at: promisedAt, promise_made_at: scope.at })
    scope.event(id, 'promised', instantText(promisedAt))
  },
  withdraw: ({ id, promisedAt }: Issue, scope: ChangeScope): void => {
    if (promisedAt === null) throw new AppError('not-possible', 'Nothing was promised for this issue.')
    setIssue(id, { promised_at: null, promise_made_at: null })
    scope.event(id, 'promise-withdrawn', instantText(promisedAt))
  },
})
