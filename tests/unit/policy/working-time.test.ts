import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultWorkingHours, type WorkingHours } from '../../../shared/model/working-hours.ts'
import {
  addWorkingTime,
  isWorkingTime,
  nextWorkingInstant,
  workingTimeBetween,
} from '../../../shared/policy/working-time.ts'
import { isWorkingMinute, oddDays, wallClock } from './zones.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const at = (iso: string): number => Date.parse(iso)

const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Up to three spans a day, of any length, touching or apart, often in the small hours, where clocks change. */
const spans = fc
  .uniqueArray(
    fc.oneof(fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 0, max: 240 }), fc.constant(1440)),
    {
      minLength: 0,
      maxLength: 6,
    },
  )
  .map((points) => {
    const sorted = points.toSorted((a, b) => a - b)
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) => ({
      from: clockText(sorted[2 * i] ?? 0),
      to: clockText(sorted[2 * i + 1] ?? 0),
    }))
  })

const hoursIn = (dates: readonly string[]): fc.Arbitrary<WorkingHours> =>
  fc
    .record({
      days: fc.record({ 1: spans, 2: spans, 3: spans, 4: spans, 5: spans, 6: spans, 7: spans }),
      holidays: fc.subarray([...dates], { maxLength: 3 }),
    })
    .filter(({ days }) => Object.values(days).some((list) => list.length > 0))

