import type { Draft } from '../model/communication.ts'
import { cleanLine } from './clean-text.ts'
import { calendarDay, clockTime } from './durations.ts'
import { bareSubject } from './mail-labels.ts'
import { firstName } from './people.ts'

export type ResolvedIssue = Readonly<{
  requesterName?: string | null | undefined
  /** The requester's address, if they have one. */
  email?: string | null | undefined
  title: string
  /** In plain words; may be empty. */
  resolution?: string | null | undefined
  /** UTC milliseconds. */
  resolvedAt: number
  now: number
  /** The technician's IANA zone. */
  timeZone: string
  technician: Readonly<{ name: string; phone?: string | null | undefined }>
}>

const longestSubject = 120
const longestQuote = 240

const since = ({ resolvedAt, now, timeZone }: ResolvedIssue): string => {
  const { daysAhead, weekday, day, month, year, isThisYear } = calendarDay(resolvedAt, now, timeZone)
  const time = clockTime(resolvedAt, timeZone)
  if (daysAhead === 0) return `today at ${time}`
  if (daysAhead === -1) return `yesterday at ${time}`
  return `${weekday}, ${day} ${month}${isThisYear ? '' : ` ${year}`}, at ${time}`
}

const shorten = (text: string, longest: number): string => {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')
  const space = cut.lastIndexOf(' ')
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`
}

/** With a capital in front and one mark at the end, whatever was typed; empty stays empty. */
const asSentence = (text: string): string => {
  const bare = text.replace(/[\s,;:–-]+$/, '').replace(/^[\s,;:.!?–-]+/, '')
  if (!/[\p{L}\p{N}]/u.test(bare)) return ''
  const sentence = bare.charAt(0).toLocaleUpperCase('en') + bare.slice(1)
  return /[.!?…。؟！？]["'”’)\]]*$/u.test(sentence) ? sentence : `${sentence}.`
}

/** Their words as a part of a sentence: no mark at the end that would meet ours. */
const asQuote = (title: string): string => {
  const quote = shorten(cleanLine(title), longestQuote)
    .replace(/[\s.,;:]+$/, '')
    .replace(/[“”"]/g, "'")
  return /[\p{L}\p{N}\p{S}]/u.test(quote) ? quote : ''
}

/**
 * The mail that tells a requester that their problem is over: what it was in their words, since when, one plain sentence,
 * and what to do if it comes back. Between 40 and 160 words unless the resolution itself is long.
 */
export const resolutionMail = (issue: ResolvedIssue): Draft => {
  const name = firstName(cleanLine(issue.requesterName ?? ''))
  const quote = asQuote(issue.title)
  const what = asSentence(cleanLine(issue.resolution ?? ''))
  const phone = cleanLine(issue.technician.phone ?? '')
  const signature = [cleanLine(issue.technician.name), phone].filter((line) => line !== '')
  const when = since(issue)
  const opening =
    quote === ''
      ? `Good news: what you told me about is fixed, and has been since ${when}.`
      : `Good news about “${quote}”: it is fixed, and has been since ${when}.`
  const paragraphs = [
    name === '' ? 'Hello,' : `Hello ${name},`,
    what === '' ? opening : `${opening} ${what}`,
    `Please keep an eye on it for a couple of days and ${phone === '' ? 'call me' : `call me on ${phone}`} if it comes back. You do not have to do anything else.`,
    'Thank you for letting me know about it, and for your patience.',
    signature.length === 0 ? 'Best wishes' : ['Best wishes,', ...signature].join('\n'),
  ]
  const email = (issue.email ?? '').trim()
  return {
    to: email === '' ? [] : [email],
    subject:
      quote === ''
        ? 'Fixed: what you reported'
        : `Fixed: ${shorten(bareSubject(cleanLine(issue.title)), longestSubject).replace(/[\s.,;:]+$/, '')}`,
    body: `${paragraphs.join('\n\n')}\n`,
  }
}
