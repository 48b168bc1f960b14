import type { FollowUp } from '../model/follow-up.ts'
import type { Policy } from '../model/policy.ts'
import { dayMs } from '../time.ts'

/** What the tray icon shows. */
export type Standing = 'nothing-owed' | 'waiting' | 'overdue'

export type Urgency = 'fresh' | 'waiting' | 'overdue'

type Due = Pick<FollowUp, 'kind' | 'dueAt'>
type Owed = Due & Pick<FollowUp, 'owedSinceAt' | 'nagFromAt'>
type Numbered = Owed & Readonly<{ id: number }>

/** What is raised only when it is due has a day before it is called overdue; the others were raised before. */
const raisedWhenDue: readonly FollowUp['kind'][] = ['update', 'chase', 'check-in']

export const isOverdue = ({ kind, dueAt }: Due, now: number): boolean =>
  now > dueAt + (raisedWhenDue.includes(kind) ? dayMs : 0)

/** Whether it counts by now, in the tray and among those who wait. What began "later" did so before the clock was set back. */
export const isRaised = (
  { nagFromAt, owedSinceAt }: Pick<Owed, 'nagFromAt' | 'owedSinceAt'>,
  now: number,
): boolean => nagFromAt <= Math.max(now, owedSinceAt)

/** The worst of what is raised; the rest is only planned. */
export const standing = (followUps: readonly Owed[], now: number): Standing => {
  const raised = followUps.filter((followUp) => isRaised(followUp, now))
  if (raised.length === 0) return 'nothing-owed'
  return raised.some((followUp) => isOverdue(followUp, now)) ? 'overdue' : 'waiting'
}

/** How one item is shown: `fresh` until its first reminder, `overdue` past its time. */
export const urgency = (
  followUp: Owed,
  now: number,
  { ladderMinutes }: Pick<Policy, 'ladderMinutes'>,
): Urgency => {
  if (isOverdue(followUp, now)) return 'overdue'
  const freshMs = followUp.kind === 'resolution' ? (ladderMinutes[0] ?? 0) * 60_000 : 0
  return now < followUp.nagFromAt + freshMs ? 'fresh' : 'waiting'
}

const rank = (followUp: Owed, now: number): number => {
  if (!isRaised(followUp, now)) return 3
  if (followUp.kind !== 'promise') return 2
  return isOverdue(followUp, now) ? 0 : 1
}

/**
 * Broken promises first, then those about to break, then what else is raised, then what is only planned; among these the
 * most overdue first, and what is due at the same time in the order in which it came up. For `toSorted`.
 */
export const byMostOverdue =
  (now: number) =>
  (a: Numbered, b: Numbered): number =>
    rank(a, now) - rank(b, now) || a.dueAt - b.dueAt || a.owedSinceAt - b.owedSinceAt || a.id - b.id
