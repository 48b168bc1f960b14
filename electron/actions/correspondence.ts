import type { Clock } from '../../shared/clock.ts'
import { AppError } from '../../shared/errors.ts'
import type { Draft } from '../../shared/model/communication.ts'
import type { Settings } from '../../shared/model/settings.ts'
import type { MailOutcome } from '../../shared/model/views.ts'
import { InvalidAddressError } from '../../shared/words/address.ts'
import { draftAsText, type Handover, handover } from '../../shared/words/handover.ts'
import { resolutionMail } from '../../shared/words/resolution-mail.ts'
import type { IssueLog } from '../log/issue-log.ts'

export type Correspondence = Readonly<{
  /** Writes the mail, records that it was opened, and hands it to the mail program. */
  writeMail(issueId: number): Promise<MailOutcome>
  /** Puts the opened draft, or a fresh one, on the clipboard. */
  copyMail(issueId: number): void
}>

/** The mails that the app writes; nothing is ever sent by the app itself. */
export const createCorrespondence = (deps: {
  clock: Clock
  log: Pick<IssueLog, 'record' | 'openDraft'>
  settings: () => Settings
  mailProgram: {
    openUrl(mailtoUrl: string): Promise<void>
    openDraftFile(name: string, content: string): Promise<void>
    copy(text: string): void
  }
}): Correspondence => {
  const draftFor = (issueId: number): Draft => {
    const { issue, requester } = deps.log.record(issueId)
    if (!requester?.email) {
      throw new AppError(
        'not-possible',
        `There is no mail address for ${requester?.name ?? 'this issue'}. Call, or add an address.`,
      )
    }
    if (issue.resolvedAt === null)
      throw new AppError('not-possible', 'It is not fixed yet, so there is nothing to tell.')
    return resolutionMail({
      requesterName: requester.name,
      email: requester.email,
      title: issue.title,
      resolution: issue.resolution ?? '',
      resolvedAt: issue.resolvedAt,
      now: deps.clock.now(),
      timeZone: deps.clock.timeZone(),
      technician: deps.settings().technician,
    })
  }

  const prepared = (issueId: number): { draft: Draft; way: Handover } => {
    try {
      const draft = draftFor(issueId)
      return { draft, way: handover(draft) }
    } catch (error) {
      if (error instanceof InvalidAddressError)
        throw new AppError('invalid-address', error.message, { cause: error })
      throw error
    }
  }

  return {
    writeMail: async (issueId) => {
      const { draft, way } = prepared(issueId)
      // Recorded first: should the app end now, it still asks whether the mail went out.
      const { changeId } = deps.log.openDraft(issueId, draft)
      try {
        if (way.form === 'mailto') await deps.mailProgram.openUrl(way.url)
        else await deps.mailProgram.openDraftFile(`issue-${issueId}-${deps.clock.now()}.eml`, way.content)
        return { changeId, form: way.form, draft, problem: null }
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        return {
          changeId,
          form: 'shown',
          draft,
          problem: `No mail program could be opened (${reason}). Copy the text and send it your own way.`,
        }
      }
    },
    copyMail: (issueId) => {
      const opened = deps.log.record(issueId).openedDraft?.draft
      deps.mailProgram.copy(draftAsText(opened ?? draftFor(issueId)))
    },
  }
}
