import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Waits until the disk has the file: a copy that a power cut takes along is none. */
export const flush = (path: string): void => {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
