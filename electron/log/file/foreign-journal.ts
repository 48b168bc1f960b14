import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { holdsSomething, readHeader } from './header.ts'
import { damageOf } from './soundness.ts'
import { stampOf } from './stamp.ts'

/** The part of a name by which what was set aside is found again. */
const asideMark = '.set-aside-'

const beside = (path: string, suffixes: readonly string[]): readonly string[] =>
  suffixes.map((suffix) => path + suffix).filter((file) => holdsSomething(file))

/** How the folders begin in which something is tried on a copy; one that a crash left behind can go. */
export const trialPrefix = '.log-trial-'

const writeAhead = ['-wal', '-shm']

/** Whether the file is whole once what lies beside it is taken in; tried on a copy, since there is no way back. */
export const isSoundWith = (path: string, companions: readonly string[]): boolean => {
  const folder = mkdtempSync(join(dirname(path), trialPrefix))
  try {
    const copy = join(folder, basename(path))
    copyFileSync(path, copy)
    for (const file of companions) copyFileSync(file, copy + file.slice(path.length))
    // The write-ahead log's index is made anew from it.
    rmSync(`${copy}-shm`, { force: true })
    return damageOf(copy, 'writable') === null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Sets aside, under a name with the date, what was left beside the log by another file in its place. SQLite would take
 * such a write-ahead log or journal for the log's own and write it into it, which makes a damaged log of a good backup.
 * Gives the new names.
 *
 * - Without a log, or beside one that is not written ahead (as is each backup, and each log that was closed in order),
 *   a write-ahead log is foreign.
 * - Otherwise it is when the log is whole without it, and not with it. The same holds for a rollback journal.
 */
export const setForeignJournalsAside = (path: string, now: number): readonly string[] => {
  const setAside = (files: readonly string[]): readonly string[] =>
    files.map((file) => {
      const aside = `${file}${asideMark}${stampOf(now)}`
      renameSync(file, aside)
      return aside
    })
  const ahead = beside(path, writeAhead)
  const journal = beside(path, ['-journal'])
  const hasWal = ahead.includes(`${path}-wal`)
  if (!hasWal && journal.length === 0) return []
  if (!holdsSomething(path)) return setAside([...ahead, ...journal])
  const header = readHeader(path)
  if (header === null) return []
  const foreign: string[] = []
  if (hasWal && !header.writesAhead) foreign.push(...ahead)
  const own = [...(hasWal ? ahead : []), ...journal].filter((file) => !foreign.includes(file))
  if (own.length > 0 && !isSoundWith(path, own) && isSoundWith(path, [])) foreign.push(...own)
  return setAside(foreign)
}
