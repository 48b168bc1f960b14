import type { Thread } from '../../model/issue.ts'
import { cleanBlock, cleanLine, isBlank } from '../text/clean-text.ts'
import { isForwardBanner, isSecurityBanner, isSeparator } from './banners.ts'
import { readForeignForward } from './foreign-forward.ts'
import { findHeaderBlock, type HeaderBlock } from './header-block.ts'
import { bareSubject, ungluedHeaders } from './labels.ts'
import { messageIdsIn, trimmedReferences } from './message-id.ts'
import { readMailPage } from './page.ts'
import { findQuotation } from './quoted-mail.ts'
import { readSender, type Sender, senderOf } from './sender.ts'
import { readMailSource } from './source.ts'

export type PastedMail = Readonly<{
  requester?: Sender
  /** The subject without `Re:` and the like, or else the first line of the body. */
  title: string
  /** What was written above a forwarded mail, then its body with signature and quotations, as they were pasted. */
  details?: string
  /** The sender's words alone. */
  body: string
  /** Its subject as they wrote it, and where the source was pasted, the ids by which an answer finds its place. */
  thread?: Thread
}>
type Ids = Pick<Thread, 'messageId' | 'references'>
type Found = Readonly<{
  sender: Sender | undefined
  subject: string
  /** What somebody wrote above a mail that they forwarded. */
  note?: readonly string[]
  body: readonly string[]
  ids?: Ids
}>

/** What helps to tell whose words stand above a mail. */
export type MailReader = Readonly<{
  /** The technician's own name: an answer above their mail is not theirs. */
  technician?: string | undefined
  isKnown?: (sender: Sender) => boolean
}>

const longestSubject = 500

const trimBlankEnds = (lines: readonly string[]): string[] => {
  const first = lines.findIndex((line) => !isBlank(line))
  const last = lines.findLastIndex((line) => !isBlank(line))
  return first < 0 ? [] : lines.slice(first, last + 1)
}

/** Without the paragraphs at the top that a mail server puts there: `CAUTION: This email came from outside.` */
const withoutBanner = (given: readonly string[]): readonly string[] => {
  const lines = trimBlankEnds(given)
  const blank = lines.findIndex(isBlank)
  const end = blank < 0 ? lines.length : blank
  return lines.length > 0 && isSecurityBanner(lines.slice(0, end).join(' '))
    ? withoutBanner(lines.slice(end))
    : lines
}

/** By the headers of a mail; what is no id is left out. */
const idsOf = (header: (name: 'message-id' | 'references' | 'in-reply-to') => string | undefined): Ids => {
  const before = messageIdsIn(header('references') ?? '')
  return {
    messageId: messageIdsIn(header('message-id') ?? '')[0] ?? null,
    references: trimmedReferences(
      before.length > 0 ? before : messageIdsIn(header('in-reply-to') ?? '').slice(0, 1),
    ),
  }
}

/** The source of a mail, pasted whole. */
const readSource = (lines: readonly string[]): Found | undefined => {
  const source = readMailSource(lines)
  if (source === undefined) return undefined
  const { header, body } = source
  return {
    sender: senderOf(header.encoded),
    subject: header.decoded('subject') ?? '',
    body: trimBlankEnds(cleanBlock(body).split('\n')),
    ids: idsOf(header.decoded),
  }
}

/** A line or two that a technician types above what they paste: no sentence, no greeting. */
const isTypedTitle = (lines: readonly string[]): boolean => {
  const [only = '', ...more] = lines.filter((line) => !isBlank(line))
  return more.length === 0 && only.length <= 80 && !/[.!?:,]\s*$/.test(only)
}

const isSame = (one: Sender | undefined, name: string | undefined): boolean =>
  name !== undefined && name.trim() !== '' && one?.name?.toLowerCase() === name.trim().toLowerCase()

const repliedTo = /^(?:re|aw|antw|antwort|sv|vs|r|rif|odp)\s?(?:\[\d+\])?\s?:/i

/**
 * Who wrote the mail at whose top this block stands: its sender, or where words above it answer a mail of the technician's,
 * whoever that went to.
 */
