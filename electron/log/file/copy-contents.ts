import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { z } from 'zod'

/** What a copy holds, to tell it from the others. `issues` is `null` when it can't be read. Instants in UTC ms. */
export type CopyContents = Readonly<{
  octets: number
  issues: number | null
  newestIssueAt: number | null
}>

const countedSchema = z.object({ issues: z.int(), newestIssueAt: z.int().nullable() })

/** Reads one copy without changing it. */
export const contentsOf = (path: string): CopyContents => {
  const octets = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  let db: Database.Database | undefined
  try {
    db = new Database(path, { readonly: true, fileMustExist: true })
    const counted = db.prepare('SELECT count(*) AS issues, max(created_at) AS newestIssueAt FROM issue').get()
    return { octets, ...countedSchema.parse(counted) }
  } catch {
    return { octets, issues: null, newestIssueAt: null }
  } finally {
    db?.close()
  }
}
