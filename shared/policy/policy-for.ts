import type { Issue } from '../model/issue.ts'
import type { Policies, Policy } from '../model/policy.ts'

/** The row of the table for an issue: that of its priority, overlaid by what differs for its channel. */
export const policyFor = (
  { priority, channel }: Pick<Issue, 'priority' | 'channel'>,
  { byPriority, byChannel }: Policies,
): Policy => ({ ...byPriority[priority], ...byChannel[channel] })
