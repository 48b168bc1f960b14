import { describe, expect, it } from 'vitest'
import type { Issue } from '../../../../shared/model/issue.ts'
import { letterKinds } from '../../../../shared/model/letter.ts'
import { defaultPolicyContext, type PolicyContext } from '../../../../shared/policy/context.ts'
import {
  type LetterQuestion,
  letterKindFor,
  letterKindsFor,
  type MailKind,
} from '../../../../shared/words/letters/choose-letter.ts'
import { missingFacts } from '../../../../shared/words/letters/missing-facts.ts'
import { anIssue, berlinNow, oneOfEach, thursday } from '../../../fakes/sample-follow-ups.ts'

const hour = 3_600_000
const day = 24 * hour
const context: PolicyContext = { ...defaultPolicyContext, timeZone: berlinNow.timeZone }
const about = (more: Partial<Issue> = {}, rest: Partial<LetterQuestion> = {}): LetterQuestion => ({
  issue: anIssue(more),
  context,
  now: thursday,
  ...rest,
})
const waitingOn = (on: 'vendor' | 'colleague' | 'requester'): Partial<Issue> => ({
  state: 'waiting',
  waiting: { on, name: 'Contoso', sinceAt: thursday - day, untilAt: thursday + day, chasedAt: null },
})
const fixed: Partial<Issue> = { state: 'resolved', resolvedAt: thursday - hour }
const told: Partial<Issue> = { ...fixed, toldAt: thursday - hour / 2 }
const withoutCheckIn: PolicyContext = {
  ...context,
  policies: {
    ...context.policies,
    byPriority: {
      ...context.policies.byPriority,
      normal: { ...context.policies.byPriority.normal, checkInAfterDays: null },
    },
  },
}

describe('the letter that settles what is owed', () => {
  it.each<[string, MailKind, LetterQuestion]>([
    ['acknowledgement', 'acknowledgement', about()],
    ['update-no-news', 'update', about()],
    ['update-news', 'update', about({}, { hasWords: true })],
    ['still-wanted', 'update', about({ createdAt: thursday - 60 * day, title: 'A second screen' })],
    ['update-no-news', 'update', about({ createdAt: thursday - 60 * day, title: 'Printer jam' })],
    [
      'update-no-news',
      'update',
      about({ createdAt: thursday - 90 * day, reopenedAt: thursday - day, title: 'A second screen' }),
    ],
    [
      'resolved-watch',
      'resolution',
      about({ ...fixed, createdAt: thursday - 92 * day, resolvedAt: thursday - 90 * day }),
    ],
    ['decline', 'resolution', about({ ...fixed, resolution: "Won't fix" })],
    ['waiting', 'update', about(waitingOn('vendor'))],
    ['waiting', 'update', about(waitingOn('colleague'))],
    ['waiting-requester', 'update', about(waitingOn('requester'))],
    ['promise-kept', 'promise', about({ promisedAt: thursday + hour })],
    ['promise-missed', 'promise', about({ promisedAt: thursday - hour })],
    ['resolved-watch', 'resolution', about(fixed)],
    ['resolved', 'resolution', about(fixed, { context: withoutCheckIn })],
    ['resolved-after-wait', 'resolution', about({ ...fixed, createdAt: thursday - 15 * day })],
    ['resolved-watch', 'resolution', about({ ...fixed, createdAt: thursday - 12 * day })],
    ['one-fix-many', 'resolution', about(fixed, { others: 3 })],
    ['check-in', 'check-in', about(told)],
  ])('is %s', (letter, kind, question) => {
    expect(letterKindFor(kind, question)).toBe(letter)
  })

  it('tells of the fix, whatever was owed', () => {
    for (const kind of ['acknowledgement', 'update', 'promise'] as const)
      expect(letterKindFor(kind, about({ ...fixed, promisedAt: thursday - hour }))).toBe('resolved-watch')
  })

  it('counts a long wait from when it came back', () => {
    const issue = { ...fixed, createdAt: thursday - 60 * day, reopenedAt: thursday - day }
    expect(letterKindFor('resolution', about(issue))).toBe('resolved-watch')
  })
})

