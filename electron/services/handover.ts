import type { Clock } from '../../shared/clock.ts'
import { AppError } from '../../shared/errors.ts'
import type { MailProgram } from '../../shared/mail-program.ts'
import type { Draft } from '../../shared/model/communication.ts'
import type { MailOutcome } from '../../shared/model/views.ts'
import { InvalidAddressError } from '../../shared/words/mail/address.ts'
import type { IssueRecord } from '../log/issue-log.ts'
import type { Handover } from '../mail/handover.ts'

/**
 * Nobody knows yet whether the mail before went out, so a second one could be one too many.
 * @throws AppError `not-possible` until that was answered
 */
export const assertAnswered = ({ openedDraft, requester }: IssueRecord): void => {
  if (openedDraft !== null)
    throw new AppError(
      'not-possible',
      `A mail to ${requester?.name ?? 'them'} is open already. Say first whether it went out.`,
    )
}

/** Gives a refused address as an error that crosses IPC. @throws AppError `invalid-address` */
export const withCheckedAddresses = <T>(write: () => T): T => {
  try {
    return write()
  } catch (error) {
    if (error instanceof InvalidAddressError)
      throw new AppError('invalid-address', error.message, { cause: error })
    throw error
  }
}

/** Brings a recorded draft to where the technician sends it from; a failure is an outcome, with the draft to copy. */
export const createHandover =
  (deps: { clock: Clock; mailProgram: MailProgram }) =>
  async (
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
      const problem =
        error instanceof AppError && error.code === 'no-mail-program'
          ? reason
          : `No mail program could be opened (${reason}).`
      return {
        changeId,
        form: 'shown',
        draft,
        words: null,
        problem: `${problem} Copy the text and send it your own way.`,
      }
    }
  }
