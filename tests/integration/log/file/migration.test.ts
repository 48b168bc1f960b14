import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { openIssueLog } from '../../../../electron/log/open-issue-log.ts'
import { rowSchema } from '../../../../electron/log/rows.ts'
import { aClock, aFolder } from '../a-log.ts'
import { berlin, hour, minute, morning } from '../days.ts'
import { expectSound } from '../invariants.ts'
import { makeVersion1 } from './version-1.ts'

const fixedAt = morning - 30 * minute

const tables = [
  'requester',
  'issue',
  'communication',
  'follow_up',
  'change',
  'change_issue',
  'event',
  'issue_search',
]
const rowsOf = (path: string) => {
  const db = new Database(path, { readonly: true })
  const rows = tables.map((table) =>
    db
      .prepare(`SELECT rowid, * FROM ${table} ORDER BY rowid`)
      .all()
      .map((row) => rowSchema.parse(row)),
  )
  db.close()
  return rows
}

const migrated = () => {
  const folder = aFolder()
  const path = join(folder, 'log.db')
  makeVersion1(path)
  const before = rowsOf(path)
  const clock = aClock()
  const log = openIssueLog({ path, clock, policy: () => berlin })
  onTestFinished(() => log.end())
  return { folder, path, before, clock, log }
}

test('a log of the first version keeps every row and column, after a backup', () => {
  const { folder, path, before } = migrated()
  expect(rowsOf(path)).toEqual(before.map((rows) => rows.map((row) => expect.objectContaining(row))))
  const [copy = ''] = readdirSync(join(folder, 'backups'))
  expect(rowsOf(join(folder, 'backups', copy))).toEqual(before)
})

test('then owes what was not known to be owed before, and what was goes on as it was', () => {
  const { path, log } = migrated()
  expect(log.waiting()).toMatchObject([
    {
      issue: {
        title: 'Printer jam',
        inTheirWords: 'Printer jam',
        thread: null,
        waiting: null,
        reopenedAt: null,
      },
      followUps: [{ owedSinceAt: fixedAt, nagFromAt: fixedAt, nagsShown: 1, nextNagAt: fixedAt + hour }],
      openedDraft: {
        kind: 'resolution',
        draft: { subject: 'Printer jam' },
        letter: null,
        leftMessage: false,
      },
    },
  ])
  log.realign()
  expectSound(path, log, berlin)
  expect(log.record(1)).toMatchObject({
    issue: { promisedAt: morning + 2 * hour, promiseMadeAt: morning - hour },
    requester: {
      ...{ hours: null, timeZone: null, language: null },
      ...{ salutation: null, degree: null, familiar: null },
    },
  })
  expect(log.record(1).followUps.map(({ kind }) => kind)).toEqual(['promise', 'acknowledgement'])
  expect(log.record(3).followUps).toEqual([])
  log.confirmDraft(2)
  expect(log.record(2)).toMatchObject({ issue: { state: 'resolved' }, followUps: [{ kind: 'check-in' }] })
})

test('and a change that was made before can still be taken back', () => {
  const { path, log } = migrated()
  log.realign()
  log.undo(1)
  expect(log.record(1).issue).toMatchObject({ title: 'Mice', promiseMadeAt: morning - hour })
  expectSound(path, log, berlin)
})
