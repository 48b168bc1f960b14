import { assertNever } from '../../assert-never.ts'
import type { FollowUp } from '../../model/follow-up.ts'
import type { Issue, ReportChannel } from '../../model/issue.ts'
import type { ReminderNotification } from '../../model/notification.ts'
import type { Requester } from '../../model/requester.ts'
import { countOwed } from '../../policy/owed-count.ts'
import { byMostOverdue, isRaised } from '../../policy/standing.ts'
import { ago } from './durations.ts'
import { lasting, timeOrDay, waitedFor } from './follow-up-text.ts'
import { owedText } from './owed-text.ts'
import { shorten } from './shorten.ts'

type Due = Readonly<{
  followUp: FollowUp
  issue: Issue
  requester: Requester | null
  /** The update is to ask whether it is still wanted. */
  stillWanted?: boolean
}>

/** With `showNames` off, neither names nor titles appear: notifications stand on lock screens and projectors. */
type Options = Readonly<{
  now: number
  timeZone: string
  showNames: boolean
  /** The last one of the working day says so. */
  isBeforeYouGo?: boolean
}>

const somebody = 'Somebody'
const nameOf = (due: Due, { showNames }: Options): string =>
  showNames && due.requester ? shorten(due.requester.name, 40) : somebody

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
  return options.now >= promisedAt
    ? { title: `${title}, and it has passed`, body: 'Tell them, with a new time.' }
    : { title, body: `Due in ${lasting(options.now, promisedAt)}. Keep it, or say that it takes longer.` }
}

const textOf = (due: Due, alsoOwed: readonly FollowUp[], options: Options): Text => {
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
    case 'resolution': {
      const fixed = `Fixed ${ago(followUp.owedSinceAt, now)}`
      const promised = alsoOwed.some(({ kind }) => kind === 'promise') && issue.promisedAt !== null
      const both = promised ? `${fixed}, promised by ${timeOrDay(issue.promisedAt, options)}` : fixed
      return {
        title: `${who} doesn’t know yet`,
        body: `${both}. ${mailOrCall('Write the mail?')}`,
        actions: [...byMail('Write mail'), snooze, told],
      }
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

/**
 * What is owed for one issue: to whom, what, since or until when, and what to do about it. `alsoOwed` is what the same
 * word settles.
 */
const singleNotification = (
  due: Due,
  options: Options,
  alsoOwed: readonly FollowUp[],
): ReminderNotification => {
  const { title, body, actions } = textOf(due, alsoOwed, options)
  if (!options.showNames)
    return { title, body: body.replace(goesOn, (begins) => withoutMatter[begins] ?? begins), actions }
  const matter = shorten(due.issue.title, 80)
  return { title, body: goesOn.test(body) ? `${matter}, ${lowerFirst(body)}` : `${matter}. ${body}`, actions }
}

/** One line per issue, for the word that settles most: who is told of a fix has been kept a promise as well. */
const leading = (ofIssue: readonly [Due, ...Due[]]): Due =>
  ofIssue.find(({ followUp }) => followUp.kind === 'resolution') ?? ofIssue[0]

/** `Ann doesn’t know yet: printer jam, fixed 1 h ago`, without the question: there are others. */
const mostPressing = (due: Due, options: Options): string => {
  const { title, body } = textOf(due, [], options)
  const matter = shorten(due.issue.title, 50)
  const [since = ''] = goesOn.test(body) ? body.split('. ') : []
  return `${title}: ${[matter, lowerFirst(since)].filter(Boolean).join(', ')}`
}

const unknowing = (people: number): string =>
  people === 1 ? '1 person doesn’t know it’s fixed' : `${people} people don’t know it’s fixed`

/** Several issues at once: who waits, and the most pressing of it in words. */
const severalNotification = (
  issues: readonly (readonly [Due, ...Due[]])[],
  options: Options,
): ReminderNotification => {
  const due = issues.flat()
  const oldestAt = Math.min(...due.map(({ followUp }) => followUp.owedSinceAt))
  const isAllFixed = issues.every((ofIssue) => leading(ofIssue).followUp.kind === 'resolution')
  const count = countOwed(due)
  const what =
    isAllFixed && count.things === 0 ? unknowing(count.people) : `${issues.length} things to follow up`
  // A broken promise is said even where the fix leads.
  const [first] = due
  return {
    title: owedText(count),
    body:
      options.showNames && first
        ? `${mostPressing(first, options)} · and ${issues.length - 1} more`
        : `${what}, the oldest for ${lasting(oldestAt, options.now)}.`,
    actions: [snooze],
  }
}

const lately = 2 * 3_600_000

/** A promise that was not said lately, or has been broken since. */
const isNews = ({ lastNagAt, dueAt }: FollowUp, now: number): boolean =>
  lastNagAt === null || lastNagAt <= now - lately || (lastNagAt < dueAt && dueAt <= now)

/** As the panel, but of several promises the one of which this is the news: else the oldest would be all that is ever read. */
const byPressure = (now: number): ((a: FollowUp, b: FollowUp) => number) => {
  const byUrgency = byMostOverdue(now)
  const isPressing = (one: FollowUp): boolean => one.kind === 'promise' && isRaised(one, now)
  return (a, b) =>
    (isPressing(a) && isPressing(b) ? Number(isNews(b, now)) - Number(isNews(a, now)) : 0) || byUrgency(a, b)
}

/** By issue: a person waits for one word about it, however many reasons there are to say it. */
const notificationOf = (due: readonly [Due, ...Due[]], options: Options): ReminderNotification => {
  const byUrgency = byPressure(options.now)
  const sorted = due.toSorted((a, b) => byUrgency(a.followUp, b.followUp))
  const issues = [...Map.groupBy(sorted, (one) => one.issue.id).values()].flatMap(
    ([first, ...others]): (readonly [Due, ...Due[]])[] => (first ? [[first, ...others]] : []),
  )
  const [only, ...others] = issues
  if (only === undefined || others.length > 0) return severalNotification(issues, options)
  const lead = leading(only)
  return singleNotification(
    lead,
    options,
    only.filter((one) => one !== lead).map(({ followUp }) => followUp),
  )
}

/** One notification for everything that is said at this moment, the most pressing first. */
export const reminderNotification = (
  due: readonly [Due, ...Due[]],
  options: Options,
): ReminderNotification => {
  const notification = notificationOf(due, options)
  return options.isBeforeYouGo
    ? { ...notification, title: `Before you go: ${notification.title}` }
    : notification
}
