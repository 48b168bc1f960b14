import type { Communication } from '../model/communication.ts'
import type { FollowUpKind } from '../model/follow-up.ts'
import type { Issue } from '../model/issue.ts'
import type { PolicyContext } from './context.ts'
import { addWorkingTime } from './working-time.ts'

/** Something owed to the requester of an issue: since when, and until when it should be settled. UTC ms. */
export type OwedFollowUp = Readonly<{ kind: FollowUpKind; owedSinceAt: number; dueAt: number }>

/** One kind's own question; `null` when nothing of it is owed. */
type Owed = (
  issue: Issue,
  communications: readonly Communication[],
  context: PolicyContext,
) => Omit<OwedFollowUp, 'kind'> | null

/** Fixed, and the requester does not know: an opened draft is not yet a word that reached them. */
const resolution: Owed = (issue, _communications, { workingHours, timeZone, reminders }) => {
  const { resolvedAt, toldAt } = issue
  if (issue.state !== 'resolved' || issue.requesterId === null || resolvedAt === null) return null
  if (toldAt !== null && toldAt >= resolvedAt) return null
  if (issue.noNoticeReason !== null) return null
  const tellWithinMs = reminders.tellWithinMinutes * 60_000
  return { owedSinceAt: resolvedAt, dueAt: addWorkingTime(resolvedAt, tellWithinMs, workingHours, timeZone) }
}

/** The kinds, in the order in which they are raised. */
const kinds: readonly (readonly [FollowUpKind, Owed])[] = [['resolution', resolution]]

/** What is owed for an issue as it stands, at most one of each kind. */
export const owedFollowUps = (
  issue: Issue,
  communications: readonly Communication[],
  context: PolicyContext,
): readonly OwedFollowUp[] =>
  kinds.flatMap(([kind, owed]) => {
    const found = owed(issue, communications, context)
    return found === null ? [] : [{ kind, ...found }]
  })
