import type { Thread } from '../model/issue.ts'
import { cleanBlock, cleanLine, isBlank } from './clean-text.ts'
import { bareSubject, type MailField, readHeader } from './mail-labels.ts'
import { readSender, type Sender } from './mail-sender.ts'
import { readMailSource } from './mail-source.ts'
import { messageIdsIn, trimmedReferences } from './message-id.ts'

export type PastedMail = Readonly<{
  requester?: Sender
  /** The subject without `Re:` and the like, or else the first line of the body. */
  title: string
  /** The body with signature and quotations, as it was pasted. */
  details?: string
  /** Its subject as they wrote it, and where the source was pasted, the ids by which an answer finds its place. */
  thread?: Thread
}>
type Ids = Pick<Thread, 'messageId' | 'references'>
type Found = Readonly<{ sender: Sender | undefined; subject: string; body: readonly string[]; ids?: Ids }>

/** The headers of a mail, or what stands for them, are looked for in so many lines. */
const headerLines = 60
const longestLine = 500
const longestSubject = 2_000

const trimBlankEnds = (lines: readonly string[]): string[] => {
  const first = lines.findIndex((line) => !isBlank(line))
  const last = lines.findLastIndex((line) => !isBlank(line))
  return first < 0 ? [] : lines.slice(first, last + 1)
}

const banner =
  /^[\s>*]*(?:[-_]{5,}.*|begin forwarded message:?|anfang der weitergeleiteten (?:nachricht|e-mail):?|forwarded message:?|weitergeleitete nachricht:?|début du message (?:transféré|réexpédié)\s?:?)\*?\s*$/i

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
  const { headers, body } = source
  return {
    sender: readSender(headers.get('from') ?? ''),
    subject: headers.get('subject')?.slice(0, longestSubject) ?? '',
    body: trimBlankEnds(cleanBlock(body).split('\n')),
    ids: idsOf((name) => headers.get(name)),
  }
}

/** From, Subject, Date and To lines above a body: Outlook, Apple Mail, anything forwarded, a mail's source. */
const readHeaderBlock = (lines: readonly string[]): Found | undefined => {
  const values = new Map<string, string>()
  const kept: string[] = []
  let index = 0
  let last: string | undefined
  let isQuoted = false
  const isRepeated = (field: MailField): boolean => /^(?:from|subject|date)$/.test(field) && values.has(field)
  for (; index < Math.min(lines.length, headerLines); index += 1) {
    const line = lines[index] ?? ''
    const header = readHeader(line)
    // A second From is where a forwarded mail begins, which belongs to the body.
    if (header && isRepeated(header.field)) break
    if (header) {
      if (values.size === 0) isQuoted = line.startsWith('>')
      last = header.field
      if (!values.has(header.field)) values.set(header.field, header.value)
      if (header.field === 'attachments') kept.push(line.trim())
    } else if (isBlank(line.replace(/^>/, ''))) {
      // Web pages put blank lines between the headers too; the body begins where no further header follows.
      const next = lines.slice(index + 1, index + 3).find((each) => !isBlank(each)) ?? ''
      if (values.size > 0 && !isHeaderBelow(next, isRepeated)) break
    } else if (values.size === 0) {
      if (!banner.test(line)) return undefined
    } else if (last !== undefined && (values.get(last) === '' || /^[ \t]/.test(line))) {
      // The value below its label, or folded as in a mail's source.
      values.set(last, `${values.get(last) ?? ''} ${line.trim()}`.trim())
    } else break
  }
  const sender = readSender(values.get('from') ?? '')
  const isMail = values.has('from')
    ? values.size >= 2 || sender?.email !== undefined
    : values.has('subject') && values.size >= 2
  if (!isMail) return undefined
  const rest = lines.slice(index)
  const body = isQuoted ? rest.map((line) => line.replace(/^> ?/, '')) : rest
  return {
    sender,
    subject: values.get('subject') ?? '',
    body: [...kept, ...trimBlankEnds(body)],
    ids: idsOf((name) => values.get(name)),
  }
}

const aside: readonly MailField[] = ['other', 'message-id', 'in-reply-to', 'references']

/** Whether a line below a blank one is still a header; the shortest foreign labels are too often words of the body. */
const isHeaderBelow = (line: string, isRepeated: (field: MailField) => boolean): boolean => {
  const header = readHeader(line)
  if (header === undefined || header.value === '' || aside.includes(header.field) || isRepeated(header.field))
    return false
  return !/^(?:da|de|a|an|van|data)\s*:/i.test(line)
}