describe.each(oddDays)('%s from %s (%s)', { timeout: 60_000 }, (timeZone, firstDay) => {
  const startAt = at(`${firstDay}T00:00:00Z`)
  const endAt = startAt + 9 * day
  const look = wallClock(timeZone)
  const minutes = Array.from({ length: (endAt - startAt) / minute }, (_, i) => look(startAt + i * minute))
  const dates = [...new Set(minutes.map(({ date }) => date))]
  const instant = fc.integer({ min: startAt, max: endAt - 1 })

  /** Slow and plain: a look at the clock for every minute. */
  const counted = (fromAt: number, toAt: number, hours: WorkingHours): number => {
    let total = 0
    for (let i = Math.floor((fromAt - startAt) / minute); startAt + i * minute < toAt; i += 1) {
      const shown = minutes[i]
      if (shown === undefined || !isWorkingMinute(shown, hours)) continue
      total += Math.min(toAt, startAt + (i + 1) * minute) - Math.max(fromAt, startAt + i * minute)
    }
    return total
  }

  test('is counted as a look at the clock every minute counts it', () => {
    fc.assert(
      fc.property(hoursIn(dates), instant, instant, (hours, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        const expected = counted(from, to, hours)
        expect(workingTimeBetween(from, to, hours, timeZone)).toBe(expected)
        expect(workingTimeBetween(to, from, hours, timeZone)).toBe(0 - expected)
        expect(isWorkingTime(from, hours, timeZone)).toBe(
          isWorkingMinute(minutes[Math.floor((from - startAt) / minute)] ?? look(from), hours),
        )
      }),
      { numRuns: 25 },
    )
  })

  test('is added up to the first instant, and taken off down to the last, at which so much of it lies between', () => {
    fc.assert(
      fc.property(hoursIn(dates), instant, instant, (hours, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        const ms = counted(from, to, hours)
        fc.pre(ms > 0)
        const end = addWorkingTime(from, ms, hours, timeZone)
        expect(end).toBeLessThanOrEqual(to)
        expect(counted(from, end, hours)).toBe(ms)
        expect(counted(from, end - 1, hours)).toBe(ms - 1)
        const start = addWorkingTime(to, -ms, hours, timeZone)
        expect(start).toBeGreaterThanOrEqual(from)
        expect(counted(start, to, hours)).toBe(ms)
        expect(counted(start + 1, to, hours)).toBe(ms - 1)
      }),
      { numRuns: 25 },
    )
  })

  test('the next working instant is the first one that the clock shows as such', () => {
    fc.assert(
      fc.property(hoursIn(dates), instant, (hours, from) => {
        const next = nextWorkingInstant(from, hours, timeZone)
        fc.pre(next < endAt)
        expect(counted(from, next, hours)).toBe(0)
        expect(isWorkingMinute(look(next), hours)).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
})

describe('working time', () => {
  const nights: WorkingHours = {
    days: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [{ from: '00:00', to: '06:00' }] },
    holidays: [],
  }

  test('counts an hour that the clock shows twice twice, and one that it skips not at all', () => {
    const back = at('2026-10-25T00:00:00+02:00')
    const on = at('2026-03-29T00:00:00+01:00')
    expect(workingTimeBetween(back, back + day, nights, 'Europe/Berlin')).toBe(7 * hour)
    expect(workingTimeBetween(on, on + day, nights, 'Europe/Berlin')).toBe(5 * hour)
  })

  test('used up at the end of a span ends there, not at the next beginning', () => {
    const friday = at('2026-05-08T15:00:00+02:00')
    expect(addWorkingTime(friday, 2 * hour, defaultWorkingHours, 'Europe/Berlin')).toBe(
      at('2026-05-08T17:00:00+02:00'),
    )
    expect(addWorkingTime(friday, 2 * hour + 1, defaultWorkingHours, 'Europe/Berlin')).toBe(
      at('2026-05-11T09:00:00.001+02:00'),
    )
  })

  test('goes back to the beginning of a span, not to the end before it', () => {
    const monday = at('2026-05-11T09:30:00+02:00')
    expect(addWorkingTime(monday, -hour / 2, defaultWorkingHours, 'Europe/Berlin')).toBe(
      at('2026-05-11T09:00:00+02:00'),
    )
    expect(addWorkingTime(monday, -hour, defaultWorkingHours, 'Europe/Berlin')).toBe(
      at('2026-05-08T16:30:00+02:00'),
    )
  })

  test('leaves an instant alone when nothing is added, even on a Sunday', () => {
    const sunday = at('2026-05-10T03:00:00Z')
    expect(addWorkingTime(sunday, 0, defaultWorkingHours, 'Asia/Kolkata')).toBe(sunday)
  })

  test('passes over a day that a zone skipped', () => {
    const thursday = at('2011-12-29T16:00:00-10:00')
    expect(addWorkingTime(thursday, 2 * hour, defaultWorkingHours, 'Pacific/Apia')).toBe(
      at('2012-01-02T10:00:00+14:00'),
    )
  })

  test('passes over holidays', () => {
    const hours = { ...defaultWorkingHours, holidays: ['2026-12-25'] }
    const eve = at('2026-12-24T16:00:00-05:00')
    expect(addWorkingTime(eve, 2 * hour, hours, 'America/New_York')).toBe(at('2026-12-28T10:00:00-05:00'))
  })

  test('reckons ten years at once', () => {
    const from = at('2020-01-01T00:00:00Z')
    const ms = workingTimeBetween(from, at('2030-01-01T00:00:00Z'), defaultWorkingHours, 'Europe/Berlin')
    // 521 whole weeks, then a Wednesday to a Monday.
    expect(ms).toBe((521 * 5 + 4) * 8 * hour)
    expect(
      workingTimeBetween(
        from,
        addWorkingTime(from, ms, defaultWorkingHours, 'Europe/Berlin'),
        defaultWorkingHours,
        'Europe/Berlin',
      ),
    ).toBe(ms)
  })

  test.each([
    [
      'no working hours at all',
      () => addWorkingTime(0, 1, { days: { ...nights.days, 7: [] }, holidays: [] }, 'UTC'),
      /empty/,
    ],
    ['a zone that does not exist', () => addWorkingTime(0, 0, nights, 'Mars/Phobos'), /Mars\/Phobos/],
    ['a zone without a name', () => workingTimeBetween(0, 1, nights, ''), /time zone/],
    ['no number', () => addWorkingTime(0, Number.NaN, nights, 'UTC'), /not a length/],
    ['no instant', () => workingTimeBetween(Number.NaN, 0, nights, 'UTC'), /not an instant/],
    ['no end', () => workingTimeBetween(0, Number.POSITIVE_INFINITY, nights, 'UTC'), /not an instant/],
    [
      'hours that end before they begin',
      () =>
        workingTimeBetween(
          0,
          1,
          { days: { ...nights.days, 1: [{ from: '22:00', to: '06:00' }] }, holidays: [] },
          'UTC',
        ),
      /after they begin/,
    ],
    [
      'a time that is none',
      () =>
        workingTimeBetween(
          0,
          1,
          { days: { ...nights.days, 1: [{ from: '9', to: '17:00' }] }, holidays: [] },
          'UTC',
        ),
      /time of day/,
    ],
    [
      'a holiday that is none',
      () => workingTimeBetween(0, 1, { ...nights, holidays: ['2026-02-31x'] }, 'UTC'),
      /holiday/,
    ],
    [
      'more than four hundred years',
      () => addWorkingTime(0, 1e15, defaultWorkingHours, 'UTC'),
      /four hundred/,
    ],
    [
      'the time between the ends of all dates',
      () => workingTimeBetween(-8e15, 8e15, defaultWorkingHours, 'UTC'),
      /four hundred/,
    ],
    ['an end that is no instant', () => workingTimeBetween(0, 9e15, defaultWorkingHours, 'UTC'), /instant/],
    [
      'a holiday that no calendar has',
      () => workingTimeBetween(0, 1, { ...nights, holidays: ['2026-02-30'] }, 'UTC'),
      /"2026-02-30" is not a holiday's date/,
    ],
    [
      'hours without one of the days',
      () => addWorkingTime(0, 1, { days: { ...nights.days, 7: undefined as never }, holidays: [] }, 'UTC'),
      /weekday 7/,
    ],
    ['hours without any days', () => addWorkingTime(0, 1, { holidays: [] } as never, 'UTC'), /weekday 1/],
    [
      'hours without a list of holidays',
      () => addWorkingTime(0, 1, { days: nights.days } as never, 'UTC'),
      /list of holidays/,
    ],
  ])('refuses %s with a clear RangeError', (_, ask, message) => {
    expect(ask).toThrow(RangeError)
    expect(ask).toThrow(message)
  })
})
