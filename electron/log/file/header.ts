import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** What the first bytes of a SQLite file say, without opening it for good (SQLite file format, 1.3). */
export type Header = Readonly<{
  applicationId: number
  version: number
  empty: boolean
  /** Changes lie in a write-ahead log beside it until they are folded in. A copy made by us never has one. */
  writesAhead: boolean
}>

const magic = 'SQLite format 3\u0000'
const headerBytes = 100
const offsets = { writeVersion: 18, readVersion: 19, schemaCookie: 40, userVersion: 60, applicationId: 68 }
const writeAheadLog = 2

/** `true` for a file that holds something. */
export const holdsSomething = (path: string): boolean => {
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isFile() === true && found.size > 0
}

/** `null` for what is not a SQLite file. */
export const readHeader = (path: string): Header | null => {
  if (!statSync(path).isFile()) return null
  const bytes = Buffer.alloc(headerBytes)
  const file = openSync(path, 'r')
  try {
    readSync(file, bytes, 0, headerBytes, 0)
  } finally {
    closeSync(file)
  }
  if (!bytes.toString('latin1').startsWith(magic)) return null
  return {
    applicationId: bytes.readInt32BE(offsets.applicationId),
    version: bytes.readInt32BE(offsets.userVersion),
    empty: bytes.readInt32BE(offsets.schemaCookie) === 0,
    writesAhead: Math.max(bytes[offsets.writeVersion] ?? 0, bytes[offsets.readVersion] ?? 0) >= writeAheadLog,
  }
}
