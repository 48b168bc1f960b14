import type { PanelView } from '../../shared/model/views.ts'
import { isQuestion } from '../../shared/policy/owed-count.ts'
import { standing } from '../../shared/policy/standing.ts'
import { calendarDay, clockTime } from '../../shared/words/text/durations.ts'
import { timeOrDay } from '../../shared/words/text/follow-up-text.ts'
import { owedText } from '../../shared/words/text/owed-text.ts'
import type { RingState } from '../ui/ring.tsx'

type Headline = Readonly<{ ring: RingState; title: string; line: string }>
type Seen = Pick<PanelView, 'owed' | 'waiting' | 'now' | 'timeZone'>

const sinceWhen = (at: number, { now, timeZone }: Seen): string => {
  const { daysAhead, weekday, day, month } = calendarDay(at, now, timeZone)
  if (daysAhead >= 0) return clockTime(at, timeZone)
  if (daysAhead === -1) return 'yesterday'
  return daysAhead > -7 ? weekday : `${day} ${month}`
}

/** Since when the words are owed, or by when the next one has to be said. */
const secondLine = (debts: readonly number[], seen: Seen): string => {
  const { ahead } = seen.owed
  if (debts.length === 0) {
    if (ahead === null) return 'Nobody is waiting'
    return `${ahead.people + ahead.things === 1 ? 'By' : 'The first by'} ${timeOrDay(ahead.firstDueAt, seen)}`
  }
  const when = sinceWhen(Math.min(...debts), seen)
  if (debts.length === 1) return `Since ${when}`
  const fromBefore = debts.filter((at) => calendarDay(at, seen.now, seen.timeZone).daysAhead < 0)
  return fromBefore.length === 1 ? `One of them since ${when}` : `The longest since ${when}`
}

/** What the head of the panel says: the ring and the words are about who waits to hear, as in the tray. */
export const headline = (seen: Seen): Headline => {
  const words = seen.waiting.map(({ raised }) => raised.filter((followUp) => !isQuestion(followUp)))
  const debts = words.flatMap(([first]) => (first === undefined ? [] : [first.owedSinceAt]))
  const text = owedText(seen.owed)
  const state = standing(words.flat(), seen.now)
  return {
    ring: state === 'overdue' ? 'overdue' : state === 'waiting' ? 'open' : 'closed',
    title: text.charAt(0).toUpperCase() + text.slice(1),
    line: secondLine(debts, seen),
  }
}
