import { describe, expect, test } from 'vitest'
import { byMostOverdue, peopleWaiting, standing, urgency } from '../../../shared/policy/standing.ts'

describe('how things stand', () => {
  test('the icon follows the worst of what is owed', () => {
    expect(standing([], 100)).toBe('nothing-owed')
    expect(standing([{ dueAt: 100 }, { dueAt: 200 }], 100)).toBe('waiting')
    expect(standing([{ dueAt: 99 }, { dueAt: 200 }], 100)).toBe('overdue')
  })

  test('one item is fresh for the first quarter of an hour, then waiting, then overdue', () => {
    const minute = 60_000
    const owed = { owedSinceAt: 0, dueAt: 240 * minute }
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
    ]
    expect(items.toSorted(byMostOverdue).map(({ id }) => id)).toEqual([2, 3, 1, 4])
  })

  test('somebody with two open matters is one person, and nobody is none', () => {
    const ann = { id: 1, name: 'Ann Lee', email: null, phone: null }
    const bob = { ...ann, id: 2, name: 'Bob' }
    expect(
      peopleWaiting([{ requester: ann }, { requester: bob }, { requester: ann }, { requester: null }]),
    ).toBe(2)
  })
})
