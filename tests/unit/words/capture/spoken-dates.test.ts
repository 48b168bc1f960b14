import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { captureChips } from '../../../../shared/words/capture/chips.ts'
import { dayComesFirst } from '../../../../shared/words/capture/spoken-dates.ts'
import { parseCapture, readCapture } from '../../../../shared/words/capture.ts'

// Wednesday, 18 November 2026, four o'clock on the wall.
const said = Temporal.PlainDateTime.from('2026-11-18T16:00')
const contextIn = (timeZone: string) => ({
  now: said.toZonedDateTime(timeZone).epochMilliseconds,
  timeZone,
  requesters: [],
})
const berlin = contextIn('Europe/Berlin')

const table: readonly (readonly [string, string])[] = [
  ['by friday 20 5pm', '2026-11-20T17:00'],
  ['by thursday 26 10:30', '2026-11-26T10:30'],
  ['by thursday 26th 10:30', '2026-11-26T10:30'],
  ['by friday 20', '2026-11-20T17:00'],
  ['by friday the 27th', '2026-11-27T17:00'],
  ['by fri 27 at 9', '2026-11-27T09:00'],
  ['by friday 4 december', '2026-12-04T17:00'],
  ['by saturday 5 dec 8am', '2026-12-05T08:00'],
  ['by friday 4 9am', '2026-12-04T09:00'],
  ['by friday in two weeks', '2026-12-04T17:00'],
  ['by in 2 weeks on friday', '2026-12-04T17:00'],
  ['by wednesday in 3 weeks', '2026-12-09T17:00'],
  ['by end of next week', '2026-11-27T17:00'],
  ['by the end of next month', '2026-12-31T17:00'],
  ['by the week after next', '2026-12-02T17:00'],
  ['by 27th', '2026-11-27T17:00'],
  ['by the 27th', '2026-11-27T17:00'],
  ['by the 3rd', '2026-12-03T17:00'],
  ['by the 31st', '2026-12-31T17:00'],
  ['by 27th noon', '2026-11-27T12:00'],
  ['by the 27th of november', '2026-11-27T17:00'],
  ['by monday week', '2026-11-30T17:00'],
  ['by a week on friday', '2026-11-27T17:00'],
  ['by monday in a week', '2026-11-30T17:00'],
  ['by weds', '2026-11-18T17:00'],
  ['by weds 9am', '2026-11-25T09:00'],
  ['by 17 uhr', '2026-11-18T17:00'],
  ['by 17 Uhr 30', '2026-11-18T17:30'],
  ['by tomorrow 14 uhr', '2026-11-19T14:00'],
  ['by in 3h', '2026-11-18T19:00'],
  ['by 24.12.', '2026-12-24T17:00'],
  ['by 3 am tomorrow', '2026-11-19T03:00'],
  ['bis Freitag', '2026-11-20T17:00'],
  ['bis morgen 14 Uhr', '2026-11-19T14:00'],
  ['bis Freitag 15 Uhr', '2026-11-20T15:00'],
  ['bis Freitag, 14 Uhr', '2026-11-20T14:00'],
  ['bis Freitag um 15:30', '2026-11-20T15:30'],
  ['bis Freitag den 20.11.', '2026-11-20T17:00'],
  ['bis Freitag mittag', '2026-11-20T12:00'],
  ['bis nächsten Freitag', '2026-11-27T17:00'],
  ['bis kommenden Montag', '2026-11-23T17:00'],
  ['bis spätestens Donnerstag 12 Uhr', '2026-11-19T12:00'],
  ['bis Mo', '2026-11-23T17:00'],
  ['bis Di 10 Uhr', '2026-11-24T10:00'],
  ['bis Dienstag Vormittag', '2026-11-24T09:00'],
  ['bis heute 17 Uhr', '2026-11-18T17:00'],
  ['bis heute Abend', '2026-11-18T18:00'],
  ['bis morgen', '2026-11-19T17:00'],
  ['bis morgen früh', '2026-11-19T09:00'],
  ['bis übermorgen', '2026-11-20T17:00'],
  ['bis mittag', '2026-11-19T12:00'],
  ['bis halb drei', '2026-11-19T14:30'],
  ['bis 14:30 Uhr', '2026-11-19T14:30'],
  ['bis 9 Uhr', '2026-11-19T09:00'],
  ['bis Feierabend', '2026-11-18T17:00'],
  ['bis Ende der Woche', '2026-11-20T17:00'],
  ['bis Ende nächster Woche', '2026-11-27T17:00'],
  ['bis Ende des Monats', '2026-11-30T17:00'],
  ['bis nächste Woche', '2026-11-25T17:00'],
  ['bis in zwei Wochen', '2026-12-02T17:00'],
  ['bis in 3 Tagen', '2026-11-21T17:00'],
  ['bis in 2 Stunden', '2026-11-18T18:00'],
  ['bis Montag in einer Woche', '2026-11-30T17:00'],
  ['bis Freitag in zwei Wochen', '2026-12-04T17:00'],
  ['bis 27.', '2026-11-27T17:00'],
  ['bis 27.11.', '2026-11-27T17:00'],
  ['bis zum 27.11.', '2026-11-27T17:00'],
  ['bis zum 27. November', '2026-11-27T17:00'],
  ['bis 1. Dezember', '2026-12-01T17:00'],
  ['bis 20.11.2026, 15 Uhr', '2026-11-20T15:00'],
  ['bis 28.2.', '2027-02-28T17:00'],
  ['bis Do. 10 Uhr', '2026-11-19T10:00'],
  ['bis Fr. 14 Uhr', '2026-11-20T14:00'],
  ['bis Mo., 9 Uhr', '2026-11-23T09:00'],
  ['bis Do. 26.11. 10 Uhr', '2026-11-26T10:00'],
  ['bis Donnerstag, den 26. November, 10 Uhr', '2026-11-26T10:00'],
  ['by fri. 3pm', '2026-11-20T15:00'],
  ['by half past nine', '2026-11-19T09:30'],
  ['by friday half past two', '2026-11-20T14:30'],
  ['by tomorrow at half past 3', '2026-11-19T15:30'],
  ['by a quarter to five', '2026-11-18T16:45'],
  ['by quarter past 5', '2026-11-18T17:15'],
  ['bis halb eins', '2026-11-19T12:30'],
  ['bis morgen viertel nach drei', '2026-11-19T15:15'],
  ['bis dreiviertel fünf', '2026-11-18T16:45'],
]

