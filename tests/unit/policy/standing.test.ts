import { describe, expect, test } from 'vitest'
import { byMostOverdue, standing, urgency } from '../../../shared/policy/standing.ts'

type Owed = Parameters<typeof standing>[0][number]

const fix = (change: Partial<Owed>): Owed => ({
  kind: 'resolution',
  owedSinceAt: 0,
  nagFromAt: 0,
  dueAt: 0,
  ...change,
})

describe('how things stand', () => {
  test('the icon follows the worst of what is owed', () => {
    expect(standing([], 100)).toBe('nothing-owed')
    expect(standing([fix({ dueAt: 100 }), fix({ dueAt: 200 })], 100)).toBe('waiting')
    expect(standing([fix({ dueAt: 99 }), fix({ dueAt: 200 })], 100)).toBe('overdue')
  })

  test('what is only planned does not count yet, unless the clock was set back', () => {
    expect(standing([fix({ kind: 'update', dueAt: 101, nagFromAt: 101 })], 100)).toBe('nothing-owed')
    expect(standing([fix({ kind: 'update', dueAt: 100, nagFromAt: 100 })], 100)).toBe('waiting')
    expect(standing([fix({ owedSinceAt: 500, nagFromAt: 500, dueAt: 900 })], 100)).toBe('waiting')
  })

  test('what is raised only when it is due has a day before it is overdue', () => {
    const day = 86_400_000
    for (const kind of ['update', 'chase', 'check-in'] as const) {
      expect(standing([fix({ kind, dueAt: 100 })], 100 + day)).toBe('waiting')
      expect(standing([fix({ kind, dueAt: 100 })], 101 + day)).toBe('overdue')
    }
    expect(standing([fix({ kind: 'promise', dueAt: 100 })], 101)).toBe('overdue')
  })

  test('one item is fresh for the first quarter of an hour, then waiting, then overdue', () => {
    const minute = 60_000
    const owed = fix({ dueAt: 240 * minute })
    const at = (minutes: number) => urgency(owed, minutes * minute, { ladderMinutes: [15, 60, 180] })
    expect([at(0), at(14), at(15), at(240), at(241)]).toEqual([
      'fresh',
      'fresh',
      'waiting',
      'waiting',
      'overdue',
    ])
  })

  test('the most overdue comes first, then what came up first', () => {
    const items = [
      { id: 4, dueAt: 9, owedSinceAt: 1 },
      { id: 3, dueAt: 5, owedSinceAt: 2 },
      { id: 2, dueAt: 5, owedSinceAt: 2 },
      { id: 1, dueAt: 5, owedSinceAt: 3 },
    ].map((item) => ({ ...fix(item), id: item.id }))
    expect(items.toSorted(byMostOverdue(10)).map(({ id }) => id)).toEqual([2, 3, 1, 4])
  })

  test('a broken promise comes before everything, then one about to break; what is only planned after everything', () => {
    const items = [
      { id: 1, dueAt: 5, nagFromAt: 20 },
      { id: 2, dueAt: 6 },
      { id: 3, dueAt: 9, kind: 'promise' as const },
      { id: 4, dueAt: 10, kind: 'promise' as const },
    ].map((item) => ({ ...fix(item), id: item.id }))
    expect(items.toSorted(byMostOverdue(10)).map(({ id }) => id)).toEqual([3, 4, 2, 1])
  })
})
