import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidAddressError } from '../../../../shared/words/mail/address.ts'
import { fitsMailto, mailtoBudget, mailtoUrl } from '../../../../shared/words/mailto.ts'
import { anyAddress, anyText, linesOf, oneLineOf } from './any-mail.ts'

/** RFC 6068, section 2, character by character; throws on anything outside the grammar. */
const readStrictly = (url: string) => {
  const qchar = "(?:[A-Za-z0-9\\-._~!$'()*+,;:@]|%[0-9A-F]{2})"
  const atext = "(?:[A-Za-z0-9\\-._~!$'()*+:]|%[0-9A-F]{2})"
  const to = `${atext}+@${atext}+`
  const grammar = new RegExp(
    `^mailto:(${to}(?:,${to})*)?(?:\\?(${qchar}+=${qchar}*(?:&${qchar}+=${qchar}*)*))?$`,
  )
  const match = grammar.exec(url)
  if (!match) throw new Error(`not by RFC 6068: ${url}`)
  const fields = (match[2] ?? '')
    .split('&')
    .filter(Boolean)
    .map((field) => field.split('=').map(decodeURIComponent))
  return {
    to: (match[1] ?? '').split(',').filter(Boolean).map(decodeURIComponent),
    fields: Object.fromEntries(fields) as Record<string, string | undefined>,
    names: fields.map(([name]) => name),
  }
}

describe('mailtoUrl', () => {
  it('is written by RFC 6068', () => {
    expect(
      mailtoUrl({
        to: ['ann@school.org', 'bob@school.org'],
        cc: ['it@school.org'],
        subject: 'Fixed: 100 %?',
        body: 'a\nb & c = #1+1',
      }),
    ).toBe(
      'mailto:ann@school.org,bob@school.org?subject=Fixed%3A%20100%20%25%3F&body=a%0D%0Ab%20%26%20c%20%3D%20%231%2B1&cc=it@school.org',
    )
    expect(mailtoUrl({ to: ['a&b?c=d@school.org'], subject: '', body: '' })).toBe(
      'mailto:a%26b%3Fc%3Dd@school.org',
    )
    expect(mailtoUrl({ to: ['"a b"@school.org'], subject: '', body: '' })).toBe(
      'mailto:%22a%20b%22@school.org',
    )
    expect(mailtoUrl({ to: [], subject: 'x', body: '' })).toBe('mailto:?subject=x')
    expect(mailtoUrl({ to: ['ann@schüle.de'], subject: '', body: '' })).toBe('mailto:ann@sch%C3%BCle.de')
  })

  it('is read back as it was written, strictly and as a URL, for all of Unicode', () => {
    fc.assert(
      fc.property(
        fc.array(anyAddress, { maxLength: 20 }),
        fc.array(anyAddress, { maxLength: 2 }),
        fc.array(anyAddress, { maxLength: 20 }),
        anyText,
        anyText,
        (to, cc, bcc, title, text) => {
          const url = mailtoUrl({
            ...{ to, cc, bcc, subject: title, body: text },
            ...{ inReplyTo: `<${title}>`, references: [text] },
          })
          const strict = readStrictly(url)
          expect(strict.to).toEqual(to)
          expect(strict.fields.subject ?? '').toBe(oneLineOf(title))
          expect(strict.fields.body ?? '').toBe(linesOf(text, '\r\n'))
          expect((strict.fields.cc ?? '').split(',').filter(Boolean)).toEqual(cc)
          expect((strict.fields.bcc ?? '').split(',').filter(Boolean)).toEqual(bcc)
          expect(new Set(strict.names).size).toBe(strict.names.length)
          expect(
            strict.names.filter((name) => !['subject', 'body', 'cc', 'bcc'].includes(name ?? '')),
          ).toEqual([])
          const parsed = new URL(url)
          expect(parsed.protocol).toBe('mailto:')
          expect(decodeURIComponent(parsed.pathname)).toBe(to.join(','))
          expect(parsed.searchParams.get('subject') ?? '').toBe(oneLineOf(title))
          expect(parsed.searchParams.get('body') ?? '').toBe(linesOf(text, '\r\n'))
          expect(url).not.toMatch(/\+|\s|%00/)
          expect(url.replace(/[?&]body=[^&]*/, '')).not.toMatch(/%0[AD]/)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it.each([
    '',
    ' ',
    'ann',
    'ann@',
    '@school.org',
    'ann@localhost',
    'ann@@school.org',
    'a@b@school.org',
    'ann lee@school.org',
    'ann@school .org',
    'ann@school.org\r\nBcc: eve@evil.org',
    'ann@school.org\n',
    'ann\0@school.org',
    'ann@school.org,eve@evil.org',
    'ann@school.org?bcc=eve@evil.org',
    'Ann <ann@school.org>',
    '<ann@school.org>',
    '.ann@school.org',
    'ann.@school.org',
    'a..n@school.org',
    'ann@-school.org',
    'ann@school..org',
    'ann@school.org.',
    'ann@10.0.0.1',
    'ann@[10.0.0.1]',
    `${'a'.repeat(65)}@school.org`,
    `a@${'b.'.repeat(126)}org`,
    'ann\uD800@school.org',
    'ann\u202E@school.org',
    'ann\u00A0@school.org',
    '"a"b"@school.org',
  ])('refuses %j and says so', (bad) => {
    for (const draft of [
      { to: [bad] },
      { to: ['ann@school.org', bad] },
      { to: ['ann@school.org'], cc: [bad] },
      { to: ['ann@school.org'], bcc: [bad] },
    ]) {
      const attempt = () => mailtoUrl({ subject: 'x', body: 'y', ...draft })
      expect(attempt).toThrow(InvalidAddressError)
      expect(attempt).toThrow(
        expect.objectContaining({
          name: 'InvalidAddressError',
          address: bad,
          code: 'invalid-address',
          message: expect.stringMatching(/^[^\p{C}]+ Correct it, or phone them instead\.$/u),
        }),
      )
    }
  })

  it('takes what is missing for nothing, but says that it needs the addresses', () => {
    expect(mailtoUrl({ to: ['ann@school.org'] } as never)).toBe('mailto:ann@school.org')
    for (const to of [undefined, null, 'ann@school.org']) {
      expect(() => mailtoUrl({ to, subject: 'x', body: 'y' } as never)).toThrow(
        expect.objectContaining({ code: 'invalid-address', message: expect.stringContaining('list') }),
      )
    }
    expect(() => mailtoUrl({ to: [undefined], subject: 'x', body: 'y' } as never)).toThrow(
      InvalidAddressError,
    )
  })

  it('takes 64 characters before the @', () => {
    expect(mailtoUrl({ to: [`${'a'.repeat(64)}@school.org`], subject: '', body: '' })).toMatch(
      /^mailto:a{64}@school\.org$/,
    )
  })

  it('never fails otherwise, and knows its budget', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.array(anyText), (title, text, to) => {
        try {
          readStrictly(mailtoUrl({ to, subject: title, body: text }))
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidAddressError)
        }
      }),
    )
    const url = (length: number) => `mailto:${'a'.repeat(length - 7)}`
    expect([fitsMailto(url(mailtoBudget)), fitsMailto(url(mailtoBudget + 1)), mailtoBudget]).toEqual([
      true,
      false,
      1800,
    ])
  })
})