describe.each(['Europe/Berlin', 'America/New_York'])('a promise in words, in %s', (timeZone) => {
  it.each(table)('%s', (words, wall) => {
    const { promisedAt, title } = parseCapture(`printer ${words}`, contextIn(timeZone))
    const at = Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).epochMilliseconds
    expect(promisedAt && new Date(promisedAt).toISOString()).toBe(new Date(at).toISOString())
    expect(title).toBe('printer')
  })
})

describe('a day and a month in figures', () => {
  const promised = (words: string, dayFirst?: boolean, timeZone = 'Europe/Berlin') => {
    const { promisedAt } = parseCapture(`x by ${words}`, { ...contextIn(timeZone), dayFirst })
    return (
      promisedAt &&
      Temporal.Instant.fromEpochMilliseconds(promisedAt).toZonedDateTimeISO(timeZone).toPlainDate().toString()
    )
  }

  it('stand in the order of the region', () => {
    expect(promised('03/04', true)).toBe('2027-04-03')
    expect(promised('03/04', false)).toBe('2027-03-04')
    expect(promised('03/04/2027', false)).toBe('2027-03-04')
    expect(promised('24/12', false)).toBe('2026-12-24')
    expect(promised('12/24', true)).toBe('2026-12-24')
    expect(promised('12/11/26', false)).toBe('2026-12-11')
    expect(promised('03/04')).toBe('2027-04-03')
    expect(promised('03/04', undefined, 'America/Chicago')).toBe('2027-03-04')
    expect(promised('1/2', true)).toBeUndefined()
  })

  it.each([
    ['en-US', false],
    ['en-GB', true],
    ['de-AT', true],
    ['fr-CA', false],
    ['no locale', undefined],
  ])('%s: the day comes first: %s', (locale, first) => {
    expect(dayComesFirst(locale)).toBe(first)
  })
})

describe('what is no promise', () => {
  it.each([
    'open von 9 bis 17 Uhr',
    'service Mo bis Fr',
    'broken by so many people',
    'printer by Di',
    'wait bis so weit',
    'late by 2 hours',
    'cut by 1/2',
    'broken by April',
  ])('%s', (line) => {
    const { capture, unread } = readCapture(line, berlin)
    expect(capture).toMatchObject({ title: line })
    expect(capture.promisedAt).toBeUndefined()
    expect(unread).toEqual([])
  })
})

describe('what looks like a part and is not understood', () => {
  const noDay = 'not a day I know, try by friday, by tomorrow or by 24 dec'
  const noHour = 'a number alone is no time, try 3pm or 15:00'
  const noWay = 'try via mail, voicemail, memo, chat or phone'
  const chipsOf = (line: string) => {
    const { capture, unread } = readCapture(line, berlin)
    return {
      title: capture.title,
      hints: captureChips(capture, berlin, unread).filter(({ kind }) => kind === 'hint'),
    }
  }

  it.each([
    ['printer !hihg', '“!hihg”: try !urgent, !high, !normal or !low'],
    ['printer !urgnet now', '“!urgnet”: try !urgent, !high, !normal or !low'],
    ['printer by 31 feb', '“by 31 feb”: no time that is still ahead'],
    ['printer by 31/02', '“by 31/02”: no time that is still ahead'],
    ['printer bis 31.2.', '“bis 31.2.”: no time that is still ahead'],
    ['printer by yesterday', '“by yesterday”: no time that is still ahead'],
    ['printer bis gestern', '“bis gestern”: no time that is still ahead'],
    ['printer by friday 19 5pm', '“by friday 19”: no time that is still ahead'],
    ['printer by 2026-11-17', '“by 2026-11-17”: no time that is still ahead'],
    ['printer by fridya', `“by fridya”: ${noDay}`],
    ['printer bis Donerstag', `“bis Donerstag”: ${noDay}`],
    ['printer by tomorow, please', `“by tomorow”: ${noDay}`],
    ['printer bis Weihnachten', `“bis Weihnachten”: ${noDay}`],
    ['printer by 3', `“by 3”: ${noHour}`],
    ['printer by 15 @ann', `“by 15”: ${noHour}`],
    ['no sound via teams', `“via teams”: ${noWay}`],
    ['no sound via phoen', `“via phoen”: ${noWay}`],
    ['no sound via voicmail #av', `“via voicmail”: ${noWay}`],
  ])('%s has a hint and stays in the title', (line, hint) => {
    const title = line.replace(/ [@#]\w+$/, '')
    expect(chipsOf(line)).toEqual({ title, hints: [{ kind: 'hint', label: hint }] })
  })

  it.each([
    'printer !high by friday',
    'so what!',
    'wow!! nice',
    '!!',
    'stand by me',
    'by Ann Lee',
    'printed by Morgan Freed',
    'seen by 3 people',
    'slow by 40',
    'open 9 bis 17',
    'no sound via teams on the big screen',
    'printing via USB',
    'login via main',
    '"!hihg" in a manual',
  ])('%s has none', (line) => expect(chipsOf(line).hints).toEqual([]))
})
