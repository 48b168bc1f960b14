import { AppError } from '../../shared/errors.ts'
import {
  type AttachedFile,
  maxFileOctets,
  maxIssueOctets,
  maxMailFileOctets,
} from '../../shared/model/attachment.ts'
import type { readMailFile } from '../../shared/words/mail-file.ts'
import { shorten } from '../../shared/words/shorten.ts'
import type { Change, IssueLog } from '../log/issue-log.ts'

export type CaptureMailFile = (content: Uint8Array) => Promise<Change & Readonly<{ summary: string }>>

/** As many of its files as an issue holds. */
const thatFit = (files: readonly AttachedFile[]): readonly AttachedFile[] => {
  let sum = 0
  return files.filter(({ content: { byteLength } }) => {
    const fits = byteLength <= maxFileOctets && sum + byteLength <= maxIssueOctets
    if (fits) sum += byteLength
    return fits
  })
}

/** Logs a mail that was dropped as a file, with its thread and what is attached to it, and says what was understood. */
export const createCaptureMailFile =
  (deps: {
    log: Pick<IssueLog, 'capture'>
    /** Reads it where it can do no harm. */
    readMail: typeof readMailFile
    /** What was done, in words, so that it can be taken back. */
    onDone: (change: Change, words: string) => void
  }): CaptureMailFile =>
  async (content) => {
    if (content.byteLength > maxMailFileOctets)
      throw new AppError('invalid-request', 'This mail is bigger than 50 MB. Paste its text instead.')
    const mail = await deps.readMail(content)
    if (mail === undefined)
      throw new AppError(
        'invalid-request',
        'This file can’t be read as a mail. Save the mail as .eml, or copy its text and paste it.',
      )
    const attachments = thatFit(mail.attachments)
    const lost = mail.attachments.length - attachments.length
    const change = deps.log.capture({
      ...mail,
      title: mail.title === '' ? 'A mail without words' : mail.title,
      attachments,
      channel: 'mail',
    })
    const who = mail.requester?.name ?? mail.requester?.email
    const parts = [
      ...(who === undefined ? [] : [who]),
      ...(attachments.length === 0
        ? []
        : [attachments.length === 1 ? '1 file' : `${attachments.length} files`]),
      ...(lost === 0
        ? []
        : [lost === 1 ? '1 file was too big to keep' : `${lost} files were too big to keep`]),
    ]
    deps.onDone(
      change,
      [`Logged: ${shorten(mail.title, 60)}`, ...(lost === 0 ? [] : parts.slice(-1))].join('. '),
    )
    return { ...change, summary: [mail.title, ...parts].join(' · ') }
  }
