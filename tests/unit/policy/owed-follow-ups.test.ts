import { describe, expect, test } from 'vitest'
import type { Issue } from '../../../shared/model/issue.ts'
import { at, berlin, fixed, kinds, open, owed, reported, told, withPolicy, word } from './owed.ts'

describe('the word of a fix', () => {
  test('is owed within four working hours, and raised at once', () => {
    expect(owed(fixed)).toEqual({
      resolution: {
        owedSinceAt: at('2026-05-07T15:00'),
        dueAt: at('2026-05-08T11:00'),
        nagFromAt: at('2026-05-07T15:00'),
      },
    })
  })

  test('is due by the policy of the priority, overlaid by that of the channel', () => {
    expect(owed({ ...fixed, priority: 'urgent' })['resolution']?.dueAt).toBe(at('2026-05-07T16:00'))
    expect(owed(fixed, [], withPolicy({ tellWithinMinutes: 30 }))['resolution']?.dueAt).toBe(
      at('2026-05-07T15:30'),
    )
  })

  test('goes on counting while the technician is away', () => {
    const away = { ...berlin, daysOff: [{ from: '2026-05-08', to: '2026-05-08' }] }
    expect(owed(fixed, [], away)['resolution']?.dueAt).toBe(at('2026-05-08T11:00'))
  })

  test('still, while a mail is only open in the mail program', () => {
    expect(kinds(fixed, [word(null, { kind: 'resolution' })])).toEqual(['resolution'])
  })

  test('again, when it was fixed once more after they were told', () => {
    const back = { ...open, reopenedAt: at('2026-05-07T16:30'), reopenedIn: 9 }
    expect(kinds({ ...back, state: 'resolved', resolvedAt: at('2026-05-07T17:00') })).toEqual(['resolution'])
  })

  test.each([
    ['nobody reported it', { requesterId: null }],
    ['it is closed', { state: 'closed' }],
    ['no notice is needed', { noNoticeReason: 'Told them while I was there' }],
  ] satisfies [string, Partial<Issue>][])('nothing when %s', (_, change) => {
    expect(owed({ ...fixed, ...change })).toEqual({})
  })
})

describe('a chase', () => {
  test('is owed when their date has come, also for what nobody reported', () => {
    const waiting = {
      on: 'vendor',
      name: 'Dell',
      sinceAt: reported,
      untilAt: at('2026-05-12T08:00'),
      chasedAt: null,
    } as const
    const issue: Issue = { ...open, requesterId: null, state: 'waiting', waiting }
    expect(owed(issue)).toEqual({
      chase: { owedSinceAt: reported, dueAt: at('2026-05-12T08:00'), nagFromAt: at('2026-05-12T08:00') },
    })
    const chased = { ...waiting, chasedAt: at('2026-05-12T10:00'), untilAt: at('2026-05-14T10:00') }
    expect(owed({ ...issue, waiting: chased })['chase']).toMatchObject({
      owedSinceAt: chased.chasedAt,
      dueAt: chased.untilAt,
    })
  })
})

describe('a check-in', () => {
  test('comes two working days after they were told, and lapses five after that', () => {
    expect(owed(told)).toEqual({
      'check-in': {
        owedSinceAt: at('2026-05-07T16:00'),
        dueAt: at('2026-05-11T16:00'),
        nagFromAt: at('2026-05-11T16:00'),
        lapsesAt: at('2026-05-18T16:00'),
      },
    })
  })

  test('rests once they were asked, until the time for an answer is over', () => {
    const asked = word(at('2026-05-12T11:00'), { kind: 'check-in' })
    const lapsesAt = at('2026-05-19T11:00')
    expect(owed(told, [asked])['check-in']).toEqual({
      owedSinceAt: at('2026-05-12T11:00'),
      dueAt: lapsesAt,
      nagFromAt: lapsesAt,
      lapsesAt,
    })
    const heard = word(told.toldAt, { kind: 'resolution', confirmedIn: 8 })
    expect(owed(told, [{ ...asked, confirmedIn: 7 }, heard])['check-in']?.owedSinceAt).toBe(told.toldAt)
    expect(owed(told, [{ ...asked, confirmedIn: 9 }, heard])['check-in']?.owedSinceAt).toBe(asked.confirmedAt)
  })

  test('does not lapse while nobody is there to ask, or to read an answer', () => {
    const away = { ...berlin, daysOff: [{ from: '2026-05-12', to: '2026-05-24' }] }
    expect(owed(told, [], away)['check-in']).toMatchObject({
      dueAt: at('2026-05-11T16:00'),
      lapsesAt: at('2026-05-29T16:00'),
    })
    const asked = word(at('2026-05-11T17:00'), { kind: 'check-in' })
    expect(owed(told, [asked], away)['check-in']).toMatchObject({ lapsesAt: at('2026-05-29T17:00') })
  })

  test('is over at once when told is the end, and not owed when it is closed', () => {
    expect(owed(told, [], withPolicy({ checkInAfterDays: null }))['check-in']).toMatchObject({
      lapsesAt: told.toldAt,
      nagFromAt: at('2026-05-14T16:00'),
    })
    expect(owed({ ...told, state: 'closed' })).toEqual({})
  })
})
