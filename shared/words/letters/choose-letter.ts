import type { FollowUpKind } from '../../model/follow-up.ts'
import type { Issue } from '../../model/issue.ts'
import type { LetterKind } from '../../model/letter.ts'
import type { PolicyContext } from '../../policy/context.ts'
import { policyFor } from '../../policy/policy-for.ts'
import { asksStillWanted } from '../../policy/still-wanted.ts'
import { addWorkingDays } from '../../policy/working-days.ts'
import { isRefusal } from './resolution.ts'

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

/** A fix that took so many working days comes with an apology for the wait. */
const longWaitDays = 10

/** Up to the fix: what came after it was silence, for which another apology is due. */
const waitedLong = ({ issue, context, now }: LetterQuestion): boolean =>
  (issue.resolvedAt ?? now) >= addWorkingDays(issue.reopenedAt ?? issue.createdAt, longWaitDays, context)

const letterForFix = (question: LetterQuestion): LetterKind => {
  const { issue, context, others = 0 } = question
  if (isRefusal(issue.resolution)) return 'decline'
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

const whileOpen = (question: LetterQuestion): readonly LetterKind[] => {
  const { issue, context, now } = question
  const { promisedAt, waiting } = issue
  return [
    ...(promisedAt === null ? [] : ([now > promisedAt ? 'promise-missed' : 'promise-kept'] as const)),
    'update-news',
    'update-no-news',
    'acknowledgement',
    'promise',
    ...(waiting === null ? [] : ([waiting.on === 'requester' ? 'waiting-requester' : 'waiting'] as const)),
    // Anybody can be asked something, but one question is enough.
    ...(waiting === null ? (['waiting-requester'] as const) : []),
    ...(asksStillWanted(issue, context, now) ? (['still-wanted'] as const) : []),
    'our-mistake',
    'decline',
  ]
}

/** How a fix can be told of: by a watch period only where one is asked about, after a wait only where there was one. */
const aboutFix = (question: LetterQuestion): readonly LetterKind[] => {
  const asks = policyFor(question.issue, question.context.policies).checkInAfterDays !== null
  return [
    letterForFix(question),
    ...(asks ? (['resolved-watch'] as const) : []),
    'resolved',
    ...(waitedLong(question) ? (['resolved-after-wait'] as const) : []),
    ...((question.others ?? 0) > 0 ? (['one-fix-many'] as const) : []),
    'our-mistake',
  ]
}

const fitting = (question: LetterQuestion): readonly LetterKind[] => {
  const { state, toldAt, resolvedAt } = question.issue
  if (state === 'open' || state === 'waiting')
    return [letterKindFor('update', question), ...whileOpen(question)]
  // Closed without a fix is declined, or was dropped.
  if (resolvedAt === null) return ['decline', 'our-mistake']
  if (state === 'closed') return ['watch-over', ...aboutFix(question), 'check-in']
  return toldAt !== null
    ? ['check-in', 'watch-over', ...aboutFix(question)]
    : [...aboutFix(question), 'decline']
}

/**
 * The letters that can be chosen for an issue as it stands, the most fitting first.
 * @param owed what is owed most urgently, if anything
 */
export const letterKindsFor = (question: LetterQuestion, owed?: MailKind): readonly LetterKind[] => [
  ...new Set([...(owed === undefined ? [] : [letterKindFor(owed, question)]), ...fitting(question)]),
]
