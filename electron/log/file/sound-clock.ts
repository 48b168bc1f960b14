import { AppError } from '../../../shared/errors.ts'
import type { Clock } from '../changes.ts'

const furthestAt = 8_640_000_000_000_000

/** A clock that gives whole UTC milliseconds or throws: what it says is written down for good. */
export const soundClock = (clock: Clock): Clock => ({
  now: () => {
    const at = Math.floor(clock.now())
    if (!(Math.abs(at) <= furthestAt))
      throw new AppError('unexpected', `The clock says ${at}, which is not an instant in UTC milliseconds.`)
    return at
  },
})
