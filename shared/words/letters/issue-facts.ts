import type { Issue } from '../../model/issue.ts'
import type { LanguageCode } from '../../model/letter.ts'
import type { Requester } from '../../model/requester.ts'
import type { WorkingHours } from '../../model/working-hours.ts'
import type { PolicyContext } from '../../policy/context.ts'
import { policyFor } from '../../policy/policy-for.ts'
import { addWorkingDays } from '../../policy/working-days.ts'
import type { LetterFacts } from './facts.ts'
import { salutationOf } from './salutation.ts'

/** What the technician fills in for one letter. */
export type OwnFacts = Readonly<
  Partial<
    Pick<
      LetterFacts,
      'words' | 'why' | 'alternative' | 'whatHappened' | 'whatChanges' | 'waitingFor' | 'others'
    >
  >
> &
  Readonly<{ promisedAt?: number | undefined }>

/** A fix that is told so many working days later comes with an apology for the silence. */
const lateDays = 2

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** Of a day on which there is work, on the average. */
const minutesPerDay = ({ days }: WorkingHours): number => {
  const worked = Object.values(days).filter((spans) => spans.length > 0)
  const minutes = worked.flat().reduce((sum, { from, to }) => sum + minutesOf(to) - minutesOf(from), 0)
  return minutes / worked.length
}

/** As one says it: in days from a working day on. */
const spanOf = (minutes: number, hours: WorkingHours): LetterFacts['updateWithin'] => {
  const perDay = minutesPerDay(hours)
  if (minutes >= perDay) return { days: Math.ceil(minutes / perDay) }
  return { hours: Math.ceil(minutes / 60) }
}

/** What follows from the policies: how soon they hear more, when they will be asked, and whether they are told late. */
const policyFacts = (issue: Issue, context: PolicyContext, now: number) => {
  const { updateEveryMinutes, checkInAfterDays } = policyFor(issue, context.policies)
  return {
    updateWithin:
      issue.resolvedAt === null && updateEveryMinutes !== null
        ? spanOf(updateEveryMinutes, context.workingHours)
        : null,
    checkInAt: checkInAfterDays === null ? null : addWorkingDays(now, checkInAfterDays, context),
    toldLate: issue.resolvedAt !== null && now >= addWorkingDays(issue.resolvedAt, lateDays, context),
  }
}

/** What the log knows for a letter, and what the technician adds. */
export const factsOfIssue = (
  issue: Issue,
  {
    requester,
    technician,
    now,
    context,
    region,
    language,
    own: { promisedAt: newPromisedAt, ...own } = {},
  }: Readonly<{
    requester: Requester | null
    technician: LetterFacts['technician']
    now: number
    context: PolicyContext
    region?: string | undefined
    own?: OwnFacts | undefined
    /** What the letter is written in. */
    language: LanguageCode
  }>,
): LetterFacts => ({
  requester: {
    name: requester?.name,
    salutation: requester && salutationOf(requester, language),
    familiar: requester?.familiar,
  },
  issue: {
    title: issue.title,
    inTheirWords: issue.inTheirWords,
    restated: issue.restated,
    reportedAt: issue.createdAt,
    channel: issue.channel,
  },
  resolution: issue.resolution,
  resolvedAt: issue.resolvedAt,
  waitingOn: issue.waiting?.on,
  technician,
  replySubject: issue.thread?.subject,
  now,
  timeZone: context.timeZone,
  requesterTimeZone: requester?.timeZone,
  region,
  ...policyFacts(issue, context, now),
  ...own,
  promisedAt: issue.promisedAt,
  newPromisedAt,
})
