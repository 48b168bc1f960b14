import { dirname, join, resolve } from 'node:path'
import { isUsableZone } from '../../shared/model/usable-zone.ts'
import { defaultPolicyContext, type PolicyContext } from '../../shared/policy/context.ts'
import { createAttach, createAttachments } from './attachments.ts'
import { createCalls } from './calls.ts'
import { createChangeSteps } from './change-steps.ts'
import { createChanges } from './changes.ts'
import { createCheckIn } from './check-in.ts'
import { createCommunications } from './communications.ts'
import { createCounts } from './counts.ts'
import { createDrafts } from './drafts.ts'
import { backUpNow } from './file/backup.ts'
import { sweepHalves } from './file/copies.ts'
import { setForeignJournalsAside } from './file/foreign-journal.ts'
import { createLastingLog, type OpenedLog, type StoredVerbs } from './file/lasting-log.ts'
import { newestVersion } from './file/migrate.ts'
import { migrations } from './file/migrations/all.ts'
import { assertNodeVersion } from './file/node-version.ts'
import { assertOurs, closeDatabase, openDatabase } from './file/open-database.ts'
import { sweepBeside } from './file/put-in-place.ts'
import { inPlainWords } from './file/soundness.ts'
import { createFollowUps } from './follow-ups.ts'
import type { IssueLog } from './issue-log.ts'
import { createIssueWriter } from './issue-rows.ts'
import { createIssues } from './issues.ts'
import { createLastHeard } from './last-heard.ts'
import { createLinks } from './links.ts'
import { type LogClock, soundClock } from './log-clock.ts'
import { createMailMessages, createTheirMail } from './mail-messages.ts'
import { createMeasures } from './measures.ts'
import { createMergeRequesters } from './merge-requesters.ts'
import { createNags } from './nags.ts'
import { createPeople } from './people.ts'
import { createPromises } from './promises.ts'
import { createQueries } from './queries.ts'
import { createResolution } from './resolution.ts'
import { createSearchIndex } from './search.ts'
import { createTold } from './told.ts'
import { createUndo } from './undo.ts'
import { createUpdates } from './updates.ts'
import { createWaiting } from './waiting.ts'

export type OpenIssueLogDeps = Readonly<{
  /** The database file; made, with its folder, when it is not there yet. */
  path: string
  /** UTC ms. */
  clock: LogClock
  /** Asked anew for each change. Default: office hours in the zone of this machine. */
  policy?: () => PolicyContext
  /** Where a copy goes before a migration. Default: `backups` beside the file. */
  backupFolder?: string
  /** Called after each committed change, undo included. */
  onChanged?: () => void
  /** Called with what was done about the file, in words for the technician: something foreign beside it, a file that was gone. */
  onNotice?: (message: string) => void
  /**
   * `none` hands commits to the system without waiting for the disk: they outlive the process, but not a power cut. For
   * simulations, whose log is thrown away. Default: `full`.
   */
  durability?: 'full' | 'none'
}>

const systemPolicy = (): PolicyContext => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return { ...defaultPolicyContext, timeZone: isUsableZone(timeZone) ? timeZone : 'UTC' }
}

/**
 * Opens the issue log, making or migrating it as needed. Runs under plain Node as well as in Electron; only one process may
 * have it open at a time, since reminders that were being shown when the last one ended are released here.
 * @throws AppError `newer-database` for a log that a newer version wrote; `log-in-use` while another program holds it; `damaged-log`; `not-possible` on a full disk, or one that can only be read; `unexpected` for a file that is no log, a Node that
 * is too old, a migration that failed, or a clock that gives no instant. The file is then as it was. After `end()`, every
 * verb but `end` throws `not-possible`.
 */
