import PostalMime, { type Email, type Attachment as MailPart } from 'postal-mime'
import type { AttachedFile } from '../../model/attachment.ts'
import type { Thread } from '../../model/issue.ts'
import { cleanBlock, cleanLine } from '../text/clean-text.ts'
import { fileName } from './file-name.ts'
import { htmlText, readableHtml } from './html-text.ts'
import { bareSubject } from './labels.ts'
import { messageIdsIn, trimmedReferences } from './message-id.ts'
import { asUtf8, unmarked, withoutEndlessText } from './octets.ts'
import { parsePastedMail } from './pasted-mail.ts'
import { type Sender, senderOf } from './sender.ts'

/** What a mail file says, ready to be logged. */
export type MailFile = Readonly<{
  /** The subject without `Re:` and the like, or else the first line of the text; empty for an empty mail. */
  title: string
  details?: string
  requester?: Sender
  thread?: Thread
  attachments: readonly AttachedFile[]
  /** The end of its words is left out: they are longer than anybody reads. */
  cut: boolean
}>

const longestTitle = 200
const longestSubject = 500
const longestMediaType = 100
/** Octets of UTF-8: as much as the log keeps. */
const longestText = 1_000_000

/** Logos and lines of signatures are smaller; a picture of the screen is not. */
const leastPictureOctets = 16 * 1024

const fileOf = ({ filename, mimeType, content }: MailPart): AttachedFile => ({
  name: fileName(filename ?? (mimeType === 'message/rfc822' ? 'mail.eml' : 'attachment')),
  mediaType: mimeType.length > longestMediaType ? 'application/octet-stream' : mimeType,
  content: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
})

const threadOf = (mail: Email, subject: string): Thread | undefined => {
  const messageId = messageIdsIn(mail.messageId ?? '')[0] ?? null
  if (subject === '' && messageId === null) return undefined
  const before = messageIdsIn(mail.references ?? '')
  const references = before.length > 0 ? before : messageIdsIn(mail.inReplyTo ?? '').slice(0, 1)
  return { subject, messageId, references: trimmedReferences(references) }
}

const textOf = (mail: Email): Readonly<{ text: string; cut: boolean }> => {
  const { text = '', html = '' } = mail
  const isPage = text.trim() === ''
  const all = cleanBlock(isPage ? htmlText(html) : text).trim()
  const { read } = new TextEncoder().encodeInto(all, new Uint8Array(longestText))
  const kept = all.slice(0, read)
  return { text: kept, cut: kept.length < all.length || (isPage && readableHtml(html).length < html.length) }
}

const headerOf =
  (mail: Email) =>
  (name: string): string | undefined =>
    mail.headers.find(({ key }) => key === name)?.value

const parsed = async (octets: Uint8Array): Promise<Email | undefined> => {
  try {
    const mail = await PostalMime.parse(octets)
    return mail.from === undefined && mail.subject === undefined ? undefined : mail
  } catch {
    return undefined
  }
}

/** A letter that could not be read: its octets are none of the alphabet that the mail names, or it names none. */
const hasLost = (text = ''): boolean => text.includes('\uFFFD')

/** `Fwd: Printer jam`: whoever sent it on is not who waits. */
const sentOn = /^(?:fwd?|wg|tr|rv|doorst|inoltra?|i)\s?:/i

/**
 * Reads a mail file (`.eml`, RFC 5322 and MIME) into what is logged of it. Gives nothing for a file that is no mail: an
 * Outlook `.msg`, a picture. Whatever is longer than anybody reads is cut.
 */
export const readMailFile = async (content: Uint8Array): Promise<MailFile | undefined> => {
  const whole = unmarked(content)
  const octets = withoutEndlessText(whole)
  const mail = await parsed(octets)
  if (mail === undefined) return undefined
  const asWritten = { subject: mail.subject, from: headerOf(mail)('from'), ...textOf(mail) }
  const lost = [asWritten.subject, asWritten.from, asWritten.text].some(hasLost)
  const again = (lost ? await parsed(asUtf8(octets)) : undefined) ?? mail
  const { text, cut } = hasLost(asWritten.text) ? textOf(again) : asWritten
  const subject = cleanLine((hasLost(asWritten.subject) ? again.subject : mail.subject) ?? '')
    .slice(0, longestSubject)
    .toWellFormed()
  const lines = text.split('\n')
  const bare = bareSubject(subject)
  const title = (bare === '' ? cleanLine(lines[0] ?? '') : bare).slice(0, longestTitle).toWellFormed()
  const details = (bare === '' ? lines.slice(1).join('\n') : text).trim()
  const passedOn = sentOn.test(subject) ? parsePastedMail(text) : undefined
  const requester =
    passedOn?.requester?.email === undefined
      ? senderOf(headerOf(hasLost(asWritten.from) ? again : mail))
      : passedOn.requester
  const thread = threadOf(mail, subject)
  return {
    title,
    ...(details !== '' && { details }),
    ...(requester && { requester }),
    ...(thread && { thread }),
    attachments: mail.attachments
      .map((part) => ({ part, file: fileOf(part) }))
      .filter(
        ({ part, file }) =>
          (part.related !== true && part.disposition !== 'inline') ||
          file.content.byteLength >= leastPictureOctets,
      )
      .map(({ file }) => file),
    cut: cut || octets.length < whole.length,
  }
}
