import { describe, expect, test } from 'vitest'
import type { Issue } from '../../../shared/model/issue.ts'
import { asksStillWanted } from '../../../shared/policy/still-wanted.ts'
import { at, berlin, fixed, kinds, open, owed, reported, spoken, told, withPolicy, word } from './owed.ts'

describe('an acknowledgement', () => {
  test('is owed for a mail within four working hours, and raised half an hour before', () => {
    expect(owed(open)).toEqual({
      acknowledgement: {
        owedSinceAt: reported,
        dueAt: at('2026-05-07T14:00'),
        nagFromAt: at('2026-05-07T13:30'),
      },
    })
  })

  test('is raised after half of a short time', () => {
    const { acknowledgement } = owed({ ...open, priority: 'urgent' })
    expect(acknowledgement?.nagFromAt).toBe(at('2026-05-07T10:15'))
    expect(acknowledgement?.dueAt).toBe(at('2026-05-07T10:30'))
  })

  test('counts working time: a mail of Saturday waits for Monday', () => {
    expect(owed({ ...open, createdAt: at('2026-05-09T12:00') })['acknowledgement']?.dueAt).toBe(
      at('2026-05-11T13:00'),
    )
  })

  test.each(['voicemail', 'memo'] as const)('is owed for a %s', (channel) => {
    expect(kinds({ ...open, channel })).toEqual(['acknowledgement'])
  })

  test.each(['walk-up', 'phone', 'chat'] as const)('is not owed to whoever was spoken to: %s', (channel) => {
    expect(kinds({ ...open, channel })).toEqual(['update'])
  })

  test('is settled by any word that went out, not by an opened mail nor by a chase', () => {
    expect(kinds(open, [word(null)])).toEqual(['acknowledgement'])
    expect(kinds(open, [word(reported + 1, { kind: 'chase' })])).toEqual(['acknowledgement'])
    expect(kinds(open, [word(reported + 1, { state: 'discarded' })])).toEqual(['acknowledgement'])
    expect(kinds(open, [word(reported + 1)])).toEqual(['update'])
  })

  test('counts anew when it was opened again without a word', () => {
    expect(owed({ ...open, reopenedAt: reported + 3_600_000 })['acknowledgement']?.owedSinceAt).toBe(
      reported + 3_600_000,
    )
  })

  test('is nothing without a requester', () => {
    expect(owed({ ...open, requesterId: null })).toEqual({})
  })
})

describe('an update', () => {
  test('is owed after two working days of silence, and raised when it is due', () => {
    const dueAt = at('2026-05-11T10:00')
    expect(owed(spoken)).toEqual({ update: { owedSinceAt: reported, dueAt, nagFromAt: dueAt } })
  })

  test('counts from the last word, or from when it was opened again', () => {
    const words = [word(at('2026-05-08T12:00')), word(at('2026-05-07T12:00'))]
    expect(owed(open, words)['update']?.dueAt).toBe(at('2026-05-12T12:00'))
    const reopened = { ...open, reopenedAt: at('2026-05-11T09:00'), reopenedIn: at('2026-05-11T09:00') }
    expect(owed(reopened, words)['update']?.owedSinceAt).toBe(at('2026-05-11T09:00'))
  })

  test('stays owed while somebody else has to act', () => {
    const waiting = {
      on: 'vendor',
      name: 'Dell',
      sinceAt: reported,
      untilAt: reported + 1,
      chasedAt: null,
    } as const
    expect(kinds({ ...spoken, state: 'waiting', waiting })).toEqual(['update', 'chase'])
  })

  test('is not owed when the policy says never, or there is nobody to tell', () => {
    expect(kinds(spoken, [], withPolicy({ updateEveryMinutes: null }))).toEqual([])
    expect(kinds({ ...spoken, requesterId: null })).toEqual([])
    expect(kinds(fixed)).toEqual(['resolution'])
  })

  test('asks whether it is still wanted after twenty working days', () => {
    const wish = { ...open, title: 'A second screen' }
    const ask = (iso: string) => asksStillWanted(wish, berlin, at(iso))
    // 10:00 four weeks later.
    expect([ask('2026-06-04T09:59'), ask('2026-06-04T10:00')]).toEqual([false, true])
    expect(asksStillWanted({ ...fixed, title: 'A second screen' }, berlin, at('2027-01-01T10:00'))).toBe(
      false,
    )
    // Of a fault nobody asks that, and of what came back not before its time.
    expect(asksStillWanted({ ...open, title: 'Printer jam' }, berlin, at('2027-01-01T10:00'))).toBe(false)
    const again = { ...wish, reopenedAt: at('2026-06-03T10:00') }
    expect(asksStillWanted(again, berlin, at('2026-06-04T10:00'))).toBe(false)
  })
})