export const openIssueLog = ({
  path: givenPath,
  clock: givenClock,
  policy = systemPolicy,
  backupFolder: givenBackupFolder,
  onChanged: listener = () => {},
  onNotice = () => {},
  durability = 'full',
}: OpenIssueLogDeps): IssueLog => {
  /** What was committed is done, whatever becomes of it elsewhere: whoever is told it failed would do it again. */
  const onChanged = (): void => {
    try {
      listener()
    } catch (error) {
      console.error('after a change:', error)
    }
  }
  assertNodeVersion(process.versions.node)
  const clock = soundClock(givenClock)
  clock.now()
  const path = resolve(givenPath)
  const backupFolder = givenBackupFolder ?? join(dirname(path), 'backups')
  inPlainWords(path, () => {
    sweepBeside(path)
    sweepHalves(backupFolder)
  })
  const open = (): OpenedLog =>
    inPlainWords(path, () => {
      const foreign = setForeignJournalsAside(path, clock.now())
      const opened = openOnce({ path, backupFolder, clock, policy, onChanged, onNotice, durability })
      if (foreign.length > 0)
        onNotice(
          `Beside the log lay changes that belong to another file: a backup was put in its place by hand. They were set aside as ${foreign.join(' and ')}, and the log is as it was put there.`,
        )
      return opened
    })
  return createLastingLog({
    path,
    backupFolder,
    clock,
    timeZone: () => policy().timeZone,
    open,
    assertOurs: (copy) => assertOurs(copy, newestVersion(migrations)),
    onNotice,
    onChanged,
  })
}

/** The verbs on one open file, until that is closed. */
const openOnce = ({
  path,
  backupFolder,
  clock,
  policy,
  onChanged,
  onNotice,
  durability,
}: Required<OpenIssueLogDeps>): OpenedLog => {
  const db = openDatabase({
    path,
    migrations,
    backUp: (old) => backUpNow(old, { folder: backupFolder, now: clock.now(), reason: 'before-update' }),
    durability,
  })

  const damaged = new Set<string>()
  const queries = createQueries({
    db,
    clock,
    onDamaged: (message) => {
      if (!damaged.has(message)) onNotice(message)
      damaged.add(message)
    },
  })
  const search = createSearchIndex(db)
  const followUps = createFollowUps({ db, queries, policy })
  const changes = createChanges({ db, clock, followUps, search, onChanged })
  const people = createPeople({ db, queries })
  const communications = createCommunications(db)
  const attachments = createAttachments({ db, queries })
  const mailMessages = createMailMessages(db)
  const setIssue = createIssueWriter(db)
  const promises = createPromises({ setIssue })
  const told = createTold({ setIssue, policy })
  const waiting = createWaiting({ changes, communications, queries, setIssue, policy })
  const { release, ...nags } = createNags({ db, clock, queries, followUps, policy })
  release()
  const tidy = (): void => {
    attachments.sweep()
    db.pragma('incremental_vacuum')
  }
  tidy()

  const verbs: StoredVerbs = {
    identity: queries.identity,
    waiting: queries.waiting,
    list: (query) => queries.list(query?.search),
    record: queries.record,
    knowsOfEnd: (issueId) => queries.knowsOfEnd(queries.issue(issueId)),
    lastMail: queries.lastMail,
    drafts: queries.drafts,
    timeline: queries.timeline,
    requesters: queries.requesters,
    ...createCounts({ db, clock, queries, policy }),
    ...createLastHeard({ db, queries }),
    ...createMeasures({ db, clock }),
    ...createIssues({ db, attachments, changes, communications, mailMessages, people, queries, setIssue }),
    ...createTheirMail({ attachments, changes, communications, mailMessages, queries, setIssue }),
    ...createMergeRequesters({ db, changes, people, queries, setIssue }),
    ...createAttach({ attachments, changes, queries }),
    ...createResolution({ changes, communications, queries, setIssue }),
    ...createDrafts({ changes, communications, promises, queries, told, waiting }),
    ...createUpdates({ changes, communications, followUps, promises, queries }),
    ...createCalls({ changes, communications, people, promises, queries, told }),
    ...createLinks({ db, changes, communications, queries, setIssue }),
    wait: waiting.wait,
    chased: waiting.chased,
    stopWaiting: waiting.stopWaiting,
    ...createCheckIn({ db, clock, changes, communications, queries, setIssue, policy }),
    ...createChangeSteps({ db }),
    ...createUndo({ db, clock, followUps, search, onChanged }),
    ...nags,
  }
  return { db, verbs, tidy, close: () => closeDatabase(db) }
}
