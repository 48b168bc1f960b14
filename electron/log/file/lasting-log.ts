import { renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '../../../shared/errors.ts'
import type { IssueLog } from '../issue-log.ts'
import type { LogClock } from '../log-clock.ts'
import { backUp, backUpNow } from './backup.ts'
import { copiesIn, hasCopyOfDay } from './copies.ts'
import { contentsOf } from './copy-contents.ts'
import { isSoundWith } from './foreign-journal.ts'
import { holdsSomething, readHeader } from './header.ts'
import { putInPlace } from './put-in-place.ts'
import { damageOf, isBusy } from './soundness.ts'
import { stampOf } from './stamp.ts'

/** What is about the file as a whole; every other verb is about what is in it. */
type FileVerbs = 'backup' | 'hasBackupOfDay' | 'copies' | 'checkCopy' | 'restore' | 'end'
export type StoredVerbs = Omit<IssueLog, FileVerbs>

/** A log on one open file. */
export type OpenedLog = Readonly<{
  db: Database.Database
  verbs: StoredVerbs
  /** Lets go of what no undo can bring back, and gives its pages back to the disk. */
  tidy(): void
  /** In order, as one file; after this the file can be opened again. */
  close(): void
}>

const closed = (): AppError => new AppError('not-possible', 'This issue log was closed. Open it again.')

const inUse = (cause: unknown): AppError =>
  new AppError(
    'log-in-use',
    'The issue log is in use by another program, so nothing was changed. Try again in a moment.',
    { cause },
  )

/** What tells the file from another one of the same name; `null` when there is none. */
const fileAt = (path: string): string | null => {
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined ? null : `${found.dev}:${found.ino}`
}

/** Whether another file was written into the one of an open log, as `cp` does: no copy is written ahead, and the log is. */
const wasOverwritten = ({ db }: OpenedLog, path: string): boolean =>
  holdsSomething(path) && readHeader(path)?.writesAhead !== true && writesAhead(db)

const writesAhead = (db: Database.Database): boolean => db.pragma('journal_mode', { simple: true }) === 'wal'

/**
 * A log that outlasts its file: one that was removed or replaced while it was open is noticed before the next verb, and
 * a copy can be put in its place while the app runs. Nothing that a verb acknowledged is lost with the file: all of it is
 * still there through the open handle, and is saved from there.
 */
export const createLastingLog = (deps: {
  path: string
  backupFolder: string
  clock: LogClock
  timeZone: () => string
  open: () => OpenedLog
  /** @throws AppError for a file that this version can't open. */
  assertOurs: (path: string) => void
  onNotice: (message: string) => void
  onChanged: () => void
}): IssueLog => {
  const { path, backupFolder } = deps
  let current = deps.open()
  let file = fileAt(path)
  let copying: Promise<unknown> = Promise.resolve()

  const reopen = (): void => {
    current = deps.open()
    file = fileAt(path)
  }
  const saveCurrent = (): string =>
    backUpNow(current.db, { folder: backupFolder, now: deps.clock.now(), reason: 'before-restore' })

  /** The handle of a file that is no longer in its place is let go as it is: it must not tidy up beside another one. */
  const letGo = (): void => {
    current.db.close()
  }
  const writeBack = (saved: string): void => {
    putInPlace(saved, path, letGo)
    reopen()
    deps.onNotice(
      `${path} was removed while In the Loop was running. It was written back with everything in it; nothing is lost.`,
    )
  }
  const takeOver = (saved: string): void => {
    letGo()
    try {
      reopen()
      deps.onNotice(
        `Another log was put in the place of ${path} while In the Loop was running, and is open now. The one before is kept as ${saved}; “Restore…” in the settings brings it back.`,
      )
    } catch (error) {
      const aside = `${path}.set-aside-${stampOf(deps.clock.now())}`
      renameSync(path, aside)
      putInPlace(saved, path, () => {})
      reopen()
      deps.onNotice(
        `What was put in the place of ${path} while In the Loop was running can’t be used and lies at ${aside} now; the log was written back. (${error instanceof Error ? error.message : error})`,
      )
    }
  }
  /** Of the log before, only what was written last is left, in the write-ahead log: it is of no use without the rest. */
  const takeOverwritten = (): void => {
    if (!isSoundWith(path, []))
      throw new AppError(
        'damaged-log',
        `${path} is being overwritten, or was by something that is no whole log, so nothing was changed. Let the copying end; or quit In the Loop and put a backup in its place.`,
      )
    // Letting go still writes into the file, so the copy moves to one of its own before.
    putInPlace(path, path, letGo)
    reopen()
    deps.onNotice(
      `A copy was written over ${path} while In the Loop was running, and is open now. What was done since the last copy that “Restore…” in the settings shows is gone.`,
    )
  }
  const assertInPlace = (): void => {
    const found = fileAt(path)
    if (found === file) {
      if (wasOverwritten(current, path)) takeOverwritten()
      return
    }
    let saved: string
    try {
      saved = saveCurrent()
    } catch (cause) {
      throw new AppError(
        'not-possible',
        `${path} was ${found === null ? 'removed' : 'replaced'} while In the Loop was running and can’t be written back (${cause instanceof Error ? cause.message : cause}), so nothing was changed. Make room for it, or bring its folder back.`,
        { cause },
      )
    }
    if (found === null) writeBack(saved)
    else takeOver(saved)
  }
  const usable = (): OpenedLog => {
    if (!current.db.open) throw closed()
    assertInPlace()
    return current
  }

  const names = Object.keys(current.verbs) as (keyof StoredVerbs)[]
  // Each verb keeps its name, what it takes and what it gives.
  const verbs = Object.fromEntries(
    names.map((name) => [
      name,
      (...given: never[]) => {
        const verb: (...of: never[]) => unknown = usable().verbs[name]
        try {
          return verb(...given)
        } catch (error) {
          throw error instanceof Database.SqliteError && isBusy(error) ? inUse(error) : error
        }
      },
    ]),
  ) as StoredVerbs

  const pathOf = (name: string): string => {
    if (!copiesIn(backupFolder).some((copy) => copy.name === name))
      throw new AppError('not-found', 'This copy is not there any more.')
    return join(backupFolder, name)
  }
  const checkCopy = (name: string): void => {
    const copy = pathOf(name)
    deps.assertOurs(copy)
    if (damageOf(copy) !== null)
      throw new AppError('damaged-log', 'This copy is damaged. Choose another one.')
  }

  return {
    ...verbs,
    backup: async (folder, keepDays) => {
      const { db, tidy } = usable()
      // What was removed is not to go on in the copies.
      tidy()
      const made = backUp(db, { folder, now: deps.clock.now(), keepDays, timeZone: deps.timeZone() })
      copying = made.catch(() => {})
      return made
    },
    hasBackupOfDay: (folder) => hasCopyOfDay(folder, deps.clock.now(), deps.timeZone()),
    copies: () =>
      copiesIn(backupFolder)
        .toReversed()
        .map((copy) => ({
          name: copy.name,
          at: copy.at,
          reason: copy.reason,
          ...contentsOf(join(backupFolder, copy.name)),
        })),
    checkCopy,
    restore: async (name) => {
      checkCopy(name)
      await copying
      const { close } = usable()
      const saved = saveCurrent()
      try {
        putInPlace(pathOf(name), path, close)
        reopen()
      } catch (error) {
        if (!current.db.open) {
          putInPlace(saved, path, () => {})
          reopen()
        }
        throw error
      }
      deps.onChanged()
    },
    end: () => {
      if (!current.db.open) return
      try {
        assertInPlace()
      } finally {
        current.close()
      }
    },
  }
}
