import { afterEach, describe, expect, it } from 'vitest'
import { parseCapture } from '../../../../shared/words/capture.ts'

const promised = (words: string, now: string, timeZone: string) => {
  const { promisedAt } = parseCapture(`Printer jam by ${words}`, {
    now: Date.parse(now),
    timeZone,
    requesters: [],
  })
  return promisedAt === undefined ? undefined : new Date(promisedAt).toISOString()
}
const utc = (instant: string) => new Date(instant).toISOString()

const processZone = process.env.TZ
afterEach(() => {
  if (processZone === undefined) delete process.env.TZ
  else process.env.TZ = processZone
})

describe('a promise in the line', () => {
  // Wednesday, 18 November 2026, 9:00 in New York.
  it.each([
    ['friday 3pm', '2026-11-20T15:00'],
    ['Friday 15:00', '2026-11-20T15:00'],
    ['fri 3 p.m.', '2026-11-20T15:00'],
    ['friday at 3', '2026-11-20T15:00'],
    ['3pm on friday', '2026-11-20T15:00'],
    ['friday', '2026-11-20T17:00'],
    ['monday', '2026-11-23T17:00'],
    ['wednesday', '2026-11-18T17:00'],
    ['wed 8am', '2026-11-25T08:00'],
    ['next friday', '2026-11-27T17:00'],
    ['3pm', '2026-11-18T15:00'],
    ['15h', '2026-11-18T15:00'],
    ['8am', '2026-11-19T08:00'],
    ['9:00', '2026-11-19T09:00'],
    ['3:30', '2026-11-18T15:30'],
    ['03:30', '2026-11-19T03:30'],
    ['noon', '2026-11-18T12:00'],
    ['midnight', '2026-11-19T00:00'],
    ['today', '2026-11-18T17:00'],
    ['tomorrow', '2026-11-19T17:00'],
    ['tmrw noon', '2026-11-19T12:00'],
    ['tomorrow morning', '2026-11-19T09:00'],
    ['tomorrow 9.15am', '2026-11-19T09:15'],
    ['this afternoon', '2026-11-18T15:00'],
    ['end of day', '2026-11-18T17:00'],
    ['EOD', '2026-11-18T17:00'],
    ['the end of the week', '2026-11-20T17:00'],
    ['27 Nov', '2026-11-27T17:00'],
    ['Nov 27th 3:15pm', '2026-11-27T15:15'],
    ['2026-12-01', '2026-12-01T17:00'],
    ['27.11.2026', '2026-11-27T17:00'],
    ['2 January', '2027-01-02T17:00'],
    ['next week', '2026-11-25T17:00'],
    ['end of month', '2026-11-30T17:00'],
    ['friday 3-5pm', '2026-11-20T17:00'],
  ])('by %s', (words, wall) => {
    expect(promised(words, '2026-11-18T09:00-05:00', 'America/New_York')).toBe(utc(`${wall}-05:00`))
    const { title } = parseCapture(`by ${words}, Printer jam`, {
      now: Date.parse('2026-11-18T09:00-05:00'),
      timeZone: 'America/New_York',
      requesters: [],
    })
    expect(title).toBe('Printer jam')
  })

  it('is on the clocks of the technician, over both changes of the clocks', () => {
    expect(promised('sunday 3pm', '2026-03-05T12:00-05:00', 'America/New_York')).toBe(
      utc('2026-03-08T15:00-04:00'),
    )
    expect(promised('monday 9am', '2026-10-23T12:00+02:00', 'Europe/Berlin')).toBe(
      utc('2026-10-26T09:00+01:00'),
    )
    expect(promised('monday 9am', '2026-10-02T12:00+10:30', 'Australia/Lord_Howe')).toBe(
      utc('2026-10-05T09:00+11:00'),
    )
    expect(promised('friday 3pm', '2026-11-18T23:30Z', 'Asia/Kolkata')).toBe(utc('2026-11-20T15:00+05:30'))
    expect(promised('tomorrow', '2026-11-18T19:00Z', 'Asia/Kolkata')).toBe(utc('2026-11-20T17:00+05:30'))
    // 2:30 is not there that night; the clocks go on to 3:30.
    expect(promised('2:30am', '2026-03-29T01:10+01:00', 'Europe/Berlin')).toBe(utc('2026-03-29T03:30+02:00'))
    // 2:30 is there twice: at 2:45 for the first time, the second is ahead.
    expect(promised('2:30am', '2026-10-25T02:45+02:00', 'Europe/Berlin')).toBe(utc('2026-10-25T02:30+01:00'))
  })

  it('rolls a time past today on to the next day, also where midnight is near', () => {
    expect(promised('11pm', '2026-11-18T23:30+01:00', 'Europe/Berlin')).toBe(utc('2026-11-19T23:00+01:00'))
    expect(promised('12:15am', '2026-11-18T23:50+01:00', 'Europe/Berlin')).toBe(utc('2026-11-19T00:15+01:00'))
    expect(promised('friday', '2026-11-20T18:00+01:00', 'Europe/Berlin')).toBe(utc('2026-11-27T17:00+01:00'))
  })

  it('takes a zone that is named, and no word for one', () => {
    expect(promised('3pm UTC', '2026-11-18T09:00-05:00', 'America/New_York')).toBe(utc('2026-11-18T15:00Z'))
    const { title } = parseCapture('by 3pm art room', {
      now: Date.parse('2026-11-18T09:00-05:00'),
      timeZone: 'America/New_York',
      requesters: [],
    })
    expect(title).toBe('art room')
  })

  it.each(['UTC', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Pacific/Apia'])(
    'whatever zone the process has: %s',
    (zone) => {
      process.env.TZ = zone
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
      expect(promised('3am', '2026-03-29T02:30+05:30', 'Asia/Kolkata')).toBe(utc('2026-03-29T03:00+05:30'))
      expect(promised('monday 2:30am', '2026-03-08T02:30+05:30', 'Asia/Kolkata')).toBe(
        utc('2026-03-09T02:30+05:30'),
      )
      expect(promised('sunday 2:30am', '2026-03-06T10:00+01:00', 'Europe/Berlin')).toBe(
        utc('2026-03-08T02:30+01:00'),
      )
      expect(promised('27 Nov', '2026-11-18T09:00-05:00', 'America/New_York')).toBe(
        utc('2026-11-27T17:00-05:00'),
      )
    },
  )

  it('is made once; the second date stays in the title', () => {
    expect(
      parseCapture('x by noon by friday', {
        now: Date.parse('2026-11-18T09:00Z'),
        timeZone: 'UTC',
        requesters: [],
      }).title,
    ).toBe('x by friday')
  })
})