const authorOf = (
  { values }: HeaderBlock,
  above: readonly string[],
  isForward: boolean,
  { technician, isKnown = () => false }: MailReader,
): Readonly<{ sender: Sender | undefined; answers: boolean }> => {
  const from = readSender(values.get('from') ?? '')
  const to = readSender(values.get('to') ?? '')
  const plain = { sender: from, answers: false }
  if (above.length === 0) return plain
  if (isSame(from, technician)) return { sender: to, answers: true }
  if (isForward || isTypedTitle(above) || isSame(to, technician)) return plain
  const goesToOne =
    to?.email !== undefined && !/[,;]\s*\S+@/.test(values.get('to')?.replace(/^.*?@/, '') ?? '')
  if (!repliedTo.test(values.get('subject') ?? '') || !goesToOne || from === undefined) return plain
  return isKnown(from) && !isKnown(to) ? plain : { sender: to, answers: true }
}

const unquoted = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/^> ?/, ''))

/** From, Subject, Date and To lines above a body, perhaps with a note above them: copied or forwarded mail. */
const readHeaderBlock = (given: readonly string[], reader: MailReader): Found | undefined => {
  const lines = given.flatMap((line, at) => (at < 60 ? (ungluedHeaders(line) ?? [line]) : [line]))
  const noteAbove = (at: number): readonly string[] =>
    withoutBanner(lines.slice(0, at).filter((line) => !isSeparator(line)))
  const block = findHeaderBlock(lines, (at) => noteAbove(at).length === 0)
  if (block === undefined) return undefined
  const { values, kept, at, end, isQuoted } = block
  const note = noteAbove(at)
  const rest = lines.slice(end)
  const body = withoutBanner(isQuoted ? unquoted(rest) : rest)
  const isForward = lines.slice(0, at).some(isForwardBanner)
  const { sender, answers } = authorOf(block, note, isForward, reader)
  const common = { sender, subject: values.get('subject') ?? '', ids: idsOf((name) => values.get(name)) }
  if (answers) return { ...common, body: [...note, '', ...lines.slice(at)] }
  return { ...common, note, body: [...kept, ...trimBlankEnds(body)] }
}

/** A reply's quotation, perhaps with what was written above it. */
const readQuotation = (lines: readonly string[], { technician }: MailReader): Found | undefined => {
  const quotation = findQuotation(lines)
  if (quotation === undefined) return undefined
  const { sender, at, height } = quotation
  const above = withoutBanner(lines.slice(0, at))
  if (above.length === 0)
    return { sender, subject: '', body: trimBlankEnds(unquoted(lines.slice(at + height))) }
  // Words above a quotation answer it; whose they are is not said, but not those of whoever is quoted.
  const isTheirs = technician?.trim() ? !isSame(sender, technician) : isTypedTitle(above)
  return {
    sender: isTheirs ? sender : undefined,
    subject: '',
    body: [...above, '', ...trimBlankEnds(lines.slice(at))],
  }
}

/**
 * Reads a mail that was copied out of Outlook, Gmail, Apple Mail, Thunderbird or Yahoo (English, German, French, Spanish,
 * Italian and Dutch; forwarded ones in some twenty languages more), or its source. Date and recipients are dropped; the body
 * with signature and quotations stays whole. Gives nothing for text that is no mail.
 */
export const parsePastedMail = (text: string, reader: MailReader = {}): PastedMail | undefined => {
  const lines = trimBlankEnds(cleanBlock(text).split('\n'))
  if (lines.length === 0) return undefined
  const found: Found | undefined =
    readSource(lines) ??
    readHeaderBlock(lines, reader) ??
    readMailPage(lines) ??
    readQuotation(lines, reader) ??
    readForeignForward(lines)
  if (found === undefined) return undefined
  const { sender, note = [] } = found
  const words = trimBlankEnds(found.body)
  const theirs = cleanLine(found.subject).slice(0, longestSubject).toWellFormed()
  const subject = bareSubject(theirs)
  const { messageId, references } = found.ids ?? { messageId: null, references: [] }
  const title = subject === '' ? cleanLine(words[0] ?? '') : subject
  const body = (subject === '' ? words.slice(1) : words).join('\n').trim()
  const details = [note.join('\n'), body].filter((part) => part !== '').join('\n\n')
  return {
    ...(sender && { requester: sender }),
    title,
    ...(details !== '' && { details }),
    body,
    ...((theirs !== '' || messageId !== null) && { thread: { subject: theirs, messageId, references } }),
  }
}
