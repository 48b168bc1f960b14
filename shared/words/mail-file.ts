import PostalMime, { type Address, type Email, type Attachment as MailPart } from 'postal-mime'
import type { AttachedFile } from '../model/attachment.ts'
import type { Thread } from '../model/issue.ts'
import { isAddress } from './address.ts'
import { cleanBlock, cleanLine } from './clean-text.ts'
import { givenNameFirst } from './fold-name.ts'
import { htmlText } from './html-text.ts'
import { bareSubject } from './mail-labels.ts'
import { messageIdsIn, trimmedReferences } from './message-id.ts'

/** What a mail file says, ready to be logged. */
export type MailFile = Readonly<{
  /** The subject without `Re:` and the like, or else the first line of the text; empty for an empty mail. */
  title: string
  details?: string
  requester?: Readonly<{ name?: string; email?: string }>
  thread?: Thread
  attachments: readonly AttachedFile[]
}>

const longestTitle = 200
const longestName = 200

/** Logos and lines of signatures are smaller; a picture of the screen is not. */
const leastPictureOctets = 16 * 1024

const senderOf = (from: Address | undefined): MailFile['requester'] => {
  const mailbox = from?.group?.[0] ?? from
  const email = cleanLine(mailbox?.address ?? '')
  const name = givenNameFirst(cleanLine(mailbox?.name ?? '')).slice(0, longestName)
  const named = name !== '' && !name.includes('@')
  if (!named && !isAddress(email)) return undefined
  return { ...(named && { name }), ...(isAddress(email) && { email }) }
}

const fileOf = ({ filename, mimeType, content }: MailPart): AttachedFile => ({
  name: filename ?? (mimeType === 'message/rfc822' ? 'mail.eml' : 'attachment'),
  mediaType: mimeType,
  content: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
})

const threadOf = (mail: Email, subject: string): Thread | undefined => {
  const messageId = messageIdsIn(mail.messageId ?? '')[0] ?? null
  if (subject === '' && messageId === null) return undefined
  const before = messageIdsIn(mail.references ?? '')
  const references = before.length > 0 ? before : messageIdsIn(mail.inReplyTo ?? '').slice(0, 1)
  return { subject, messageId, references: trimmedReferences(references) }
}

/**
 * Reads a mail file (`.eml`, RFC 5322 and MIME) into what is logged of it. Gives nothing for a file that is no mail: an
 * Outlook `.msg`, a picture.
 */
export const readMailFile = async (content: Uint8Array): Promise<MailFile | undefined> => {
  let mail: Email
  try {
    mail = await PostalMime.parse(content)
  } catch {
    return undefined
  }
  if (mail.from === undefined && mail.subject === undefined) return undefined
  const subject = cleanLine(mail.subject ?? '')
  const lines = cleanBlock(mail.text ?? htmlText(mail.html ?? ''))
    .trim()
    .split('\n')
  const bare = bareSubject(subject)
  const title = (bare === '' ? cleanLine(lines[0] ?? '') : bare).slice(0, longestTitle).toWellFormed()
  const details = (bare === '' ? lines.slice(1) : lines).join('\n').trim()
  const requester = senderOf(mail.from)
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
  }
}
