import type { Clock } from '../../shared/clock.ts'
import { AppError } from '../../shared/errors.ts'
import { isInstant } from '../../shared/time.ts'

/** All that the log asks of a clock: UTC milliseconds. */
export type LogClock = Pick<Clock, 'now'>

/** A clock that gives whole UTC milliseconds or throws: what it says is written down for good. */
export const soundClock = (clock: LogClock): LogClock => ({
  now: () => {
    const at = Math.floor(clock.now())
    if (!isInstant(at))
      throw new AppError('unexpected', `The clock says ${at}, which is not an instant in UTC milliseconds.`)
    return at
  },
})
