import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { defaultWorkingHours } from '../../../shared/model/working-hours.ts'
import { addWorkingDays } from '../../../shared/policy/working-days.ts'
import { oddDays } from './zones.ts'

const at = (iso: string): number => Date.parse(iso)
const hours = { ...defaultWorkingHours, holidays: ['2026-05-14', '2026-10-26'] }

/** Day by day on the calendar, the slow way. */
const oracle = (from: number, count: number, timeZone: string): number => {
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone)
  let date = start.toPlainDate()
  for (let left = count; left > 0; ) {
    date = date.add({ days: 1 })
    if (date.dayOfWeek < 6 && !hours.holidays.includes(date.toString())) left -= 1
  }
  return date.toZonedDateTime({ timeZone, plainTime: start.toPlainTime() }).epochMilliseconds
}

describe('working days', () => {
  test.each([
    ['over a weekend', '2026-05-08T16:00:00+02:00', 2, '2026-05-12T16:00:00+02:00'],
    ['from a Sunday', '2026-05-10T11:00:00+02:00', 1, '2026-05-11T11:00:00+02:00'],
    ['over a holiday', '2026-05-13T08:00:00+02:00', 1, '2026-05-15T08:00:00+02:00'],
    ['over a clock change', '2026-10-23T09:30:00+02:00', 1, '2026-10-27T09:30:00+01:00'],
    ['none', '2026-05-10T03:00:00+02:00', 0, '2026-05-10T03:00:00+02:00'],
  ])('%s keep the local time', (_, from, count, expected) => {
    expect(addWorkingDays(at(from), count, { workingHours: hours, timeZone: 'Europe/Berlin' })).toBe(
      at(expected),
    )
  })

  test('keep the local time where the clock changes on the other side of midnight in UTC', () => {
    const night = [{ from: '00:00', to: '04:00' }]
    const nights = { days: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: night, 7: night }, holidays: [] }
    const context = { workingHours: nights, timeZone: 'Australia/Lord_Howe' }
    expect(addWorkingDays(at('2026-10-03T01:30:00+10:30'), 1, context)).toBe(at('2026-10-04T01:30:00+10:30'))
    expect(addWorkingDays(at('2026-10-03T03:30:00+10:30'), 1, context)).toBe(at('2026-10-04T03:30:00+11:00'))
  })

  test.each(oddDays)('in %s from %s are those of the calendar: %s', (timeZone, firstDay) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 * 24 * 12 }), fc.nat({ max: 6 }), (fives, count) => {
        const from = at(`${firstDay}T00:00:00Z`) + fives * 300_000
        fc.pre(count > 0)
        expect(addWorkingDays(from, count, { workingHours: hours, timeZone })).toBe(
          oracle(from, count, timeZone),
        )
      }),
      { numRuns: 60 },
    )
  })
})
