import type { FollowUp, FollowUpKind } from '../model/follow-up.ts'
import type { Issue } from '../model/issue.ts'
import type { OwedCount } from '../model/views.ts'
import { isRaised } from './standing.ts'
import { localDay } from './zone-offsets.ts'

/** One debt, and to whom. */
export type OwedRow = Readonly<{
  followUp: Pick<FollowUp, 'kind' | 'owedSinceAt' | 'dueAt' | 'nagFromAt'>
  issue: Pick<Issue, 'requesterId'>
}>

/** What is owed by now. */
export type Count = Omit<OwedCount, 'ahead'>

const questions: readonly FollowUpKind[] = ['check-in', 'chase']

export const isQuestion = ({ kind }: Pick<FollowUp, 'kind'>): boolean => questions.includes(kind)

/** Counts everything that is given, as owed by now. */
export const countOwed = (rows: readonly OwedRow[]): Count => {
  const words = rows.filter(({ followUp }) => !isQuestion(followUp))
  const named = words.flatMap(({ issue: { requesterId } }) => (requesterId === null ? [] : [requesterId]))
  return {
    people: new Set(named).size,
    things: words.length - named.length,
    toAsk: rows.length - words.length,
  }
}

const aheadOf = (rows: readonly OwedRow[], today: boolean): OwedCount['ahead'] => {
  if (rows.length === 0) return null
  const { people, things } = countOwed(rows)
  return { today, people, things, firstDueAt: Math.min(...rows.map(({ followUp }) => followUp.dueAt)) }
}

/**
 * What is owed by `now` (UTC ms), and which words come next: the one count that panel, tray and notifications go by. Whoever
 * wrote to a machine has heard nothing, however late in the day: a first word counts also where it comes up another day.
 */
export const owedCount = (
  rows: readonly OwedRow[],
  { now, timeZone }: Readonly<{ now: number; timeZone: string }>,
): OwedCount => {
  const today = localDay(now, timeZone)
  const planned = rows.filter(({ followUp }) => !isRaised(followUp, now) && !isQuestion(followUp))
  const comingUp = planned.filter(({ followUp }) => localDay(followUp.nagFromAt, timeZone) <= today)
  const unheard = planned.filter(({ followUp }) => followUp.kind === 'acknowledgement')
  return {
    ...countOwed(rows.filter(({ followUp }) => isRaised(followUp, now))),
    ahead: aheadOf(comingUp, true) ?? aheadOf(unheard, false),
  }
}
