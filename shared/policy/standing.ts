import type { Requester } from '../model/requester.ts'

/** What the tray icon shows. */
export type Standing = 'nothing-owed' | 'waiting' | 'overdue'

export type Urgency = 'fresh' | 'waiting' | 'overdue'

type Due = Readonly<{ dueAt: number }>
type Owed = Due & Readonly<{ owedSinceAt: number }>

export const standing = (followUps: readonly Due[], now: number): Standing => {
  if (followUps.length === 0) return 'nothing-owed'
  return followUps.some((followUp) => now > followUp.dueAt) ? 'overdue' : 'waiting'
}

/** How one item is shown: `fresh` until the first rung of the ladder, `overdue` past its time. */
export const urgency = (
  followUp: Owed,
  now: number,
  { ladderMinutes }: Readonly<{ ladderMinutes: readonly number[] }>,
): Urgency => {
  if (now > followUp.dueAt) return 'overdue'
  const freshMs = (ladderMinutes[0] ?? 0) * 60_000
  return now < followUp.owedSinceAt + freshMs ? 'fresh' : 'waiting'
}

/** Most overdue first; what is due at the same time, in the order in which it came up. For `toSorted`. */
export const byMostOverdue = (
  a: Owed & Readonly<{ id: number }>,
  b: Owed & Readonly<{ id: number }>,
): number => a.dueAt - b.dueAt || a.owedSinceAt - b.owedSinceAt || a.id - b.id

/** How many people these records are about: somebody with three open matters is one. */
export const peopleWaiting = (records: readonly Readonly<{ requester: Requester | null }>[]): number =>
  new Set(records.flatMap(({ requester }) => (requester === null ? [] : [requester.id]))).size
