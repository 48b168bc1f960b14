import type { Communication } from '../model/communication.ts'
import type { Issue, Waiting } from '../model/issue.ts'

/** What lies between a date that was set and the moment at which it was set, after that moment was taken to be `at`. */
const moved = (dateAt: number, setAt: number, at: number): number => dateAt - Math.max(0, setAt - at)

const waitingAsOf = (waiting: Waiting, at: number): Waiting => {
  const { sinceAt, untilAt, chasedAt } = waiting
  return {
    ...waiting,
    sinceAt: Math.min(sinceAt, at),
    untilAt: moved(untilAt, chasedAt ?? sinceAt, at),
    chasedAt: chasedAt === null ? null : Math.min(chasedAt, at),
  }
}

const atMost = (recordedAt: number | null, at: number): number | null =>
  recordedAt === null ? null : Math.min(recordedAt, at)

/**
 * The issue as if whatever was recorded later than `at` (UTC ms) had happened then: the clock was ahead when it was written
 * down. A date that was set at such a moment is as far away as it was then.
 */
export const issueAsOf = (issue: Issue, at: number): Issue => ({
  ...issue,
  createdAt: Math.min(issue.createdAt, at),
  reopenedAt: atMost(issue.reopenedAt, at),
  promisedAt:
    issue.promisedAt === null ? null : moved(issue.promisedAt, issue.promiseMadeAt ?? issue.createdAt, at),
  promiseMadeAt: atMost(issue.promiseMadeAt, at),
  waiting: issue.waiting === null ? null : waitingAsOf(issue.waiting, at),
  resolvedAt: atMost(issue.resolvedAt, at),
  toldAt: atMost(issue.toldAt, at),
})

/** The same of what was said. */
export const communicationAsOf = (communication: Communication, at: number): Communication => ({
  ...communication,
  confirmedAt: atMost(communication.confirmedAt, at),
})
