import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Waits until the file is on the disk, so that a power cut can't lose a copy that was reported as made. */
export const flush = (path: string): void => {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
