import type { Priority, ReportChannel, Thread } from '../model/issue.ts'
import { type Findings, type LineContext, readLine } from './capture/line.ts'
import {
  type CapturedRequester,
  createDirectory,
  type Doubt,
  type KnownRequester,
  knownSender,
  mergeRequesters,
} from './capture/requester.ts'
import type { Unread } from './capture/unread.ts'
import { parsePastedMail } from './mail/pasted-mail.ts'
import type { Sender } from './mail/sender.ts'
import { theirWords } from './mail/their-words.ts'
import { cleanBlock, cleanLine, isBlank } from './text/clean-text.ts'

export type Capture<Id = number> = Readonly<{
  /** Empty only for a line without anything to see in it. */
  title: string
  details?: string
  /** A pasted mail's: the problem as its sender put it, where that is not the title. */
  inTheirWords?: string
  /** With an `id` if the requester is known; a new one has a name, an address or both. */
  requester?: CapturedRequester<Id>
  tags: string[]
  priority: Priority
  channel: ReportChannel
  /** UTC milliseconds. */
  promisedAt?: number
  resolved: boolean
  /** The mail that was pasted, so that an answer finds its place beside it. */
  thread?: Thread
  /** What looks like a part and was not understood: `!hihg`, `by 31 feb`. It stays in the title. */
  unread?: readonly Unread[]
}>

export type CaptureContext<Id = number> = Readonly<{
  /** UTC milliseconds. */
  now: number
  /** IANA name; "friday 3pm" is meant on its clocks. */
  timeZone: string
  requesters: readonly KnownRequester<Id>[]
  /** The technician's own name: a pasted answer to their mail is not theirs. */
  technician?: string | undefined
  /** Whether 3/4 is the third of April; by default it is, but in the zones of the United States. */
  dayFirst?: boolean | undefined
}>

const longestTitle = 200
const mostPartLines = 4
/** One line that may be a whole mail: Yahoo glues its headers together. */
const startsMail = /^\s*-{5}/

