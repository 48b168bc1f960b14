import Database from 'better-sqlite3'
import { AppError } from '../../../shared/errors.ts'

/** A value that its column does not allow, as SQLite words it (PRAGMA integrity_check). */
const oneValue = /^(NULL|TEXT|NUMERIC|non-[A-Z]+) value in /

/** More than this would be damage, whatever else is wrong. */
const mostFound = 10_000

/**
 * What is structurally wrong, or `null`. A row with a value that a constraint forbids is not: it costs only itself, and is
 * named where it is read. `quick` leaves out whether the indexes fit their tables.
 */
export const structuralDamageOf = (db: Database.Database, extent: 'quick' | 'whole'): string | null => {
  // The check heeds this as well (SQLite, pragma ignore_check_constraints).
  db.pragma('ignore_check_constraints = ON')
  const found = db
    .prepare(`PRAGMA ${extent === 'quick' ? 'quick_check' : 'integrity_check'}(${mostFound})`)
    .pluck()
    .all()
    .map(String)
  db.pragma('ignore_check_constraints = OFF')
  return found.find((one) => one !== 'ok' && !oneValue.test(one)) ?? null
}

/**
 * What is wrong with the file, or `null`; all of it is read. `writable`: together with what lies beside it, which is then
 * taken in.
 */
export const damageOf = (path: string, access: 'readonly' | 'writable' = 'readonly'): string | null => {
  let db: Database.Database | undefined
  try {
    db = new Database(path, { readonly: access === 'readonly', fileMustExist: true })
    return structuralDamageOf(db, 'whole')
  } catch (error) {
    if (error instanceof Database.SqliteError && isBusy(error)) throw error
    return error instanceof Error ? error.message : String(error)
  } finally {
    db?.close()
  }
}

/** Another program holds the file at the moment. */
export const isBusy = ({ code }: { code: string }): boolean => /^SQLITE_(BUSY|LOCKED)/.test(code)
/** SQLite's and the system's words for the same: no room, or not allowed to write. */
const isFull = (code: string): boolean => /^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)/.test(code)
const isReadOnly = (code: string): boolean => /^(SQLITE_READONLY|SQLITE_PERM|EROFS|EACCES|EPERM)/.test(code)
const isDamage = ({ code }: { code: string }): boolean => /^SQLITE_(CORRUPT|NOTADB)/.test(code)

const codeOf = (cause: unknown): string =>
  cause instanceof Error && !(cause instanceof AppError) && 'code' in cause ? String(cause.code) : ''

export const damaged = (path: string, cause: unknown): AppError =>
  new AppError(
    'damaged-log',
    `The issue log ${path} can't be opened: it is damaged (${cause instanceof Error ? cause.message : cause}). Restore a backup in its place.`,
    { cause },
  )

/** Runs what opens the log; what SQLite says of it becomes words that a person can act on. */
export const inPlainWords = <T>(path: string, open: () => T): T => {
  try {
    return open()
  } catch (cause) {
    const code = codeOf(cause)
    if (isFull(code))
      throw new AppError(
        'not-possible',
        `The issue log ${path} can't be opened: the disk is full. Make room, and start In the Loop again. Nothing is lost.`,
        { cause },
      )
    if (isReadOnly(code))
      throw new AppError(
        'not-possible',
        `The issue log ${path} can't be opened: it can only be read. Make the file, its folder and its disk yours to write to, and start In the Loop again. Nothing is lost.`,
        { cause },
      )
    if (!(cause instanceof Database.SqliteError)) throw cause
    if (isBusy(cause))
      throw new AppError(
        'log-in-use',
        `The issue log ${path} is in use by another program: a second In the Loop, or one that copies or synchronises files. Close it, and start In the Loop again.`,
        { cause },
      )
    if (isDamage(cause)) throw damaged(path, cause)
    throw new AppError(
      'unexpected',
      `The issue log ${path} can't be opened (${cause.message}). Check that the disk is not full and the file is yours, or restore a backup in its place.`,
      { cause },
    )
  }
}
