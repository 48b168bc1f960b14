import type { FollowUp } from '../model/follow-up.ts'
import type { Issue } from '../model/issue.ts'
import type { Requester } from '../model/requester.ts'
import type { Advice } from '../model/views.ts'
import type { WorkingHours } from '../model/working-hours.ts'
import type { PolicyContext } from './context.ts'
import { nextWorkingInstant, workingTimeBetween } from './working-time.ts'

/**
 * Words by which a plain sentence gives itself away as bad news: something is lost, refused, or not to be had. A guess,
 * good enough to suggest a call.
 */
const badNews =
  /\b(?:can ?not|can['’]t|could ?n['’]t|could not|won['’]t|will not|unable|not possible|impossible|no longer|lost|gone for good|beyond repair|irreparable|irrecoverable|unrecoverable|unfortunately|regrettably|sorry|declined|refused|not (?:allowed|approved|granted|available|worth)|no (?:budget|money|way to)|has to be (?:replaced|paid|bought)|must be (?:replaced|paid|bought)|never worked)\b/i

const soundsLikeBadNews = (text: string): boolean => badNews.test(text)

export type AdviceQuestion = Readonly<{
  issue: Issue
  requester: Requester | null
  /** What is owed by now. */
  raised: readonly FollowUp[]
  now: number
}>

/** The mean working day of these hours, in milliseconds. */
const workingDayMs = ({ days }: WorkingHours): number => {
  const minutesOf = (time: string): number => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number)
    return hours * 60 + minutes
  }
  const lengths = Object.values(days)
    .map((spans) => spans.reduce((sum, { from, to }) => sum + minutesOf(to) - minutesOf(from), 0))
    .filter((minutes) => minutes > 0)
  return (lengths.reduce((sum, minutes) => sum + minutes, 0) / Math.max(1, lengths.length)) * 60_000
}

const isKnownBad = ({ issue, raised }: AdviceQuestion): boolean =>
  raised.some(({ kind }) => kind === 'resolution') && soundsLikeBadNews(issue.resolution ?? '')

/** From when on they wait for the next word: the oldest debt, which begins with the last word or the fix. */
const waitsSinceAt = (owed: readonly FollowUp[], now: number): number =>
  Math.min(now, ...owed.filter(({ kind }) => kind !== 'promise').map(({ owedSinceAt }) => owedSinceAt))

/** Why a call is better than a mail, the weightiest reason first; `null`: a mail will do. */
const reasonToCall = (question: AdviceQuestion, { workingHours, timeZone }: PolicyContext): string | null => {
  const { issue, requester, raised, now } = question
  if (requester === null) return null
  if (!requester.email) return `There is no mail address for ${requester.name}.`
  // What goes to somebody else, or is a friendly question, is no occasion for a call.
  const owed = raised.filter(({ kind }) => kind !== 'chase' && kind !== 'check-in')
  if (owed.length === 0) return null
  if (owed.some(({ kind, dueAt }) => kind === 'promise' && now > dueAt))
    return 'A promised time has passed: an apology is better spoken.'
  if (isKnownBad(question)) return 'It is not good news: that is better spoken.'
  if (issue.reopenedAt !== null) return 'It has come back once already.'
  if (issue.priority === 'urgent') return 'It is urgent.'
  const waitedMs = workingTimeBetween(waitsSinceAt(owed, now), now, workingHours, timeZone)
  return waitedMs > workingDayMs(workingHours)
    ? 'They have waited for over a working day without a word.'
    : null
}

/** When somebody is next there by their own hours or zone, UTC ms; `null` when now, or when nothing is known. */
const thereFromAt = (requester: Requester | null, now: number, context: PolicyContext): number | null => {
  if (requester === null || (requester.hours === null && requester.timeZone === null)) return null
  const hours = requester.hours ?? context.workingHours
  const nextAt = nextWorkingInstant(now, hours, requester.timeZone ?? context.timeZone)
  return nextAt > now ? nextAt : null
}

/** How the requester of an issue is best told, and not before when. */
export const channelAdvice = (question: AdviceQuestion, context: PolicyContext): Advice => {
  const reason = reasonToCall(question, context)
  return {
    by: reason === null ? 'mail' : 'phone',
    reason,
    notBeforeAt: thereFromAt(question.requester, question.now, context),
  }
}
