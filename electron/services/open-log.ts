import type { Clock } from '../../shared/clock.ts'
import { AppError } from '../../shared/errors.ts'
import type { Recovery } from '../log/file/recover.ts'
import type { IssueLog } from '../log/issue-log.ts'

const betweenTriesMs = 1_000
const patienceMs = 60_000

/**
 * Opens the log at the start. While another program holds it, as one that copies files may for a moment, it is tried
 * again for a minute. For a damaged one the newest whole copy is offered.
 * @throws AppError as `open` does, when that is of no use or not wanted.
 */
export const openLogPatiently = async (deps: {
  clock: Clock
  open: () => IssueLog
  recovery: () => Recovery | null
  /** Asks whether the copy is to take the place of the damaged log. */
  offer: (problem: string, recovery: Recovery) => Promise<boolean>
  onRecovered: (recovery: Recovery, damagedLog: string) => void
}): Promise<IssueLog> => {
  const givesUpAt = deps.clock.now() + patienceMs
  for (;;) {
    try {
      return deps.open()
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      if (error.code === 'damaged-log') {
        const recovery = deps.recovery()
        if (recovery === null || !(await deps.offer(error.message, recovery))) throw error
        deps.onRecovered(recovery, recovery.run())
        return deps.open()
      }
      if (error.code !== 'log-in-use' || deps.clock.now() >= givesUpAt) throw error
      await new Promise<void>((done) => {
        deps.clock.after(betweenTriesMs, done)
      })
    }
  }
}
