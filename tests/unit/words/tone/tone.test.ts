import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englishJargon } from '../../../../shared/words/tone/english/jargon.ts'
import { germanJargon } from '../../../../shared/words/tone/german/jargon.ts'
import { checkTone } from '../../../../shared/words/tone.ts'
import { english } from './english.ts'
import { german } from './german.ts'
import { englishHoldOut, germanHoldOut } from './hold-out.ts'

const en = (text: string, more: Partial<Parameters<typeof checkTone>[1]> = {}) =>
  checkTone(text, { language: 'en', kind: 'resolved', ...more })
const rulesOf = (text: string, more: Partial<Parameters<typeof checkTone>[1]> = {}) =>
  en(text, more).map(({ rule }) => rule)
const apply = (text: string, { start, end, replacements }: ReturnType<typeof checkTone>[number]) =>
  text.slice(0, start) + (replacements[0] ?? text.slice(start, end)) + text.slice(end)

const letter = (...paragraphs: string[]) => ['Hello Ann,', ...paragraphs, 'Kind regards,\nSam'].join('\n\n')
const fine = letter(
  'Thank you for telling me about the printer in the library. It works again since ten this morning.',
  'If it stops again, please call me.',
)

describe('where and what', () => {
  it('gives the place, the reason and words to take instead', () => {
    const text = 'Hi Ann, I flushed the DNS cache.'
    const found = en(text)
    const dns = found.find(({ start, end }) => text.slice(start, end) === 'DNS cache')
    expect(dns).toMatchObject({ rule: 'jargon', replacements: ['stored web addresses'] })
    expect(dns?.message).toContain('DNS cache')
  })

  it('speaks German about German', () => {
    const [found] = checkTone('Das wird nie wieder vorkommen.', { language: 'de', kind: 'resolved' })
    expect(found).toMatchObject({ rule: 'promise' })
    expect(found?.message).toMatch(/versprechen/)
  })

  it.each(['resolution', 'update', 'resolved', '', undefined])('takes any kind: %s', (kind) => {
    expect(rulesOf('You should have called.', { kind })).toEqual(['blame'])
    expect(en(fine, { kind })).toEqual([])
  })

  it('reads curly and straight apostrophes alike', () => {
    for (const mark of ["'", '’']) expect(rulesOf(`You didn${mark}t plug it in.`)).toEqual(['blame'])
  })

  it('goes on over a line that was only wrapped', () => {
    expect(rulesOf('I looked at it this morning, and it seems that you should\nhave called me.')).toEqual([
      'blame',
    ])
  })

  it.each([
    ['As I already told you, the printer is upstairs.', 'The printer is upstairs.'],
    ['The cable, obviously, was loose.', 'The cable, was loose.'],
    ['This will never happen again.', 'This should not happen again.'],
    ['I guarantee that it is ready by noon.', 'I expect that it is ready by noon.'],
    ['It is 100% fixed.', 'It is fixed.'],
    ['We are understaffed at the moment.', 'I will get to it by ….'],
    ['It was a user error.', 'It was a mix-up.'],
    ['You just have to restart it.', 'You can restart it.'],
    ['PLEASE restart it!!', 'Please restart it!'],
    ['I rebooted an access point.', 'I restarted a Wi-Fi box.'],
  ])('offers words that fit: %s', (before, after) => {
    let text = before
    for (const finding of [...en(before)].reverse()) text = apply(text, finding)
    expect(text).toBe(after)
  })
})

describe('words that are not the writer’s', () => {
  it.each([
    'You wrote: “I can’t print, the DNS is BROKEN!!”',
    'You wrote "you should have told me about the VLAN".',
    '> You should have told me.\nI am sorry about that.',
    'Please write to MUST@server.example or see https://dns.example/NEVER.',
  ])('leaves alone %s', (text) => expect(en(text)).toEqual([]))

  it('leaves German quotations alone', () => {
    for (const quoted of ['„Der Server ist NICHT da!!“', '»Der Server ist NICHT da!!«']) {
      expect(checkTone(`Sie haben geschrieben: ${quoted}`, { language: 'de', kind: 'update' })).toEqual([])
    }
  })

  it('still reads what follows a quotation mark that was never closed', () => {
    expect(rulesOf('You wrote “it is broken.\n\nYou should have called.')).toEqual(['blame'])
  })
})

describe('the organisation’s own terms', () => {
  it('leaves exempt terms alone, in a phrase and in the plural', () => {
    expect(rulesOf('The server is back.')).toEqual(['jargon'])
    expect(rulesOf('The server is back.', { exempt: ['Server'] })).toEqual([])
    expect(rulesOf('Both servers are back.', { exempt: ['server'] })).toEqual([])
    expect(rulesOf('The DNS portal is back.', { exempt: ['DNS portal'] })).toEqual([])
    expect(rulesOf('The DNS is back.', { exempt: ['DNS portal'] })).toEqual(['jargon'])
    expect(rulesOf('Open PRIMAVERA once more.', { exempt: ['PRIMAVERA'] })).toEqual([])
  })

  it('finds added terms with their plain words', () => {
    const jargon = [{ term: 'Frobnicator', plain: 'door opener' }]
    expect(en('The frobnicators are back.', { jargon })[0]?.replacements).toEqual(['door openers'])
    expect(rulesOf('The frobnicator is back.')).toEqual([])
  })

  it('lets an added term win over the dictionary', () => {
    const jargon = [{ term: 'server', plain: 'school computer' }]
    expect(en('The server is back.', { jargon })[0]?.replacements).toEqual(['school computer'])
  })

  it('takes empty and odd entries', () => {
    const jargon = [
      { term: '', plain: '' },
      { term: '***', plain: 'x' },
      { term: 'constructor', plain: '' },
    ]
    expect(en('A constructor of bridges.', { jargon, exempt: ['', '('] })[0]).toMatchObject({
      replacements: [],
    })
  })
})

