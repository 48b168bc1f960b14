import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { emlDraft } from '../../../electron/mail/eml.ts'
import { InvalidAddressError } from '../../../shared/words/mail/address.ts'
import { oneLineOf } from '../words/mail/any-mail.ts'

const anything = fc.string({ unit: 'binary', maxLength: 400 })
const newlines = (text: string) => text.replace(/\r\n|\r|\n/g, '\n')

describe('a draft as an .eml file', () => {
  it('is read back by another parser as it was written, for all of Unicode', async () => {
    await fc.assert(
      fc.asyncProperty(anything, anything, async (subject, body) => {
        const mail = await PostalMime.parse(emlDraft({ to: ['ann@school.org'], subject, body }))
        expect(mail.subject ?? '').toBe(oneLineOf(subject))
        expect(newlines(mail.text ?? '')).toBe(newlines(body.replaceAll('\0', '')).replace(/\n?$/, '\n'))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps to the line lengths of RFC 5322 and RFC 2047', () => {
    fc.assert(
      fc.property(anything, anything, (subject, body) => {
        const eml = emlDraft({ to: ['ann@school.org'], subject, body })
        expect(eml).toMatch(/^[\x20-\x7E\t\r\n]*$/)
        expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78)
        for (const [word] of eml.split('\r\n\r\n')[0]?.matchAll(/=\?utf-8\?[bq]\?\S*\?=/gi) ?? []) {
          expect(word.length).toBeLessThanOrEqual(75)
        }
      }),
    )
  })

  it('lists twenty recipients and an international domain', async () => {
    const to = Array.from(
      { length: 20 },
      (_, index) => `person.number.${index}@a-rather-long-school-name.example.org`,
    )
    const eml = emlDraft({ to, cc: ['jürgen@schüle.de', 'office@schüle.de'], subject: 'Hi', body: 'x' })
    const mail = await PostalMime.parse(eml)
    expect(mail.to?.map((entry) => entry.address)).toEqual(to)
    expect(mail.cc?.map((entry) => entry.address?.normalize())).toEqual([
      'jürgen@schüle.de',
      expect.stringMatching(/^office@(schüle|xn--schle-mva)\.de$/),
    ])
    for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(100)
  })

  it('is a draft, and the same each time', () => {
    const draft = { to: ['ann@school.org'], subject: 'Fixed: Printer jam', body: 'Hello Ann,\n\nIt works.' }
    expect(emlDraft(draft)).toBe(emlDraft(draft))
    expect(emlDraft(draft)).toMatch(
      /^X-Unsent: 1\r\nTo: ann@school\.org\r\nSubject: Fixed: Printer jam\r\nMIME-Version: 1\.0\r\n/,
    )
  })

  it('gives no header to somebody who asks for one', async () => {
    const eml = emlDraft({
      to: ['ann@school.org'],
      subject: 'Hi\r\nBcc: eve@evil.org\r\n\r\nbody',
      body: 'x',
    })
    const mail = await PostalMime.parse(eml)
    expect(mail.bcc).toBeUndefined()
    expect(mail.headers.map((header) => header.key)).not.toContain('bcc')
    expect(() => emlDraft({ to: ['ann@school.org\r\nBcc: eve@evil.org'], subject: '', body: '' })).toThrow(
      InvalidAddressError,
    )
    expect(() => emlDraft({ to: ['ann@school.org'], cc: ['ann'], subject: '', body: '' })).toThrow(
      InvalidAddressError,
    )
  })

  it.each([
    '=?utf-8?Q?spoof?=',
    'a =?utf-8?B?YQ==?= b',
    ' two  spaces ',
    'x'.repeat(2_000),
    '"quoted" \\ (comment) <a@b.org>',
  ])('shows the subject %j as it is', async (subject) => {
    const mail = await PostalMime.parse(emlDraft({ to: ['ann@school.org'], subject, body: '' }))
    expect(mail.subject).toBe(subject)
  })

  it('takes what is missing for nothing, but says that it needs the addresses', async () => {
    const mail = await PostalMime.parse(emlDraft({ to: ['ann@school.org'] } as never))
    expect(mail.to?.[0]?.address).toBe('ann@school.org')
    expect(mail.subject).toBeUndefined()
    expect(mail.text?.trim()).toBe('')
    expect(() => emlDraft({ subject: 'x', body: 'y' } as never)).toThrow(
      expect.objectContaining({ code: 'invalid-address', message: expect.stringContaining('list') }),
    )
  })

  it('takes a long body quickly', () => {
    const started = performance.now()
    emlDraft({ to: [], subject: 'x'.repeat(100_000), body: 'Zeile für Zeile '.repeat(20_000) })
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
