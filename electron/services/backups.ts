import type { Clock } from '../../shared/clock.ts'
import type { BackupsView } from '../../shared/model/log-copy.ts'
import { copyMade } from '../../shared/words/text/copy-words.ts'
import type { IssueLog } from '../log/issue-log.ts'

export type Backups = ReturnType<typeof createBackups>

/** The copies of the log, and going back to one of them. */
export const createBackups = (deps: {
  clock: Pick<Clock, 'timeZone'>
  log: Pick<IssueLog, 'copies' | 'checkCopy' | 'restore' | 'realign'>
  /** Everything that was read from the log before is out of date, with words on what was done. */
  onRestored: (words: string) => void
}) => ({
  view: (): BackupsView => ({ timeZone: deps.clock.timeZone(), copies: [...deps.log.copies()] }),
  check: (name: string): void => deps.log.checkCopy(name),
  restore: async (name: string): Promise<void> => {
    const at = deps.log.copies().find((copy) => copy.name === name)?.at
    await deps.log.restore(name)
    deps.log.realign()
    const made = at === undefined ? '' : ` of ${copyMade(at, deps.clock.timeZone())}`
    deps.onRestored(
      `The log is the copy${made} again. What it held until now was copied first: “Restore…” in the settings brings that back.`,
    )
  },
})
