import type { FollowUp } from '../model/follow-up.ts'
import type { Issue } from '../model/issue.ts'
import type { Requester } from '../model/requester.ts'
import { peopleWaiting, standing } from '../policy/standing.ts'
import { productName } from '../product.ts'
import { dayAndTime } from './durations.ts'
import { peopleWaitingText } from './reminder-text.ts'
import { shorten } from './shorten.ts'

type Waiting = Readonly<{ issue: Issue; requester: Requester | null; followUps: readonly FollowUp[] }>

export type TrayModel = Readonly<{
  /** The icon: closed ring, open ring, open ring with a dot. */
  state: 'everyone-knows' | 'waiting' | 'overdue'
  tooltip: string
  /** The most overdue, one menu item each. */
  issues: readonly Readonly<{ issueId: number; label: string }>[]
  quiet: boolean
  startAtLogin: boolean
}>

const namedInMenu = 5
const longestLabel = 60

const label = ({ issue, requester }: Waiting): string => {
  const text = requester ? `${requester.name}: ${issue.title}` : issue.title
  return shorten(text, longestLabel)
}

/** What the tray shows for everything that is owed; `waiting` comes most overdue first. */
export const trayModel = (from: {
  waiting: readonly Waiting[]
  now: number
  timeZone: string
  quietUntilAt: number | null
  startAtLogin: boolean
}): TrayModel => {
  const { waiting, now } = from
  const state = standing(
    waiting.flatMap((w) => w.followUps),
    now,
  )
  const quiet = from.quietUntilAt !== null && now < from.quietUntilAt
  const quietText =
    quiet && from.quietUntilAt !== null
      ? ` (quiet until ${dayAndTime(from.quietUntilAt, now, from.timeZone)})`
      : ''
  return {
    state: state === 'nothing-owed' ? 'everyone-knows' : state,
    tooltip: `${productName}: ${peopleWaitingText(peopleWaiting(waiting))}${quietText}`,
    issues: waiting.slice(0, namedInMenu).map((w) => ({ issueId: w.issue.id, label: label(w) })),
    quiet,
    startAtLogin: from.startAtLogin,
  }
}
