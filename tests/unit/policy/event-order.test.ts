import { describe, expect, test } from 'vitest'
import { isUntold } from '../../../shared/policy/untold.ts'
import { at, fixed, kinds, open, owed, told, word } from './owed.ts'

/* The clock was set back in between: what happened later reads earlier. */

describe('whatever the clock said', () => {
  test('whoever was told of a fix knows, and is asked later', () => {
    const early = { ...told, resolvedAt: at('2026-06-07T15:00'), toldAt: at('2026-05-07T15:10') }
    expect(isUntold(early)).toBe(false)
    expect(kinds(early)).toEqual(['check-in'])
  })

  test('a question was asked after they were told, not before', () => {
    const heard = word(at('2026-06-07T15:10'), { kind: 'resolution', confirmedIn: 5 })
    const asked = word(at('2026-05-07T15:20'), { kind: 'check-in', confirmedIn: 6 })
    expect(owed(told, [heard, asked])['check-in']?.owedSinceAt).toBe(asked.confirmedAt)
    expect(owed(told, [heard, { ...asked, confirmedIn: 4 }])['check-in']?.owedSinceAt).toBe(told.toldAt)
  })

  test('silence counts from the last word, or from the opening again, by what came last', () => {
    const first = word(at('2026-06-07T15:10'), { confirmedIn: 5 })
    const last = word(at('2026-05-08T09:00'), { confirmedIn: 6 })
    expect(owed(open, [last, first])['update']?.owedSinceAt).toBe(last.confirmedAt)
    const back = { ...open, reopenedAt: at('2026-05-07T12:00') }
    expect(owed({ ...back, reopenedIn: 7 }, [first, last])['update']?.owedSinceAt).toBe(back.reopenedAt)
    expect(owed({ ...back, reopenedIn: 4 }, [first, last])['update']?.owedSinceAt).toBe(last.confirmedAt)
  })

  test('nobody waits where nobody is named, or no notice is needed', () => {
    expect(isUntold(fixed)).toBe(true)
    expect(isUntold({ ...fixed, requesterId: null })).toBe(false)
    expect(isUntold({ ...fixed, noNoticeReason: 'Told them there' })).toBe(false)
    expect(isUntold(open)).toBe(false)
  })
})
