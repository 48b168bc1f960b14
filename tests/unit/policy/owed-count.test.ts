import { describe, expect, it } from 'vitest'
import { countOwed, owedCount } from '../../../shared/policy/owed-count.ts'
import { owedText } from '../../../shared/words/text/owed-text.ts'
import { aFollowUp, anIssue, berlinNow, thursday } from '../../fakes/sample-follow-ups.ts'

const hour = 3_600_000
type Kind = Parameters<typeof aFollowUp>[0]

const row = (kind: Kind, requesterId: number | null, raisedAt = thursday - hour) => ({
  followUp: aFollowUp(kind, { nagFromAt: raisedAt, dueAt: raisedAt + hour / 2 }),
  issue: anIssue({ requesterId }),
})
const text = (...rows: ReturnType<typeof row>[]): string => owedText(owedCount(rows, berlinNow))

describe('who is waiting to hear', () => {
  it.each(['acknowledgement', 'update', 'promise', 'resolution'] as const)('is owed a word: %s', (kind) => {
    expect(text(row(kind, 1))).toBe('1 person is waiting to hear')
  })

  it.each(['check-in', 'chase'] as const)('is nobody who is only to be asked: %s', (kind) => {
    expect(text(row(kind, 1))).toBe('everyone knows · 1 to ask')
  })

  it('counts people, and apart from them each question', () => {
    expect(
      text(
        row('resolution', 1),
        row('update', 1),
        row('update', 2),
        row('promise', 3),
        row('check-in', 4),
        row('chase', 1),
      ),
    ).toBe('3 people are waiting to hear · 2 to ask')
  })

  it('counts apart what was promised to nobody by name', () => {
    expect(text(row('promise', null))).toBe('1 thing to follow up')
    expect(text(row('promise', null), row('promise', null), row('chase', null))).toBe(
      '2 things to follow up · 1 to ask',
    )
    expect(text(row('promise', null), row('update', 1))).toBe(
      '1 person is waiting to hear · 1 thing to follow up',
    )
  })
})

describe('everyone knows', () => {
  const tonight = thursday + 6 * hour
  const tomorrow = thursday + 24 * hour

  it('only when no word is owed, and none comes up today', () => {
    expect(text()).toBe('everyone knows')
    expect(text(row('update', 1, tomorrow), row('promise', 2, tomorrow))).toBe('everyone knows')
    for (const kind of ['acknowledgement', 'update', 'promise', 'resolution'] as const)
      expect(text(row(kind, 1, tonight))).toBe('1 person should hear from you today')
    expect(text(row('promise', null, tonight))).toBe('1 thing to follow up today')
  })

  it('not while somebody who wrote to a machine has had no word, whatever the day', () => {
    expect(text(row('acknowledgement', 1, tomorrow), row('acknowledgement', 2, tomorrow))).toBe(
      '2 people have had no word yet',
    )
    expect(text(row('acknowledgement', 1, tomorrow), row('update', 2, tonight))).toBe(
      '1 person should hear from you today',
    )
  })

  it('by the day of the technician’s zone', () => {
    const lateAt = Date.parse('2026-11-19T22:30:00Z')
    const counted = (timeZone: string) => owedCount([row('update', 1, lateAt)], { now: thursday, timeZone })
    expect(counted('Europe/Berlin').ahead?.today).toBe(true)
    expect(counted('Europe/Helsinki').ahead).toBeNull()
  })

  it('is not said of a part, of which nobody knows what lies ahead', () => {
    const part = (kind: Kind) => owedText(countOwed([row(kind, 1)]))
    expect(part('chase')).toBe('1 to ask')
    expect(part('update')).toBe('1 person is waiting to hear')
  })

  it('leaves questions that lie ahead for when they come', () => {
    expect(text(row('check-in', 1, tonight), row('chase', 1, tonight))).toBe('everyone knows')
  })
})
