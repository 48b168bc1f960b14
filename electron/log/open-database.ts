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
  /** See `OpenIssueLogDeps`. */
  durability?: 'full' | 'none'
}>

/** "LOOP": tells a log from another program's database, where `file` and others look for it (SQLite, 1.3.8). */
const applicationId = 0x4c4f4f50

const notALog = (path: string, cause?: unknown): AppError =>
  new AppError(
    'unexpected',
    `${path} is not an issue log of In the Loop, so it was left alone. Move it elsewhere, or restore a backup in its place.`,
    { cause },
  )

/** What tells a log, and which; read without opening the file for good, which would fold its write-ahead log in. */
type Facts = Readonly<{ id: number; version: number; empty: boolean }>

/** The first bytes of every SQLite file, and where the rest stands (SQLite file format, 1.3). */
const magic = 'SQLite format 3\u0000'
const headerBytes = 100
const offsets = { schemaCookie: 40, userVersion: 60, applicationId: 68 }

const headerOf = (path: string): Facts => {
  if (!statSync(path).isFile()) throw notALog(path)
  const bytes = Buffer.alloc(headerBytes)
  const file = openSync(path, 'r')
  try {
    readSync(file, bytes, 0, headerBytes, 0)
  } finally {
    closeSync(file)
  }
  if (!bytes.toString('latin1').startsWith(magic)) throw notALog(path)
  return {
    id: bytes.readInt32BE(offsets.applicationId),
    version: bytes.readInt32BE(offsets.userVersion),
    empty: bytes.readInt32BE(offsets.schemaCookie) === 0,
  }
}

/** After a crash the newest header is in the write-ahead log, which only SQLite can read. */
const factsBesideWal = (path: string): Facts => {
  const db = new Database(path, { readonly: true, fileMustExist: true })
  try {
    return {
      id: Number(db.pragma('application_id', { simple: true })),
      version: versionOf(db),
      empty: db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0,
    }
  } catch (cause) {
    throw notALog(path, cause)
  } finally {
    db.close()
  }
}

const assertOurs = (path: string, newest: number): void => {
  const header = headerOf(path)
  const wal = `${path}-wal`
  const facts = existsSync(wal) && statSync(wal).size > 0 ? factsBesideWal(path) : header
  if (facts.id !== applicationId && !(facts.empty && facts.version === 0)) throw notALog(path)
  if (facts.version > newest)
    throw new AppError(
      'newer-database',
      'This issue log was written by a newer version of In the Loop. Install that version to open it; nothing was changed.',
    )
}

/**
 * Opens the file, or makes it, with every commit on the disk before a verb returns.
 * @throws AppError `newer-database`, or when the file is something else; it is then as it was.
 */
export const openDatabase = ({
  path,
  migrations,
  backUp,
  durability = 'full',
}: OpenDatabaseDeps): Database.Database => {
  const newest = newestVersion(migrations)
  // An empty file is what a crash at the very first start leaves behind.
  if (existsSync(path) && !(statSync(path).isFile() && statSync(path).size === 0)) assertOurs(path, newest)
  mkdirSync(dirname(path), { recursive: true })
  let db: Database.Database | undefined
  try {
    db = new Database(path, { timeout: 5000 })
    db.pragma('journal_mode = WAL')
    // With NORMAL, a power cut takes the last commits along.
    db.pragma(durability === 'full' ? 'synchronous = FULL' : 'synchronous = OFF')
    if (db.pragma('application_id', { simple: true }) !== applicationId)
      db.pragma(`application_id = ${applicationId}`)
    const opened = db
    migrate({ db: opened, migrations, backUp: () => backUp(opened) })
    db.pragma('foreign_keys = ON')
    return db
  } catch (cause) {
    db?.close()
    if (!(cause instanceof Database.SqliteError)) throw cause
    throw new AppError(
      'unexpected',
      `The issue log ${path} can't be opened (${cause.message}). Check that the disk is not full and the file is yours, or restore a backup in its place.`,
      { cause },
    )
  }
}
