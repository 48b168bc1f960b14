import type { Issue } from '../model/issue.ts'
import { isRequest } from '../words/capture/request.ts'
import type { PolicyContext } from './context.ts'
import { policyFor } from './policy-for.ts'
import { addWorkingDays } from './working-days.ts'

/**
 * Whether an update should ask if it is still wanted: what was asked for so long ago may have lost its point. Not asked of a
 * fault, and counted anew from when it was opened again.
 */
export const asksStillWanted = (
  issue: Pick<
    Issue,
    'state' | 'priority' | 'channel' | 'createdAt' | 'reopenedAt' | 'title' | 'inTheirWords' | 'tags'
  >,
  context: PolicyContext,
  now: number,
): boolean => {
  if (issue.state !== 'open' && issue.state !== 'waiting') return false
  const { stillWantedAfterDays } = policyFor(issue, context.policies)
  return (
    now >= addWorkingDays(issue.reopenedAt ?? issue.createdAt, stillWantedAfterDays, context) &&
    isRequest(issue)
  )
}
