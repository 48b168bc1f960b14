import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import type { Issue } from '../../shared/model/issue.ts'
import { isUntold } from '../../shared/policy/untold.ts'
import type { ChangeScope, Changes } from './changes.ts'
import type { Communications } from './communications.ts'
import { allSentInput, checked, draftInput, kindInput, letterInput, sentInput, toldInput } from './inputs.ts'
import type { IssueLog } from './issue-log.ts'
import type { Promises } from './promises.ts'
import type { Queries } from './queries.ts'
import { assertFixedAndUntold, notPossible, type Told } from './told.ts'
import type { WaitingVerbs } from './waiting.ts'

export type DraftsDeps = Readonly<{
  changes: Changes
  communications: Communications
  promises: Promises
  queries: Queries
  told: Told
  waiting: WaitingVerbs
}>

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
export const createDrafts = ({
  changes,
  communications,
  promises,
  queries,
  told,
  waiting,
}: DraftsDeps): Pick<
  IssueLog,
  'openDraft' | 'discardDraft' | 'confirmTold' | 'confirmDraft' | 'confirmDrafts'
> => {
  /** A mail about a fix tells of it, whatever else is owed; otherwise it answers what is most urgent. */
  const kindOfDraft = (issueId: number): FollowUpKind => {
    const { issue, followUps } = queries.record(issueId)
    if (isUntold(issue)) return 'resolution'
    const toRequester = followUps.find(({ kind }) => kind !== 'chase')
    return toRequester?.kind ?? (issue.toldAt === null ? 'update' : 'check-in')
  }

  const draftOf = (issueId: number) => {
    const draft = queries.openedDraft(issueId)
    if (draft === null) throw notPossible('No mail is open for this issue.')
    return draft
  }

  const wentOut = (issueId: number, scope: ChangeScope): void => {
    const { id, kind, by } = draftOf(issueId)
    const issue = queries.issue(issueId)
    if (kind === 'resolution') assertFixedAndUntold(issue)
    communications.confirmed(id, scope.at)
    if (kind === 'resolution') {
      told.record(issue, scope)
      scope.event(issueId, 'told', by)
    } else if (kind === 'chase') waiting.chasedByMail(issue, scope)
    else scope.event(issueId, 'said', by)
  }

  return {
    openDraft: (issueId, rawDraft, rawKind, rawLetter) => {
      const draft = checked(draftInput, rawDraft)
      const asked = checked(kindInput, rawKind)
      const letter = checked(letterInput, rawLetter) ?? null
      let communicationId = 0
      const change = changes.make('openDraft', [issueId], ({ at, event }) => {
        const issue = queries.issue(issueId)
        if (asked === undefined && issue.state !== 'resolved') assertDraftFits(issue, 'update')
        const kind = asked ?? kindOfDraft(issueId)
        assertDraftFits(issue, kind)
        // A second draft takes the first one's place: only one question about what went out.
        communications.dropDrafts(issueId)
        communicationId = communications.opened(issueId, kind, { draft, letter }, at)
        event(issueId, 'draft-opened', draft.subject)
        return issueId
      })
      return { ...change, communicationId }
    },

    discardDraft: (issueId) => {
      const all = communications.inOneMail(issueId)
      return changes.make('discardDraft', all, ({ event }) => {
        for (const id of all) {
          const draft = draftOf(id)
          communications.dropDrafts(id)
          event(id, 'draft-discarded', draft.draft?.subject ?? null)
        }
        return issueId
      })
    },

    confirmTold: (issueId, raw) => {
      const { by, note } = checked(toldInput, raw)
      return changes.make('confirmTold', [issueId], (scope) => {
        const issue = queries.issue(issueId)
        assertFixedAndUntold(issue)
        const draft = by === 'mail' ? queries.openedDraft(issueId) : null
        if (draft?.kind === 'resolution') communications.confirmed(draft.id, scope.at)
        else communications.said(issueId, 'resolution', by, scope.at)
        communications.dropDrafts(issueId)
        told.record(issue, scope)
        scope.event(issueId, 'told', note?.trim() ? `${by}: ${note.trim()}` : by)
        return issueId
      })
    },

    confirmDraft: (issueId, raw) => {
      const meaning = checked(sentInput, raw)
      const all = communications.inOneMail(issueId)
      return changes.make('confirmDraft', all, (scope) => {
        for (const id of all) wentOut(id, scope)
        promises.meant(queries.issue(issueId), meaning, scope)
        return issueId
      })
    },

    confirmDrafts: (raw) => {
      const sent = checked(allSentInput, raw)
      const all = [...new Set(sent.flatMap(({ issueId }) => communications.inOneMail(issueId)))]
      return changes.make('confirmDraft', all, (scope) => {
        for (const id of all) wentOut(id, scope)
        for (const { issueId, ...meaning } of sent) promises.meant(queries.issue(issueId), meaning, scope)
        return sent[0]?.issueId ?? 0
      })
    },
  }
}
