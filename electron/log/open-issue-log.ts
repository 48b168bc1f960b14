import { dirname, join, resolve } from 'node:path'
import { defaultPolicyContext, type PolicyContext } from '../../shared/policy/context.ts'
import { backUp, backUpNow } from './backup.ts'
import { type Clock, createChanges } from './changes.ts'
import { createDescribe } from './describe.ts'
import { createFinish } from './finish.ts'
import { createFollowUps } from './follow-ups.ts'
import type { IssueLog } from './issue-log.ts'
import { migrations } from './migrations/all.ts'
import { createNags } from './nags.ts'
import { assertNodeVersion } from './node-version.ts'
import { openDatabase } from './open-database.ts'
import { createPeople } from './people.ts'
import { createReads } from './reads.ts'
import { createSearchIndex } from './search.ts'
import { createTell } from './tell.ts'
import { createUndo } from './undo.ts'

export type OpenIssueLogDeps = Readonly<{
  /** The database file; made, with its folder, when it is not there yet. */
  path: string
  /** UTC ms. */
  clock: Clock
  /** Asked anew for each change. Default: office hours in the zone of this machine. */
  policy?: () => PolicyContext
  /** Where a copy goes before a migration. Default: `backups` beside the file. */
  backupFolder?: string
  /** Called after each committed change, undo included. */
  onChanged?: () => void
}>

const systemPolicy = (): PolicyContext => ({
  ...defaultPolicyContext,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
})

/**
 * Opens the issue log, making or migrating it as needed. Runs under plain Node as well as in Electron; only one process may
 * have it open at a time, since reminders that were being shown when the last one ended are released here.
 * @throws AppError `newer-database` for a log that a newer version wrote; `unexpected` for a file that is no log, a Node that
 * is too old, or a migration that failed. The file is then as it was.
 */
export const openIssueLog = ({
  path: givenPath,
  clock,
  policy = systemPolicy,
  backupFolder,
  onChanged = () => {},
}: OpenIssueLogDeps): IssueLog => {
  assertNodeVersion(process.versions.node)
  const path = resolve(givenPath)
  const folder = backupFolder ?? join(dirname(path), 'backups')
  const db = openDatabase({ path, migrations, backUp: (old) => backUpNow(old, { folder, now: clock.now() }) })
  db.prepare('UPDATE follow_up SET claimed_at = NULL WHERE claimed_at IS NOT NULL').run()

  const reads = createReads(db)
  const search = createSearchIndex(db)
  const followUps = createFollowUps({ db, reads, policy })
  const changes = createChanges({ db, clock, reads, followUps, search, onChanged })
  const people = createPeople({ db, reads })

  return {
    waiting: reads.waiting,
    list: (query) => reads.list(query?.search),
    record: reads.record,
    timeline: reads.timeline,
    requesters: reads.requesters,
    ...createDescribe({ db, changes, people, reads }),
    ...createFinish({ db, changes, reads }),
    ...createTell({ db, changes, followUps, reads }),
    ...createUndo({ db, clock, followUps, search, onChanged }),
    ...createNags({ db, clock, reads, followUps, policy }),
    backup: (to, keep) => backUp(db, { folder: to, now: clock.now(), keep }),
    end: () => {
      db.close()
    },
  }
}
