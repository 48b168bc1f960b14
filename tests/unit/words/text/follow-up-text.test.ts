import { describe, expect, it } from 'vitest'
import { type FollowUpKind, followUpKinds } from '../../../../shared/model/follow-up.ts'
import { followUpMark, followUpSentence } from '../../../../shared/words/text/follow-up-text.ts'
import { anIssue, annLee, berlinNow, oneOfEach, thursday } from '../../../fakes/sample-follow-ups.ts'

const minute = 60_000
const hour = 60 * minute

const sentence = (kind: FollowUpKind, more: Partial<Parameters<typeof followUpSentence>[0]> = {}) =>
  followUpSentence({ ...oneOfEach[kind], ...more }, berlinNow)

describe('what is owed, as the lists say it', () => {
  it.each<[FollowUpKind, string]>([
    ['acknowledgement', 'no first word yet'],
    ['update', 'no word for 3 days'],
    ['promise', 'promised by 10:30'],
    ['resolution', 'fixed 22 h ago, not told'],
    ['chase', 'waiting for the provider since Mon, said yesterday'],
    ['check-in', 'told Tuesday: does it still work?'],
  ])('%s: %s', (kind, words) => {
    expect(sentence(kind)).toBe(words)
  })

  it('says when a promise is broken, and with its day when that is another', () => {
    const by = (at: number) => sentence('promise', { issue: anIssue({ promisedAt: at }) })
    expect(by(thursday - minute)).toBe('promised by 09:59, overdue')
    expect(by(thursday - 24 * hour)).toBe('promised by yesterday 10:00, overdue')
    expect(by(thursday + 24 * hour)).toBe('promised by tomorrow 10:00')
  })

  it('asks about what has waited for long', () => {
    expect(sentence('update', { stillWanted: true })).toBe('no word for 3 days: is it still wanted?')
  })

  it.each([
    ['vendor', 'waiting for the vendor since Mon, said tomorrow'],
    ['colleague', 'waiting for a colleague since Mon, said tomorrow'],
    ['requester', 'waiting for Ann Lee since Mon, said tomorrow'],
  ] as const)('knows whom it waits for without a name: %s', (on, words) => {
    const waiting = {
      on,
      name: ' ',
      sinceAt: Date.parse('2026-11-16T09:00:00Z'),
      untilAt: Date.parse('2026-11-20T16:00:00Z'),
      chasedAt: null,
    }
    expect(sentence('chase', { issue: anIssue({ waiting }) })).toBe(words)
  })

  it('names the date where a weekday would mislead', () => {
    const toldAt = Date.parse('2026-11-03T09:00:00Z')
    expect(sentence('check-in', { issue: anIssue({ toldAt }) })).toBe('told 3 November: does it still work?')
    const waiting = { on: 'vendor', name: 'ISP', sinceAt: toldAt, untilAt: toldAt, chasedAt: null } as const
    expect(sentence('chase', { issue: anIssue({ waiting }) })).toBe('waiting for ISP since 3 Nov, said 3 Nov')
  })

  it('has words whatever the issue lacks', () => {
    for (const kind of followUpKinds)
      expect(sentence(kind, { issue: anIssue(), requester: null })).toMatch(/^[a-z].{6,}/)
  })
})

describe('the mark in the menu of the tray', () => {
  it('stands still while time goes on', () => {
    for (const kind of followUpKinds) {
      const { followUp, issue } = oneOfEach[kind]
      const mark = (now: number) =>
        followUpMark({ followUp, issue, requester: annLee }, { ...berlinNow, now })
      expect(mark(thursday + 7 * minute)).toBe(mark(thursday))
      if (kind === 'resolution') expect(mark(thursday)).toBeNull()
      else expect(mark(thursday)).toMatch(/\w/)
    }
  })
})
