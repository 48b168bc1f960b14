import { mkdirSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { AppError } from '../../../shared/errors.ts'
import type { CopyReason } from '../../../shared/model/log-copy.ts'
import { halfOf, newCopyPath, rotate } from './copies.ts'
import { flush } from './flush.ts'
import { structuralDamageOf } from './soundness.ts'

/** @throws AppError unless the copy is whole. Makes it one file that needs no write-ahead log beside it. */
const verify = (path: string): void => {
  const copy = new Database(path, { fileMustExist: true })
  try {
    copy.pragma('journal_mode = DELETE')
    const wrong = structuralDamageOf(copy, 'whole')
    if (wrong !== null) throw new Error(wrong)
  } catch (cause) {
    throw new AppError('unexpected', 'The backup of the issue log is not whole, so it was not kept.', {
      cause,
    })
  } finally {
    copy.close()
  }
}

type Place = Readonly<{ folder: string; now: number }>

/** Half-written pages and what lies beside them while they are written. */
const removeHalf = (part: string): void => {
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(part + suffix, { force: true })
}

/**
 * A verified copy while the log stays in use; the newest of each of the last `keepDays` days stays. Gives its path. Once
 * pages that hold nothing are let go, a copy is as small as one by `VACUUM INTO`, which would halt the app while it writes;
 * this goes on a few pages at a time.
 */
export const backUp = async (
  db: Database.Database,
  { folder, now, keepDays, timeZone }: Place & { keepDays: number; timeZone: string },
): Promise<string> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = newCopyPath(folder, now, 'daily')
  const part = halfOf(path)
  removeHalf(part)
  try {
    await db.backup(part)
    verify(part)
    flush(part)
    renameSync(part, path)
  } finally {
    removeHalf(part)
  }
  rotate(folder, keepDays, timeZone)
  return path
}

/** The same at once, for the moment before the whole log changes. Nothing is rotated away then. */
export const backUpNow = (
  db: Database.Database,
  { folder, now, reason }: Place & { reason: Exclude<CopyReason, 'daily'> },
): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = newCopyPath(folder, now, reason)
  const part = halfOf(path)
  removeHalf(part)
  try {
    db.prepare('VACUUM INTO ?').run(part)
    verify(part)
    flush(part)
    renameSync(part, path)
  } finally {
    removeHalf(part)
  }
  return path
}
