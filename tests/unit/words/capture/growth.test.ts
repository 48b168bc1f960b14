import { describe, expect, it } from 'vitest'
import { calendarDays } from '../../../../shared/words/calendar/calendar-days.ts'
import { parseCapture } from '../../../../shared/words/capture.ts'
import { sampleFacts } from '../../../../shared/words/letters/sample-facts.ts'
import { cutBetweenWords } from '../../../../shared/words/letters/typed-text.ts'
import { writeLetter } from '../../../../shared/words/letters/write-letter.ts'
import { cleanBlock, cleanLine, isBlank } from '../../../../shared/words/text/clean-text.ts'
import { checkTone } from '../../../../shared/words/tone.ts'

// What is watched is how the processor's time grows with length, never how long anything takes on a busy machine. What is
// read in less than this for 100,000 characters is not looked at: any ratio is possible between a few milliseconds.
const floorMs = 250
const runs = 3

const pieces = [
  ...[...' \n.,!-\'"“‘»…([<@#/{a1ä\u00a0\u200b\u0301\u2028😀'],
  ...['\ud83d', 'a ', '. ', 'a\n', '\n \n', '> ', '- ', 'a@', "x@'", '<a@b>', 'by friday ', '#a ', '!u '],
  ...['you ', 'AA ', '!! a', '{{', '{% ', '"a" ', 'www.', 'thanks '],
]
const around = (filler: string) => `Dear Ann,\n\nyou cannot do this ${filler}x\n\nThanks`

const msOf = (work: () => unknown): number => {
  const before = process.cpuUsage()
  work()
  return process.cpuUsage(before).user / 1000
}
const leastMs = (work: () => unknown): number => Math.min(...Array.from({ length: runs }, () => msOf(work)))

/** Where reading `read` a text of the longer length takes more than `most` times as long as one of the shorter. */
const growing = (read: (text: string) => unknown, [short, long]: readonly [number, number], most: number) =>
  pieces.flatMap((piece) => {
    const leastWatchedMs = (floorMs * long) / 100_000
    const text = (length: number) => around(piece.repeat(Math.ceil(length / piece.length)).slice(0, length))
    if (msOf(() => read(text(long))) < leastWatchedMs) return []
    const longMs = leastMs(() => read(text(long)))
    const shortMs = leastMs(() => read(text(short)))
    return longMs < leastWatchedMs || longMs / shortMs <= most
      ? []
      : [`${JSON.stringify(piece)}: ${Math.round(shortMs)} ms, then ${Math.round(longMs)} ms`]
  })

const captureContext = {
  now: Date.UTC(2026, 10, 18, 15),
  timeZone: 'Europe/Berlin',
  requesters: [{ id: 1, name: 'Ann Lee', email: 'ann@school.org' }],
}
/** As it is, and on the one line that a title is. */
const capture = (text: string) => [
  parseCapture(text, captureContext),
  parseCapture(text.replaceAll('\n', ' '), captureContext),
]
const tone = (language: 'en' | 'de') => (text: string) => checkTone(text, { language, kind: 'resolved' })
/** Its own wording holds all that a technician may type. */
const letter = (typed: string) => {
  const issue = { ...sampleFacts.issue, title: typed, inTheirWords: typed, restated: typed }
  const facts = { ...sampleFacts, issue, resolution: typed, why: typed, words: typed, replySubject: typed }
  const body = '{{ issue.title }} {{ issue.inTheirWords }} {{ resolution }} {{ why }} {{ words }}'
  return writeLetter('resolved', {
    language: 'en',
    variant: 'warm',
    facts,
    template: { subject: '{{ issue.title }}', body },
  })
}
const cleaned = (text: string) => [
  cleanBlock(text),
  cleanLine(text),
  isBlank(text),
  cutBetweenWords(text, 99_999),
]
const calendar = (text: string) =>
  calendarDays(
    `BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:${text}\nDTSTART:20260101\nEND:VEVENT\nEND:VCALENDAR`,
    {
      from: '2026-01-01',
      to: '2026-12-31',
    },
  )

describe('the time to read grows with the length alone', () => {
  it.each([
    ['a captured line', capture],
    ['a draft for its tone', tone('en')],
    ['a German draft for its tone', tone('de')],
    ['what is typed into a letter', letter],
    ['a title', cleaned],
    ['a calendar', calendar],
  ])('of %s', { timeout: 120_000 }, (_, read) => {
    expect(growing(read, [50_000, 100_000], 2.5)).toEqual([])
  })

  it.each([
    ['a captured line', capture],
    ['a draft for its tone', tone('en')],
    ['what is typed into a letter', letter],
  ])('of %s that is far too long', { timeout: 240_000 }, (_, read) => {
    expect(growing(read, [100_000, 400_000], 6.25)).toEqual([])
  })

  it('also where words of an address repeat', () => {
    const words = (length: number) => `x@${"'".repeat(length)}a `.repeat(40)
    expect(leastMs(() => capture(words(550)))).toBeLessThan(
      Math.max(floorMs, 2.5 * leastMs(() => capture(words(275)))),
    )
  })
})
