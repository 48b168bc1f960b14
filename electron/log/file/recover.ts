import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { copiesIn } from './copies.ts'
import { contentsOf } from './copy-contents.ts'
import { putInPlace } from './put-in-place.ts'
import { damageOf } from './soundness.ts'
import { stampOf } from './stamp.ts'

/** What can take the place of a damaged log. */
export type Recovery = Readonly<{
  /** When the copy was made (UTC ms), and how many issues it holds. */
  at: number
  issues: number
  /** Puts it there. The damaged log stays beside it, under the name that is given back. */
  run(): string
}>

/** The newest copy that is whole; `null` when there is none. To be called while nobody has the log open. */
export const recoveryOf = (deps: { path: string; backupFolder: string; now: number }): Recovery | null => {
  for (const { name, at } of copiesIn(deps.backupFolder).toReversed()) {
    const copy = join(deps.backupFolder, name)
    const { issues } = contentsOf(copy)
    if (issues === null || damageOf(copy) !== null) continue
    const aside = `${deps.path}.damaged-${stampOf(deps.now)}`
    return {
      at,
      issues,
      run: () => {
        putInPlace(copy, deps.path, () => {
          for (const suffix of ['', '-wal', '-shm', '-journal'])
            if (existsSync(deps.path + suffix)) renameSync(deps.path + suffix, aside + suffix)
        })
        return aside
      },
    }
  }
  return null
}
