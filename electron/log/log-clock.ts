import type { Clock } from '../../shared/clock.ts'
import { AppError } from '../../shared/errors.ts'

const furthestAt = 8_640_000_000_000_000

/** All that the log asks of a clock: UTC milliseconds. */
export type LogClock = Pick<Clock, 'now'>

/** A clock that gives whole UTC milliseconds or throws: what it says is written down for good. */
export const soundClock = (clock: LogClock): LogClock => ({
  now: () => {
    const at = Math.floor(clock.now())
    if (!(Math.abs(at) <= furthestAt))
      throw new AppError('unexpected', `The clock says ${at}, which is not an instant in UTC milliseconds.`)
    return at
  },
})
