import { encodeWord, foldLines } from 'nodemailer/lib/mime-funcs'
import MimeNode from 'nodemailer/lib/mime-node'
import * as quotedPrintable from 'nodemailer/lib/qp'
import type { Draft } from '../model/communication.ts'
import { checkedDraft } from './address.ts'
import { bodyText, headerText } from './clean-text.ts'

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

const addressHeader = (name: 'To' | 'Cc', addresses: readonly string[]): string =>
  foldLines(
    `${name}: ${MimeNode.encodeHeaderValue(
      name,
      addresses.map((address) => ({ address })),
    )}`,
  )

/**
 * A mail draft as a file (RFC 5322 and 2045 to 2047): plain text in UTF-8, quoted-printable, CRLF line ends. `X-Unsent: 1`
 * makes classic Outlook and Thunderbird open it for writing; sender, date and Message-ID are theirs to add, so the same
 * draft always gives the same text. For the main process: nodemailer needs Node.
 * @throws InvalidAddressError if an address in `to` or `cc` is not a plain `local@domain`
 * @throws AppError `invalid-address` if `to` is no list
 */
export const emlDraft = (draft: Draft): string => {
  const { to, cc, body: text, ...checked } = checkedDraft(draft)
  const subject = headerText(checked.subject)
  const headers = [
    'X-Unsent: 1',
    ...(to.length > 0 ? [addressHeader('To', to)] : []),
    ...(cc.length > 0 ? [addressHeader('Cc', cc)] : []),
    ...(subject === '' ? [] : [subjectHeader(subject)]),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
  ]
  const body = quotedPrintable.wrap(quotedPrintable.encode(bodyText(text, '\r\n')))
  return `${headers.join('\r\n')}\r\n\r\n${body}${body.endsWith('\r\n') ? '' : '\r\n'}`
}
