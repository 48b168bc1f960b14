import { AppError } from '../../shared/errors.ts'
import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import type { Issue } from '../../shared/model/issue.ts'
import type { PolicyContext } from '../../shared/policy/context.ts'
import { policyFor } from '../../shared/policy/policy-for.ts'
import type { ChangeScope, Changes } from './changes.ts'
import type { Communications } from './communications.ts'
import { checked, draftInput, kindInput, sentInput, toldInput } from './inputs.ts'
import type { IssueLog } from './issue-log.ts'
import type { IssueWriter } from './issue-rows.ts'
import type { Promises } from './promises.ts'
import type { Reads } from './reads.ts'
import type { WaitingVerbs } from './waiting.ts'

export type TellDeps = Readonly<{
  changes: Changes
  communications: Communications
  promises: Promises
  reads: Reads
  setIssue: IssueWriter
  waiting: WaitingVerbs
  policy: () => PolicyContext
}>

const notPossible = (message: string): AppError => new AppError('not-possible', message)

const assertFixedAndUntold = ({ state, toldAt }: Issue): void => {
  if (toldAt !== null && (state === 'resolved' || state === 'closed'))
    throw notPossible('They have been told already.')
  if (state === 'closed') throw notPossible('This issue is closed already. Reopen it first.')
  if (state !== 'resolved')
    throw notPossible('This issue is not fixed yet. Mark it as fixed first, then tell them.')
}

/** Whether a draft of this kind makes sense for an issue as it stands. */
const assertDraftFits = (issue: Issue, kind: FollowUpKind): void => {
  if (kind === 'resolution') assertFixedAndUntold(issue)
  if (issue.state === 'closed') throw notPossible('This issue is closed already. Reopen it first.')
  if (kind === 'chase' && issue.state !== 'waiting')
    throw notPossible('This issue is not waiting on anybody, so there is nobody to chase.')
  if (kind === 'check-in' && issue.toldAt === null)
    throw notPossible('They have not been told yet, so there is nothing to ask.')
}

/** The verbs about drafts, and about the word of the fix. */
export const createTell = ({
  changes,
  communications,
  promises,
  reads,
  setIssue,
  waiting,
  policy,
}: TellDeps): Pick<IssueLog, 'openDraft' | 'discardDraft' | 'confirmTold' | 'confirmDraft'> => {
  /** They know. Without a check-in to come, that is the end. */
  const told = (issue: Issue, { at }: ChangeScope): void => {
    const isEnd = policyFor(issue, policy().policies).checkInAfterDays === null
    setIssue(issue.id, { told_at: at, ...(isEnd ? { state: 'closed', closed_at: at } : {}) })
  }

  /** A mail about a fix tells of it, whatever else is owed; otherwise it answers what is most urgent. */
  const kindOfDraft = (issueId: number): FollowUpKind => {
    const { issue, followUps } = reads.record(issueId)
    if (issue.state === 'resolved' && issue.toldAt === null) return 'resolution'
    const toRequester = followUps.find(({ kind }) => kind !== 'chase')
    return toRequester?.kind ?? (issue.toldAt === null ? 'update' : 'check-in')
  }

  const draftOf = (issueId: number) => {
    const draft = reads.openedDraft(issueId)
    if (draft === null) throw notPossible('No mail is open for this issue.')
    return draft
  }

  return {
    openDraft: (issueId, rawDraft, rawKind) => {
      const draft = checked(draftInput, rawDraft)
      const asked = checked(kindInput, rawKind)
      let communicationId = 0
      const change = changes.make('openDraft', [issueId], ({ at, event }) => {
        const issue = reads.issue(issueId)
        if (asked === undefined && issue.state !== 'resolved') assertDraftFits(issue, 'update')
        const kind = asked ?? kindOfDraft(issueId)
        assertDraftFits(issue, kind)
        // A second draft takes the first one's place: only one question about what went out.
        communications.dropDrafts(issueId)
        communicationId = communications.opened(issueId, kind, draft, at)
        event(issueId, 'draft-opened', draft.subject)
        return issueId
      })
      return { ...change, communicationId }
    },

    discardDraft: (issueId) =>
      changes.make('discardDraft', [issueId], ({ event }) => {
        const draft = draftOf(issueId)
        communications.dropDrafts(issueId)
        event(issueId, 'draft-discarded', draft.draft?.subject ?? null)
        return issueId
      }),

    confirmTold: (issueId, raw) => {
      const { by, note } = checked(toldInput, raw)
      return changes.make('confirmTold', [issueId], (scope) => {
        const issue = reads.issue(issueId)
        assertFixedAndUntold(issue)
        const draft = by === 'mail' ? reads.openedDraft(issueId) : null
        if (draft?.kind === 'resolution') communications.confirmed(draft.id, scope.at)
        else communications.said(issueId, 'resolution', by, scope.at)
        communications.dropDrafts(issueId)
        told(issue, scope)
        scope.event(issueId, 'told', note?.trim() ? `${by}: ${note.trim()}` : by)
        return issueId
      })
    },

    confirmDraft: (issueId, raw) => {
      const { promisedAt } = checked(sentInput, raw)
      return changes.make('confirmDraft', [issueId], (scope) => {
        const { id, kind, by } = draftOf(issueId)
        const issue = reads.issue(issueId)
        if (kind === 'resolution') assertFixedAndUntold(issue)
        communications.confirmed(id, scope.at)
        if (kind === 'resolution') {
          told(issue, scope)
          scope.event(issueId, 'told', by)
        } else if (kind === 'chase') waiting.chasedByMail(issue, scope)
        else scope.event(issueId, 'said', by)
        if (promisedAt !== undefined) promises.make(issue, promisedAt, scope)
        return issueId
      })
    },
  }
}
