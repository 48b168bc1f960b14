import { assertNever } from '../assert-never.ts'
import type { FollowUp } from '../model/follow-up.ts'
import type { Issue, ReportChannel } from '../model/issue.ts'
import type { ReminderNotification } from '../model/notification.ts'
import type { Requester } from '../model/requester.ts'
import { byMostOverdue, peopleWaiting } from '../policy/standing.ts'
import { ago } from './durations.ts'
import { followUpMark, lasting, timeOrDay, waitedFor } from './follow-up-text.ts'
import { shorten } from './shorten.ts'

type Due = Readonly<{
  followUp: FollowUp
  issue: Issue
  requester: Requester | null
  /** The update is to ask whether it is still wanted. */
  stillWanted?: boolean
}>

/** With `showNames` off, neither names nor titles appear: notifications stand on lock screens and projectors. */
type Options = Readonly<{ now: number; timeZone: string; showNames: boolean }>

/** A digest names this many; the rest is counted. Notification services cut longer bodies. */
const namedInDigest = 4

const somebody = 'Somebody'
const nameOf = (due: Due, { showNames }: Options): string =>
  showNames && due.requester ? shorten(due.requester.name, 40) : somebody

export const peopleWaitingText = (people: number): string =>
  people === 0
    ? 'everyone knows'
    : people === 1
      ? '1 person is waiting to hear'
      : `${people} people are waiting to hear`

/** For everything that is raised; what has no requester is counted by itself. */
export const waitingText = (records: readonly Readonly<{ requester: Requester | null }>[]): string => {
  const people = peopleWaiting(records)
  if (people > 0 || records.length === 0) return peopleWaitingText(people)
  return records.length === 1
    ? '1 thing is to be followed up'
    : `${records.length} things are to be followed up`
}

const cameBy: Readonly<Record<ReportChannel, string>> = {
  mail: 'by mail',
  voicemail: 'by voicemail',
  memo: 'by memo',
  chat: 'by chat',
  phone: 'by phone',
  'walk-up': 'in person',
}

type Action = ReminderNotification['actions'][number]
const snooze: Action = { choice: 'snooze-1-hour', label: 'Snooze 1 h' }
const told: Action = { choice: 'already-told', label: 'Already told' }
const mail = (label: string): Action => ({ choice: 'write-mail', label })

type Text = Readonly<{ title: string; body: string; actions: readonly Action[] }>

const promiseText = (due: Due, options: Options): Omit<Text, 'actions'> => {
  const promisedAt = due.issue.promisedAt ?? due.followUp.dueAt
  const toWhom = options.showNames && due.requester ? ` to ${nameOf(due, options)}` : ''
  const title = `Promised${toWhom} by ${timeOrDay(promisedAt, options)}`
  return options.now > promisedAt
    ? { title: `${title}, and it has passed`, body: 'Say so now, and say when instead.' }
    : { title, body: `Due in ${lasting(options.now, promisedAt)}. Keep it, or say that it takes longer.` }
}

const textOf = (due: Due, options: Options): Text => {
  const { followUp, issue, requester } = due
  const { now } = options
  const who = nameOf(due, options)
  const canMail = Boolean(requester?.email)
  const byMail = (label: string): readonly Action[] => (canMail ? [mail(label)] : [])
  const mailOrCall = (question: string): string => (canMail ? question : 'Give them a call?')
  switch (followUp.kind) {
    case 'acknowledgement':
      return {
        title: `${who} has had no word yet`,
        body: `Came in ${ago(followUp.owedSinceAt, now)} ${cameBy[issue.channel]}. ${mailOrCall('Say that it has arrived?')}`,
        actions: [...byMail('Write mail'), snooze, told],
      }
    case 'update':
      return {
        title: `${who} hasn’t heard for ${lasting(followUp.owedSinceAt, now)}`,
        body: due.stillWanted
          ? `Open for ${lasting(issue.createdAt, now)}. ${mailOrCall('Ask whether it is still wanted?')}`
          : `Open for ${lasting(issue.createdAt, now)}. ${mailOrCall('A word, even without news?')}`,
        actions: [...byMail('Write mail'), snooze, told],
      }
    case 'promise':
      return { ...promiseText(due, options), actions: [...byMail('Write mail'), snooze, told] }
    case 'resolution':
      return {
        title: `${who} doesn’t know yet`,
        body: `Fixed ${ago(followUp.owedSinceAt, now)}. ${mailOrCall('Write the mail?')}`,
        actions: [...byMail('Write mail'), snooze, told],
      }
    case 'chase': {
      const asked = options.showNames && issue.waiting ? waitedFor(issue.waiting, requester) : 'them'
      const saidWhen = timeOrDay(issue.waiting?.untilAt ?? followUp.dueAt, options)
      const someoneElseWaits = options.showNames && requester && issue.waiting?.on !== 'requester'
      return {
        title: `Ask ${asked} again`,
        body: `They said ${saidWhen}${someoneElseWaits ? `, and ${who} is waiting` : ''}.`,
        actions: [{ choice: 'chased', label: 'Chased' }, snooze],
      }
    }
    case 'check-in':
      return {
        title: `Does it still work for ${who === somebody ? 'them' : who}?`,
        body: `Told ${ago(issue.toldAt ?? followUp.owedSinceAt, now)}. ${mailOrCall('Ask, so that it can be closed?')}`,
        actions: [...byMail('Ask by mail'), { choice: 'works', label: 'Yes, it works' }, snooze],
      }
    default:
      return assertNever(followUp.kind)
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** How a body goes on from the matter: "Printer jam, fixed 22 h ago", but "Printer jam. They said Thursday". */
const goesOn = /^(?:Fixed|Came|Open|Told)\b/
const withoutMatter: Readonly<Record<string, string>> = {
  Fixed: 'An issue was fixed',
  Came: 'Something came',
  Open: 'An issue has been open',
  Told: 'They were told',
}

/** One thing that is owed: to whom, what, since or until when, and what to do about it. */
export const singleNotification = (due: Due, options: Options): ReminderNotification => {
  const { title, body, actions } = textOf(due, options)
  if (!options.showNames)
    return { title, body: body.replace(goesOn, (begins) => withoutMatter[begins] ?? begins), actions }
  const matter = shorten(due.issue.title, 80)
  return { title, body: goesOn.test(body) ? `${matter}, ${lowerFirst(body)}` : `${matter}. ${body}`, actions }
}

const digestLine = (due: Due, options: Options): string => {
  const mark = followUpMark(due, options)
  const line = `${nameOf(due, options)}: ${shorten(due.issue.title, 50)}`
  return mark === null ? line : `${line} (${mark})`
}

/** Several at once, most urgent first: one notification instead of a burst. */
export const digestNotification = (due: readonly Due[], options: Options): ReminderNotification => {
  const sorted = due.toSorted((a, b) => byMostOverdue(options.now)(a.followUp, b.followUp))
  const lines = sorted.slice(0, namedInDigest).map((one) => digestLine(one, options))
  const more = due.length - lines.length
  const oldestAt = Math.min(...due.map(({ followUp }) => followUp.owedSinceAt))
  const what = due.every(({ followUp }) => followUp.kind === 'resolution')
    ? `${due.length} fixes are untold`
    : `${due.length} things are owed`
  return {
    title: waitingText(due),
    body: options.showNames
      ? [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n')
      : `${what}, the oldest ${due.length === 0 ? '' : `for ${lasting(oldestAt, options.now)}`}.`,
    actions: [snooze],
  }
}
