import type { Issue } from '../model/issue.ts'
import type { PolicyContext } from './context.ts'
import { policyFor } from './policy-for.ts'
import { addWorkingDays } from './working-days.ts'

/** Whether an update should ask if it is still wanted: what has been open for so long may have lost its point. */
export const asksStillWanted = (
  issue: Pick<Issue, 'state' | 'priority' | 'channel' | 'createdAt'>,
  context: PolicyContext,
  now: number,
): boolean => {
  if (issue.state !== 'open' && issue.state !== 'waiting') return false
  const { stillWantedAfterDays } = policyFor(issue, context.policies)
  return now >= addWorkingDays(issue.createdAt, stillWantedAfterDays, context)
}
