import type { Clock } from '../../shared/clock.ts'
import { AppError } from '../../shared/errors.ts'
import type { SnoozeOption } from '../../shared/model/views.ts'
import type { PolicyContext } from '../../shared/policy/context.ts'
import { snoozeOptions } from '../../shared/policy/snooze.ts'
import type { Change, IssueLog } from '../log/issue-log.ts'

export type Snooze = (issueIds: readonly number[], until: SnoozeOption['id']) => Change

/** Snoozes by a choice of the menu; one change, however many issues. */
export const createSnooze =
  (deps: { clock: Clock; log: Pick<IssueLog, 'snooze'>; context: () => PolicyContext }): Snooze =>
  (issueIds, until) => {
    const option = snoozeOptions(deps.clock.now(), deps.context()).find(({ id }) => id === until)
    if (!option) throw new AppError('not-possible', 'That time has passed. Choose another one.')
    return deps.log.snooze(issueIds, option.untilAt)
  }
