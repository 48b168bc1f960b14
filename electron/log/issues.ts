import type Database from 'better-sqlite3'
import type { Issue } from '../../shared/model/issue.ts'
import { fileSize } from '../../shared/words/text/file-size.ts'
import type { Attachments } from './attachments.ts'
import type { ChangeScope, Changes } from './changes.ts'
import type { Communications } from './communications.ts'
import { captureInput, checked, issuePatch } from './inputs.ts'
import type { IssueLog } from './issue-log.ts'
import type { IssueColumns, IssueWriter } from './issue-rows.ts'
import type { MailMessages } from './mail-messages.ts'
import type { Named, People } from './people.ts'
import { instantText } from './promises.ts'
import type { Queries } from './queries.ts'
import { assertReason, nobodyToTell, openedAgain } from './resolution.ts'

export type IssuesDeps = Readonly<{
  db: Database.Database
  attachments: Attachments
  changes: Changes
  communications: Communications
  mailMessages: MailMessages
  people: People
  queries: Queries
  setIssue: IssueWriter
}>

/** The verbs that say what an issue is: capture and edit. */
export const createIssues = ({
  db,
  attachments,
  changes,
  communications,
  mailMessages,
  people,
  queries,
  setIssue,
}: IssuesDeps): Pick<IssueLog, 'capture' | 'edit'> => {
  const insert = db.prepare(
    `INSERT INTO issue
       (title, details, in_their_words, restated, thread, requester_id, state, priority, channel, tags, created_at, promised_at, promise_made_at,
        resolved_at, resolution, closed_at)
     VALUES
       (@title, @details, @inTheirWords, @restated, @thread, @requesterId, @state, @priority, @channel, @tags, @at, @promisedAt, @promiseMadeAt,
        @resolvedAt, @resolution, @closedAt)`,
  )

  /** Gives what changed about the requester, for the timeline, and the issue's new requester. */
  const reassign = (
    issue: Issue,
    named: Named | null,
    { reason, scope }: Readonly<{ reason: string; scope: ChangeScope }>,
  ) => {
    if (named === null) {
      if (issue.state !== 'closed' && !queries.knowsOfEnd(issue)) assertReason(issue, reason, queries)
      const removed = reason === '' ? 'requester removed' : `requester removed (${reason})`
      return { requesterId: null, said: issue.requesterId === null ? [] : [removed] }
    }
    const found = people.find(named, scope)
    const requesterId = found === null ? issue.requesterId : found.id
    const corrected = named.id !== undefined && people.correct(named.id, named, scope)
    const said = [
      ...(requesterId === issue.requesterId || requesterId === null
        ? []
        : [`requester: ${queries.requester(requesterId).name}`]),
      ...(corrected || found?.learned ? ["requester's details"] : []),
    ]
    return { requesterId, said }
  }

  /** Whoever was told, it was somebody else: what is over is so for the one who is named now only with a reason. */
  const nameAnother = (issue: Issue, scope: ChangeScope): void => {
    const { id, state, resolvedAt, noNoticeReason } = issue
    // What is written there was written to somebody else.
    communications.dropDrafts(id)
    if (noNoticeReason !== null || state === 'open' || state === 'waiting') return
    if (resolvedAt !== null) setIssue(id, { state: 'resolved', told_at: null, closed_at: null })
    else openedAgain(issue, 'Somebody is named now.', { communications, setIssue, scope })
  }

  return {
    capture: (raw) => {
      const input = checked(captureInput, raw)
      return changes.make('capture', [], (scope) => {
        const { at } = scope
        const requester = input.requester === undefined ? null : people.find(input.requester, scope)
        const nobody = input.resolved && requester === null
        const resolution = (input.resolved && input.resolution?.trim()) || null
        const { lastInsertRowid } = insert.run({
          title: input.title,
          details: input.details || null,
          inTheirWords: input.inTheirWords || input.title,
          restated: input.restated || null,
          thread: input.thread === undefined ? null : JSON.stringify(input.thread),
          requesterId: requester?.id ?? null,
          state: input.resolved ? (nobody ? 'closed' : 'resolved') : 'open',
          priority: input.priority,
          channel: input.channel,
          tags: JSON.stringify(input.tags),
          at,
          promisedAt: input.promisedAt ?? null,
          promiseMadeAt: input.promisedAt === undefined ? null : at,
          resolvedAt: input.resolved ? at : null,
          resolution,
          closedAt: nobody ? at : null,
        })
        const id = Number(lastInsertRowid)
        if (input.thread !== undefined) mailMessages.add(id, input.thread)
        scope.event(id, 'captured', requester?.learned ?? null)
        if (input.promisedAt !== undefined) scope.event(id, 'promised', instantText(input.promisedAt))
        for (const file of input.attachments) {
          const { name, size } = attachments.add(id, { ...file, theirs: true }, at)
          scope.event(id, 'attached', `${name} (${fileSize(size)})`)
        }
        if (input.resolved) scope.event(id, 'resolved', resolution)
        if (nobody) scope.event(id, 'closed', nobodyToTell)
        return id
      })
    },

    edit: (issueId, raw) => {
      const patch = checked(issuePatch, raw)
      return changes.make('edit', [issueId], (scope) => {
        const issue = queries.issue(issueId)
        const columns: IssueColumns = {}
        const said: string[] = []
        const set = (column: keyof IssueColumns, word: string, old: string | null, next: string | null) => {
          if (next === old) return
          columns[column] = next
          said.push(word)
        }
        if (patch.title !== undefined) set('title', 'title', issue.title, patch.title)
        if (patch.details !== undefined) set('details', 'details', issue.details, patch.details || null)
        if (patch.inTheirWords !== undefined)
          set('in_their_words', 'their words', issue.inTheirWords, patch.inTheirWords || null)
        if (patch.restated !== undefined)
          set('restated', 'the problem restated', issue.restated, patch.restated || null)
        if (patch.priority !== undefined) set('priority', 'priority', issue.priority, patch.priority)
        if (patch.tags !== undefined)
          set('tags', 'tags', JSON.stringify(issue.tags), JSON.stringify(patch.tags))
        if (patch.resolution !== undefined)
          set('resolution', 'resolution', issue.resolution, patch.resolution?.trim() || null)
        if (patch.technicalNote !== undefined)
          set('technical_note', 'technical note', issue.technicalNote, patch.technicalNote || null)

        let nobody = false
        if (patch.requester !== undefined) {
          const reason = patch.noNoticeReason ?? ''
          const { requesterId, said: facts } = reassign(issue, patch.requester, { reason, scope })
          said.push(...facts)
          columns.requester_id = requesterId
          nobody = issue.state === 'resolved' && requesterId === null
          if (nobody) {
            // Nobody is left whom the mail could tell, so nobody is asked whether it went out.
            communications.dropDrafts(issueId)
            Object.assign(columns, { state: 'closed', closed_at: scope.at } satisfies IssueColumns)
          }
          if (requesterId !== null && requesterId !== issue.requesterId) nameAnother(issue, scope)
        }
        setIssue(issueId, columns)
        if (said.length > 0) scope.event(issueId, 'edited', said.join(', '))
        if (nobody) scope.event(issueId, 'closed', nobodyToTell)
        return issueId
      })
    },
  }
}
