import { describe, expect, it } from 'vitest'
import type { Issue } from '../../../shared/model/issue.ts'
import type { Requester } from '../../../shared/model/requester.ts'
import { type AdviceQuestion, channelAdvice } from '../../../shared/policy/channel-advice.ts'
import { defaultPolicyContext } from '../../../shared/policy/context.ts'
import { aFollowUp, anIssue, annLee, thursday } from '../../fakes/sample-follow-ups.ts'

const hour = 3_600_000
const context = { ...defaultPolicyContext, timeZone: 'Europe/Berlin' }
const fresh = aFollowUp('resolution', { owedSinceAt: thursday - hour / 2, dueAt: thursday + 4 * hour })
const fixed = (more: Partial<Issue> = {}) =>
  anIssue({
    state: 'resolved',
    resolvedAt: thursday - hour / 2,
    resolution: 'A torn label was stuck.',
    ...more,
  })

const advise = (question: Partial<AdviceQuestion> = {}) =>
  channelAdvice({ issue: fixed(), requester: annLee, raised: [fresh], now: thursday, ...question }, context)

describe('how somebody is best told', () => {
  it('by mail, when nothing speaks against it', () => {
    expect(advise()).toEqual({ by: 'mail', reason: null, notBeforeAt: null })
    expect(advise({ requester: null })).toMatchObject({ by: 'mail', reason: null })
  })

  const wait = (ms: number) => aFollowUp('update', { owedSinceAt: thursday - ms })
  it.each<[string, string, Partial<AdviceQuestion>]>([
    ['no address', 'There is no mail address for Ann Lee.', { requester: { ...annLee, email: null } }],
    ['an empty address', 'There is no mail address for Ann Lee.', { requester: { ...annLee, email: '' } }],
    [
      'an apology',
      'A promised time has passed: an apology is better spoken.',
      { issue: anIssue(), raised: [aFollowUp('promise', { dueAt: thursday - 1 })] },
    ],
    [
      'bad news',
      'It is not good news: that is better spoken.',
      { issue: fixed({ resolution: 'The disk is beyond repair and the files are lost.' }) },
    ],
    [
      'a second failure',
      'It has come back once already.',
      { issue: fixed({ reopenedAt: thursday - 9 * hour }) },
    ],
    ['something urgent', 'It is urgent.', { issue: fixed({ priority: 'urgent' }) }],
    [
      'a long wait',
      'They have waited for over a working day without a word.',
      // 24 hours, 8 of them work; a minute earlier is over a working day.
      { issue: anIssue(), raised: [wait(24 * hour + 60_000)] },
    ],
  ])('by phone: %s', (_, reason, question) => {
    expect(advise(question)).toEqual({ by: 'phone', reason, notBeforeAt: null })
  })

  it('counts the wait in working time', () => {
    expect(advise({ issue: anIssue(), raised: [wait(24 * hour)] }).by).toBe('mail')
    const monday = Date.parse('2026-11-23T09:30:00+01:00')
    const friday = Date.parse('2026-11-20T16:00:00+01:00')
    const raised = [aFollowUp('resolution', { owedSinceAt: friday })]
    expect(advise({ raised, now: monday }).by).toBe('mail')
  })

  it('leaves a promise that can still be kept to the mail', () => {
    expect(advise({ raised: [aFollowUp('promise', { dueAt: thursday })] }).by).toBe('mail')
  })

  it('does not call for a question, or for what goes to somebody else', () => {
    const issue = fixed({ priority: 'urgent', reopenedAt: thursday - hour })
    for (const kind of ['check-in', 'chase'] as const)
      expect(advise({ issue, raised: [aFollowUp(kind)] })).toMatchObject({ by: 'mail', reason: null })
    expect(advise({ issue, raised: [] }).by).toBe('mail')
  })
})

describe('when they are there', () => {
  const mornings = [{ from: '08:00', to: '12:00' }]
  const hours: Requester['hours'] = {
    days: { 1: mornings, 2: mornings, 3: mornings, 4: mornings, 5: mornings, 6: [], 7: [] },
    holidays: [],
  }
  const from = (requester: Partial<Requester>, now: string) =>
    advise({ requester: { ...annLee, ...requester }, now: Date.parse(now) }).notBeforeAt

  it('waits for the hours of somebody who works mornings', () => {
    expect(from({ hours }, '2026-11-19T11:59:00+01:00')).toBeNull()
    expect(from({ hours }, '2026-11-19T12:00:00+01:00')).toBe(Date.parse('2026-11-20T08:00:00+01:00'))
    expect(from({ hours }, '2026-11-20T15:00:00+01:00')).toBe(Date.parse('2026-11-23T08:00:00+01:00'))
  })

  it('knows their zone, with the technician’s hours where they have none of their own', () => {
    const timeZone = 'America/New_York'
    expect(from({ timeZone }, '2026-11-19T10:00:00+01:00')).toBe(Date.parse('2026-11-19T09:00:00-05:00'))
    expect(from({ timeZone }, '2026-11-19T16:00:00+01:00')).toBeNull()
    expect(from({ timeZone, hours }, '2026-11-19T10:00:00+01:00')).toBe(
      Date.parse('2026-11-19T08:00:00-05:00'),
    )
  })

  it('says nothing about somebody of whom nothing is known', () => {
    expect(from({}, '2026-11-22T03:00:00+01:00')).toBeNull()
  })
})
