import Database from 'better-sqlite3'
import { AppError } from '../../../shared/errors.ts'

/**
 * What is wrong with the file, or `null`; all of it is read. `writable`: together with what lies beside it, which is then
 * taken in.
 */
export const damageOf = (path: string, access: 'readonly' | 'writable' = 'readonly'): string | null => {
  let db: Database.Database | undefined
  try {
    db = new Database(path, { readonly: access === 'readonly', fileMustExist: true })
    const found = String(db.pragma('integrity_check', { simple: true }))
    return found === 'ok' ? null : found
  } catch (error) {
    if (error instanceof Database.SqliteError && isBusy(error)) throw error
    return error instanceof Error ? error.message : String(error)
  } finally {
    db?.close()
  }
}

/** Another program holds the file at the moment. */
export const isBusy = ({ code }: { code: string }): boolean => /^SQLITE_(BUSY|LOCKED)/.test(code)
const isDamage = ({ code }: { code: string }): boolean => /^SQLITE_(CORRUPT|NOTADB)/.test(code)

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
