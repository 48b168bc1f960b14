import EmailReplyParser from 'email-reply-parser'
import { cleanLine, isBlank } from '../text/clean-text.ts'
import { readSender, type Sender } from './sender.ts'

/** Where a quotation begins, and whom it says it quotes. */
export type Quotation = Readonly<{ sender: Sender; at: number; height: number }>

const longestLine = 400
const searchedLines = 60
/** Its patterns go back and forth in what they are given. */
const longestForParser = 1_500

const verb = '(?:wrote|schrieb|geschrieben|(?:a |à )?écrit|escribió|ha scritto|schreef|geschreven)'
const lead = '(?:on|am|le|el|il|op|em)'
/** `On … Ann wrote:`, which is often broken over lines. */
const dated = new RegExp(String.raw`^${lead}\s.{3,390}\s${verb}(?!\p{L}).{0,200}:$`, 'iu')
/** `Ann <ann@x.org> schrieb am …:` */
const named = new RegExp(
  String.raw`^(?!${lead}\s)\S.{0,200}(?:[>)]\s{1,3}(?:hat\s.{3,60})?${verb}(?!\p{L}).{0,60}|\s${verb}\s${lead}\s.{3,60}):$`,
  'iu',
)
const zone = String.raw`(?:\(?(?:Uhr|UTC|GMT|MEZ|MESZ|[A-Z]{2,4}T|Z)?(?:[+-]\d{1,2}(?::?\d{2})?)?\)?)`
const upToTime = new RegExp(
  String.raw`^.*(?:\d{1,2}(?:[:.]|\s?h\s?)\d{2}(?:[:.]\d{2})?|\d{4})(?:\s?[AaPp]\.?\s?[Mm]\.?(?=[\s,]))?(?:\s?${zone})?,?\s+(?=\D)`,
  'u',
)
const verbs =
  /(?<!\p{L})(?:wrote|schrieb|geschrieben|escribió|ha scritto|schreef|heeft|hat|a écrit|skrev|escreveu|kirjoitti)(?!\p{L})/giu

/** Whom a line names that leads up to a quotation. */
const quotedSender = (line: string): Sender | undefined => {
  const said = line.replace(/:\s*$/, '')
  const from = new RegExp(`^${lead}\\s`, 'i').test(said)
    ? said.replace(upToTime, '')
    : said.replace(new RegExp(`\\s(?:hat\\s.*)?${verb}(?!\\p{L}).*$`, 'iu'), '')
  const name = from
    .replace(verbs, ' ')
    .replace(/\b(?:folgendes|het volgende)\b.*$/iu, ' ')
    .replace(/^[\s,]+/, '')
  const sender = readSender(name)
  return /\d{2}/.test(sender?.name ?? '')
    ? sender?.email === undefined
      ? undefined
      : { email: sender.email }
    : sender
}

const joined = (lines: readonly string[], at: number, height: number): string =>
  cleanLine(
    lines
      .slice(at, at + height)
      .join(' ')
      .slice(0, longestLine + 1),
  ).replace(/^[>\s]+/, '')

/** In languages that are not known here: the library's patterns find the line, its brackets the address. */
const foreignQuotation = (lines: readonly string[]): Quotation | undefined => {
  const text = lines.slice(0, searchedLines).join('\n').slice(0, longestForParser)
  const mayLeadUp = (line: string): boolean =>
    line.length <= longestLine && line.includes('@') && line.trimEnd().endsWith(':')
  if (!text.split('\n').some(mayLeadUp)) return undefined
  const fragment = new EmailReplyParser()
    .read(text)
    .getFragments()
    .find((each) => each.isQuoted())
  const head = fragment?.getContent().split('\n')[0]?.trim() ?? ''
  const sender = /^.{3,300}:$/.test(head)
    ? readSender(head.replace(upToTime, '').replace(verbs, ' '))
    : undefined
  const at = lines.findIndex((line) => line.trim() !== '' && head.startsWith(line.trim()))
  if (sender?.email === undefined || at < 0) return undefined
  const height = head === lines[at]?.trim() ? 1 : 2
  return { sender: sender.name && /\d/.test(sender.name) ? { email: sender.email } : sender, at, height }
}

/** A reply's quotation: `On Wed, 18 Nov 2026 at 10:32, Ann Lee <ann@x.org> wrote:`, on up to three lines. */
export const findQuotation = (lines: readonly string[]): Quotation | undefined => {
  const limit = Math.min(lines.length, searchedLines)
  for (let at = 0; at < limit; at += 1) {
    if (isBlank(lines[at] ?? '')) continue
    for (const height of [1, 2, 3]) {
      const line = joined(lines, at, height)
      if (line.length > longestLine || !(dated.test(line) || (height === 1 && named.test(line)))) continue
      const sender = quotedSender(line)
      if (sender !== undefined && (sender.email !== undefined || /\d/.test(line)))
        return { sender, at, height }
    }
  }
  return foreignQuotation(lines)
}
