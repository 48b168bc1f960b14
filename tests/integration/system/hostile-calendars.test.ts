import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { createForeignFiles } from '../../../electron/system/foreign-files.ts'

const workerPath = resolve(import.meta.dirname, '../../../electron/system/foreign-file-worker.ts')
/** Far longer than any of these takes; one that repeats itself without end would take for ever. */
const limitMs = 60_000
const after = (ms: number, callback: () => void) => {
  const timer = setTimeout(callback, Math.max(ms, limitMs))
  return () => clearTimeout(timer)
}
const span = { from: '2026-01-01', to: '2029-01-01' }

const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const day = (...lines: readonly string[]) => event('UID:s', 'DTSTART;VALUE=DATE:20260105', ...lines)
const times = (count: number, text: string) => Array.from({ length: count }, () => text).join('\r\n')
const changed = (date: string) =>
  event('UID:s', `RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:${date}`, 'DTSTART;VALUE=DATE:20260106')
const oneTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1).join(',')
const longAgo = (rule: string) => event('DTSTART;VALUE=DATE:00010101', `RRULE:${rule}`)

it.each<readonly [string, string]>([
  ['an impossible day', day('RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31')],
  ['an impossible second', day('RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31')],
  ['an impossible minute', event('DTSTART:20260105T090000Z', 'RRULE:FREQ=MINUTELY;BYHOUR=3;BYMINUTE=99')],
  ['a length of ages', day('DURATION:P999999999999W')],
  [
    'a zone that changes each second',
    'BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE',
  ],
  ['thousands of daily events', times(3_000, day('RRULE:FREQ=DAILY'))],
  ['thousands of daily appointments', times(3_000, event('DTSTART:20200101T090000Z', 'RRULE:FREQ=DAILY'))],
  ['parts that open and never close', `${times(200_000, 'BEGIN:X')}\r\n${times(200_000, 'END:Y')}`],
  ['parts within parts', `${times(200_000, 'BEGIN:X')}\r\n${times(200_000, 'END:X')}`],
  ['a series, and as many changes of it', `${times(8_000, day())}\r\n${times(8_000, changed('20260101'))}`],
  [
    'a list of days, and changes of a day that is none of them',
    `${day(`RDATE:${'20260105,'.repeat(400_000)}`)}\r\n${times(20_000, changed('20260110'))}`,
  ],
  [
    'rules with long lists',
    times(3_000, longAgo(`FREQ=YEARLY;COUNT=9999999;BYDAY=MO,TU,WE,TH;BYSETPOS=${oneTo(230)}`)),
  ],
  ['rules with all weeks', times(3_000, longAgo(`FREQ=YEARLY;COUNT=9999999;BYWEEKNO=${oneTo(53)}`))],
])(
  'a calendar with %s is read, and what is sound in it is there',
  {
    timeout: 2 * limitMs,
  },
  async (_, lines) => {
    const read = createForeignFiles({ workerPath, after })
    const christmas = event('UID:c', 'DTSTART;VALUE=DATE:20261225', 'SUMMARY:Christmas')
    const file = ['BEGIN:VCALENDAR', 'VERSION:2.0', lines, christmas, 'END:VCALENDAR', ''].join('\r\n')
    const found = await read('calendar', new TextEncoder().encode(file), span)
    expect(found?.days.map(({ date }) => date)).toContain('2026-12-25')
  },
)
