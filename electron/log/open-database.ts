import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '../../shared/errors.ts'
import { type Migration, migrate, newestVersion, versionOf } from './migrate.ts'

export type OpenDatabaseDeps = Readonly<{
  path: string
  migrations: readonly Migration[]
  /** Called before an existing log is migrated. */
  backUp: (db: Database.Database) => void
}>

/** "LOOP": tells a log from another program's database, where `file` and others look for it (SQLite, 1.3.8). */
const applicationId = 0x4c4f4f50

const notALog = (path: string, cause?: unknown): AppError =>
  new AppError(
    'unexpected',
    `${path} is not an issue log of In the Loop, so it was left alone. Move it elsewhere, or restore a backup in its place.`,
    { cause },
  )

/** The first bytes of every SQLite file (SQLite file format, 1.3.1). */
const magic = 'SQLite format 3\u0000'

const assertSqliteFile = (path: string): void => {
  if (!statSync(path).isFile()) throw notALog(path)
  const bytes = Buffer.alloc(magic.length)
  const file = openSync(path, 'r')
  try {
    readSync(file, bytes, 0, magic.length, 0)
  } finally {
    closeSync(file)
  }
  if (bytes.toString('latin1') !== magic) throw notALog(path)
}

/** Looks at an existing file without writing to it: opening it for good would already fold its write-ahead log in. */
const assertOurs = (path: string, newest: number): void => {
  assertSqliteFile(path)
  const db = new Database(path, { readonly: true, fileMustExist: true })
  try {
    const version = versionOf(db)
    const id = db.pragma('application_id', { simple: true })
    const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()
    if (id !== applicationId && (tables !== 0 || version !== 0)) throw notALog(path)
    if (version > newest)
      throw new AppError(
        'newer-database',
        'This issue log was written by a newer version of In the Loop. Install that version to open it; nothing was changed.',
      )
  } catch (cause) {
    throw cause instanceof AppError ? cause : notALog(path, cause)
  } finally {
    db.close()
  }
}

/**
 * Opens the file, or makes it, with every commit on the disk before a verb returns.
 * @throws AppError `newer-database`, or when the file is something else; it is then as it was.
 */
export const openDatabase = ({ path, migrations, backUp }: OpenDatabaseDeps): Database.Database => {
  const newest = newestVersion(migrations)
  // An empty file is what a crash at the very first start leaves behind.
  if (existsSync(path) && !(statSync(path).isFile() && statSync(path).size === 0)) assertOurs(path, newest)
  mkdirSync(dirname(path), { recursive: true })
  const db = new Database(path, { timeout: 5000 })
  try {
    db.pragma('journal_mode = WAL')
    // With NORMAL, a power cut takes the last commits along.
    db.pragma('synchronous = FULL')
    if (db.pragma('application_id', { simple: true }) !== applicationId)
      db.pragma(`application_id = ${applicationId}`)
    migrate({ db, migrations, backUp: () => backUp(db) })
    db.pragma('foreign_keys = ON')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}
