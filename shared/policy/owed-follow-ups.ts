import type { Communication } from '../model/communication.ts'
import type { FollowUpKind } from '../model/follow-up.ts'
import type { Issue } from '../model/issue.ts'
import type { Policy } from '../model/policy.ts'
import { minuteMs } from '../time.ts'
import type { PolicyContext } from './context.ts'
import { policyFor } from './policy-for.ts'
import { raisingContext, raisingHours } from './raising.ts'
import { isUntold } from './untold.ts'
import { addWorkingDays } from './working-days.ts'
import { addWorkingTime, nextWorkingInstant } from './working-time.ts'

/** Something owed for an issue. UTC ms. */
export type OwedFollowUp = Readonly<{
  kind: FollowUpKind
  /** When the debt began. */
  owedSinceAt: number
  /** Until when it should be settled. */
  dueAt: number
  /** From when it is raised and the ladder counts. */
  nagFromAt: number
  /** When it ends by itself: a check-in that nobody answered. */
  lapsesAt?: number
}>

type Word = Readonly<{ kind: FollowUpKind; at: number; confirmedIn: number; leftMessage: boolean }>

/** What one kind looks at. */
type Question = Readonly<{
  issue: Issue
  /** What was said to the requester, in the order of the changes: an opened draft is not yet a word that reached them. */
  words: readonly Word[]
  policy: Policy
  context: PolicyContext
}>

/** One kind's own question; `null` when nothing of it is owed. */
type Owed = (question: Question) => Omit<OwedFollowUp, 'kind'> | null

/** A first word is raised this long before it is due, or half of its time where that is less. */
const acknowledgementLeadMs = 30 * minuteMs

const isUnfixed = ({ state }: Issue): boolean => state === 'open' || state === 'waiting'

const openedAt = ({ createdAt, reopenedAt }: Issue): number => reopenedAt ?? createdAt

const workingTimeAfter = (at: number, ms: number, { workingHours, timeZone }: PolicyContext): number =>
  addWorkingTime(at, ms, workingHours, timeZone)

/** They wrote to a machine and do not know that anybody read it. */
const acknowledgement: Owed = ({ issue, words, policy, context }) => {
  if (!isUnfixed(issue) || issue.requesterId === null || policy.acknowledgeWithinMinutes === null) return null
  if (words.length > 0) return null
  const owedSinceAt = openedAt(issue)
  const withinMs = policy.acknowledgeWithinMinutes * minuteMs
  const leadMs = Math.min(acknowledgementLeadMs, withinMs / 2)
  return {
    owedSinceAt,
    dueAt: workingTimeAfter(owedSinceAt, withinMs, context),
    nagFromAt: workingTimeAfter(owedSinceAt, withinMs - leadMs, context),
  }
}

/** Silence reads as neglect: a word is owed even without news. Whoever is owed the first word is owed no second one. */
const update: Owed = (question) => {
  const { issue, words, policy, context } = question
  if (!isUnfixed(issue) || issue.requesterId === null || policy.updateEveryMinutes === null) return null
  if (acknowledgement(question) !== null) return null
  const last = words.at(-1)
  const isSinceOpened =
    last !== undefined && (issue.reopenedIn === null || last.confirmedIn > issue.reopenedIn)
  const owedSinceAt = isSinceOpened ? last.at : openedAt(issue)
  const dueAt = workingTimeAfter(owedSinceAt, policy.updateEveryMinutes * minuteMs, context)
  return { owedSinceAt, dueAt, nagFromAt: dueAt }
}

/**
 * Stands until it is kept, moved or taken back, whatever else is said. Raised early enough to be kept, inside the hours in which anything is raised: a promise for the evening, or for a day off,
 * comes up before the working time that precedes it ends; one made at night, when work begins.
 */
const promise: Owed = ({ issue, policy, context }) => {
  const { promisedAt, createdAt, state } = issue
  if (state === 'closed' || promisedAt === null) return null
  const owedSinceAt = issue.promiseMadeAt ?? createdAt
  const raising = raisingContext(context, policy)
  const hours = raisingHours(raising)
  const earlyAt = addWorkingTime(promisedAt, -policy.promiseLeadMinutes * minuteMs, hours, context.timeZone)
  const earliestAt = Math.max(owedSinceAt, earlyAt)
  const workingAt = nextWorkingInstant(earliestAt, hours, context.timeZone)
  return { owedSinceAt, dueAt: promisedAt, nagFromAt: workingAt < promisedAt ? workingAt : earliestAt }
}

/** Fixed, and the requester does not know. */
const resolution: Owed = ({ issue, policy, context }) => {
  const { resolvedAt } = issue
  if (!isUntold(issue) || resolvedAt === null) return null
  return {
    owedSinceAt: resolvedAt,
    dueAt: workingTimeAfter(resolvedAt, policy.tellWithinMinutes * minuteMs, context),
    nagFromAt: resolvedAt,
  }
}

