import { AppError } from '../../shared/errors.ts'
import { maxFileOctets, maxIssueOctets, maxMailFileOctets, mostCapturedFiles } from '../../shared/limits.ts'
import type { AttachedFile } from '../../shared/model/attachment.ts'
import type { MailChoice } from '../../shared/model/capture-question.ts'
import { createDirectory, knownSender } from '../../shared/words/capture/requester.ts'
import type { MailFile, readMailFile } from '../../shared/words/mail/mail-file.ts'
import { shorten } from '../../shared/words/text/shorten.ts'
import type { Change, IssueLog } from '../log/issue-log.ts'
import { addTheirMail, type Captured, mailQuestion } from './their-mail.ts'

export type CaptureMailFile = (content: Uint8Array, choice?: MailChoice) => Promise<Captured>

/** As many of its files as an issue holds, which has some octets of them already. */
const thatFit = (files: readonly AttachedFile[], before: number): readonly AttachedFile[] => {
  let sum = before
  let count = 0
  return files.filter(({ content: { byteLength } }) => {
    const fits =
      count < mostCapturedFiles && byteLength <= maxFileOctets && sum + byteLength <= maxIssueOctets
    if (fits) sum += byteLength
    if (fits) count += 1
    return fits
  })
}

/** What of a mail is not kept, in words; nothing when all of it is. */
const lostWords = (mail: MailFile, kept: readonly AttachedFile[]): readonly string[] => {
  const lost = mail.attachments.length - kept.length
  const why = kept.length === mostCapturedFiles ? 'more than an issue holds' : 'too big to keep'
  return [
    ...(lost === 0 ? [] : [lost === 1 ? `1 file was ${why}` : `${lost} files were ${why}`]),
    ...(mail.cut ? ['the end of its long text was left out'] : []),
  ]
}

/** Logs a mail that was dropped as a file, with its thread and what is attached to it, and says what was understood. */
export const createCaptureMailFile =
  (deps: {
    log: Pick<IssueLog, 'requesters' | 'capture' | 'issueOfMail' | 'addMail' | 'record' | 'attachments'>
    /** Reads it where it can do no harm. */
    readMail: typeof readMailFile
    /** What was done, in words, so that it can be taken back. */
    onDone: (change: Change, words: string) => void
  }): CaptureMailFile =>
  async (content, choice) => {
    if (content.byteLength > maxMailFileOctets)
      throw new AppError('invalid-request', 'This mail is bigger than 50 MB. Paste its text instead.')
    const mail = await deps.readMail(content)
    if (mail === undefined)
      throw new AppError(
        'invalid-request',
        'This file can’t be read as a mail. Save the mail as .eml, or copy its text and paste it.',
      )
    const question = choice === undefined ? mailQuestion(deps.log, mail.thread) : null
    if (question) return { question }
    const onto = choice === undefined || choice === 'new' ? null : choice
    const before = onto === null ? [] : deps.log.attachments(onto.issueId)
    const attachments = thatFit(
      mail.attachments,
      before.reduce((sum, { size }) => sum + size, 0),
    )
    const lost = lostWords(mail, attachments)
    const { cut: _, requester: sender, ...words } = mail
    const requester = sender && knownSender(sender, createDirectory(deps.log.requesters()))
    if (onto !== null) {
      const { details: text = mail.title, thread } = mail
      const from = requester?.name ?? requester?.email ?? ''
      return addTheirMail(deps, onto, { text, from, attachments, ...(thread && { thread }) }, lost)
    }
    const change = deps.log.capture({
      ...words,
      ...(requester && { requester }),
      title: mail.title === '' ? 'A mail without words' : mail.title,
      attachments,
      channel: 'mail',
    })
    const who = requester?.name ?? requester?.email
    const parts = [
      ...(who === undefined ? [] : [requester?.id === undefined ? `${who} (new)` : who]),
      ...(attachments.length === 0
        ? []
        : [attachments.length === 1 ? '1 file' : `${attachments.length} files`]),
      ...lost,
    ]
    deps.onDone(change, [`Logged: ${shorten(mail.title, 60)}`, ...lost].join('. '))
    return { ...change, summary: [mail.title, ...parts].join(' · ') }
  }
