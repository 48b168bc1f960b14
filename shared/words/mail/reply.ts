import type { Draft } from '../../model/communication.ts'
import type { Thread } from '../../model/issue.ts'
import { cleanLine } from '../text/clean-text.ts'
import { isMessageId, trimmedReferences } from './message-id.ts'

// `Re:`, `AW:`, `Antw:`, `SV:` and the like, also counted (`RE[2]:`). Forwarded stays forwarded: it is their subject.
const answered = /^(?:re|aw|antw|antwort|sv|vs|rif|odp|ynt)\s?(?:\[\d+\]|\(\d+\))?\s?[:：]\s*/i

/** `Re:` and the subject as they wrote it, with one `Re:` only, whatever their mail program called it. */
export const replySubject = (subject: string): string => {
  let bare = cleanLine(subject)
  while (answered.test(bare)) bare = bare.replace(answered, '')
  return bare === '' ? 'Re:' : `Re: ${bare}`
}

/**
 * What a draft that answers the mail of a thread carries: its subject, and where the mail's id is known the headers by
 * which mail programs put the answer beside it (RFC 5322, 3.6.4). Nothing where there is no mail to answer.
 */
export const answering = (
  thread: Thread | null,
): Pick<Draft, 'inReplyTo' | 'references'> & { subject?: string } => {
  if (thread === null) return {}
  const { subject, messageId, references } = thread
  return {
    ...(cleanLine(subject) === '' ? {} : { subject: replySubject(subject) }),
    ...(isMessageId(messageId)
      ? { inReplyTo: messageId, references: trimmedReferences([...references, messageId]) }
      : {}),
  }
}
