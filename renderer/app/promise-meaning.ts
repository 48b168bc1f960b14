import type { Communication } from '../../shared/model/communication.ts'
import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import type { IssueView } from '../../shared/model/views.ts'

/** What a word means for the promise that stands. `when`: the new time, as it was typed. */
export type PromiseMeaning = Readonly<{ choice: 'stays' | 'kept' | 'new'; when: string }>

export const staysPromised: PromiseMeaning = { choice: 'stays', when: '' }

/** Whether it has to be asked: not of the word of the fix, which keeps a promise, nor of one to somebody else. */
export const asksOfPromise = ({ issue }: Pick<IssueView, 'issue'>, kind: FollowUpKind): boolean =>
  issue.promisedAt !== null && issue.state !== 'closed' && kind !== 'resolution' && kind !== 'chase'

/** What an opened draft says of itself: the time it names, or that it is the promised word. */
export const meaningOfDraft = (
  { issue, offeredPromise }: IssueView,
  draft: Communication,
): PromiseMeaning => {
  if (issue.state === 'closed') return staysPromised
  if (offeredPromise) return { choice: 'new', when: offeredPromise.words }
  return draft.letter === 'promise-kept' && issue.promisedAt !== null
    ? { choice: 'kept', when: '' }
    : staysPromised
}

/** As the main process is asked. */
export const askedMeaning = ({ choice, when }: PromiseMeaning): { promiseKept?: true; promise?: string } =>
  choice === 'kept' ? { promiseKept: true } : choice === 'new' ? { promise: when } : {}
