import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidAddressError } from '../../../../shared/words/mail/address.ts'
import { fitsWebCompose, webComposeUrl } from '../../../../shared/words/mail/web-compose.ts'
import { anyDraft, linesOf, oneLineOf } from './any-mail.ts'

const forms = ['gmail', 'outlook-web'] as const

describe('the page for a new mail', () => {
  it('is addressed as Gmail and Outlook document it', () => {
    const draft = { to: ['ann@school.org', 'bob@school.org'], subject: 'Fixed: 100 %?', body: 'a\r\nb & c' }
    expect(webComposeUrl('gmail', draft)).toBe(
      'https://mail.google.com/mail/?view=cm&fs=1&to=ann%40school.org%2Cbob%40school.org&su=Fixed%3A%20100%20%25%3F&body=a%0Ab%20%26%20c',
    )
    expect(webComposeUrl('outlook-web', draft)).toBe(
      'https://outlook.office.com/mail/deeplink/compose?to=ann%40school.org%2Cbob%40school.org&subject=Fixed%3A%20100%20%25%3F&body=a%0Ab%20%26%20c',
    )
  })

  it.each(forms)('is read back as it was written, for all of Unicode: %s', (form) => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const url = webComposeUrl(form, draft)
        expect(url).toMatch(/^[\x21-\x7E]*$/)
        expect(url).not.toMatch(/\+|'|%00|%0D/)
        const { origin, searchParams } = new URL(url)
        expect(origin).toBe(form === 'gmail' ? 'https://mail.google.com' : 'https://outlook.office.com')
        const subject = form === 'gmail' ? 'su' : 'subject'
        const keys = [...searchParams.keys()]
        expect(new Set(keys).size).toBe(keys.length)
        const known = ['to', 'cc', 'bcc', subject, 'body', ...(form === 'gmail' ? ['view', 'fs'] : [])]
        expect(keys.filter((key) => !known.includes(key))).toEqual([])
        for (const name of ['to', 'cc', 'bcc'] as const)
          expect((searchParams.get(name) ?? '').split(',').filter(Boolean)).toEqual(draft[name] ?? [])
        expect(searchParams.get(subject) ?? '').toBe(oneLineOf(draft.subject))
        expect(searchParams.get('body') ?? '').toBe(linesOf(draft.body, '\n'))
      }),
      { numRuns: 500 },
    )
  })

  it.each(forms)('refuses a bad address: %s', (form) => {
    for (const draft of [
      { to: ['ann@school.org&bcc=eve'] },
      { to: [], cc: ['ann'] },
      { to: [], bcc: ['a@b.org\n'] },
    ])
      expect(() => webComposeUrl(form, { subject: '', body: '', ...draft })).toThrow(InvalidAddressError)
  })

  it('stays below what Windows, Gmail and Outlook take', () => {
    expect(
      forms.map((form) => [fitsWebCompose(form, 'x'.repeat(1_600)), fitsWebCompose(form, 'x'.repeat(1_601))]),
    ).toEqual([
      [true, false],
      [true, true],
    ])
    expect(fitsWebCompose('outlook-web', 'x'.repeat(1_801))).toBe(false)
  })
})