describe('a promise', () => {
  const promised = (promisedAt: string, promiseMadeAt: string, issue = spoken): Issue => ({
    ...issue,
    promisedAt: at(promisedAt),
    promiseMadeAt: at(promiseMadeAt),
  })
  const nagFrom = (promisedAt: string, promiseMadeAt: string, context = berlin): string =>
    new Date(owed(promised(promisedAt, promiseMadeAt), [], context)['promise']?.nagFromAt ?? 0).toISOString()

  test('is raised half an hour of working time before, and due at its time', () => {
    expect(owed(promised('2026-05-07T15:00', '2026-05-07T10:00'))['promise']).toEqual({
      owedSinceAt: reported,
      dueAt: at('2026-05-07T15:00'),
      nagFromAt: at('2026-05-07T14:30'),
    })
  })

  test.each([
    ['early in the morning', '2026-05-08T09:10', '2026-05-07T10:00', '2026-05-07T16:40'],
    ['on a Saturday', '2026-05-09T12:00', '2026-05-07T10:00', '2026-05-08T16:30'],
    ['in the evening', '2026-05-07T20:00', '2026-05-07T10:00', '2026-05-07T16:30'],
    ['within the half hour', '2026-05-07T10:20', '2026-05-07T10:00', '2026-05-07T10:00'],
    ['by night for the next morning', '2026-05-11T09:10', '2026-05-10T22:00', '2026-05-11T09:00'],
    [
      'on a Friday at ten to five for the evening',
      '2026-05-08T19:00',
      '2026-05-08T16:50',
      '2026-05-08T16:50',
    ],
  ])('made %s', (_, promisedAt, madeAt, expected) => {
    expect(nagFrom(promisedAt, madeAt)).toBe(new Date(at(expected)).toISOString())
  })

  test('for a day off is raised before that begins', () => {
    const away = { ...berlin, daysOff: [{ from: '2026-05-11', to: '2026-05-15' }] }
    expect(nagFrom('2026-05-13T12:00', '2026-05-07T10:00', away)).toBe('2026-05-08T14:30:00.000Z')
  })

  test('is raised half an hour before by the clock when the policy knows no hours', () => {
    const anytime = withPolicy({ outsideHours: true })
    expect(nagFrom('2026-05-09T20:00', '2026-05-07T10:00', anytime)).toBe('2026-05-09T17:30:00.000Z')
  })

  test('stands whatever else is said, and after the fix, until it is kept or taken back', () => {
    const issue = promised('2026-05-07T15:00', '2026-05-07T12:00')
    expect(kinds(issue, [word(at('2026-05-07T12:01'))])).toContain('promise')
    expect(kinds(issue, [word(at('2026-05-07T12:01'), { kind: 'promise' })])).toContain('promise')
    expect(kinds({ ...issue, promisedAt: null })).not.toContain('promise')
    expect(kinds({ ...issue, ...fixed, promisedAt: issue.promisedAt })).toEqual(['promise', 'resolution'])
    expect(kinds({ ...issue, ...told, promisedAt: null })).toEqual(['check-in'])
    expect(kinds({ ...issue, state: 'closed' })).toEqual([])
  })
})
