import fc from 'fast-check'

/** All of Unicode, what mails trip over, and halves of characters. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      ...[
        'a',
        ' ',
        '\n',
        '\r',
        '\r\n',
        '\0',
        '%',
        '&',
        '=',
        '?',
        '#',
        '+',
        "'",
        '"',
        '\\',
        '<',
        '>',
        '/',
        ':',
        ';',
      ],
      ...[
        '\uD800',
        '\uDC00',
        '🔥',
        'ü',
        '\u202E',
        '\u2066',
        'ש',
        'ع',
        '\t',
        '\u2028',
        '\uFEFF',
        '=?utf-8?Q?x?=',
      ],
    ),
    maxLength: 200,
  }),
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
)

const atext = fc.string({
  unit: fc.constantFrom(...`abcXYZ019!#$%&'*+-/=?^_\`{|}~ü`),
  minLength: 1,
  maxLength: 20,
})
const local = fc.oneof(
  fc.array(atext, { minLength: 1, maxLength: 2 }).map((atoms) => atoms.join('.')),
  fc.constant('l'.repeat(64)),
)

/** Addresses that mail can be sent to, with what the standards allow: international domains, 64 characters before the @. */
export const anyAddress = fc
  .tuple(
    local,
    fc.constantFrom('school.org', 'schüle.de', 'a-b.example.co.uk', '例え.jp', 'xn--schle-mva.de'),
  )
  .map((parts) => parts.join('@'))

/** Ids as they come, and what would like to be one. */
export const anyId = fc.oneof(
  fc
    .string({ unit: fc.constantFrom(...'abcXYZ019.-+=$_@'), minLength: 1, maxLength: 60 })
    .map((id) => `<${id}>`),
  anyText.map((text) => `<${text}>`),
  anyText,
)

export const anyDraft = fc.record(
  {
    to: fc.array(anyAddress, { maxLength: 20 }),
    cc: fc.array(anyAddress, { maxLength: 3 }),
    bcc: fc.array(anyAddress, { maxLength: 20 }),
    subject: anyText,
    body: anyText,
    inReplyTo: anyId,
    references: fc.array(anyId, { maxLength: 5 }),
  },
  { requiredKeys: ['to', 'subject', 'body'] },
)

/** What the app makes of a subject and of a body: well-formed, and without what would end a line or a string. */
export const oneLineOf = (text: string): string => text.toWellFormed().replace(/\p{Cc}+/gu, ' ')
export const linesOf = (text: string, lineBreak: string): string =>
  text
    .toWellFormed()
    .replaceAll('\0', '')
    .replace(/\r\n|\r|\n/g, lineBreak)
