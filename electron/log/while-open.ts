import type Database from 'better-sqlite3'
import { AppError } from '../../shared/errors.ts'
import type { Clock } from './changes.ts'
import type { IssueLog } from './issue-log.ts'

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

type Verbs = Omit<IssueLog, 'end'>

/** The same verbs, which say so once the log was ended, instead of failing in the database. */
export const whileOpen = (verbs: Verbs, db: Pick<Database.Database, 'open'>): Verbs => {
  const closed = (): AppError => new AppError('not-possible', 'This issue log was closed. Open it again.')
  const guarded = Object.entries(verbs).map(([name, verb]: [string, (...given: never[]) => unknown]) => [
    name,
    (...given: never[]) => {
      if (db.open) return verb(...given)
      if (name === 'backup') return Promise.reject(closed())
      throw closed()
    },
  ])
  // Each verb keeps its name, what it takes and what it gives.
  return Object.fromEntries(guarded) as Verbs
}
