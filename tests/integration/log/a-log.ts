import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import type { IssueLog } from '../../../electron/log/issue-log.ts'
import { openIssueLog } from '../../../electron/log/open-issue-log.ts'
import { type Row, rowSchema } from '../../../electron/log/rows.ts'
import type { PolicyContext } from '../../../shared/policy/context.ts'
import { createManualClock } from '../../fakes/manual-clock.ts'
import { ann, berlin, morning } from './days.ts'

export const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'in-the-loop-log-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const aClock = (startAt = morning) => createManualClock(startAt)

/** A real log in a folder of its own, ended with the test. */
export const aLog = (policy: () => PolicyContext = () => berlin) => {
  const folder = aFolder()
  const path = join(folder, 'log.db')
  const clock = aClock()
  let log: IssueLog = openIssueLog({ path, clock, policy })
  onTestFinished(() => log.end())
  return {
    folder,
    path,
    clock,
    /** The log as it is open now. */
    get log() {
      return log
    },
    /** Ends it and opens it anew, as a restart does. */
    restart: (): IssueLog => {
      log.end()
      log = openIssueLog({ path, clock, policy })
      return log
    },
  }
}

/** An issue of Ann's that is fixed, and of which she knows nothing. */
export const aFix = (log: IssueLog, title = 'Printer jam'): number => {
  const { issueId } = log.capture({ title, requester: ann })
  log.resolve(issueId, { resolution: 'A worn roller.' })
  return issueId
}

/** All rows of the tables as the file holds them. */
export const dump = (
  path: string,
  tables = ['requester', 'issue', 'communication', 'follow_up', 'issue_search'],
): Readonly<Record<string, readonly Row[]>> => {
  const db = new Database(path, { readonly: true })
  try {
    return Object.fromEntries(
      tables.map((table) => [
        table,
        db
          .prepare(`SELECT rowid, * FROM ${table} ORDER BY rowid`)
          .all()
          .map((row) => rowSchema.parse(row)),
      ]),
    )
  } finally {
    db.close()
  }
}

/** The code of the error that is thrown, and its message. */
export const refusal = (act: () => unknown): readonly [string, string] => {
  try {
    act()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [String(error.code), error.message]
    throw error
  }
  throw new Error('nothing was refused')
}
