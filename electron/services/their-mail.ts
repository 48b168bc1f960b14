import type { CaptureQuestion, MailChoice } from '../../shared/model/capture-question.ts'
import type { Thread } from '../../shared/model/issue.ts'
import { shorten } from '../../shared/words/text/shorten.ts'
import type { Change, IssueLog, TheirMail } from '../log/issue-log.ts'

/** What was logged, and how it was understood; or what is to be asked first. */
export type Captured = (Change & Readonly<{ summary: string }>) | Readonly<{ question: CaptureQuestion }>

/** What is asked about a mail of which the log has the same one or another of its thread; `null` when nothing is. */
export const mailQuestion = (
  log: Pick<IssueLog, 'issueOfMail' | 'record'>,
  thread: Thread | undefined,
): CaptureQuestion | null => {
  const found = thread && log.issueOfMail(thread)
  if (!found) return null
  const { issue, requester } = log.record(found.issueId)
  return { about: 'mail', ...found, title: issue.title, state: issue.state, who: requester?.name ?? null }
}

/** Puts a mail onto the issue that was chosen, and says so. */
export const addTheirMail = (
  deps: Readonly<{
    log: Pick<IssueLog, 'addMail' | 'record'>
    onDone: (change: Change, words: string) => void
  }>,
  { issueId, isBack }: Exclude<MailChoice, 'new'>,
  mail: Omit<TheirMail, 'isBack'>,
  /** What was left out of it, in words. */
  lost: readonly string[] = [],
): Change & Readonly<{ summary: string }> => {
  const change = deps.log.addMail(issueId, { ...mail, isBack })
  const { title } = deps.log.record(issueId).issue
  const summary = [`${isBack ? 'Added, and opened again' : 'Added to'}: ${shorten(title, 60)}`, ...lost].join(
    '. ',
  )
  deps.onDone(change, summary)
  return { ...change, summary }
}
