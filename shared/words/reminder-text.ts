import type { FollowUp } from '../model/follow-up.ts'
import type { Issue } from '../model/issue.ts'
import type { ReminderNotification } from '../model/notification.ts'
import type { Requester } from '../model/requester.ts'
import { peopleWaiting } from '../policy/standing.ts'
import { ago } from './durations.ts'
import { shorten } from './shorten.ts'

type Due = Readonly<{ followUp: FollowUp; issue: Issue; requester: Requester | null }>

/** With `showNames` off, neither names nor titles appear: notifications stand on lock screens and projectors. */
type Options = Readonly<{ now: number; showNames: boolean }>

/** A digest names this many; the rest is counted. Notification services cut longer bodies. */
const namedInDigest = 4

const nameOf = (due: Due): string => shorten(due.requester?.name ?? 'Somebody', 40)

export const peopleWaitingText = (people: number): string =>
  people === 0
    ? 'everyone knows'
    : people === 1
      ? '1 person is waiting to hear'
      : `${people} people are waiting to hear`

/** One untold fix: who does not know, what it was, since when. */
export const singleNotification = (due: Due, options: Options): ReminderNotification => {
  const since = ago(due.followUp.owedSinceAt, options.now)
  const canMail = Boolean(due.requester?.email)
  const question = canMail ? 'Write the mail?' : 'Give them a call?'
  return {
    title: options.showNames ? `${nameOf(due)} doesn’t know yet` : 'Somebody doesn’t know yet',
    body: options.showNames
      ? `${shorten(due.issue.title, 80)}, fixed ${since}. ${question}`
      : `An issue was fixed ${since}. ${question}`,
    actions: [
      ...(canMail ? [{ choice: 'write-mail', label: 'Write mail' } as const] : []),
      { choice: 'snooze-1-hour', label: 'Snooze 1 h' },
      { choice: 'already-told', label: 'Already told' },
    ],
  }
}

/** Several at once, most overdue first: one notification instead of a burst. */
export const digestNotification = (due: readonly Due[], options: Options): ReminderNotification => {
  const sorted = [...due].sort((a, b) => a.followUp.dueAt - b.followUp.dueAt)
  const lines = sorted.slice(0, namedInDigest).map((d) => `${nameOf(d)}: ${shorten(d.issue.title, 50)}`)
  const more = due.length - lines.length
  const oldest = sorted[0]
  return {
    title: peopleWaitingText(peopleWaiting(due)),
    body: options.showNames
      ? [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n')
      : `${due.length} fixes are untold, the oldest ${oldest ? ago(oldest.followUp.owedSinceAt, options.now) : ''}.`,
    actions: [{ choice: 'snooze-1-hour', label: 'Snooze 1 h' }],
  }
}
