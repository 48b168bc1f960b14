import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { emlDraft } from '../../../electron/mail/eml.ts'
import { fileName } from '../../../shared/words/mail/file-name.ts'
import { isMessageId } from '../../../shared/words/mail/message-id.ts'
import { anyDraft, anyText, linesOf, oneLineOf } from '../words/mail/any-mail.ts'

const anyType = fc.oneof(
  fc.constantFrom('image/png', 'text/plain', 'application/pdf', 'message/rfc822', 'multipart/mixed', ''),
  anyText,
)
const anyFile = fc.record({
  name: anyText,
  mediaType: anyType,
  content: fc.uint8Array({ maxLength: 300 }),
})

/** The octets of a part. */
const octets = (content: ArrayBuffer | Uint8Array | string): number[] =>
  typeof content === 'string' ? [...new TextEncoder().encode(content)] : [...new Uint8Array(content)]

/** Decoders take U+FEFF for a byte order mark where a text begins (Encoding Standard, 4.1). */
const unmarked = (text: string): string => text.replaceAll('\uFEFF', '')

/** What is the same mailbox, however an international domain is written. */
const mailbox = (address: string | undefined): string => {
  const [local = '', domain = ''] = (address ?? '').split(/@(?=[^@]*$)/)
  return `${local}@${new URL(`http://${domain}`).hostname}`.normalize()
}

describe('a draft file with everything', () => {
  it('is read back by another parser as it was written: people, thread, words and files', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, fc.array(anyFile, { maxLength: 3 }), async (draft, attachments) => {
        const mail = await PostalMime.parse(emlDraft(draft, { attachments }), {
          forceRfc822Attachments: true,
        })
        for (const who of ['to', 'cc', 'bcc'] as const)
          expect((mail[who] ?? []).map(({ address }) => mailbox(address))).toEqual(
            (draft[who] ?? []).map(mailbox),
          )
        expect(unmarked(mail.subject ?? '')).toBe(unmarked(oneLineOf(draft.subject)))
        const ended = (text: string) => linesOf(unmarked(text), '\n').replace(/\n*$/, '')
        expect(ended(mail.text ?? '')).toBe(ended(draft.body))
        expect(mail.inReplyTo).toBe(isMessageId(draft.inReplyTo) ? draft.inReplyTo : undefined)
        const ids = [...new Set((draft.references ?? []).filter(isMessageId))]
        expect((mail.references ?? '').split(' ').filter(Boolean)).toEqual(ids)
        expect(mail.attachments.map(({ filename }) => filename)).toEqual(
          attachments.map(({ name }) => fileName(name)),
        )
        for (const [index, { content, disposition, mimeType }] of mail.attachments.entries()) {
          expect(octets(content)).toEqual([...(attachments[index]?.content ?? [])])
          expect(disposition).toBe('attachment')
          expect(mimeType).toMatch(/^(?!message\/|multipart\/)[a-z]+\/[a-z0-9!#$&^_.+-]+$/)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('has no header that was not meant, in the mail or in a part, and only lines that may be sent', () => {
    const known =
      /^(?:X-Unsent|To|Cc|Bcc|Subject|In-Reply-To|References|MIME-Version|Content-(?:Type|Disposition|Transfer-Encoding)):(?: |$)/
    fc.assert(
      fc.property(anyDraft, fc.array(anyFile, { maxLength: 2 }), (draft, attachments) => {
        const eml = emlDraft(draft, { attachments })
        expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]/)
        // Only local parts of addresses may be other than ASCII (RFC 6532).
        for (const line of eml.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(998)
        const parts = attachments.length === 0 ? [eml] : eml.split('--=_in-the-loop-Part_1\r\n')
        expect(parts).toHaveLength(attachments.length === 0 ? 1 : attachments.length + 2)
        for (const part of parts)
          for (const line of part.split('\r\n\r\n')[0]?.split('\r\n') ?? [])
            expect(/^[ \t]\S/.test(line) || known.test(line) || line === '').toBe(true)
      }),
    )
  })

  it('keeps a file name in both spellings, so that old programs show it too', () => {
    const eml = emlDraft(
      { to: [], subject: '', body: '' },
      { attachments: [{ name: 'Größe ☃.png', mediaType: 'image/png', content: new Uint8Array() }] },
    )
    expect(eml).toContain('name="=?UTF-8?B?R3LDtsOfZSDimIMucG5n?="')
    expect(eml).toContain("filename*0*=utf-8''Gr%C3%B6%C3%9Fe%20%E2%98%83.png")
  })

  it('is the same each time, and without files what it always was', () => {
    const draft = { to: ['ann@school.org'], subject: 'Hi', body: 'x' }
    const attachments = [{ name: 'a', mediaType: 'text/plain', content: new Uint8Array([1]) }]
    expect(emlDraft(draft, { attachments })).toBe(emlDraft(draft, { attachments }))
    expect(emlDraft(draft, { attachments: [] })).toBe(emlDraft(draft))
  })
})

describe('the name of a file', () => {
  it.each([
    ['photo.png', 'photo.png'],
    ['C:\\Users\\ann\\photo.png', 'C__Users_ann_photo.png'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['a\r\nBcc: eve@evil.org.png', 'a Bcc_ eve@evil.org.png'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['', 'attachment'],
    [' . ', 'attachment'],
    [`${'ü'.repeat(300)}.jpeg`, `${'ü'.repeat(145)}.jpeg`],
  ])('%j is kept as %j', (given, kept) => {
    expect(fileName(given)).toBe(kept)
  })

  it('is a name on every system, and stays what it is', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const name = fileName(given)
        expect(name).toMatch(/^[^/\\:*?"<>|\p{Cc}]+$/u)
        expect([...name].length).toBeLessThanOrEqual(150)
        expect(fileName(name)).toBe(name)
      }),
    )
  })
})
