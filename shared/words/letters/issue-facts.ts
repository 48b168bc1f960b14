import type { Issue } from '../../model/issue.ts'
import type { Requester } from '../../model/requester.ts'
import type { LetterFacts } from './facts.ts'

/** What the technician fills in for one letter. */
export type OwnFacts = Readonly<
  Partial<
    Pick<
      LetterFacts,
      | 'words'
      | 'why'
      | 'alternative'
      | 'whatHappened'
      | 'whatChanges'
      | 'waitingFor'
      | 'others'
      | 'promisedAt'
    >
  >
>

/** What the log knows for a letter, and what the technician adds. */
export const factsOfIssue = (
  issue: Issue,
  {
    requester,
    technician,
    now,
    timeZone,
    own = {},
  }: Readonly<{
    requester: Requester | null
    technician: LetterFacts['technician']
    now: number
    timeZone: string
    own?: OwnFacts | undefined
  }>,
): LetterFacts => ({
  requester: { name: requester?.name },
  issue: {
    title: issue.title,
    inTheirWords: issue.inTheirWords,
    restated: issue.restated,
    reportedAt: issue.createdAt,
    channel: issue.channel,
  },
  resolution: issue.resolution,
  resolvedAt: issue.resolvedAt,
  waitingOn: issue.waiting?.on,
  technician,
  replySubject: issue.thread?.subject,
  now,
  timeZone,
  requesterTimeZone: requester?.timeZone,
  ...own,
  promisedAt: own.promisedAt ?? issue.promisedAt,
})
