import type { PanelView } from '../../shared/model/views.ts'
import { calendarDay, clockTime } from '../../shared/words/durations.ts'
import { waitingText } from '../../shared/words/reminder-text.ts'
import type { RingState } from '../ui/ring.tsx'

type Headline = Readonly<{ ring: RingState; title: string; line: string }>
type Seen = Pick<PanelView, 'waiting' | 'now' | 'timeZone'>

const sinceWhen = (at: number, { now, timeZone }: Seen): string => {
  const { daysAhead, weekday, day, month } = calendarDay(at, now, timeZone)
  if (daysAhead >= 0) return clockTime(at, timeZone)
  if (daysAhead === -1) return 'yesterday'
  return daysAhead > -7 ? weekday : `${day} ${month}`
}

const secondLine = (seen: Seen): string => {
  const debts = seen.waiting.map(
    ({ raised, issue }) => raised[0]?.owedSinceAt ?? issue.resolvedAt ?? issue.createdAt,
  )
  const oldest = Math.min(...debts)
  const when = sinceWhen(oldest, seen)
  if (debts.length === 1) return `Since ${when}`
  const fromBefore = debts.filter((at) => calendarDay(at, seen.now, seen.timeZone).daysAhead < 0)
  return fromBefore.length === 1 ? `One of them since ${when}` : `The longest since ${when}`
}

/** What the head of the panel says. */
export const headline = (seen: Seen): Headline => {
  if (seen.waiting.length === 0) {
    return { ring: 'closed', title: 'Everyone knows', line: 'Nobody is waiting' }
  }
  const text = waitingText(seen.waiting)
  return {
    ring: seen.waiting.some(({ urgency }) => urgency === 'overdue') ? 'overdue' : 'open',
    title: text.charAt(0).toUpperCase() + text.slice(1),
    line: secondLine(seen),
  }
}
