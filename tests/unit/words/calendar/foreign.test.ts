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
const file = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: readonly string[]) => [
  'BEGIN:VEVENT',
  'DTSTAMP:20260101T000000Z',
  ...lines,
  'END:VEVENT',
]
const dates = (...lines: readonly string[]) => readCalendar(file(...lines), span).days.map(({ date }) => date)

describe('an exception', () => {
  const christmas = event(
    'UID:xmas',
    'SUMMARY:Christmas',
    'DTSTART;VALUE=DATE:20251225',
    'RRULE:FREQ=YEARLY;COUNT=2',
  )
  const bins = event('UID:bins', 'SUMMARY:Bins', 'DTSTART;VALUE=DATE:20261218', 'RRULE:FREQ=WEEKLY;COUNT=2')
  const moved = event('UID:bins', 'RECURRENCE-ID;VALUE=DATE:20261225', 'DTSTART;VALUE=DATE:20261228')

  it('belongs to the event with its UID, wherever it stands', () => {
    expect(dates(...christmas, ...bins, ...moved)).toEqual(['2026-12-18', '2026-12-25', '2026-12-28'])
    expect(dates(...moved, ...bins, ...christmas)).toEqual(['2026-12-18', '2026-12-25', '2026-12-28'])
    expect(dates(...moved, ...bins)).toEqual(['2026-12-18', '2026-12-28'])
    expect(dates(...moved, ...christmas)).toEqual(['2026-12-25', '2026-12-28'])
  })

  it('belongs to its own calendar where a file has several', () => {
    const other = file(...christmas.map((line) => line.replace('xmas', 'bins')))
    const read = readCalendar(file(...bins, ...moved) + other, span)
    expect(read.days.map(({ date }) => date)).toEqual(['2026-12-18', '2026-12-25', '2026-12-28'])
  })

  it('takes a day out when it is called off or became an appointment', () => {
    const of = 'RECURRENCE-ID;VALUE=DATE:20261225'
    expect(dates(...bins, ...event('UID:bins', of, 'STATUS:CANCELLED'))).toEqual(['2026-12-18'])
    expect(dates(...bins, ...event('UID:bins', of, 'DTSTART:20261225T100000Z'))).toEqual(['2026-12-18'])
  })

  it('may be of all later days', () => {
    const weekly = event('UID:w', 'DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=WEEKLY;COUNT=4')
    const of = 'RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20260119'
    expect(dates(...weekly, ...event('UID:w', of, 'DTSTART;VALUE=DATE:20260120'))).toEqual([
      '2026-01-05',
      '2026-01-12',
      '2026-01-20',
      '2026-01-27',
    ])
    expect(dates(...weekly, ...event('UID:w', of, 'STATUS:CANCELLED'))).toEqual(['2026-01-05', '2026-01-12'])
  })
})

