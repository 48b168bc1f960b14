import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { calendarDays } from '../../../../shared/words/calendar/calendar-days.ts'
import { dayOf, factsOf, isoDate } from '../../../../shared/words/calendar/dates.ts'

const days = (start: string, rule: string, span = { from: '2026-01-01', to: '2028-12-31' }) =>
  calendarDays(
    [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:1',
      `DTSTART;VALUE=DATE:${start}`,
      `RRULE:${rule}`,
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\n'),
    span,
  ).map(({ date }) => date)

// The expected days are those of RFC 5545's own examples (3.8.5.3) and of the calendar on the wall.
describe('what repeats', () => {
  it.each([
    ['20260101', 'FREQ=DAILY;INTERVAL=10;COUNT=3', ['2026-01-01', '2026-01-11', '2026-01-21']],
    ['20260101', 'freq=weekly;count=2', ['2026-01-01', '2026-01-08']],
    ['20260106', 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3', ['2026-01-06', '2026-01-08', '2026-01-13']],
    [
      '20260106',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
      ['2026-01-06', '2026-01-11', '2026-01-20', '2026-01-25'],
    ],
    [
      '20260106',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
      ['2026-01-06', '2026-01-18', '2026-01-20', '2026-02-01'],
    ],
    ['20260131', 'FREQ=MONTHLY;COUNT=3', ['2026-01-31', '2026-03-31', '2026-05-31']],
    ['20260131', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3', ['2026-01-31', '2026-02-28', '2026-03-31']],
    [
      '20260130',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3',
      ['2026-01-30', '2026-02-27', '2026-03-31'],
    ],
    [
      '20260102',
      'FREQ=MONTHLY;BYDAY=1FR,-1FR;COUNT=4',
      ['2026-01-02', '2026-01-30', '2026-02-06', '2026-02-27'],
    ],
    ['20260213', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3', ['2026-02-13', '2026-03-13', '2026-11-13']],
    ['20240229', 'FREQ=YEARLY', ['2028-02-29']],
    ['20240229', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', ['2026-02-28', '2027-02-28', '2028-02-29']],
    ['19900501', 'FREQ=YEARLY', ['2026-05-01', '2027-05-01', '2028-05-01']],
    ['20261126', 'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH', ['2026-11-26', '2027-11-25', '2028-11-23']],
    ['19970519', 'FREQ=YEARLY;BYDAY=20MO', ['2026-05-18', '2027-05-17', '2028-05-15']],
    ['19970512', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', ['2026-05-11', '2027-05-17', '2028-05-15']],
    [
      '19970101',
      'FREQ=YEARLY;BYYEARDAY=1,-1',
      ['2026-01-01', '2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01', '2028-12-31'],
    ],
    ['20260110', 'FREQ=YEARLY;BYMONTHDAY=10;COUNT=2', ['2026-01-10', '2026-02-10']],
    [
      '20221108',
      'FREQ=YEARLY;INTERVAL=2;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
      ['2026-11-03', '2028-11-07'],
    ],
    ['20260101', 'FREQ=YEARLY;COUNT=2', ['2026-01-01', '2027-01-01']],
    ['20200101', 'FREQ=YEARLY;COUNT=7', ['2026-01-01']],
    ['20260101', 'FREQ=DAILY;BYMONTH=1;BYDAY=MO;COUNT=2', ['2026-01-05', '2026-01-12']],
    ['20260101', 'FREQ=YEARLY;UNTIL=20270101', ['2026-01-01', '2027-01-01']],
  ])('%s, %s', (start, rule, wanted) => {
    expect(days(start, rule)).toEqual(wanted)
  })

  it('finds the same days from whichever time one looks', () => {
    for (const rule of [
      'FREQ=WEEKLY;INTERVAL=3',
      'FREQ=MONTHLY;INTERVAL=5',
      'FREQ=DAILY;INTERVAL=17',
      'FREQ=YEARLY;BYDAY=-1MO',
    ]) {
      const all = days('20010110', rule, { from: '2001-01-01', to: '2028-12-31' })
      const late = days('20010110', rule)
      expect(late).toEqual(all.filter((date) => date >= '2026-01-01'))
      expect(late.length).toBeGreaterThan(1)
    }
  })
})

describe('a day', () => {
  it('is the one that the platform says, from the year 1 to 9999', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const [year, month, monthDay] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
          const day = Math.floor(date.getTime() / 86_400_000)
          expect(dayOf(year, month, monthDay)).toBe(day)
          expect(isoDate(day)).toBe(date.toISOString().slice(0, 10))
          const plain = Temporal.PlainDate.from({ year, month, day: monthDay })
          expect(factsOf(day)).toEqual({
            year,
            month,
            monthDay,
            monthLength: plain.daysInMonth,
            yearDay: plain.dayOfYear,
            yearLength: plain.daysInYear,
            weekday: date.getUTCDay(),
          })
        },
      ),
    )
  })

  it.each([
    [2026, 2, 29],
    [2026, 13, 1],
    [2026, 0, 1],
    [0, 1, 1],
    [10_000, 1, 1],
    [2026, 1, 0],
    [Number.NaN, 1, 1],
  ])('is none: %d-%d-%d', (year, month, monthDay) => expect(dayOf(year, month, monthDay)).toBeUndefined())
})
