import type { z } from 'zod'
import { shorten } from './shorten.ts'

const places: Readonly<Record<string, string>> = {
  technician: 'your name and phone',
  workingHours: 'working hours',
  holidays: 'holidays',
  daysOff: 'days off',
  reminders: 'reminders',
  dailyAt: 'daily reminder',
  digestAt: 'digests',
  minutesBetweenToasts: 'minutes between notifications',
  toastsPerDay: 'notifications a day',
  policies: 'policies',
  acknowledgeWithinMinutes: 'first word within',
  updateEveryMinutes: 'update every',
  stillWantedAfterDays: 'ask whether it is still wanted after',
  tellWithinMinutes: 'tell within',
  promiseLeadMinutes: 'remind of a promise before',
  checkInAfterDays: 'check in after',
  closeUnansweredAfterDays: 'close unanswered after',
  ladderMinutes: 'first reminders',
  outsideHours: 'outside working hours',
  timeZone: 'time zone',
}
const unsaid = new Set(['patch', 'byPriority', 'byChannel', 'days'])
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const inWords = (key: string): string =>
  key.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)

const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .flatMap((key, index) => {
      if (path[index - 1] === 'days') return [weekdays[Number(key) - 1] ?? String(key)]
      if (typeof key !== 'string' || unsaid.has(key)) return []
      return [places[key] ?? inWords(key)]
    })
    .join(', ')

const isOwnMessage = ({ code, message }: z.core.$ZodIssue): boolean =>
  code === 'custom' || (code === 'invalid_format' && !/^Invalid /.test(message))

const faultOf = (issue: z.core.$ZodIssue): string => {
  if (isOwnMessage(issue)) return issue.message
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) === 1) return 'must not be empty'
      if (issue.origin === 'array' || issue.origin === 'string') return `needs at least ${issue.minimum}`
      return `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'string'
        ? `is longer than ${issue.maximum} characters`
        : `${issue.origin === 'array' ? 'may have' : 'must be'} at most ${issue.maximum}`
    case 'invalid_type':
      return issue.expected === 'int' ? 'must be a whole number' : 'is missing, or not what belongs here'
    case 'invalid_value':
      return `must be one of ${shorten(issue.values.join(', '), 200)}`
    case 'invalid_format':
      return issue.format === 'date' ? 'must be a date such as 2026-12-25' : 'is not written as it should be'
    default:
      return issue.message
  }
}

const keyOf = (path: readonly PropertyKey[]): string => JSON.stringify(path.map(String))

/** What holds for the whole is checked with its parts as they are: while one of these is wrong, it says nothing new. */
const withoutConsequences = (issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] => {
  const wholes = new Set(issues.flatMap(({ path }) => path.map((_, length) => keyOf(path.slice(0, length)))))
  return issues.filter(({ path }) => !wholes.has(keyOf(path)))
}

const mostNamed = 3

/** What is wrong with something that was typed or sent, and where, for a person: `Policies, urgent: overdue before …`. */
export const plainProblem = (error: Readonly<{ issues: readonly z.core.$ZodIssue[] }>): string => {
  const causes = withoutConsequences(error.issues)
  const lines = causes.map((issue) => {
    const place = placeOf(issue.path)
    const line = place === '' ? faultOf(issue) : `${place}: ${faultOf(issue)}`
    const sentence = `${line.charAt(0).toUpperCase()}${line.slice(1)}`
    return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
  })
  const different = [...new Set(lines)]
  const more = different.length - mostNamed
  return [...different.slice(0, mostNamed), ...(more > 0 ? [`And ${more} more.`] : [])].join('\n')
}
