import { AppError } from '../../shared/errors.ts'
import { telUrl } from '../../shared/words/text/tel.ts'
import type { IssueLog } from '../log/issue-log.ts'

export type CallService = ReturnType<typeof createCallService>

/** Calls requesters with whatever program the system has for it. */
export const createCallService = (deps: {
  log: Pick<IssueLog, 'record'>
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
})
