import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '../../../shared/errors.ts'
import { holdsSomething, readHeader } from './header.ts'
import { type Migration, migrate, newestVersion, versionOf } from './migrate.ts'
import { damaged, inPlainWords, structuralDamageOf } from './soundness.ts'

export type OpenDatabaseDeps = Readonly<{
  path: string
  migrations: readonly Migration[]
  /** Called before an existing log is migrated. */
  backUp: (db: Database.Database) => void
  /** See `OpenIssueLogDeps`. */
  durability?: 'full' | 'none'
}>

/** "LOOP": tells a log from another program's database, where `file` and others look for it (SQLite, 1.3.8). */
const applicationId = 0x4c4f4f50

/** How long another program's lock is waited for, at a change and at the start: there, the app itself tries again. */
const lockPatienceMs = 5_000
const firstLockPatienceMs = 250

/** `auto_vacuum` (SQLite pragma): pages that hold nothing any more can be given back a few at a time. */
const incremental = 2

const notALog = (path: string, cause?: unknown): AppError =>
  new AppError(
    'unexpected',
    `${path} is not an issue log of In the Loop, so it was left alone. Move it elsewhere, or restore a backup in its place.`,
    { cause },
  )

type Facts = Readonly<{ applicationId: number; version: number; empty: boolean }>

/** After a crash the newest header is in the write-ahead log, which only SQLite can read. */
const factsBesideWal = (path: string): Facts => {
  const db = new Database(path, { readonly: true, fileMustExist: true, timeout: firstLockPatienceMs })
  try {
    return {
      applicationId: Number(db.pragma('application_id', { simple: true })),
      version: versionOf(db),
      empty: db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0,
    }
  } finally {
    db.close()
  }
}

/** @throws AppError `newer-database`, or when the file is something else. */
export const assertOurs = (path: string, newest: number): void => {
  const header = readHeader(path)
  if (header === null) throw notALog(path)
  const facts = holdsSomething(`${path}-wal`) ? factsBesideWal(path) : header
  if (facts.applicationId !== applicationId && !(facts.empty && facts.version === 0)) throw notALog(path)
  if (facts.version > newest)
    throw new AppError(
      'newer-database',
      'This issue log was written by a newer version of In the Loop. Install that version to open it; nothing was changed.',
    )
}

/**
 * Opens the file, or makes it, with every commit on the disk before a verb returns.
 * @throws AppError `newer-database`, `log-in-use`, `damaged-log`, or when the file is something else; it is then as it was.
 */
export const openDatabase = ({
  path,
  migrations,
  backUp,
  durability = 'full',
}: OpenDatabaseDeps): Database.Database =>
  inPlainWords(path, () => {
    const newest = newestVersion(migrations)
    // An empty file is what a crash at the very first start leaves behind.
    const found = statSync(path, { throwIfNoEntry: false })
    if (found !== undefined && (!found.isFile() || found.size > 0)) assertOurs(path, newest)
    mkdirSync(dirname(path), { recursive: true })
    const db = new Database(path, { timeout: firstLockPatienceMs })
    try {
      const wrong = structuralDamageOf(db, 'quick')
      if (wrong !== null) throw damaged(path, wrong)
      // Only before the first page is written; later it takes a VACUUM.
      db.pragma(`auto_vacuum = ${incremental}`)
      db.pragma('journal_mode = WAL')
      // What is removed from a page is written over with it; whole pages go back to the disk.
      db.pragma('secure_delete = FAST')
      // With NORMAL, a power cut takes the last commits along.
      db.pragma(durability === 'full' ? 'synchronous = FULL' : 'synchronous = OFF')
      if (db.pragma('application_id', { simple: true }) !== applicationId)
        db.pragma(`application_id = ${applicationId}`)
      // A column that is added has the whole table checked (SQLite, ALTER TABLE ADD COLUMN): an old row may be wrong.
      db.pragma('ignore_check_constraints = ON')
      migrate({ db, migrations, backUp: () => backUp(db) })
      db.pragma('ignore_check_constraints = OFF')
      if (db.pragma('auto_vacuum', { simple: true }) !== incremental) db.exec('VACUUM')
      db.pragma('foreign_keys = ON')
      db.pragma(`busy_timeout = ${lockPatienceMs}`)
      return db
    } catch (cause) {
      db.close()
      throw cause
    }
  })

/**
 * Closes it as one file that needs nothing beside it: what lies there at the next start is then known not to be its own.
 * Somebody else who reads it at the moment keeps it as it is.
 */
export const closeDatabase = (db: Database.Database): void => {
  if (!db.open) return
  try {
    db.pragma('busy_timeout = 0')
    db.pragma('journal_mode = DELETE')
  } catch {
    // It is whole with its write-ahead log as well.
  }
  db.close()
}
