import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { migrations } from '../../../../electron/log/file/migrations/all.ts'
import { openDatabase } from '../../../../electron/log/file/open-database.ts'
import { openIssueLog } from '../../../../electron/log/open-issue-log.ts'
import { aClock, aFix, aFolder, aLog, dump, refusal } from '../a-log.ts'
import { berlin, hour, minute, morning } from '../days.ts'
import { expectSound } from '../invariants.ts'
import { makeVersion1 } from './version-1.ts'

describe('a migration', () => {
  const next = [
    ...migrations,
    { version: migrations.length + 1, sql: 'ALTER TABLE issue ADD COLUMN room TEXT' },
  ]

  test('keeps what was there, after a backup that holds it as it was', () => {
    const fixture = aLog()
    aFix(fixture.log)
    fixture.log.end()
    const before = dump(fixture.path)
    const copies: string[] = []
    const db = openDatabase({
      path: fixture.path,
      migrations: next,
      backUp: (old) => {
        const copy = join(fixture.folder, 'copy.db')
        old.prepare('VACUUM INTO ?').run(copy)
        copies.push(copy)
      },
    })
    expect(db.pragma('user_version', { simple: true })).toBe(next.length)
    expect(db.prepare('SELECT title, room FROM issue').all()).toEqual([{ title: 'Printer jam', room: null }])
    db.close()
    expect(copies.map((copy) => dump(copy))).toEqual([before])
    expect(refusal(() => fixture.restart())[0]).toBe('newer-database')
  })

  test('that fails stops there and leaves the log as it was', () => {
    const fixture = aLog()
    aFix(fixture.log)
    fixture.log.end()
    const before = dump(fixture.path)
    const broken = [
      ...next,
      {
        version: next.length + 1,
        sql: 'ALTER TABLE issue ADD COLUMN floor TEXT; DELETE FROM requester; SELECT nothing',
      },
      { version: next.length + 2, sql: 'DROP TABLE event' },
    ]
    const [code, message] = refusal(() =>
      openDatabase({ path: fixture.path, migrations: broken, backUp: () => {} }),
    )
    expect([code, message]).toEqual(['unexpected', expect.stringContaining(`step ${next.length + 1}`)])
    const db = new Database(fixture.path)
    expect(db.pragma('user_version', { simple: true })).toBe(next.length)
    expect(
      db.prepare(`SELECT name FROM pragma_table_info('issue') WHERE name IN ('room', 'floor')`).all(),
    ).toEqual([{ name: 'room' }])
    db.exec('ALTER TABLE issue DROP COLUMN room')
    db.close()
    expect(dump(fixture.path)).toEqual(before)
  })

  test('that breaks references does not happen, nor any without its backup', () => {
    const fixture = aLog()
    aFix(fixture.log)
    fixture.log.end()
    const before = dump(fixture.path)
    const cut = [...migrations, { version: migrations.length + 1, sql: 'DELETE FROM requester' }]
    expect(refusal(() => openDatabase({ path: fixture.path, migrations: cut, backUp: () => {} }))[0]).toBe(
      'unexpected',
    )
    const full = () => {
      throw new Error('disk full')
    }
    expect(() => openDatabase({ path: fixture.path, migrations: next, backUp: full })).toThrow('disk full')
    expect(dump(fixture.path)).toEqual(before)
    expect(fixture.restart().waiting()).toHaveLength(1)
  })

  test('has the version above the one before', () => {
    const path = join(aFolder(), 'log.db')
    const gap = [...migrations, { version: migrations.length + 2, sql: '' }]
    expect(() => openDatabase({ path, migrations: gap, backUp: () => {} })).toThrow(/has the version/)
    expect(existsSync(path)).toBe(false)
  })
})

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

const migrated = () => {
  const folder = aFolder()
  const path = join(folder, 'log.db')
  makeVersion1(path)
  const before = dump(path, tables)
  const clock = aClock()
  const log = openIssueLog({ path, clock, policy: () => berlin })
  onTestFinished(() => log.end())
  return { folder, path, before, clock, log }
}

test('a log of the first version keeps every row and column, after a backup', () => {
  const { folder, path, before } = migrated()
  for (const [table, rows] of Object.entries(dump(path, tables)))
    expect(rows).toEqual(before[table]?.map((row) => expect.objectContaining(row)))
  const [copy = ''] = readdirSync(join(folder, 'backups'))
  expect(dump(join(folder, 'backups', copy), tables)).toEqual(before)
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