/** At a word's end where there is one, and never inside a character. */
const shorten = (title: string): string => {
  if (title.length <= longestTitle) return title
  const cut = title.slice(0, longestTitle - 1).replace(/[\uD800-\uDBFF]$/, '')
  const space = cut.lastIndexOf(' ')
  return `${(space > longestTitle / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

type Read<Id> = Readonly<{
  title: string
  details: string
  inTheirWords?: string
  findings: Findings<Id>
  thread?: Thread
}>

/** Lines that are nothing but parts (`@ann #av !urgent`) before the title and at the very end are read, not kept. */
const readTyped = <Id>(lines: readonly string[], start: Findings<Id>, context: LineContext<Id>): Read<Id> => {
  let findings = start
  let title = ''
  let next = 0
  while (title === '' && next < lines.length) {
    ;({ title, findings } = readLine(cleanLine(lines[next] ?? ''), findings, context))
    next += 1
  }
  const rest = lines.slice(next)
  for (let count = 0; rest.length > 0 && count < mostPartLines; count += 1) {
    const line = cleanLine(rest.at(-1) ?? '')
    const read = line.length <= longestTitle ? readLine(line, findings, context) : undefined
    if (read === undefined || read.title !== '') break
    findings = read.findings
    rest.pop()
  }
  return { title, details: rest.join('\n'), findings }
}

const readMail = <Id>(
  lines: readonly string[],
  start: Findings<Id>,
  context: LineContext<Id>,
  technician: string | undefined,
): Read<Id> | undefined => {
  // Parts may be typed in front of what was pasted.
  let findings = start
  let first = 0
  while (first < mostPartLines && first < lines.length) {
    const read = readLine(cleanLine(lines[first] ?? ''), findings, context)
    if (read.title !== '') break
    findings = read.findings
    first += 1
  }
  const reader = {
    technician,
    isKnown: (sender: Sender) => knownSender(sender, context.directory) !== sender,
  }
  const mail =
    parsePastedMail(lines.slice(first).join('\n'), reader) ??
    (first > 0 ? parsePastedMail(lines.join('\n'), reader) : undefined)
  if (mail === undefined) return undefined
  const sender = mail.requester && knownSender(mail.requester, context.directory)
  const requester = sender && (mergeRequesters(findings.requester, sender) ?? findings.requester)
  return {
    title: cleanLine(mail.title),
    details: mail.details ?? '',
    inTheirWords: theirWords({ subject: mail.title, body: mail.body }),
    findings: { ...findings, channel: findings.channel ?? 'mail', ...(requester && { requester }) },
    ...(mail.thread && { thread: mail.thread }),
  }
}

/**
 * Reads a line as the technician types it, or a mail as they paste it, into an issue. In any order: `@ann`,
 * `Ann Lee <ann@school.org>:` or a bare address; `#printer`; `!urgent`; `via voicemail`; `by friday 3pm` or `bis Freitag 15 Uhr`;
 * `fixed:` or `done:` in front. Every other word stays: in the title (from the first line that has any, at most 200 characters) or in
 * the details (further lines, and the whole of a longer title). Never throws for what was typed.
 *
 * Decisions: a first name, or another part of a name, that fits one person is theirs, so is an address with their name of
 * whom none is known; who could be two people is a new name; one requester, priority, channel and promise, the first one counts;
 * numbers and colours (`#3`, `#ff8800`) are no tags; quoted words are literal; without `via`, a pasted mail came by mail
 * and everything else by walk-up; a bare day is no promise where the sentence goes on and makes it a name or another word
 * ("book by Friday Author", "stand by sat phone"); `@ann's` within a sentence and a login (`ssh root@server.org`) are nobody.
 * @throws RangeError if a date has to be read and `timeZone` does not exist
 */
export const parseCapture = <Id = number>(line: string, context: CaptureContext<Id>): Capture<Id> =>
  readCapture(line, context).capture

/**
 * The same, and with `doubt` whom the requester may be, where a name or an address only fits somebody: one person, who is
 * then taken to be meant, or several, of whom none is; and with what looks like a part and was not understood (`!hihg`,
 * `by 31 feb`): it stays in the title.
 * @throws RangeError as `parseCapture`
 */
export const readCapture = <Id = number>(
  line: string,
  { now, timeZone, requesters, technician, dayFirst }: CaptureContext<Id>,
): Readonly<{ capture: Capture<Id>; doubt?: Doubt<Id>; unread: readonly Unread[] }> => {
  const context: LineContext<Id> = { now, timeZone, dayFirst, directory: createDirectory(requesters) }
  const text = cleanBlock(line)
  const lines = text.split('\n')
  const filled = isBlank(text) ? [] : lines.slice(lines.findIndex((each) => !isBlank(each)))
  const start: Findings<Id> = { tags: [], resolved: false }
  const read =
    (filled.length > 1 || startsMail.test(text) ? readMail(filled, start, context, technician) : undefined) ??
    readTyped(filled, start, context)

  // Nothing but parts: then the whole line is the title.
  const title = read.title === '' ? cleanLine(filled.join(' ')) : read.title
  const short = shorten(title)
  const details = [short === title ? '' : title, read.details.replace(/^\s*\n/, '').trimEnd()].filter(
    (part) => part !== '',
  )
  const { requester, doubt, tags, priority, channel, promisedAt, resolved, unread } = read.findings
  const capture: Capture<Id> = {
    title: short,
    ...(details.length > 0 && { details: details.join('\n') }),
    ...(read.inTheirWords && read.inTheirWords !== short && { inTheirWords: read.inTheirWords }),
    ...(requester && { requester }),
    tags: [...tags],
    priority: priority ?? 'normal',
    channel: channel ?? 'walk-up',
    ...(promisedAt !== undefined && { promisedAt }),
    resolved,
    ...(read.thread && { thread: read.thread }),
  }
  return { capture, ...(doubt && { doubt }), unread: unread ?? [] }
}
