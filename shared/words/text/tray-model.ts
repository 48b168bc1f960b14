import type { FollowUp } from '../../model/follow-up.ts'
import type { Issue } from '../../model/issue.ts'
import type { Measures } from '../../model/measures.ts'
import type { Requester } from '../../model/requester.ts'
import type { OwedCount, QuietChoice } from '../../model/views.ts'
import { isQuestion } from '../../policy/owed-count.ts'
import { raisedRecords } from '../../policy/raised.ts'
import { standing } from '../../policy/standing.ts'
import { productName } from '../../product.ts'
import { hourMs } from '../../time.ts'
import { clockTime, dayAndTime } from './durations.ts'
import { followUpMark } from './follow-up-text.ts'
import { owedText } from './owed-text.ts'
import { shorten } from './shorten.ts'

type Waiting = Readonly<{ issue: Issue; requester: Requester | null; followUps: readonly FollowUp[] }>
type Moment = Readonly<{ now: number; timeZone: string }>

export type TrayModel = Readonly<{
  /** The icon: closed ring, open ring, open ring with a dot. */
  state: 'everyone-knows' | 'waiting' | 'overdue'
  tooltip: string
  /** The most urgent, one menu item each. */
  issues: readonly Readonly<{ issueId: number; label: string }>[]
  quiet: QuietChoice | null
  startAtLogin: boolean
}>

const namedInMenu = 5
const longestLabel = 60

const label = (
  { issue, requester, raised }: Waiting & Readonly<{ raised: readonly FollowUp[] }>,
  moment: Moment,
): string => {
  const text = requester ? `${requester.name}: ${issue.title}` : issue.title
  const [first] = raised
  const mark = first ? followUpMark({ followUp: first, issue, requester }, moment) : null
  return mark === null
    ? shorten(text, longestLabel)
    : `${shorten(text, longestLabel - mark.length - 3)} (${mark})`
}

/** `38 min`, `3 h 10 min`, `2 days`: rounded, for a measure. */
const length = (ms: number): string => {
  const minutes = Math.max(1, Math.round(ms / 60_000))
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours >= 48) return `${Math.round(hours / 24)} days`
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`
}

/** Room for what is wrong and what to do; what a program said of itself may be pages. */
const longestProblem = 240

/** How the week went: `Told within 38 min this week, promises 6 of 6`. `null` when there is nothing to say. */
export const weekText = ({ toldGap, promises }: Measures): string | null => {
  const made = promises.kept + promises.missed
  const told =
    toldGap.count > 0 && toldGap.medianMs !== null ? `told within ${length(toldGap.medianMs)}` : null
  const kept = made > 0 ? `promises ${promises.kept} of ${made}` : null
  if (told === null && kept === null) return null
  const text = told === null ? `${kept} this week` : [`${told} this week`, kept].filter(Boolean).join(', ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Which of the two is on is not kept: it shows in the time, as `tomorrow` ends at that of the daily reminders. */
const quietOf = (
  quietUntilAt: number | null,
  dailyAt: string,
  { now, timeZone }: Moment,
): QuietChoice | null => {
  if (quietUntilAt === null || now >= quietUntilAt) return null
  if (quietUntilAt - now > hourMs) return 'tomorrow'
  return quietUntilAt % 60_000 === 0 && clockTime(quietUntilAt, timeZone) === dailyAt ? 'tomorrow' : '1-hour'
}

/** What the tray shows for everything that is owed by now. */
export const trayModel = (from: {
  owed: OwedCount
  waiting: readonly Waiting[]
  now: number
  timeZone: string
  quietUntilAt: number | null
  /** Local time of the daily reminders. */
  dailyAt: string
  startAtLogin: boolean
  /** The seven days before today; `null` when they are not known. */
  week: Measures | null
  /** Why reminders don't work just now. */
  problem?: string | null
}): TrayModel => {
  const { now } = from
  const waiting = raisedRecords(from.waiting, now)
  // A question of the technician's leaves nobody without a word.
  const words = waiting.flatMap((w) => w.raised.filter((followUp) => !isQuestion(followUp)))
  const state = standing(words, now)
  const quiet = quietOf(from.quietUntilAt, from.dailyAt, from)
  const quietText =
    quiet !== null && from.quietUntilAt !== null
      ? ` (quiet until ${dayAndTime(from.quietUntilAt, now, from.timeZone)})`
      : ''
  const week = from.week === null ? null : weekText(from.week)
  return {
    state: state === 'nothing-owed' ? 'everyone-knows' : state,
    tooltip: `${productName}: ${owedText(from.owed)}${quietText}${week === null ? '' : `\n${week}`}${from.problem ? `\n${shorten(from.problem, longestProblem)}` : ''}`,
    issues: waiting.slice(0, namedInMenu).map((w) => ({ issueId: w.issue.id, label: label(w, from) })),
    quiet,
    startAtLogin: from.startAtLogin,
  }
}
