import type Database from 'better-sqlite3'
import { z } from 'zod'
import type { Thread } from '../../shared/model/issue.ts'
import { firstSentence } from '../../shared/words/mail/their-words.ts'
import { fileSize } from '../../shared/words/text/file-size.ts'
import type { Attachments } from './attachments.ts'
import type { Changes } from './changes.ts'
import type { Communications } from './communications.ts'
import { checked, mailIdsInput, theirMailInput } from './inputs.ts'
import type { IssueLog } from './issue-log.ts'
import type { IssueWriter } from './issue-rows.ts'
import type { Queries } from './queries.ts'
import { openedAgain } from './resolution.ts'

export type MailMessages = ReturnType<typeof createMailMessages>

const foundRow = z.object({ issue_id: z.number(), is_here: z.number() })

/** Which mails are on which issue. Rows are always written inside a verb's transaction. */
export const createMailMessages = (db: Database.Database) => {
  const insert = db.prepare('INSERT INTO mail_message (issue_id, message_id, is_here) VALUES (?, ?, ?)')
  const here = db.prepare(
    'SELECT issue_id, is_here FROM mail_message WHERE message_id = ? AND is_here = 1 ORDER BY id DESC LIMIT 1',
  )
  // What was answered tells more than what was only mentioned, and the newest issue of a thread is the one that goes on.
  const beside = db.prepare(
    `SELECT issue_id, is_here FROM mail_message WHERE message_id IN (SELECT value FROM json_each(?))
     ORDER BY is_here DESC, issue_id DESC LIMIT 1`,
  )
  return {
    add: (issueId: number, { messageId, references }: Pick<Thread, 'messageId' | 'references'>): void => {
      if (messageId !== null) insert.run(issueId, messageId, 1)
      for (const id of references) insert.run(issueId, id, 0)
    },
    find: ({ messageId, references }: Pick<Thread, 'messageId' | 'references'>) => {
      const same = messageId === null ? undefined : here.get(messageId)
      const ids = messageId === null ? references : [messageId, ...references]
      const row = same ?? (ids.length === 0 ? undefined : beside.get(JSON.stringify(ids)))
      if (row === undefined) return null
      const { issue_id: issueId } = foundRow.parse(row)
      return { issueId, isSame: same !== undefined }
    },
  }
}

const longestSaid = 200
const megabyte = 1_000_000

/** At the end of what is known so far; what no longer fits is cut, and it is said. */
const withTheirText = (details: string | null, heading: string, text: string): string => {
  const before = details === null ? '' : `${details}\n\n`
  const whole = `${before}${heading}\n${text}`
  if (Buffer.byteLength(whole) <= megabyte) return whole
  const note = '\n… (cut: there is no room for more here)'
  const room = Math.max(0, megabyte - Buffer.byteLength(before + heading + note) - 1)
  // A character that was cut through is dropped.
  const cut = Buffer.from(text)
    .subarray(0, room)
    .toString()
    .replace(/\uFFFD+$/u, '')
  return room === 0 ? (details ?? '') : `${before}${heading}\n${cut}${note}`
}

/** A further mail from a requester, which belongs to an issue that is in the log already. */
export const createTheirMail = ({
  attachments,
  changes,
  communications,
  mailMessages,
  queries,
  setIssue,
}: Readonly<{
  attachments: Attachments
  changes: Changes
  communications: Communications
  mailMessages: MailMessages
  queries: Queries
  setIssue: IssueWriter
}>): Pick<IssueLog, 'issueOfMail' | 'addMail'> => ({
  issueOfMail: (raw) => mailMessages.find(checked(mailIdsInput, raw)),

  addMail: (issueId, raw) => {
    const mail = checked(theirMailInput, raw)
    return changes.make('addMail', [issueId], (scope) => {
      const issue = queries.issue(issueId)
      const who = mail.from === '' ? 'They' : mail.from
      const text = mail.text.trim()
      if (text !== '')
        setIssue(issueId, { details: withTheirText(issue.details, `--- ${who} wrote again:`, text) })
      if (mail.thread !== undefined) mailMessages.add(issueId, mail.thread)
      const said = firstSentence(text) || text.split('\n', 1).join('')
      scope.event(
        issueId,
        'wrote',
        said === '' ? mail.from || null : [...said].slice(0, longestSaid).join(''),
      )
      for (const file of mail.attachments) {
        const { name, size } = attachments.add(issueId, { ...file, theirs: true }, scope.at)
        scope.event(issueId, 'attached', `${name} (${fileSize(size)})`)
      }
      if (mail.isBack) openedAgain(issue, 'They wrote again.', { communications, setIssue, scope })
      return issueId
    })
  },
})
