import EmailForwardParser from 'email-forward-parser'
import { readSender, type Sender } from './sender.ts'

/** Its patterns go back and forth in what they are given. */
const longestLine = 200
const longestHead = 3_000
const headLines = 30

/** What may be a banner above a forwarded mail, in whatever language: dashes around words, or a line that ends in a colon. */
const maybeBanner = /^[>\s]*(?:[-_]{3,}|.{8,60}\s?:\s*$)/

/**
 * A forwarded mail in a language that is not known here, as far as the library knows the banner above it. Only the head is
 * given to the library: the body is cut off where its headers end.
 */
export const readForeignForward = (
  lines: readonly string[],
):
  | Readonly<{ sender: Sender; subject: string; note: readonly string[]; body: readonly string[] }>
  | undefined => {
  const at = lines.slice(0, headLines).findIndex((line) => maybeBanner.test(line))
  if (at < 0) return undefined
  const start = lines.findIndex((line, index) => index > at && line.replace(/^[>\s]+/, '') !== '')
  const blank = lines.findIndex((line, index) => index > start && line.replace(/^[>\s]+/, '') === '')
  const end = blank < 0 ? lines.length : blank
  const head = lines
    .slice(at, Math.min(end, at + headLines))
    .map((line) => line.replace(/\s+/g, ' ').slice(0, longestLine))
    .filter((line) => line.trim() !== '')
  const { forwarded, email } = new EmailForwardParser().read(`${head.join('\n').slice(0, longestHead)}\n\n.`)
  const { address, name } = email.from
  if (!forwarded || !address) return undefined
  const sender = readSender(`${name === null ? '' : `${name} `}<${address}>`)
  if (sender?.email === undefined) return undefined
  const isQuoted = lines[start]?.startsWith('>') === true
  const rest = lines.slice(end)
  return {
    sender,
    subject: email.subject ?? '',
    note: lines
      .slice(0, at)
      .join('\n')
      .trim()
      .split('\n')
      .filter((line, _, all) => all.length > 1 || line !== ''),
    body: (isQuoted ? rest.map((line) => line.replace(/^> ?/, '')) : rest).join('\n').trim().split('\n'),
  }
}
