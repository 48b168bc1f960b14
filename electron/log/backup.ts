import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Temporal } from 'temporal-polyfill'
import { AppError } from '../../shared/errors.ts'

const ours = /^in-the-loop-(\d{8}T\d{6}Z)(?:-(\d+))?\.db$/

type Copy = Readonly<{ name: string; stamp: string; number: number }>

/** The copies in a folder, oldest first; whatever else lies there is nobody's business. */
const copiesIn = (folder: string): readonly Copy[] =>
  readdirSync(folder)
    .flatMap((name) => {
      const [, stamp, number] = ours.exec(name) ?? []
      return stamp === undefined ? [] : [{ name, stamp, number: Number(number ?? 1) }]
    })
    .toSorted((a, b) => a.stamp.localeCompare(b.stamp) || a.number - b.number)

/** Named by time, and numbered within a second, so that the newest is always the last and none is overwritten. */
const newPath = (folder: string, now: number): string => {
  const iso = Temporal.Instant.fromEpochMilliseconds(now).toString({ smallestUnit: 'second' })
  const stamp = iso.replaceAll(/[-:]/g, '')
  const last = copiesIn(folder).findLast((copy) => copy.stamp === stamp)
  return join(folder, `in-the-loop-${stamp}${last === undefined ? '' : `-${last.number + 1}`}.db`)
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

const rotate = (folder: string, keep: number): void => {
  for (const { name } of copiesIn(folder).slice(0, -Math.max(1, keep))) rmSync(join(folder, name))
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
  const path = newPath(folder, now)
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
  const path = newPath(folder, now)
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
