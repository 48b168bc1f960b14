import { AppError } from '../../shared/errors.ts'
import type { CallOutcome } from '../../shared/model/communication.ts'
import { telUrl } from '../../shared/words/tel.ts'
import type { Change, IssueLog } from '../log/issue-log.ts'

export type CallDesk = ReturnType<typeof createCallDesk>

/** Rings people up, and notes what came of it. */
export const createCallDesk = (deps: {
  log: Pick<IssueLog, 'record' | 'call'>
  /** Throws when the system has no program for it. */
  openUrl: (telUrl: string) => Promise<void>
}) => ({
  /** @throws AppError `not-possible` without a number that can be dialled, or a program that dials it. */
  dial: async (issueId: number): Promise<void> => {
    const { requester } = deps.log.record(issueId)
    const url = telUrl(requester?.phone ?? '')
    if (url === null)
      throw new AppError('not-possible', 'There is no number to dial here. Type it in, with digits.')
    try {
      await deps.openUrl(url)
    } catch (cause) {
      throw new AppError(
        'not-possible',
        'Nothing on this computer makes calls. Dial the number on your phone.',
        { cause },
      )
    }
  },
  log: (
    issueId: number,
    { outcome, note, phone }: { outcome: CallOutcome; note?: string | undefined; phone?: string | undefined },
  ): Change =>
    deps.log.call(issueId, {
      outcome,
      ...(note === undefined ? {} : { note }),
      ...(phone === undefined ? {} : { phone }),
    }),
})
