import type { FollowUp, FollowUpKind } from '../../shared/model/follow-up.ts'
import type { Issue } from '../../shared/model/issue.ts'
import type { Requester } from '../../shared/model/requester.ts'
import { sampleIssue } from './sample-issue.ts'

const hour = 3_600_000

/** A Thursday, 10:00 in Berlin. */
export const thursday = Date.parse('2026-11-19T09:00:00Z')
export const berlinNow = { now: thursday, timeZone: 'Europe/Berlin' }

export const annLee: Requester = {
  id: 1,
  name: 'Ann Lee',
  email: 'ann@school.org',
  phone: null,
  hours: null,
  timeZone: null,
  language: null,
  salutation: null,
  degree: null,
  familiar: null,
}

/** Ann's, open since Tuesday noon, reported by mail. */
export const anIssue = (more: Partial<Issue> = {}): Issue =>
  sampleIssue({
    id: 7,
    title: 'Printer jam in 204',
    requesterId: 1,
    channel: 'mail',
    createdAt: thursday - 46 * hour,
    ...more,
  })

export const aFollowUp = (kind: FollowUpKind, more: Partial<FollowUp> = {}): FollowUp => ({
  id: 1,
  issueId: 7,
  kind,
  owedSinceAt: thursday - 46 * hour,
  dueAt: thursday - 20 * hour,
  nagFromAt: thursday - 46 * hour,
  nextNagAt: thursday,
  lastNagAt: null,
  nagsShown: 0,
  snoozedUntilAt: null,
  settledAt: null,
  ...more,
})

const provider = {
  on: 'vendor',
  name: 'the provider',
  sinceAt: Date.parse('2026-11-16T09:00:00Z'),
  untilAt: Date.parse('2026-11-18T16:00:00Z'),
  chasedAt: null,
} as const

/** One of each kind, as it stands when it is raised. */
export const oneOfEach: Readonly<
  Record<FollowUpKind, Readonly<{ followUp: FollowUp; issue: Issue; requester: Requester }>>
> = {
  acknowledgement: { followUp: aFollowUp('acknowledgement'), issue: anIssue(), requester: annLee },
  update: {
    followUp: aFollowUp('update', { owedSinceAt: thursday - 72 * hour }),
    issue: anIssue({ createdAt: thursday - 200 * hour }),
    requester: annLee,
  },
  promise: {
    followUp: aFollowUp('promise', { dueAt: thursday + hour / 2 }),
    issue: anIssue({ promisedAt: thursday + hour / 2 }),
    requester: annLee,
  },
  resolution: {
    followUp: aFollowUp('resolution', { owedSinceAt: thursday - 22 * hour }),
    issue: anIssue({ state: 'resolved', resolvedAt: thursday - 22 * hour, resolution: 'A torn label.' }),
    requester: annLee,
  },
  chase: {
    followUp: aFollowUp('chase', { dueAt: provider.untilAt }),
    issue: anIssue({ state: 'waiting', waiting: provider }),
    requester: annLee,
  },
  'check-in': {
    followUp: aFollowUp('check-in', { owedSinceAt: thursday - 46 * hour }),
    issue: anIssue({
      state: 'resolved',
      resolvedAt: thursday - 47 * hour,
      toldAt: thursday - 46 * hour,
    }),
    requester: annLee,
  },
}