describe('what Exchange writes', () => {
  const zone = 'TZID=W. Europe Standard Time'
  const off = ['UID:z', 'SUMMARY:Off', 'RRULE:FREQ=WEEKLY;COUNT=3']
  const asDates = ['DTSTART;VALUE=DATE:20260105', 'DTEND;VALUE=DATE:20260106']
  const asMidnights = [`DTSTART;${zone}:20260105T000000`, `DTEND;${zone}:20260106T000000`]
  const flagged = ['DTSTART:20260104T230000Z', 'DTEND:20260105T230000Z', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE']

  it.each([
    ['dates', asDates],
    ['midnights', asMidnights],
    ['midnights in UTC, with a flag', flagged],
  ])('takes out deleted days and moves moved ones: %s', (_, day) => {
    const series = event(...off, ...day)
    for (const exdate of [
      `EXDATE;${zone}:20260112T000000`,
      'EXDATE;VALUE=DATE:20260112',
      'EXDATE:20260112',
      'EXDATE:20260112T000000',
      'EXDATE:20260111T230000Z',
      `EXDATE;TZID="W. Europe Standard Time":20260112T000000`,
    ]) {
      expect(dates(...event(...off, ...day, exdate))).toEqual(['2026-01-05', '2026-01-19'])
    }
    const moved = event('UID:z', `RECURRENCE-ID;${zone}:20260112T000000`, 'DTSTART;VALUE=DATE:20260114')
    expect(dates(...series, ...moved)).toEqual(['2026-01-05', '2026-01-14', '2026-01-19'])
    const inUtc = event(
      'UID:z',
      'RECURRENCE-ID:20260111T230000Z',
      ...flagged.map((line) => line.replace('0104', '0113').replace('0105', '0114')),
    )
    expect(dates(...series, ...inUtc)).toEqual(['2026-01-05', '2026-01-14', '2026-01-19'])
  })

  it('ends a series at the midnight of its zone', () => {
    const until = (value: string) => dates(...event('UID:u', ...asDates, `RRULE:FREQ=DAILY;UNTIL=${value}`))
    const three = ['2026-01-05', '2026-01-06', '2026-01-07']
    for (const value of [
      '20260107',
      '20260107T000000',
      '20260106T230000Z',
      '20260107T050000Z',
      '20260107T225959Z',
    ])
      expect(until(value)).toEqual(three)
  })
})

describe('dates without a word about their kind', () => {
  it.each([
    [['DTSTART:20270101']],
    [['DTSTART:20270101', 'DTEND:20270101', 'RRULE:']],
    [['DTSTART:20270101', 'DTEND:20270102']],
    [['DTSTART;TZID=Europe/Berlin:20270101']],
    [['DTSTART;VALUE=DATE-TIME:20270101']],
    [['DTSTART;VALUE=DATE:20270101T000000']],
    [['DTSTART:2027-01-01']],
    [['dtstart;value=date:20270101']],
    [['DTSTART:20270101T000000', 'DTEND:20270101T235959']],
    [['DTSTART:20270101T000000', 'DURATION:P1D']],
    [['DTSTART:20270101T0000', 'DTEND:20270102T0000']],
  ])('%j is one day', (lines) => {
    expect(dates(...event('UID:1', ...lines))).toEqual(['2027-01-01'])
  })

  it.each([
    [['DTSTART:20270101T000000Z', 'DTEND:20270102T000000Z']],
    [['DTSTART:20270101T000000', 'DTEND:20270101T000000']],
    [['DTSTART:20270101T000000']],
    [['DTSTART:20270101T090000', 'DURATION:P1D']],
  ])('%j is an appointment', (lines) => {
    expect(readCalendar(file(...event('UID:1', ...lines)), span)).toMatchObject({ days: [], appointments: 1 })
  })
})

describe('days beside a rule', () => {
  it('counts the first day and the listed ones', () => {
    const day = ['UID:r', 'DTSTART;VALUE=DATE:20260406']
    expect(dates(...event(...day, 'RDATE;VALUE=DATE:20270329'))).toEqual(['2026-04-06', '2027-03-29'])
    expect(dates(...event(...day, 'RDATE:20270329,20280417'))).toEqual([
      '2026-04-06',
      '2027-03-29',
      '2028-04-17',
    ])
    expect(dates(...event(...day, 'RDATE;VALUE=PERIOD:20270329T000000/P1D'))).toEqual([
      '2026-04-06',
      '2027-03-29',
    ])
    expect(dates(...event(...day, 'RDATE:20260101'))).toEqual(['2026-01-01', '2026-04-06'])
    expect(dates(...event(...day, 'RDATE:20270329', 'EXDATE:20260406'))).toEqual(['2027-03-29'])
    expect(dates(...event(...day, 'RRULE:FREQ=YEARLY', 'RDATE:20270329'))).toEqual([
      '2026-04-06',
      '2027-03-29',
      '2027-04-06',
      '2028-04-06',
    ])
    expect(dates(...event(...day, 'RRULE:FREQ=YEARLY', 'EXRULE:FREQ=YEARLY;INTERVAL=2'))).toEqual([
      '2027-04-06',
    ])
  })
})

describe('a line that cannot be read', () => {
  const christmas = event('UID:xmas', 'DTSTART;VALUE=DATE:20251225', 'RRULE:FREQ=YEARLY;COUNT=2')
  it.each([
    ['RRULE:FREQ=YEARLY;BYMONTH=16', 'is no rule for whole days'],
    ['RRULE:FREQ=SOMETIMES', 'is no rule for whole days'],
    ['RRULE:FREQ=YEARLY;BYDAY=XX', 'is no rule for whole days'],
    ['RRULE:FREQ=YEARLY;COUNT=0', 'is no rule for whole days'],
    ['RRULE:FREQ=YEARLY;UNTIL=soon', 'is no rule for whole days'],
    ['RRULE:RSCALE=CHINESE;FREQ=YEARLY', 'is no rule for whole days'],
    ['RRULE', 'this is no line of a calendar'],
    ['EXDATE:20261399', '“20261399” is no date'],
    ['DTEND:tomorrow', '“tomorrow” is no date'],
    ['DURATION:long', '“long” is no length of time'],
    ['hello', 'this is no line of a calendar'],
    ['X-A;B="c:d', 'this is no line of a calendar'],
    ['END:VALARM', 'nothing ends here'],
  ])('loses only itself: %s', (line, reason) => {
    const bad = event('UID:b', 'DTSTART;VALUE=DATE:20261116', line)
    const { days, faults } = readCalendar(file(...bad, ...christmas), span)
    expect(days.map(({ date }) => date)).toEqual(['2026-11-16', '2026-12-25'])
    expect(faults).toEqual([{ line: 8, reason: expect.stringContaining(reason) }])
  })

  it('loses an event without a date, and no other', () => {
    const { days, faults } = readCalendar(
      file(...event('DTSTART:20260230'), ...event('UID:n'), ...christmas),
      span,
    )
    expect(days).toHaveLength(1)
    expect(faults.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '6 “20260230” is no date',
      '8 this event has no date',
    ])
  })

  it('keeps what came before a forgotten or a missing end', () => {
    const [open] = [christmas.slice(0, -1)]
    const after = event('UID:a', 'DTSTART:20270101')
    expect(dates(...open, ...after)).toEqual(['2026-12-25', '2027-01-01'])
    const cut = file(...christmas, ...after.slice(0, -1)).replace('END:VCALENDAR\r\n', '')
    const read = readCalendar(cut, span)
    expect(read.days.map(({ date }) => date)).toEqual(['2026-12-25'])
    expect(read.faults).toEqual([{ line: 10, reason: 'the file ends within this event' }])
  })

  it('does not take the lines of an alarm for those of its event', () => {
    const alarm = ['BEGIN:VALARM', 'DURATION:P5D', 'SUMMARY:Wake up', 'DTSTART:20260101', 'END:VALARM']
    const { days } = readCalendar(file(...event('UID:1', ...alarm, 'DTSTART:20270101', 'SUMMARY:Day')), span)
    expect(days).toEqual([{ date: '2027-01-01', name: 'Day' }])
  })
})