const toMe = /^(?:to|an|à|para|a)[\s:]+\S.{0,200}$/i
const aDate = /\b\d{1,2}[:.]\d{2}\b|\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b/
// What a page shows behind the sender: `10:32 AM (2 hours ago)`, `Wed, Nov 18, 2026, 10:32 AM`, `vor 2 Stunden`.
const timestamp =
  /^(?:[\s\d:.,/()-]|[ap]\.?m\.?\b|(?:tue|wed|thu|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mo|di|mi|do|fr|sa|so|mär|mai|okt|dez)[a-zä]*\b|(?:hours?|days?|ago|today|yesterday|at|um|uhr|vor|stunden?|tagen?|heute|gestern)\b)*$/i
const nameAndAddress = /^(.{1,120}?)\s*<([^<>\s]+@[^<>\s]+)>\s*(.{0,80})$/
const furniture =
  /^(?:inbox|posteingang|external|extern|reply|forward|antworten|weiterleiten|summari[sz]e.*|.{0,2}|\d+)$/iu

/** A mail copied from the page of Gmail or Outlook: subject, `Ann Lee <ann@x.org>  10:32 AM (2 hours ago)`, `to me`. */
const readWebPage = (lines: readonly string[]): Found | undefined => {
  const top = lines.slice(0, headerLines)
  const at = top.findIndex((line) => line.length <= longestLine && nameAndAddress.test(cleanLine(line)))
  if (at < 0 || at > 15) return undefined
  const sender = readSender(top[at] ?? '')
  const behind = nameAndAddress.exec(cleanLine(top[at] ?? ''))?.[3] ?? ''
  let body = at + 1
  let recipients = false
  let dated = aDate.test(behind)
  for (; body < Math.min(at + 7, lines.length); body += 1) {
    const line = cleanLine(lines[body] ?? '')
    if (line === '' || furniture.test(line)) continue
    if (!recipients && toMe.test(line)) recipients = true
    else if (!dated && line.length <= 60 && aDate.test(line)) dated = true
    else break
  }
  if (
    sender?.email === undefined ||
    !timestamp.test(behind) ||
    !(recipients || (dated && aDate.test(behind)))
  )
    return undefined
  const above = top
    .slice(0, at)
    .map(cleanLine)
    .filter((line) => line !== '' && !furniture.test(line))
  const subject = (above[0] ?? '').replace(/\s*(?:Inbox|Posteingang)$/, '')
  return { sender, subject, body: trimBlankEnds([...above.slice(1), ...lines.slice(body)]) }
}

const wrote =
  /^\s*(?:on|am|le|el|il|op)\s.{5,400}?(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef)\b.{0,200}:\s*$/i
const saidVerb = /\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef)\b/gi
const upToTime =
  /^.*(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|\d{4})(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s(?:Uhr|UTC|GMT|[A-Z]{2,4}T))?,?\s(?=\D)/

/** A reply's quotation: `On Wed, 18 Nov 2026 at 10:32, Ann Lee <ann@x.org> wrote:` and lines behind `>`. */
const readQuotation = (lines: readonly string[]): Found | undefined => {
  const limit = Math.min(lines.length, headerLines)
  for (let at = 0; at < limit; at += 1) {
    for (const height of [1, 2]) {
      const line = lines
        .slice(at, at + height)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim()
      if (line.length > longestLine || !wrote.test(line)) continue
      const sender = upToTime.test(line)
        ? readSender(line.replace(upToTime, '').replace(saidVerb, ' ').replace(/:\s*$/, ''))
        : undefined
      if (sender === undefined) continue
      const above = trimBlankEnds(lines.slice(0, at))
      const quoted = lines.slice(at + height)
      const body =
        above.length > 0 ? [...above, '', ...lines.slice(at)] : quoted.map((each) => each.replace(/^> ?/, ''))
      return { sender, subject: '', body: trimBlankEnds(body) }
    }
  }
  return undefined
}

/**
 * Reads a mail that was copied out of Outlook, Gmail or Apple Mail (English and German, and the header names of French,
 * Spanish, Italian and Dutch), or its source. Date and recipients are dropped; the body with signature and quotations stays whole.
 * Gives nothing for text that is no mail.
 */
export const parsePastedMail = (text: string): PastedMail | undefined => {
  const lines = trimBlankEnds(cleanBlock(text).split('\n'))
  if (lines.length < 2) return undefined
  const found = readSource(lines) ?? readHeaderBlock(lines) ?? readWebPage(lines) ?? readQuotation(lines)
  if (found === undefined) return undefined
  const { sender, body } = found
  const theirs = cleanLine(found.subject)
  const subject = bareSubject(theirs)
  const { messageId, references } = found.ids ?? { messageId: null, references: [] }
  const title = subject === '' ? cleanLine(body[0] ?? '') : subject
  const details = (subject === '' ? trimBlankEnds(body.slice(1)) : body).join('\n').trimEnd()
  return {
    ...(sender && { requester: sender }),
    title,
    ...(details !== '' && { details }),
    ...((theirs !== '' || messageId !== null) && { thread: { subject: theirs, messageId, references } }),
  }
}
