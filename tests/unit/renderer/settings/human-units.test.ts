import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  daysOf,
  daysText,
  isOff,
  ladderOf,
  ladderText,
  minutesOf,
  minutesText,
  workdayMinutes,
} from '../../../../renderer/settings/human-units.ts'
import { defaultWorkingHours } from '../../../../shared/model/working-hours.ts'

describe('human units', () => {
  test.each([
    ['30 min', 30],
    ['90', 90],
    ['1.5 h', 90],
    ['1 h 30 min', 90],
    ['4h', 240],
    ['2 hours', 120],
    ['soon', null],
    ['4 h soon', null],
    ['4 weeks', null],
    ['0.001 h', null],
    ['', null],
  ])('%s is %s minutes', (typed, minutes) => {
    expect(minutesOf(typed)).toBe(minutes)
  })

  test.each([
    ['2 days', 960],
    ['1 working day', 480],
    ['1 d 2 h', 600],
    ['0.5 days', 240],
    ['2 working', null],
  ])('%s is %s minutes where a working day has eight hours', (typed, minutes) => {
    expect(minutesOf(typed, workdayMinutes(defaultWorkingHours))).toBe(minutes)
    expect(minutesOf(typed), 'by the clock, no day has a length').toBeNull()
  })

  test('a short Friday does not shorten the others', () => {
    const days = { ...defaultWorkingHours.days, 5: [{ from: '08:00', to: '12:30' }] }
    expect(workdayMinutes({ days, holidays: [] })).toBe(480)
  })

  test('whatever is shown can be typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 86_400 }), (minutes) => {
        expect(minutesOf(minutesText(minutes))).toBe(minutes)
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 250 }), (days) => {
        expect(daysOf(daysText(days))).toBe(days)
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 86_400 }), { minLength: 1 }), (steps) => {
        expect(ladderOf(ladderText(steps))).toEqual(steps)
      }),
    )
  })

  test('a ladder with a step that is no time is none', () => {
    expect(ladderOf('15 min, later')).toBeNull()
  })

  test('emptied or off is not owed', () => {
    expect(['', ' ', 'off', 'Never'].every(isOff)).toBe(true)
    expect(isOff('4 h')).toBe(false)
  })
})
