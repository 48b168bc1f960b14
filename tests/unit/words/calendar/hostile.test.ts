import { describe, expect, it } from 'vitest'
import {
  type CalendarReading,
  readCalendar as readOrRefuse,
} from '../../../../shared/words/calendar/calendar-days.ts'

const readCalendar: (...input: Parameters<typeof readOrRefuse>) => CalendarReading = (...input) => {
  const reading = readOrRefuse(...input)
  if (reading === undefined) throw new Error('This is no calendar')
  return reading
}
const span = { from: '2026-01-01', to: '2028-12-31' }
const christmas = [
  'BEGIN:VEVENT',
  'UID:christmas',
  'SUMMARY:Christmas',
  'DTSTART;VALUE=DATE:20261225',
  'END:VEVENT',
]
const file = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, ...christmas, 'END:VCALENDAR', ''].join('\r\n')
const series = (start: string, rule: string) => [
  'BEGIN:VEVENT',
  'UID:series',
  start,
  `RRULE:${rule}`,
  'END:VEVENT',
]
const read = (...lines: readonly string[]) => readCalendar(file(...lines), span)
const dates = (...lines: readonly string[]) => read(...lines).days.map(({ date }) => date)

// Each of these ran for ever, or for seconds; that they answer at all is the test.
describe('a calendar that would keep a reader busy', () => {
  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5',
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4,6,9,11',
    'FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=4;BYDAY=1MO;BYMONTHDAY=15,16,17,18,19,20,21',
    'FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1',
    'FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6',
    'FREQ=YEARLY;BYSETPOS=366;BYMONTH=1;BYDAY=MO',
    'FREQ=YEARLY;INTERVAL=999999999999',
    'FREQ=MONTHLY;INTERVAL=999999999999;BYMONTHDAY=31',
    'FREQ=WEEKLY;INTERVAL=999999999999',
    'FREQ=DAILY;INTERVAL=999999999999',
  ])('finds no second day by the rule %s', (rule) => {
    expect(dates(...series('DTSTART;VALUE=DATE:20260101', rule)).length).toBeLessThanOrEqual(2)
    expect(dates(...series('DTSTART;VALUE=DATE:20260101', rule))).toContain('2026-12-25')
  })

  it.each([
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=MINUTELY;BYHOUR=3;BYMINUTE=99',
    'FREQ=SECONDLY;BYSECOND=61',
    'FREQ=SECONDLY',
    'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30',
  ])('has no days by the rule %s but the one it stands on', (rule) => {
    const whole = read(...series('DTSTART;VALUE=DATE:20260105', rule))
    expect(whole.days.map(({ date }) => date)).toEqual(['2026-01-05', '2026-12-25'])
    expect(whole.faults).toHaveLength(1)
    const timed = read(...series('DTSTART:20260105T090000Z', rule))
    expect(timed.days.map(({ date }) => date)).toEqual(['2026-12-25'])
    expect(timed.appointments).toBe(1)
  })

  it.each([
    'P999999999999W',
    'P999999999999999999W',
    'PT99999999999999999999999S',
    'P99999999999999999999999999999999999999D',
  ])('takes a year at most for the length %s', (duration) => {
    const event = [
      'BEGIN:VEVENT',
      'UID:d',
      'DTSTART;VALUE=DATE:20260406',
      `DURATION:${duration}`,
      'END:VEVENT',
    ]
    expect(dates(...event)).toHaveLength(366)
    const local = event.map((line) => line.replace(';VALUE=DATE:20260406', ':20260406T000000'))
    expect(dates(...local)).toHaveLength(366)
  })

  it('passes over the rules of time zones', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Nowhere',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=SECONDLY',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]
    const event = [
      'BEGIN:VEVENT',
      'UID:z',
      'DTSTART;TZID=Nowhere:20260105T000000',
      'DTEND;TZID=Nowhere:20260106T000000',
      'END:VEVENT',
    ]
    expect(dates(...zone, ...event)).toEqual(['2026-01-05', '2026-12-25'])
  })

  it('reads thousands of daily events, and appointments without looking at their rules', () => {
    const daily = (start: string) => Array.from({ length: 3000 }, () => series(start, 'FREQ=DAILY')).flat()
    expect(dates(...daily('DTSTART;VALUE=DATE:20200101'))).toHaveLength(1096)
    expect(read(...daily('DTSTART:20200101T090000Z')).appointments).toBe(3000)
  })

  it('gives up on repeating events that are far too many, and says so, but not on the others', () => {
    const counted = series('DTSTART;VALUE=DATE:00010101', 'FREQ=WEEKLY;BYDAY=MO,TU;COUNT=99999999')
    const { days, faults } = read(...Array.from({ length: 50 }, () => counted).flat())
    expect(days.find(({ date }) => date === '2026-12-25')?.name).toBe('Christmas')
    expect(faults.at(-1)?.reason).toBe('there is too much that repeats')
  })

  it('reads long lists and long lines', () => {
    const list = Array.from({ length: 100_000 }, () => '20260406').join(',')
    expect(dates('BEGIN:VEVENT', 'UID:l', 'DTSTART:20260406', `RDATE:${list}`, 'END:VEVENT')).toHaveLength(2)
    const folded = `SUMMARY:${'\r\n x'.repeat(200_000)}`
    expect(dates('BEGIN:VEVENT', 'UID:l', 'DTSTART:20260406', folded, 'END:VEVENT')).toHaveLength(2)
    for (const piece of [';', ';A="', ';A=', ',', ':', ';A=,', '"', ';A="",']) {
      expect(dates(`DTSTART${piece.repeat(100_000)}`)).toEqual(['2026-12-25'])
    }
  })
})
