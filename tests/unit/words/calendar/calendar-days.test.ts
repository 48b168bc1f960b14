import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../shared/errors.ts'
import { calendarDays } from '../../../../shared/words/calendar/calendar-days.ts'

const span = { from: '2026-11-19', to: '2029-11-19' }
const calendar = (...events: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//Holidays//EN', ...events, 'END:VCALENDAR', ''].join(
    '\r\n',
  )
let uid = 0
const event = (...lines: readonly string[]) => {
  uid += 1
  return ['BEGIN:VEVENT', `UID:${uid}@example.org`, 'DTSTAMP:20260101T000000Z', ...lines, 'END:VEVENT'].join(
    '\r\n',
  )
}
const dates = (text: string) => calendarDays(text, span).map(({ date }) => date)

describe('the days of a calendar', () => {
  it('reads single days, folded lines, escapes and a byte-order mark', () => {
    const text = calendar(
      event(
        'DTSTART;VALUE=DATE:20261225',
        'DTEND;VALUE=DATE:20261226',
        'SUMMARY:Christmas\\, the first\r\n  day',
      ),
      event('DTSTART;VALUE=DATE:20270101', 'SUMMARY:Neujahr – Jour de l’an'),
    )
    const days = [
      { date: '2026-12-25', name: 'Christmas, the first day' },
      { date: '2027-01-01', name: 'Neujahr – Jour de l’an' },
    ]
    expect(calendarDays(text, span)).toEqual(days)
    expect(calendarDays(`\uFEFF${text}`, span)).toEqual(days)
    expect(calendarDays(text.replaceAll('\r\n', '\n'), span)).toEqual(days)
  })

  it('takes every day of a longer holiday, without its exclusive end', () => {
    const break_ = event('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261228', 'SUMMARY:Winter break')
    expect(dates(calendar(break_))).toEqual(['2026-12-24', '2026-12-25', '2026-12-26', '2026-12-27'])
    expect(dates(calendar(event('DTSTART;VALUE=DATE:20270201', 'DURATION:P2D')))).toEqual([
      '2027-02-01',
      '2027-02-02',
    ])
    // Some programs write the same day as the end.
    expect(dates(calendar(event('DTSTART;VALUE=DATE:20270201', 'DTEND;VALUE=DATE:20270201')))).toEqual([
      '2027-02-01',
    ])
  })

  it('repeats by a rule, within the span', () => {
    const may = event('DTSTART;VALUE=DATE:19900501', 'RRULE:FREQ=YEARLY', 'SUMMARY:May Day')
    expect(dates(calendar(may))).toEqual(['2027-05-01', '2028-05-01', '2029-05-01'])
    const thanksgiving = event('DTSTART;VALUE=DATE:20201126', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH')
    expect(dates(calendar(thanksgiving))).toEqual(['2026-11-26', '2027-11-25', '2028-11-23'])
    const twice = event('DTSTART;VALUE=DATE:20270301', 'RRULE:FREQ=YEARLY;COUNT=2')
    expect(dates(calendar(twice))).toEqual(['2027-03-01', '2028-03-01'])
  })

  it('keeps to the exceptions of a rule', () => {
    const text = calendar(
      'BEGIN:VEVENT',
      'UID:series@example.org',
      'DTSTART;VALUE=DATE:20260601',
      'RRULE:FREQ=YEARLY',
      'EXDATE;VALUE=DATE:20280601',
      'SUMMARY:Founders’ day',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:series@example.org',
      'RECURRENCE-ID;VALUE=DATE:20270601',
      'DTSTART;VALUE=DATE:20270604',
      'SUMMARY:Founders’ day (moved)',
      'END:VEVENT',
    )
    expect(calendarDays(text, span)).toEqual([
      { date: '2027-06-04', name: 'Founders’ day (moved)' },
      { date: '2029-06-01', name: 'Founders’ day' },
    ])
  })

  it('leaves out appointments, what was called off, and what is past', () => {
    const text = calendar(
      event('DTSTART:20261225T090000Z', 'DTEND:20261225T100000Z', 'SUMMARY:Call'),
      event('DTSTART;VALUE=DATE:20261226', 'STATUS:CANCELLED'),
      event('DTSTART;VALUE=DATE:20200101', 'SUMMARY:Past'),
      event('DTSTART;VALUE=DATE:20400101', 'SUMMARY:Far away'),
      'BEGIN:VTODO\r\nUID:t\r\nDUE;VALUE=DATE:20261230\r\nEND:VTODO',
    )
    expect(dates(text)).toEqual([])
    expect(dates(calendar())).toEqual([])
  })

  it('takes midnight to midnight for the day that it means', () => {
    expect(dates(calendar(event('DTSTART:20261225T000000', 'DTEND:20261226T000000')))).toEqual(['2026-12-25'])
  })

  it('gives each date once, in order, from several calendars in one file', () => {
    const one = calendar(event('DTSTART;VALUE=DATE:20270101', 'SUMMARY:New Year'))
    const two = calendar(
      event('DTSTART;VALUE=DATE:20261225', 'SUMMARY:Christmas'),
      event('DTSTART;VALUE=DATE:20270101', 'SUMMARY:Jour de l’an'),
    )
    expect(calendarDays(one + two, span)).toEqual([
      { date: '2026-12-25', name: 'Christmas' },
      { date: '2027-01-01', name: 'New Year' },
    ])
  })

  it('does not lose a year for one broken event, nor run for ever', () => {
    const text = calendar(
      event('SUMMARY:No date at all'),
      event('DTSTART;VALUE=DATE:20261399', 'SUMMARY:No such day'),
      event('DTSTART;VALUE=DATE:19000101', 'RRULE:FREQ=DAILY', 'SUMMARY:Every day'),
      event('DTSTART;VALUE=DATE:20261225', 'SUMMARY:Christmas'),
    )
    expect(dates(text)).toContain('2026-12-25')
  })

  it.each([
    '',
    'hello',
    '<!doctype html><title>Sign in</title>',
    '{"holidays": []}',
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\nEND:VCARD',
    'BEGIN:VCALENDAR\r\nthis is not a line of a calendar\r\nEND:VCALENDAR',
    'BEGIN:VCALENDAR',
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:cut off',
    '%PDF-1.7 …',
  ])('refuses what is no calendar: %j', (text) => {
    expect(() => calendarDays(text, span)).toThrow(AppError)
    expect(() => calendarDays(text, span)).toThrow(/^This is not a calendar\. Choose an \.ics file/)
  })
})
