import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type CopyReason, copyReasons } from '../../../shared/model/log-copy.ts'
import { localDate } from '../../../shared/policy/local-time.ts'
import { instantOf, stampOf } from './stamp.ts'

/** A copy of the log in the folder of the backups. */
export type Copy = Readonly<{ name: string; at: number; number: number; reason: CopyReason }>

const ours = /^in-the-loop-(\d{8}T\d{6}Z)(?:-(\d+))?(?:-(before-update|before-restore))?\.db$/
const half = '.part'
/** What is half-written has another name, and what SQLite lays beside it while it is written. */
const ourHalf = /^in-the-loop-\d{8}T\d{6}Z[-\w]*\.db\.part(?:-journal|-wal|-shm)?$/

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** The copies in a folder, oldest first. */
export const copiesIn = (folder: string): readonly Copy[] =>
  namesIn(folder)
    .flatMap((name) => {
      const [, stamp, number, reason] = ours.exec(name) ?? []
      const at = stamp === undefined ? null : instantOf(stamp)
      if (at === null) return []
      const known = copyReasons.find((candidate) => candidate === reason) ?? 'daily'
      return [{ name, at, number: Number(number ?? 1), reason: known }]
    })
    .toSorted((a, b) => a.at - b.at || a.number - b.number)

/** Named by time, and numbered within a second, so that the newest is always the last and none is overwritten. */
export const newCopyPath = (folder: string, now: number, reason: CopyReason): string => {
  const stamp = stampOf(now)
  const last = copiesIn(folder).findLast(({ name }) => name.includes(stamp))
  const number = last === undefined ? '' : `-${last.number + 1}`
  return join(folder, `in-the-loop-${stamp}${number}${reason === 'daily' ? '' : `-${reason}`}.db`)
}

/** Where a copy is written until it is whole. */
export const halfOf = (path: string): string => `${path}${half}`

/** Removes what a crash left half-written. To be called while nobody makes a copy. */
export const sweepHalves = (folder: string): void => {
  for (const name of namesIn(folder).filter((candidate) => ourHalf.test(candidate)))
    rmSync(join(folder, name), { force: true })
}

/** How many copies of each other reason are kept: enough to go back twice. */
const keptOfOthers = 3

/** Keeps the newest copy of each of the last `days` days that have one, and the last few that had another reason. */
export const rotate = (folder: string, days: number, timeZone: string): void => {
  const kept = new Set<string>()
  for (const reason of copyReasons) {
    const newestFirst = copiesIn(folder)
      .filter((copy) => copy.reason === reason)
      .toReversed()
    const seen = new Set<string>()
    for (const { name, at } of newestFirst) {
      const slot = reason === 'daily' ? String(localDate(at, timeZone)) : name
      if (seen.has(slot) || seen.size >= (reason === 'daily' ? Math.max(1, days) : keptOfOthers)) continue
      seen.add(slot)
      kept.add(name)
    }
  }
  for (const { name } of copiesIn(folder)) if (!kept.has(name)) rmSync(join(folder, name), { force: true })
}

/** Whether the day of `now` has its copy. */
export const hasCopyOfDay = (folder: string, now: number, timeZone: string): boolean => {
  const today = localDate(now, timeZone)
  return copiesIn(folder).some(
    ({ at, reason, name }) =>
      reason === 'daily' && localDate(at, timeZone).equals(today) && statSync(join(folder, name)).size > 0,
  )
}
