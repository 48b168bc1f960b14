import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handover } from '../../../../electron/mail/handover.ts'
import { AppError } from '../../../../shared/errors.ts'
import { letterKinds } from '../../../../shared/model/letter.ts'
import { called, own, write } from './a-letter.ts'

describe('the technician’s own wording', () => {
  it('takes the place of the default', () => {
    const subject = '{{ issue.inTheirWords | upcase }}'
    const body =
      '{{ greeting }}\n\n“{{ issue.inTheirWords }}” works: {{ resolution }}\n\n{{ technician.name }}'
    expect(own({ subject, body })).toEqual({
      subject: 'PRINTER JAM IN 204',
      body: 'Hello Ann,\n\n“Printer jam in 204” works: A torn label was stuck in the rollers.\n\nKim Fox\n',
      unknown: [],
    })
  })

  it('closes the gap of what is empty, and says what is unknown', () => {
    const body =
      'Hi {{ requester.firstNam }},\n\n{{ waitingFr }}\n\nas “{{ whatever }}” said {{ x.y }}. Bye {{ x.y }}!'
    const letter = own({ body, subject: 'On {{ title }}' })
    expect(letter.body).toBe('Hi,\n\nas said. Bye!\n')
    expect(letter.subject).toBe('On')
    expect(letter.unknown).toEqual(['title', 'requester.firstNam', 'waitingFr', 'whatever', 'x.y'])
  })

  it('treats what is empty as not there', () => {
    const body = '{% if resolution %}yes{% else %}no{% endif %}'
    expect([own({ body }).body, own({ body }, { resolution: ' ' }).body]).toEqual(['yes\n', 'no\n'])
  })

  it('loses no added words where it has no place for them', () => {
    expect(own({ body: 'Hi\n\nIt works.\n\nKim' }, { words: 'See you.' }).body).toBe(
      'Hi\n\nIt works.\n\nSee you.\n\nKim\n',
    )
  })

  it.each([
    ['{% for i in (1..100000000) %}x{% endfor %}', 'takes too long, or grows too large'],
    ['{% for i in (1..9999) %}{% for j in (1..9999) %}{{ j }}{% endfor %}{% endfor %}', 'takes too long'],
    [
      '{% assign s = "aaaaaaaaaa" %}{% for i in (1..99) %}{% assign s = s | append: s %}{% endfor %}',
      'grows too large',
    ],
    ['{% include "/etc/passwd" %}', '"include" not found'],
    ['{% render "x" %}', '"render" not found'],
    ['\n{{ a', '(line 2)'],
    ['{{ a | shout }}', 'undefined filter: shout'],
    ['x'.repeat(20_001), 'longer than 20000 characters'],
  ])('ends %j with a clear error', (body, reason) => {
    const attempt = () => own({ body })
    expect(attempt).toThrow(AppError)
    expect(attempt).toThrow(reason)
    expect(attempt).toThrow(
      /^Your own wording of “Fixed” \(Warm, English\) cannot be used\. .* or reset it\.$/,
    )
  })

  it('reaches nothing but the documented values', () => {
    const body = 'x{{ issue.constructor }}{{ issue.__proto__ }}{{ greeting.constructor.name }}{{ toString }}'
    expect(own({ body }).body).toBe('x\n')
  })
})

describe('whatever is typed', () => {
  it('comes out literally', () => {
    const nasty = '{{ words }} {% if %} <b>&amp;</b>'
    expect(write('resolved', called(nasty)).body).toContain(`“${nasty}”`)
    expect(write('resolved', { words: `{{ 1 }}\n\n{% ${'x'.repeat(9)}` }).body).toContain('{{ 1 }}\n\n{% xxx')
  })

  it.each([
    ['A new cable. ', 'A new cable.'],
    ['it was the cable...', 'It was the cable…'],
    ['was it the cable?!', 'Was it the cable?'],
    ['it said "no', 'It said no.'],
    ['it said “no”', 'It said “no”.'],
    [' , - ', ''],
    ['!!!', ''],
    ['a new cable\n and a plug too', 'A new cable. And a plug too.'],
    ['cable', 'In short: cable.'],
    ['New roller.', 'In short: New roller.'],
    ['Fixed!', ''],
    ['done', ''],
    ['https://help.school.org/wifi', 'https://help.school.org/wifi'],
    ['see here\nhttps://help.school.org/wifi', 'See here. https://help.school.org/wifi'],
  ])('%j becomes what it was', (resolution, sentence) => {
    expect(own({ body: 'x {{ resolution }} y' }, { resolution }).body).toBe(
      sentence === '' ? 'x y\n' : `x ${sentence} y\n`,
    )
  })

  it('it stays a letter that can be handed over', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom('“', '”', '"', '.', '{{', '}}', '{%', '\uFDD0', '\n', ' ', 'a', '🎭'),
      }),
      fc.constantFrom('', '\r\n', '“x”', '🎭', '\uD800', '\u2028', '\u202Eevil'),
    )
    const anyFacts = fc.record({
      title: typed,
      name: typed,
      resolution: typed,
      words: typed,
      phone: typed,
      replySubject: typed,
      why: typed,
      waitingFor: typed,
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...letterKinds),
        fc.constantFrom('en' as const, 'de' as const),
        anyFacts,
        (kind, language, { title, name, phone, ...texts }) => {
          const more = {
            ...called(title),
            whatHappened: 'It fell over and broke',
            requester: { name },
            technician: { name, phone },
            ...texts,
          }
          const { subject, body } = write(kind, more, { language })
          expect(subject).not.toMatch(/[\r\n\p{Cc}]/u)
          expect(subject.length).toBeLessThanOrEqual(120)
          expect(subject).toMatch(/\S/)
          expect(body.isWellFormed()).toBe(true)
          expect(body).not.toMatch(/\uFDD0/)
          expect(body.split(/\s+/).length).toBeGreaterThanOrEqual(40)
          expect(() => handover({ to: ['ann@school.org'], subject, body })).not.toThrow()
        },
      ),
      { numRuns: 500 },
    )
  })
})
