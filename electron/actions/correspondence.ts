import { isDeepStrictEqual } from 'node:util'
import type { Clock } from '../../shared/clock.ts'
import { AppError } from '../../shared/errors.ts'
import type { Draft } from '../../shared/model/communication.ts'
import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import type { Settings } from '../../shared/model/settings.ts'
import type { MailOutcome } from '../../shared/model/views.ts'
import type { PolicyContext } from '../../shared/policy/context.ts'
import { asksStillWanted } from '../../shared/policy/still-wanted.ts'
import { InvalidAddressError } from '../../shared/words/address.ts'
import { followUpMail, type MailKind } from '../../shared/words/follow-up-mail.ts'
import { draftAsText, type Handover, handover } from '../../shared/words/handover.ts'
import { answering } from '../../shared/words/reply.ts'
import type { IssueLog, IssueRecord } from '../log/issue-log.ts'

/** What the mail is about, by default the most urgent of what is raised; and what the technician adds to it. */
export type MailWish = Readonly<{
  kind?: FollowUpKind | undefined
  words?: string | undefined
  /** The files that go along, by number; by default those that the requester has not got yet. */
  attachmentIds?: readonly number[] | undefined
}>

export type Correspondence = Readonly<{
  /** Writes the mail, records that it was opened, and hands it to the mail program. */
  writeMail(issueId: number, wish?: MailWish): Promise<MailOutcome>
  /** Puts the opened draft, or a fresh one, on the clipboard. */
  copyMail(issueId: number, wish?: MailWish): void
}>

/** Whoever clicks twice means one mail; whoever comes back later wants the window that they closed. */
const sameClickMs = 10_000

const isMailKind = (kind: FollowUpKind): kind is MailKind => kind !== 'chase'

/** The mails that the app writes; nothing is ever sent by the app itself. */
export const createCorrespondence = (deps: {
  clock: Clock
  log: Pick<IssueLog, 'record' | 'openDraft' | 'attachedFiles'>
  settings: () => Settings
  context: () => PolicyContext
  mailProgram: {
    openUrl(url: string): Promise<void>
    openDraftFile(name: string, content: string): Promise<void>
    copy(text: string): void
  }
}): Correspondence => {
  const kindFor = ({ issue, followUps }: IssueRecord, wished: FollowUpKind | undefined): MailKind => {
    if (wished === 'chase') {
      throw new AppError(
        'not-possible',
        'Asking again goes to whoever you wait for. Note it as chased, with the new date.',
      )
    }
    if (wished !== undefined) return wished
    return (
      followUps.map(({ kind }) => kind).find(isMailKind) ??
      (issue.resolvedAt === null ? 'update' : 'resolution')
    )
  }

  const draftFor = (issueId: number, wish: MailWish): { draft: Draft; kind: MailKind } => {
    const record = deps.log.record(issueId)
    const { issue, requester } = record
    if (!requester?.email) {
      throw new AppError(
        'not-possible',
        `There is no mail address for ${requester?.name ?? 'this issue'}. Call, or add an address.`,
      )
    }
    const kind = kindFor(record, wish.kind)
    if (kind === 'resolution' && issue.resolvedAt === null)
      throw new AppError('not-possible', 'It is not fixed yet, so there is nothing to tell.')
    const now = deps.clock.now()
    const draft = followUpMail(kind, {
      requesterName: requester.name,
      email: requester.email,
      issue,
      stillWanted: asksStillWanted(issue, deps.context(), now),
      words: wish.words,
      technician: deps.settings().technician,
      now,
      timeZone: deps.clock.timeZone(),
    })
    return { draft: issue.thread === null ? draft : { ...draft, ...answering(issue.thread) }, kind }
  }

  const prepared = (issueId: number, wish: MailWish): { draft: Draft; kind: MailKind; way: Handover } => {
    try {
      const { draft, kind } = draftFor(issueId, wish)
      const { form, tooLong } = deps.settings().handover
      return {
        draft,
        kind,
        way: handover(draft, {
          form,
          tooLong,
          attachments: deps.log.attachedFiles(issueId, wish.attachmentIds),
        }),
      }
    } catch (error) {
      if (error instanceof InvalidAddressError)
        throw new AppError('invalid-address', error.message, { cause: error })
      throw error
    }
  }

  const open = async (
    issueId: number,
    { draft, way, changeId }: Readonly<{ draft: Draft; way: Handover; changeId: number }>,
  ): Promise<MailOutcome> => {
    try {
      if (way.form === 'eml')
        await deps.mailProgram.openDraftFile(`issue-${issueId}-${deps.clock.now()}.eml`, way.content)
      else if (way.form === 'copy') deps.mailProgram.copy(way.text)
      else {
        if (way.clipboard !== null) deps.mailProgram.copy(way.clipboard)
        await deps.mailProgram.openUrl(way.url)
      }
      return { changeId, form: way.form, draft, words: way.words, problem: null }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return {
        changeId,
        form: 'shown',
        draft,
        words: null,
        problem: `No mail program could be opened (${reason}). Copy the text and send it your own way.`,
      }
    }
  }

  type Opened = Readonly<{
    communicationId: number
    kind: MailKind
    draft: Draft
    at: number
    outcome: Promise<MailOutcome>
  }>
  const lastOpened = new Map<number, Opened>()

  /** What a click just before this one came to, while its mail is still unanswered. */
  const justOpened = (issueId: number, kind: MailKind, draft: Draft): Promise<MailOutcome> | undefined => {
    const last = lastOpened.get(issueId)
    if (last?.kind !== kind || !isDeepStrictEqual(last.draft, draft)) return undefined
    const age = deps.clock.now() - last.at
    const isOpen = deps.log.record(issueId).openedDraft?.id === last.communicationId
    return isOpen && age >= 0 && age < sameClickMs ? last.outcome : undefined
  }

  return {
    writeMail: async (issueId, wish = {}) => {
      const { draft, kind, way } = prepared(issueId, wish)
      const same = justOpened(issueId, kind, draft)
      if (same) return same
      // Recorded first: should the app end now, it still asks whether the mail went out.
      const { changeId, communicationId } = deps.log.openDraft(issueId, draft, kind)
      const outcome = open(issueId, { draft, way, changeId })
      const at = deps.clock.now()
      lastOpened.set(issueId, { communicationId, kind, draft, at, outcome })
      const { form } = await outcome
      // Where no mail program came up, the next click tries again.
      if (form === 'shown') lastOpened.delete(issueId)
      return outcome
    },
    copyMail: (issueId, wish = {}) => {
      const opened = deps.log.record(issueId).openedDraft
      const isIt = opened?.draft && (wish.kind === undefined || wish.kind === opened.kind)
      deps.mailProgram.copy(draftAsText(isIt && opened.draft ? opened.draft : draftFor(issueId, wish).draft))
    },
  }
}
