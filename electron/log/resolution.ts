import { AppError } from '../../shared/errors.ts'
import type { Issue } from '../../shared/model/issue.ts'
import type { ChangeScope, Changes } from './changes.ts'
import type { Communications } from './communications.ts'
import { checked, fixInput, noNoticeInput, whyInput } from './inputs.ts'
import type { IssueLog } from './issue-log.ts'
import { type IssueWriter, notWaiting } from './issue-rows.ts'
import type { Queries } from './queries.ts'

export type ResolutionDeps = Readonly<{
  changes: Changes
  communications: Communications
  queries: Queries
  setIssue: IssueWriter
}>

/** Without a requester, a fix is the end of it. */
export const nobodyToTell = 'Nobody is waiting to hear about it.'

const assertNotClosed = ({ state }: Issue): void => {
  if (state === 'closed') throw new AppError('not-possible', 'This issue is closed already. Reopen it first.')
}

/** Reopens an issue whose fix did not hold, or that was closed too early. @throws AppError `not-possible` for an issue that is open. */
export const openedAgain = (
  { id, state }: Issue,
  reason: string | null,
  {
    communications,
    setIssue,
    scope,
  }: Pick<ResolutionDeps, 'communications' | 'setIssue'> & Readonly<{ scope: ChangeScope }>,
): void => {
  if (state !== 'resolved' && state !== 'closed')
    throw new AppError('not-possible', 'This issue is open already.')
  // What the draft says is no longer so.
  communications.dropDrafts(id)
  setIssue(id, {
    state: 'open',
    reopened_at: scope.at,
    reopened_in: scope.changeId,
    resolved_at: null,
    resolution: null,
    told_at: null,
    closed_at: null,
    no_notice_reason: null,
  })
  scope.event(id, 'reopened', reason)
}

/** @throws AppError `not-possible` where somebody would be left without a word, and without a reason. */
export const assertReason = (
  { requesterId, state }: Issue,
  reason: string,
  queries: Pick<Queries, 'requester'>,
): void => {
  if (requesterId === null || reason !== '') return
  const { name } = queries.requester(requesterId)
  throw new AppError(
    'not-possible',
    `${state === 'resolved' ? `It is fixed, but ${name} does` : `${name} does`} not know yet. Tell them, or say why no notice is needed.`,
  )
}

/** The verbs that move an issue towards its end, and back. */
export const createResolution = ({
  changes,
  communications,
  queries,
  setIssue,
}: ResolutionDeps): Pick<IssueLog, 'resolve' | 'noNoticeNeeded' | 'reopen' | 'close'> => {
  const fixed = (
    issue: Issue,
    fix: Readonly<{ resolution?: string | null | undefined; technicalNote?: string | undefined }>,
    { at, event }: ChangeScope,
  ): void => {
    assertNotClosed(issue)
    if (issue.state === 'resolved')
      throw new AppError(
        'not-possible',
        'This issue is marked as fixed already. To change what it was, edit it.',
      )
    const nobody = issue.requesterId === null
    communications.dropChase(issue.id)
    setIssue(issue.id, {
      state: nobody ? 'closed' : 'resolved',
      resolved_at: at,
      told_at: null,
      resolution: fix.resolution ?? null,
      ...(fix.technicalNote === undefined ? {} : { technical_note: fix.technicalNote || null }),
      ...(nobody ? { closed_at: at } : {}),
      ...notWaiting,
    })
    event(issue.id, 'resolved', fix.resolution ?? null)
    if (nobody) event(issue.id, 'closed', nobodyToTell)
  }

  return {
    resolve: (issueId, raw) => {
      const fix = checked(fixInput, raw)
      const all = [...new Set([issueId, ...(fix.also ?? [])])]
      return changes.make('resolve', all, (scope) => {
        for (const id of all) fixed(queries.issue(id), fix, scope)
        return issueId
      })
    },

    noNoticeNeeded: (issueId, raw) => {
      const { reason } = checked(noNoticeInput, raw)
      return changes.make('noNoticeNeeded', [issueId], ({ at, event }) => {
        assertNotClosed(queries.issue(issueId))
        communications.dropDrafts(issueId)
        setIssue(issueId, { state: 'closed', closed_at: at, no_notice_reason: reason, ...notWaiting })
        event(issueId, 'no-notice-needed', reason)
        return issueId
      })
    },

    reopen: (issueId, raw) => {
      const { reason } = checked(whyInput, raw)
      return changes.make('reopen', [issueId], (scope) => {
        openedAgain(queries.issue(issueId), reason || null, { communications, setIssue, scope })
        return issueId
      })
    },

    close: (issueId, raw) => {
      const { reason = '' } = checked(whyInput, raw)
      return changes.make('close', [issueId], ({ at, event }) => {
        const issue = queries.issue(issueId)
        assertNotClosed(issue)
        const knows = queries.knowsOfEnd(issue)
        if (!knows) assertReason(issue, reason, queries)
        communications.dropDrafts(issueId)
        setIssue(issueId, {
          ...{ state: 'closed', closed_at: at, ...notWaiting },
          ...(knows ? {} : { no_notice_reason: reason }),
        })
        event(issueId, knows ? 'closed' : 'no-notice-needed', reason || null)
        return issueId
      })
    },
  }
}
