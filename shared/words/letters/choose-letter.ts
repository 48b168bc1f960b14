import type { FollowUpKind } from '../../model/follow-up.ts'
import type { Issue } from '../../model/issue.ts'
import type { LetterKind } from '../../model/letter.ts'
import type { PolicyContext } from '../../policy/context.ts'
import { policyFor } from '../../policy/policy-for.ts'
import { asksStillWanted } from '../../policy/still-wanted.ts'
import { addWorkingDays } from '../../policy/working-days.ts'

/** What a requester can be written about. A chase goes to somebody else, so it has no letter to them. */
export type MailKind = Exclude<FollowUpKind, 'chase'>

export type LetterQuestion = Readonly<{
  issue: Issue
  context: PolicyContext
  now: number
  /** Whether the technician adds words of their own: then there is news. */
  hasWords?: boolean | undefined
  /** How many other issues have the same cause. */
  others?: number | undefined
}>

/** From then on a fix comes with an apology for the wait. */
const longWaitDays = 10

const waitedLong = ({ issue, context, now }: LetterQuestion): boolean =>
  now >= addWorkingDays(issue.reopenedAt ?? issue.createdAt, longWaitDays, context)

const letterForFix = (question: LetterQuestion): LetterKind => {
  const { issue, context, others = 0 } = question
  if (waitedLong(question)) return 'resolved-after-wait'
  if (others > 0) return 'one-fix-many'
  return policyFor(issue, context.policies).checkInAfterDays === null ? 'resolved' : 'resolved-watch'
}

const letterForUpdate = ({ issue, context, now, hasWords }: LetterQuestion): LetterKind => {
  if (asksStillWanted(issue, context, now)) return 'still-wanted'
  if (issue.waiting !== null) return issue.waiting.on === 'requester' ? 'waiting-requester' : 'waiting'
  return hasWords ? 'update-news' : 'update-no-news'
}

/** Which letter settles a follow-up: whatever was owed, somebody whose problem is fixed is told that first. */
export const letterKindFor = (kind: MailKind, question: LetterQuestion): LetterKind => {
  const { issue, now } = question
  if (kind === 'check-in') return 'check-in'
  if (issue.resolvedAt !== null) return letterForFix(question)
  if (kind === 'promise' && issue.promisedAt !== null)
    return now > issue.promisedAt ? 'promise-missed' : 'promise-kept'
  if (kind === 'acknowledgement') return 'acknowledgement'
  return letterForUpdate(question)
}

const whileOpen = ({ issue, now }: LetterQuestion): readonly LetterKind[] => [
  ...(issue.promisedAt === null
    ? []
    : ([now > issue.promisedAt ? 'promise-missed' : 'promise-kept'] as const)),
  'update-news',
  'update-no-news',
  'acknowledgement',
  'promise',
  'waiting',
  'waiting-requester',
  'still-wanted',
  'our-mistake',
  'decline',
]

const aboutFixes: readonly LetterKind[] = [
  'resolved-watch',
  'resolved',
  'resolved-after-wait',
  'one-fix-many',
  'our-mistake',
]

const fitting = (question: LetterQuestion): readonly LetterKind[] => {
  const { state, toldAt, resolvedAt } = question.issue
  if (state === 'open' || state === 'waiting')
    return [letterKindFor('update', question), ...whileOpen(question)]
  // Closed without a fix is declined, or was dropped.
  if (resolvedAt === null) return ['decline', 'our-mistake']
  if (state === 'closed') return ['watch-over', letterForFix(question), ...aboutFixes, 'check-in']
  return toldAt !== null
    ? ['check-in', 'watch-over', letterForFix(question), ...aboutFixes]
    : [letterForFix(question), ...aboutFixes, 'decline']
}

/**
 * The letters that can be chosen for an issue as it stands, the most fitting first.
 * @param owed what is owed most urgently, if anything
 */
export const letterKindsFor = (question: LetterQuestion, owed?: MailKind): readonly LetterKind[] => [
  ...new Set([...(owed === undefined ? [] : [letterKindFor(owed, question)]), ...fitting(question)]),
]