/** The date of whoever has to act has come: the technician asks them, so that the requester does not have to. */
const chase: Owed = ({ issue: { state, waiting } }) =>
  state !== 'waiting' || waiting === null
    ? null
    : {
        owedSinceAt: waiting.chasedAt ?? waiting.sinceAt,
        dueAt: waiting.untilAt,
        nagFromAt: waiting.untilAt,
      }

/** Working days after which somebody whom a message was left is asked, where the policy asks nobody. */
const messageCheckInDays = 1

/** What was said since they were told, that word itself first. */
const sinceTold = (words: Question['words']): Question['words'] =>
  words.slice(
    Math.max(
      0,
      words.findLastIndex(({ kind }) => kind === 'resolution'),
    ),
  )

/** Told by a message that was left, and not spoken to since: nobody knows whether they heard it. */
const onlyMessageLeft = (words: Question['words']): boolean => {
  const [told, ...since] = sinceTold(words)
  return (
    told?.kind === 'resolution' &&
    told.leftMessage &&
    !since.some(({ kind, leftMessage }) => kind !== 'check-in' && !leftMessage)
  )
}

const lastAsked = (words: Question['words']): Word | undefined =>
  sinceTold(words).findLast(({ kind }) => kind === 'check-in')

/** Working days from being told to the question whether it still works; `null`: told is the end. */
const daysUntilAsked = (words: Question['words'], policy: Policy): number | null =>
  policy.checkInAfterDays ?? (onlyMessageLeft(words) ? messageCheckInDays : null)

/**
 * Told, and perhaps still affected: to be asked, and over when nobody answers. While the technician is away nobody asks, and
 * no answer is read, so those days don't count towards the end.
 */
const checkIn: Owed = ({ issue, words, policy, context }) => {
  const { state, toldAt, requesterId } = issue
  if (state !== 'resolved' || toldAt === null || requesterId === null) return null
  const there = { timeZone: context.timeZone, workingHours: raisingHours(context) }
  const lapsesAfter = (at: number): number => addWorkingDays(at, policy.closeUnansweredAfterDays, there)
  /** Nothing is raised any more: it is their turn, or told is the end. */
  const resting = (owedSinceAt: number, lapsesAt: number) => {
    const dueAt = lapsesAfter(owedSinceAt)
    return { owedSinceAt, dueAt, nagFromAt: dueAt, lapsesAt }
  }
  const afterDays = daysUntilAsked(words, policy)
  if (afterDays === null) return resting(toldAt, toldAt)
  const asked = lastAsked(words)
  if (asked !== undefined) return resting(asked.at, lapsesAfter(asked.at))
  const dueAt = addWorkingDays(toldAt, afterDays, context)
  return { owedSinceAt: toldAt, dueAt, nagFromAt: dueAt, lapsesAt: lapsesAfter(dueAt) }
}

/** The kinds, in the order in which they come up in the life of an issue. */
const kinds: readonly (readonly [FollowUpKind, Owed])[] = [
  ['acknowledgement', acknowledgement],
  ['update', update],
  ['promise', promise],
  ['resolution', resolution],
  ['chase', chase],
  ['check-in', checkIn],
]

const wordsOf = (communications: readonly Communication[]): Question['words'] =>
  communications
    .flatMap(({ kind, state, confirmedAt, confirmedIn, leftMessage }) =>
      // A chase goes to somebody else: the requester has heard nothing.
      state !== 'confirmed' || confirmedAt === null || kind === 'chase'
        ? []
        : [{ kind, at: confirmedAt, confirmedIn: confirmedIn ?? 0, leftMessage }],
    )
    .toSorted((a, b) => a.confirmedIn - b.confirmedIn)

/** Whether the question that follows a fix is asked of this requester at all; otherwise told is the end. */
export const asksAfterwards = (
  issue: Issue,
  communications: readonly Communication[],
  { policies }: Pick<PolicyContext, 'policies'>,
): boolean =>
  issue.toldAt !== null && daysUntilAsked(wordsOf(communications), policyFor(issue, policies)) !== null

/** Whether they were asked if it works, since they were told. */
export const wasAsked = (communications: readonly Communication[]): boolean =>
  lastAsked(wordsOf(communications)) !== undefined

/** What is or will be owed for an issue as it stands, at most one of each kind. */
export const owedFollowUps = (
  issue: Issue,
  communications: readonly Communication[],
  context: PolicyContext,
): readonly OwedFollowUp[] => {
  if (issue.state === 'closed') return []
  const words = wordsOf(communications)
  const question = { issue, words, policy: policyFor(issue, context.policies), context }
  return kinds.flatMap(([kind, owed]) => {
    const found = owed(question)
    return found === null ? [] : [{ kind, ...found }]
  })
}
