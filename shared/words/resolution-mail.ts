import type { Draft } from '../model/communication.ts'
import { cleanLine } from './clean-text.ts'
import {
  asQuote,
  asSentence,
  callMe,
  dayInSentence,
  greeting,
  letter,
  ownWords,
  signature,
  subjectLine,
  type Technician,
} from './mail-parts.ts'

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
  technician: Technician
  /** A paragraph of the technician's own. */
  words?: string | undefined
}>

/**
 * The mail that tells a requester that their problem is over: what it was in their words, since when, one plain sentence,
 * and what to do if it comes back. Between 40 and 160 words unless the resolution itself is long.
 */
export const resolutionMail = (issue: ResolvedIssue): Draft => {
  const quote = asQuote(issue.title)
  const what = asSentence(cleanLine(issue.resolution ?? ''))
  const when = dayInSentence(issue.resolvedAt, issue)
  const opening =
    quote === ''
      ? `Good news: what you told me about is fixed, and has been since ${when}.`
      : `Good news about “${quote}”: it is fixed, and has been since ${when}.`
  const email = (issue.email ?? '').trim()
  return {
    to: email === '' ? [] : [email],
    subject: subjectLine('Fixed', issue.title),
    body: letter([
      greeting(issue.requesterName),
      what === '' ? opening : `${opening} ${what}`,
      ownWords(issue.words),
      `Please keep an eye on it for a couple of days and ${callMe(issue.technician)} if it comes back. You do not have to do anything else.`,
      'Thank you for letting me know about it, and for your patience.',
      signature(issue.technician),
    ]),
  }
}
