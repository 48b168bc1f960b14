import { isDeepStrictEqual } from 'node:util'
import type { Clock } from '../../shared/clock.ts'
import type { MailProgram } from '../../shared/mail-program.ts'
import type { EditedDraft } from '../../shared/model/composed.ts'
import type { HandoverForm, Settings } from '../../shared/model/settings.ts'
import type { MailOutcome } from '../../shared/model/views.ts'
import type { IssueLog } from '../log/issue-log.ts'
import { draftAsText, type Handover, handover } from '../mail/handover.ts'
import type { Composer, ComposeWish, WrittenDraft } from './composer.ts'
import { assertAnswered, createHandover, withCheckedAddresses } from './handover.ts'

/** Which letter, what was made of it by hand, and in which form it goes to the mail program. */
export type MailWish = ComposeWish &
  Readonly<{
    edited?: EditedDraft | undefined
    form?: HandoverForm | undefined
    /** The files that go along, by number; by default those that the requester has not got yet. */
    attachmentIds?: readonly number[] | undefined
  }>

export type Correspondence = Readonly<{
  /**
   * Writes the mail, records that it was opened, and hands it to the mail program.
   * @throws AppError `not-possible` while it is not known whether the last one went out
   */
  writeMail(issueId: number, wish?: MailWish): Promise<MailOutcome>
  /** Puts the opened draft, or a fresh one, on the clipboard. */
  copyMail(issueId: number, wish?: MailWish): void
}>

/** Whoever clicks twice means one mail; whoever comes back later wants the window that they closed. */
const sameClickMs = 10_000

/** The mails that the app opens; nothing is ever sent by the app itself. */
export const createCorrespondence = (deps: {
  clock: Clock
  log: Pick<IssueLog, 'record' | 'openDraft' | 'attachedFiles'>
  composer: Pick<Composer, 'write'>
  settings: () => Settings
  mailProgram: MailProgram
}): Correspondence => {
  const prepared = (
    issueId: number,
    wish: MailWish,
  ): WrittenDraft & Readonly<{ way: Handover; files: readonly string[] }> =>
    withCheckedAddresses(() => {
      const written = deps.composer.write(issueId, wish, wish.edited)
      const { form, tooLong } = deps.settings().handover
      const attachments = deps.log.attachedFiles(issueId, wish.attachmentIds)
      return {
        ...written,
        way: handover(written.draft, { form: wish.form ?? form, tooLong, attachments }),
        files: attachments.map(({ name, content }) => `${name} ${content.length}`),
      }
    })

  const open = createHandover(deps)

  type Asked = Readonly<
    Pick<WrittenDraft, 'kind' | 'letter' | 'draft'> & { form: HandoverForm; files: readonly string[] }
  >
  type Opened = Asked & Readonly<{ communicationId: number; at: number; outcome: Promise<MailOutcome> }>
  const lastOpened = new Map<number, Opened>()
  /** Mails that no program took. */
  const neverOpened = new Map<number, number>()

  /** What a click just before this one came to, while its mail is still unanswered. */
  const justOpened = (issueId: number, asked: Asked): Promise<MailOutcome> | undefined => {
    const last = lastOpened.get(issueId)
    if (last === undefined) return undefined
    const { communicationId, at, outcome, ...same } = last
    if (!isDeepStrictEqual(same, asked)) return undefined
    const age = deps.clock.now() - at
    const isOpen = deps.log.record(issueId).openedDraft?.id === communicationId
    return isOpen && age >= 0 && age < sameClickMs ? outcome : undefined
  }

  return {
    writeMail: async (issueId, wish = {}) => {
      const { draft, kind, letter, way, files } = prepared(issueId, wish)
      const asked = { draft, kind, letter, form: way.form, files }
      const same = justOpened(issueId, asked)
      if (same) return same
      const before = deps.log.record(issueId)
      if (before.openedDraft?.id !== neverOpened.get(issueId)) assertAnswered(before)
      // Recorded first: should the app end now, it still asks whether the mail went out.
      const { changeId, communicationId } = deps.log.openDraft(issueId, draft, kind, letter)
      const outcome = open(issueId, { draft, way, changeId })
      lastOpened.set(issueId, { ...asked, communicationId, at: deps.clock.now(), outcome })
      const { form } = await outcome
      // Where no mail program came up, the next click tries again.
      if (form === 'shown') {
        lastOpened.delete(issueId)
        neverOpened.set(issueId, communicationId)
      }
      return outcome
    },
    copyMail: (issueId, wish = {}) => {
      const opened = deps.log.record(issueId).openedDraft
      const isIt = opened?.draft && (wish.kind === undefined || wish.kind === opened.kind)
      const draft = isIt && opened.draft ? opened.draft : deps.composer.write(issueId, wish).draft
      deps.mailProgram.copy(draftAsText(draft))
    },
  }
}
