import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCapture } from '../../../../shared/words/capture.ts'

const requesters = [
  { id: 'a', name: 'Ann Lee', email: 'ann@school.org' },
  { id: 'b', name: 'Bob Ortiz', email: null },
]
const zones = fc.constantFrom('America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata')
const moment = fc.record({
  now: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) }),
  timeZone: zones,
  requesters: fc.constant(requesters),
})
const parts = {
  requester: fc.constantFrom('@ann', '@ann.lee', 'ann@school.org', '<ann@school.org>'),
  tag: fc.constantFrom('#printer', '#Printer', '#printer,'),
  priority: fc.constantFrom('!urgent', '!URGENT', '!urgent,'),
  channel: fc.constantFrom('via voicemail', 'via Voice-Mail'),
  promise: fc.constantFrom('by tomorrow 3pm', 'by tomorrow 15:00'),
}
// Words that mean nothing to the grammar, so that the title can be told exactly.
const word = fc.constantFrom(
  'printer',
  'jam',
  '204',
  'über',
  'C#',
  '#3',
  '@',
  '5%',
  '🔥',
  'תקועה',
  'x@y',
  'Help!',
  "can't",
  'a/b',
)
const words = fc.array(word, { minLength: 1, maxLength: 12 })

describe('the capture grammar', () => {
  it('finds every part wherever it stands, and nothing else', () => {
    fc.assert(
      fc.property(
        words,
        fc.record(parts),
        fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
        moment,
        (title, given, places, context) => {
          const line: string[] = [...title]
          for (const [index, part] of Object.values(given).entries()) {
            line.splice((places[index] ?? 0) % (line.length + 1), 0, part)
          }
          const parsed = parseCapture(line.join(' '), context)
          const plain = (text: string) => text.replace(/,(?= |$)/g, '')
          expect(plain(parsed.title)).toBe(plain(title.join(' ')))
          expect(parsed).toMatchObject({
            requester: { id: 'a' },
            tags: ['printer'],
            priority: 'urgent',
            channel: 'voicemail',
            resolved: false,
          })
          const wall = new Intl.DateTimeFormat('en-GB', {
            timeZone: context.timeZone,
            timeStyle: 'short',
          }).format(parsed.promisedAt)
          expect(wall).toBe('15:00')
          expect((parsed.promisedAt ?? 0) - context.now).toBeGreaterThan(14 * 3_600_000)
          expect((parsed.promisedAt ?? 0) - context.now).toBeLessThan(41 * 3_600_000)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('loses no word', () => {
    const token = fc.oneof(
      word,
      ...Object.values(parts),
      fc.constantFrom(
        'by',
        'via',
        'fixed:',
        'done',
        ':',
        '"',
        '`',
        '@zed',
        '#tag',
        '!low',
        'Ann Lee <ann@school.org>:',
        'Mia Fox <mia@x.org>',
        'friday',
        'mail',
        '\n',
        '\n\n',
        '@"Mia Fox"',
        'by mia@x.org',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(token, { maxLength: 25 }), moment, (tokens, context) => {
        const line = tokens.join(' ')
        const parsed = parseCapture(line, context)
        const wordsOf = (text: string) =>
          text
            .normalize('NFC')
            .toLowerCase()
            .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
        const consumed = 'by via tomorrow friday 3pm 15 00 voicemail voice mail fixed done urgent low'
        const kept = new Set(
          wordsOf(
            `${Object.values(parsed)
              .map((value) => JSON.stringify(value))
              .join(' ')
              .replaceAll('\\n', ' ')} ${consumed}`,
          ),
        )
        for (const each of wordsOf(line)) expect(kept).toContain(each)
      }),
      { numRuns: 500 },
    )
  })

  it('takes anything at all, gives a clean title and never an empty one for something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), moment, (line, context) => {
        const { title, details } = parseCapture(line, context)
        expect(title).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]|^\s|\s$|\s\s/u)
        expect(title.isWellFormed() && (details ?? '').isWellFormed()).toBe(true)
        expect(title.length).toBeLessThanOrEqual(200)
        if (/[\p{L}\p{N}]/u.test(line)) expect(title).not.toBe('')
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['words', 'printer jam '],
    ['one word', 'x'],
    ['by', 'by '],
    ['by friday', 'by friday '],
    ['by tomorrow morning at', 'by 3 '],
    ['handles', '@ann '],
    ['new handles', '@zed1 '],
    ['tags', '#tag '],
    ['quotes', '"'],
    ['open quotes', '“a '],
    ['backticks', '` '],
    ['addresses', 'ann@school.org '],
    ['brackets', 'Ann <a@b.org> '],
    ['at signs', '@'],
    ['angle brackets', '<'],
    ['exclamation marks', '!'],
    ['lines', 'line\n'],
    ['header lines', 'From: a@b.org\n'],
    ['quoted lines', 'On 1 May 2026, at 10:00, Ann wrote:\n> x\n'],
    ['colons', 'a:'],
    ['dashes', ' - '],
    ['newlines', '\n'],
    ['part lines', '@ann #x\n'],
    ['spaces', ' '],
    ['tags in one word', '#a,'],
    ['stars', '*'],
    ['via', 'via '],
  ])('reads 100,000 characters of %s without getting lost', (_, unit) => {
    const many = Array.from({ length: 500 }, (__, id) => ({
      id,
      name: `Person${id} Family${id}`,
      email: `p${id}@school.org`,
    }))
    const context = { now: Date.UTC(2026, 10, 18), timeZone: 'Europe/Berlin', requesters: many }
    const line = `Printer ${unit.repeat(Math.ceil(100_000 / unit.length))}`
    parseCapture(line.slice(0, 200), context)
    const { title, details } = parseCapture(line, context)
    expect(title.length).toBeLessThanOrEqual(200)
    if (unit === 'printer jam ') expect(details?.length).toBeGreaterThan(99_000)
  })
})