describe('the dictionary', () => {
  const all = [
    ['en', englishJargon],
    ['de', germanJargon],
  ] as const

  it.each(all)('has at least 150 terms: %s', (_, { nouns, exact, verbs, asTheyAre }) => {
    const terms = [...nouns, ...exact, ...verbs, ...asTheyAre].map(([term]) => term.toLowerCase())
    expect(new Set(terms).size).toBeGreaterThanOrEqual(150)
  })

  it.each(all)(
    'finds each term and explains it without another: %s',
    (language, { nouns, exact, verbs, asTheyAre }) => {
      for (const [term, plain] of [...nouns, ...exact, ...verbs, ...asTheyAre]) {
        const rules = checkTone(`so ${term} so`, { language, kind: 'update' }).map(({ rule }) => rule)
        expect(rules, term).toContain('jargon')
        expect(checkTone(plain, { language, kind: 'update' }), plain).toEqual([])
      }
    },
  )
})

describe('a no', () => {
  it.each([
    'That is not possible. I can lend you one of ours until Friday.',
    'I can’t install that, but I can offer you one that does the same.',
    'We don’t lend laptops; instead, you can use the ones in the library.',
  ])('is fine with another way: %s', (text) => expect(en(text)).toEqual([]))

  it.each(['That is not possible.', 'I can’t install that because it costs money.'])(
    'is bare without: %s',
    (text) => expect(rulesOf(text)).toEqual(['bare-no']),
  )
})

describe('a whole letter', () => {
  it('has nothing to say against a good one', () => expect(en(fine)).toEqual([]))

  it('misses thanks, and offers them before the closing', () => {
    const text = letter(
      'The printer in the library works again since ten this morning.',
      'If it stops again, call me.',
    )
    const [found] = en(text)
    expect(found?.rule).toBe('missing-thanks')
    const mended = found ? apply(text, found) : ''
    expect(mended).toMatch(/Thank you [^\n]+\n\nKind regards,\nSam$/)
    expect(en(mended)).toEqual([])
  })

  it('misses reassurance when it is over, and a next step while it isn’t', () => {
    const text = letter(
      'Thank you for telling me about the printer. The rollers were dirty and full of dust.',
    )
    expect(rulesOf(text)).toEqual(['missing-reassurance'])
    expect(rulesOf(text, { kind: 'update-no-news' })).toEqual(['missing-next-step'])
    expect(rulesOf(text, { kind: 'still-wanted' })).toEqual(['missing-next-step'])
  })

  it('is too long over 160 words', () => {
    const more = 'It is a good one. '
    expect(rulesOf(letter('Thank you. If it stops again, please call me.', more.repeat(26)))).toEqual([])
    expect(rulesOf(letter('Thank you. If it stops again, please call me.', more.repeat(31)))).toEqual([
      'too-long',
    ])
  })

  it('reads hard over grade 8', () => {
    const hard = letter(
      'Thank you for your communication regarding the intermittent unavailability of the institutional reproduction equipment, which necessitated a comprehensive investigation.',
      'Should additional irregularities materialise subsequently, immediate notification of the administration would be appreciated considerably.',
    )
    expect(rulesOf(hard)).toContain('reading-level')
  })

  it('is never asked of a sentence', () => {
    expect(en('It works again.')).toEqual([])
    expect(en('Hello Ann,')).toEqual([])
    expect(en('Hello Ann, it works again.')).toEqual([])
  })

  it('finds the same in German', () => {
    const text =
      'Guten Tag Frau Huber,\n\nder Drucker in der Bibliothek geht seit heute Morgen wieder.\n\nFreundliche Grüße\nSam'
    const rules = checkTone(text, { language: 'de', kind: 'resolved' }).map(({ rule }) => rule)
    expect(rules).toEqual(['missing-thanks', 'missing-reassurance'])
  })
})

describe('whatever is written', () => {
  const pieces = [
    ...[...english, ...englishHoldOut, ...german, ...germanHoldOut].map(({ text }) => text),
    'Hello Ann,\n\n',
    '\n\nKind regards,\nSam',
    '“',
    '”',
    '"',
    '\n',
    ' ',
    'İ',
    '\ud83d',
    '\udca1',
  ]
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 8 })), {
        maxLength: 8,
      })
      .map((parts) => parts.join(' ')),
  )
  const anyLanguage = fc.constantFrom('en' as const, 'de' as const)

  it('never throws, and every place is in the text, in order', () => {
    fc.assert(
      fc.property(
        anyText,
        anyLanguage,
        fc.option(fc.string(), { nil: undefined }),
        (text, language, kind) => {
          const found = checkTone(text, {
            language,
            kind,
            exempt: [text.slice(0, 5)],
            jargon: [{ term: text.slice(2, 7), plain: 'x' }],
          })
          let before = 0
          for (const { start, end } of found) {
            expect(start).toBeGreaterThanOrEqual(before)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            before = start
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  it('comes to an end when the first replacement is taken each time', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (start, language) => {
        let text = start
        const first = checkTone(text, { language, kind: 'resolved' })
        let left = 2 * first.length + 4
        for (;;) {
          const next = checkTone(text, { language, kind: 'resolved' }).find(
            ({ replacements }) => replacements.length > 0,
          )
          if (next === undefined) break
          expect(left--, text).toBeGreaterThan(0)
          text = apply(text, next)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('is done with very long texts', () => {
    for (const piece of ['you ', 'a', '"', 'You should have the vendor broke ', '> x\n', 'no ']) {
      expect(() => en(piece.repeat(5_000))).not.toThrow()
    }
  })
})
