import * as base64 from 'nodemailer/lib/base64'
import { buildHeaderValue, encodeWord, foldLines } from 'nodemailer/lib/mime-funcs'
import MimeNode from 'nodemailer/lib/mime-node'
import * as quotedPrintable from 'nodemailer/lib/qp'
import type { AttachedFile } from '../model/attachment.ts'
import type { Draft } from '../model/communication.ts'
import { type CheckedDraft, checkedDraft } from './mail/address.ts'
import { fileName } from './mail/file-name.ts'
import { bodyText, headerText } from './text/clean-text.ts'

const longestEncodedWord = 52

// Only what any reader shows as it was written goes out bare: folding keeps single spaces between words of moderate
// length, and what looks like an encoded word would be decoded.
const isBare = (text: string): boolean =>
  /^[\x21-\x7E]{1,60}(?: [\x21-\x7E]{1,60})*$/.test(text) && !text.includes('=?')

const subjectHeader = (subject: string): string => {
  if (isBare(subject)) return foldLines(`Subject: ${subject}`)
  const ascii = subject.replace(/[^\x20-\x7E]/g, '').length
  return foldLines(
    `Subject: ${encodeWord(subject, ascii * 2 > subject.length ? 'Q' : 'B', longestEncodedWord)}`,
  )
}

const addressHeader = (name: 'To' | 'Cc' | 'Bcc', addresses: readonly string[]): string =>
  foldLines(
    `${name}: ${MimeNode.encodeHeaderValue(
      name,
      addresses.map((address) => ({ address })),
    )}`,
  )

// Ids hold no spaces, so each stands on a line of its own; they may not be encoded.
const threadHeaders = ({
  inReplyTo,
  references,
}: Pick<CheckedDraft, 'inReplyTo' | 'references'>): string[] => [
  ...(inReplyTo === null ? [] : [`In-Reply-To: ${inReplyTo}`]),
  ...(references.length === 0 ? [] : [`References: ${references.join('\r\n ')}`]),
]

const textPart = (text: string): string => {
  const body = quotedPrintable.wrap(quotedPrintable.encode(bodyText(text, '\r\n')))
  return [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    `${body}${body.endsWith('\r\n') ? '' : '\r\n'}`,
  ].join('\r\n')
}

// nodemailer takes only Node's own kind of octets; without copying them.
const inBase64 = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  base64.wrap(base64.encode(Buffer.from(buffer, byteOffset, byteLength)))

// A part of these types may not be in base64 (RFC 2046, 5.1 and 5.2.1), and what is no type is none.
const safeType = (mediaType: string): string =>
  /^(?!message\/|multipart\/)[a-z]{1,20}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,100}$/i.test(mediaType)
    ? mediaType.toLowerCase()
    : 'application/octet-stream'

/** The name in both spellings: as an encoded word for old programs, by RFC 2231 for all others. */
const filePart = ({ name: given, mediaType, content }: AttachedFile): string => {
  const name = fileName(given)
  const old = isBare(name) && name.length < 60 ? name : encodeWord(name, 'B', longestEncodedWord)
  return [
    foldLines(`Content-Type: ${safeType(mediaType)}; name="${old}"`),
    foldLines(
      `Content-Disposition: ${buildHeaderValue({ value: 'attachment', params: { filename: name } })}`,
    ),
    'Content-Transfer-Encoding: base64',
    '',
    inBase64(content),
    '',
  ].join('\r\n')
}

// `=_` stands in no text in quoted-printable or base64 (RFC 2045, 6.7), so no content can end a part.
const boundary = '=_in-the-loop'

const multipart = (parts: readonly string[]): string =>
  [
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    // The line end before a boundary is the boundary's own (RFC 2046, 5.1.1): each part has it already.
    `${parts.map((part) => `--${boundary}\r\n${part}`).join('')}--${boundary}--`,
    '',
  ].join('\r\n')

/**
 * A mail draft as a file (RFC 5322 and 2045 to 2047): plain text in UTF-8, quoted-printable, CRLF line ends, files in base64
 * with names by RFC 2231. `X-Unsent: 1` makes classic Outlook and Thunderbird open it for writing; sender, date and
 * Message-ID are theirs to add, so the same draft always gives the same text. For the main process: nodemailer needs Node.
 * @throws InvalidAddressError if an address in `to`, `cc` or `bcc` is not a plain `local@domain`
 * @throws AppError `invalid-address` if `to` is no list
 */
export const emlDraft = (
  draft: Draft,
  { attachments = [] }: { attachments?: readonly AttachedFile[] } = {},
): string => {
  const checked = checkedDraft(draft)
  const subject = headerText(checked.subject)
  const text = textPart(checked.body)
  return [
    'X-Unsent: 1',
    ...(['To', 'Cc', 'Bcc'] as const).flatMap((name) => {
      const addresses = { To: checked.to, Cc: checked.cc, Bcc: checked.bcc }[name]
      return addresses.length > 0 ? [addressHeader(name, addresses)] : []
    }),
    ...(subject === '' ? [] : [subjectHeader(subject)]),
    ...threadHeaders(checked),
    'MIME-Version: 1.0',
    attachments.length === 0 ? text : multipart([text, ...attachments.map(filePart)]),
  ].join('\r\n')
}
