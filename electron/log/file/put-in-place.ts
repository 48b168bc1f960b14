import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { flush } from './flush.ts'
import { trialPrefix } from './foreign-journal.ts'

const incoming = '.incoming'

/** A rename is on the disk once its folder is. Windows can't be asked, and does it by itself. */
const flushFolder = (folder: string): void => {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Puts a copy of `from` in the place of the log at `path`, which nobody may have open any more. `stepAside` is called in
 * between, once the copy lies ready: a crash before the last step leaves the log as it was, one after it leaves the copy.
 */
export const putInPlace = (from: string, path: string, stepAside: () => void): void => {
  mkdirSync(dirname(path), { recursive: true })
  const ready = path + incoming
  copyFileSync(from, ready)
  chmodSync(ready, 0o600)
  flush(ready)
  stepAside()
  // Whatever still lies beside the old one is in the copy that was made of it, and would be taken for the new one's.
  for (const suffix of ['-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true })
  renameSync(ready, path)
  flushFolder(dirname(path))
}

/** Removes what a crash left beside the log while something was tried or put in place. */
export const sweepBeside = (path: string): void => {
  const folder = dirname(path)
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder))
    if (name.startsWith(trialPrefix) || name === basename(path) + incoming)
      rmSync(join(folder, name), { recursive: true, force: true })
}
