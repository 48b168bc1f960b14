import { assertNever } from '../../assert-never.ts'
import type { FollowUp } from '../../model/follow-up.ts'
import type { Issue, Waiting } from '../../model/issue.ts'
import type { Requester } from '../../model/requester.ts'
import { ago, calendarDay, clockTime, dayAndTime } from './durations.ts'
import { shorten } from './shorten.ts'

type Moment = Readonly<{ now: number; timeZone: string }>

export type FollowUpSubject = Readonly<{
  followUp: FollowUp
  issue: Issue
  requester: Requester | null
  /** The update is to ask whether it is still wanted. */
  stillWanted?: boolean
}>

/** `40 min`, `5 h`, `3 days`: how long it has lasted, both UTC ms. */
export const lasting = (sinceAt: number, now: number): string => {
  const words = ago(sinceAt, now)
  return words === 'just now' ? 'a moment' : words.replace(/ ago$/, '')
}

/** `15:00` today, else with its day. */
export const timeOrDay = (at: number, { now, timeZone }: Moment): string =>
  calendarDay(at, now, timeZone).daysAhead === 0 ? clockTime(at, timeZone) : dayAndTime(at, now, timeZone)

/** The day alone: `today`, `yesterday`, `Tuesday` within a week, else `12 November`. */
const dayName = (at: number, { now, timeZone }: Moment): string => {
  const { daysAhead, weekday, day, month } = calendarDay(at, now, timeZone)
  if (daysAhead === 0) return 'today'
  if (daysAhead === -1) return 'yesterday'
  if (daysAhead === 1) return 'tomorrow'
  return Math.abs(daysAhead) < 7 ? weekday : `${day} ${month}`
}

const shortDay = (at: number, moment: Moment): string =>
  dayName(at, moment)
    .replace(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]+$/, '$1')
    .replace(/^(\d+ [A-Z][a-z]{2}).*$/, '$1')

const whoElse: Readonly<Record<Waiting['on'], string>> = {
  vendor: 'the vendor',
  colleague: 'a colleague',
  requester: 'the requester',
}

/** Whom the technician waits for, in the technician's words. For the technician alone. */
export const waitedFor = (waiting: Waiting, requester: Requester | null): string => {
  const name = waiting.name.trim()
  if (name !== '') return shorten(name, 40)
  return waiting.on === 'requester' && requester ? shorten(requester.name, 40) : whoElse[waiting.on]
}

/**
 * What is owed, as a card or row says it under the title: `promised by 15:00`, `no word for 3 days`. For the
 * technician; names whoever is waited for.
 */
export const followUpSentence = (subject: FollowUpSubject, moment: Moment): string => {
  const { followUp, issue, requester } = subject
  const { now } = moment
  switch (followUp.kind) {
    case 'acknowledgement':
      return 'no first word yet'
    case 'update': {
      const silence = `no word for ${lasting(followUp.owedSinceAt, now)}`
      return subject.stillWanted ? `${silence}: is it still wanted?` : silence
    }
    case 'promise': {
      const promisedAt = issue.promisedAt ?? followUp.dueAt
      const words = `promised by ${timeOrDay(promisedAt, moment)}`
      return now > promisedAt ? `${words}, overdue` : words
    }
    case 'resolution':
      return `fixed ${ago(issue.resolvedAt ?? followUp.owedSinceAt, now)}, not told`
    case 'chase': {
      if (issue.waiting === null) return 'to be asked again'
      const { sinceAt, untilAt } = issue.waiting
      return `waiting for ${waitedFor(issue.waiting, requester)} since ${shortDay(sinceAt, moment)}, said ${shortDay(untilAt, moment)}`
    }
    case 'check-in':
      return issue.toldAt === null
        ? 'does it still work?'
        : `told ${dayName(issue.toldAt, moment)}: does it still work?`
    default:
      return assertNever(followUp.kind)
  }
}

/** Behind the title in the tray's menu, where it has to stand still: `null` where nothing has to be said. */
export const followUpMark = (
  { followUp, issue, stillWanted }: FollowUpSubject,
  moment: Moment,
): string | null => {
  switch (followUp.kind) {
    case 'acknowledgement':
      return 'no first word yet'
    case 'update':
      return stillWanted ? 'is it still wanted?' : 'time for a word'
    case 'promise':
      return `promised by ${timeOrDay(issue.promisedAt ?? followUp.dueAt, moment)}`
    case 'resolution':
      return null
    case 'chase':
      return 'ask again'
    case 'check-in':
      return 'does it still work?'
    default:
      return assertNever(followUp.kind)
  }
}