describe('the letters to choose from', () => {
  it('begin with what is owed, then with what fits, each once', () => {
    expect(letterKindsFor(about({ promisedAt: thursday - hour }), 'promise').slice(0, 3)).toEqual([
      'promise-missed',
      'update-no-news',
      'update-news',
    ])
    expect(letterKindsFor(about())[0]).toBe('update-no-news')
    expect(letterKindsFor(about(waitingOn('vendor')))[0]).toBe('waiting')
    expect(letterKindsFor(about(fixed)).slice(0, 2)).toEqual(['resolved-watch', 'resolved'])
    expect(letterKindsFor(about(told)).slice(0, 2)).toEqual(['check-in', 'watch-over'])
    expect(letterKindsFor(about({ ...told, state: 'closed' }))[0]).toBe('watch-over')
    expect(letterKindsFor(about({ state: 'closed' }))[0]).toBe('decline')
    for (const { issue } of Object.values(oneOfEach)) {
      const kinds = letterKindsFor({ issue, context, now: thursday })
      expect(new Set(kinds).size).toBe(kinds.length)
    }
  })

  it('never tell of a fix that is not there, and reach every letter in some state', () => {
    for (const state of [about(), about(waitingOn('vendor')), about({ state: 'closed' })])
      expect(
        letterKindsFor(state).filter((kind) => /^resolved|check-in|watch-over|one-fix/.test(kind)),
      ).toEqual([])
    const reached = [
      about({ promisedAt: thursday + hour }),
      about({ promisedAt: thursday - hour }),
      about({ createdAt: thursday - 60 * day, title: 'A second screen' }),
      about(waitingOn('vendor')),
      about(waitingOn('requester')),
      about(fixed, { others: 2 }),
      about({ ...fixed, createdAt: thursday - 60 * day }),
      about(told),
    ].flatMap((question) => letterKindsFor(question))
    expect(letterKinds.filter((kind) => !reached.includes(kind))).toEqual([])
  })
})

const missing = (...of: Parameters<typeof missingFacts>) => missingFacts(...of).map(({ fact }) => fact)

describe('a letter about waiting', () => {
  it('is offered only about whom it waits for', () => {
    expect(letterKindsFor(about(waitingOn('requester')))).not.toContain('waiting')
    expect(letterKindsFor(about(waitingOn('vendor')))).not.toContain('waiting-requester')
    expect(letterKindsFor(about())).not.toContain('waiting')
  })
})

describe('what a letter cannot do without', () => {
  it('is asked for', () => {
    expect(missing('decline', {})).toEqual(['why', 'alternative'])
    expect(missing('decline', { why: 'It is old', alternative: ' … ' })).toEqual(['alternative'])
    expect(missing('decline', { why: 'It is old', alternative: 'Take mine' })).toEqual([])
    expect(missing('update-news', { words: ' \n' })).toEqual(['words'])
    expect(missing('waiting-requester', {})).toEqual(['words'])
    expect(missing('our-mistake', {})).toEqual(['whatHappened'])
    expect(missing('resolved', {})).toEqual([])
  })

  it('is a time ahead for a promise, and the old one for a look back', () => {
    const ahead = { promisedAt: thursday - hour, newPromisedAt: thursday + hour, now: thursday }
    expect(missing('promise', { promisedAt: thursday - hour, now: thursday })).toEqual(['promisedAt'])
    expect(missing('promise', ahead)).toEqual([])
    expect(missing('promise-missed', { promisedAt: thursday - hour, now: thursday })).toEqual([])
    expect(missing('promise-kept', { newPromisedAt: thursday + hour, now: thursday })).toEqual(['promisedAt'])
  })
})
