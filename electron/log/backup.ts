import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Temporal } from 'temporal-polyfill'
import { AppError } from '../../shared/errors.ts'

const ours = /^in-the-loop-\d{8}T\d{6}Z(-\d+)?\.db$/

/** Names sort by time. A second one within the same second gets a number; nothing is ever overwritten. */
const freePath = (folder: string, now: number): string => {
  const iso = Temporal.Instant.fromEpochMilliseconds(now).toString({ smallestUnit: 'second' })
  const stem = join(folder, `in-the-loop-${iso.replaceAll(/[-:]/g, '')}`)
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? `${stem}.db` : `${stem}-${number}.db`
    if (!existsSync(path)) return path
  }
}

/** @throws AppError unless the copy is whole. Makes it one file that needs no write-ahead log beside it. */
const verify = (path: string): void => {
  const copy = new Database(path, { fileMustExist: true })
  try {
    copy.pragma('journal_mode = DELETE')
    const result = copy.pragma('integrity_check', { simple: true })
    if (result !== 'ok') throw new Error(String(result))
  } catch (cause) {
    throw new AppError('unexpected', 'The backup of the issue log is not whole, so it was not kept.', {
      cause,
    })
  } finally {
    copy.close()
  }
}

/** The time stamp first, then the number, so that `-10` comes after `-2`. */
const byAge = (a: string, b: string): number =>
  a.slice(0, 28).localeCompare(b.slice(0, 28)) || a.length - b.length || a.localeCompare(b)

const rotate = (folder: string, keep: number): void => {
  const names = readdirSync(folder).filter((name) => ours.test(name))
  for (const name of names.toSorted(byAge).slice(0, -Math.max(1, keep))) rmSync(join(folder, name))
}

type Place = Readonly<{ folder: string; now: number }>

/** What is half-written keeps another name, which is never taken for a backup. */
const partial = (path: string): string => {
  rmSync(`${path}.part`, { force: true })
  return `${path}.part`
}

/** A verified copy while the log stays in use; the newest `keep` stay. Gives its path. */
export const backUp = async (
  db: Database.Database,
  { folder, now, keep }: Place & { keep: number },
): Promise<string> => {
  mkdirSync(folder, { recursive: true })
  const path = freePath(folder, now)
  const part = partial(path)
  try {
    await db.backup(part)
    verify(part)
    renameSync(part, path)
  } finally {
    rmSync(part, { force: true })
  }
  rotate(folder, keep)
  return path
}

/** The same at once, for the moment before a migration. Nothing is rotated away then. */
export const backUpNow = (db: Database.Database, { folder, now }: Place): string => {
  mkdirSync(folder, { recursive: true })
  const path = freePath(folder, now)
  const part = partial(path)
  try {
    db.prepare('VACUUM INTO ?').run(part)
    verify(part)
    renameSync(part, path)
  } finally {
    rmSync(part, { force: true })
  }
  return path
}
