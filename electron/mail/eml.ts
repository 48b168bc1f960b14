import * as quotedPrintable from 'libqp'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { AttachedFile } from '../../shared/model/attachment.ts'
import type { Draft } from '../../shared/model/communication.ts'
import { checkedDraft } from '../../shared/words/mail/address.ts'
import { fileName } from '../../shared/words/mail/file-name.ts'
import { bodyText, headerText } from '../../shared/words/text/clean-text.ts'

type MailPart = ReturnType<MailComposer['compile']>

/** Octets in an encoded word: in base64 it stays well under the 75 characters that it may have (RFC 2047, 2). */
const mostWordOctets = 30

const inBase64 = (octets: Uint8Array): string =>
  Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('base64')

/** Encoded words (RFC 2047), none of which parts a character. */
const encodedWords = (text: string): string => {
  const words = ['']
  let octets = 0
  for (const character of text) {
    octets += Buffer.byteLength(character)
    if (octets > mostWordOctets) {
      words.push('')
      octets = Buffer.byteLength(character)
    }
    words[words.length - 1] += character
  }
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join(' ')
}

// Only what any reader shows as it was written goes out bare: folding keeps single spaces between words of moderate
// length, and what looks like an encoded word would be decoded.
const isBare = (text: string): boolean =>
  /^[\x21-\x7E]{1,60}(?: [\x21-\x7E]{1,60})*$/.test(text) && !text.includes('=?')

// A part of these types may not be in base64 (RFC 2046, 5.1 and 5.2.1), and what is no type is none.
const safeType = (mediaType: string): string =>
  /^(?!message\/|multipart\/)[a-z]{1,20}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,100}$/i.test(mediaType)
    ? mediaType.toLowerCase()
    : 'application/octet-stream'

const ended = (text: string): string => (text.endsWith('\r\n') ? text : `${text}\r\n`)

const compiled = (draft: Draft, attachments: readonly AttachedFile[]): MailPart => {
  const { to, cc, bcc, subject: asWritten, body, inReplyTo, references } = checkedDraft(draft)
  const mailboxes = (addresses: readonly string[]) => addresses.map((address) => ({ address }))
  const subject = headerText(asWritten)
  const message = new MailComposer({
    headers: { 'X-Unsent': '1' },
    to: mailboxes(to),
    cc: mailboxes(cc),
    bcc: mailboxes(bcc),
    subject: subject === '' || isBare(subject) ? subject : encodedWords(subject),
    ...(inReplyTo !== null && { inReplyTo }),
    ...(references.length > 0 && { references: [...references] }),
    text: ended(bodyText(body, '\r\n')),
    attachments: attachments.map(({ name, mediaType, content }) => ({
      filename: fileName(name),
      contentType: safeType(mediaType),
      content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
    })),
    textEncoding: 'B',
    // `=_` stands in no text in quoted-printable or base64 (RFC 2045, 6.7), so no content can end a part.
    boundaryPrefix: '=_in',
    baseBoundary: 'the-loop',
  }).compile()
  message.keepBcc = true
  message.setHeader('MIME-Version', '1.0')
  return message
}

/** Without what the mail program adds itself. */
const headOf = (part: MailPart): string =>
  part
    .buildHeaders()
    .split(/\r\n(?![ \t])/)
    .filter((header) => !/^(?:Message-ID|Date):/i.test(header))
    .join('\r\n')

const leaf = (part: MailPart): string => {
  const { content } = part
  const isText = typeof content === 'string'
  if (isText) part.setHeader('Content-Transfer-Encoding', 'quoted-printable')
  const encoded = isText
    ? quotedPrintable.wrap(quotedPrintable.encode(content))
    : content instanceof Uint8Array
      ? inBase64(content).replace(/.{76}(?=.)/g, '$&\r\n')
      : ''
  return `${headOf(part)}\r\n\r\n${ended(encoded)}`
}

const multipart = (message: MailPart): string => {
  // The boundary is chosen while the head is written.
  const head = headOf(message)
  const parts = message.childNodes.map((part) => `--${message.boundary}\r\n${leaf(part)}`)
  // The line end before a boundary is the boundary's own (RFC 2046, 5.1.1): each part has it already.
  return `${head}\r\n\r\n${parts.join('')}--${message.boundary}--\r\n`
}

/**
 * A mail draft as a file (RFC 5322 and 2045 to 2047): plain text in UTF-8, quoted-printable, CRLF line ends, files in base64
 * with names by RFC 2231. `X-Unsent: 1` makes classic Outlook and Thunderbird open it for writing; sender, date and
 * Message-ID are theirs to add, so the same draft always gives the same text.
 *
 * The tree and its headers are nodemailer's; the bodies are written here, because nodemailer writes them only to a stream.
 * @throws InvalidAddressError if an address in `to`, `cc` or `bcc` is not a plain `local@domain`
 * @throws AppError `invalid-address` if `to` is no list
 */
export const emlDraft = (
  draft: Draft,
  { attachments = [] }: { attachments?: readonly AttachedFile[] } = {},
): string => {
  const message = compiled(draft, attachments)
  return message.childNodes.length === 0 ? leaf(message) : multipart(message)
}
