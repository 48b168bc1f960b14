import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { migrations } from '../../../../electron/log/file/migrations/all.ts'
import { assertNodeVersion } from '../../../../electron/log/file/node-version.ts'
import { openDatabase } from '../../../../electron/log/file/open-database.ts'
import { openIssueLog } from '../../../../electron/log/open-issue-log.ts'
import { aClock, aFix, aFolder, aLog, refusal } from '../a-log.ts'
import { morning } from '../days.ts'

const contents = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  )

const open = (path: string) => openIssueLog({ path, clock: aClock() })

describe('the file of the log', () => {
  test('is made with its folders, and found again after a restart', () => {
    const path = join(aFolder(), 'a', 'b', 'log.db')
    const log = open(path)
    const issueId = aFix(log)
    const before = log.record(issueId)
    log.end()
    const again = open(path)
    expect(again.record(issueId)).toEqual(before)
    again.end()
  })

  test('is written so that a power cut takes nothing away', () => {
    const { path } = aLog()
    const db = openDatabase({ path, migrations, backUp: () => {} })
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(db.pragma('synchronous', { simple: true })).toBe(2)
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
    db.close()
  })

  test('has strict tables, one unsettled follow-up of a kind per issue, and an index for the next reminder', () => {
    const { path, log } = aLog()
    const issueId = aFix(log)
    const db = new Database(path)
    const tables = db
      .prepare(`SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`)
      .all()
    const loose = tables
      .filter((table) => !(table as { strict: number }).strict)
      .map((table) => (table as { name: string }).name)
    expect(loose.toSorted()).toEqual(['sqlite_schema', 'sqlite_sequence'])
    const insert = db.prepare(
      'INSERT INTO follow_up (issue_id, kind, owed_since_at, due_at, next_nag_at, settled_at) VALUES (?, ?, 0, 0, 0, ?)',
    )
    expect(() => insert.run(issueId, 'resolution', null)).toThrow(/UNIQUE/)
    expect(() => insert.run(issueId, 'apology', null)).toThrow(/CHECK/)
    expect(() => insert.run(999, 'resolution', null)).toThrow(/FOREIGN KEY/)
    for (const kind of ['acknowledgement', 'update', 'promise', 'chase', 'check-in'])
      insert.run(issueId, kind, null)
    insert.run(issueId, 'resolution', 1)
    const plan = JSON.stringify(
      db.prepare('EXPLAIN QUERY PLAN SELECT min(next_nag_at) FROM follow_up WHERE settled_at IS NULL').all(),
    )
    expect(plan).toContain('follow_up_next_nag')
    db.close()
  })

  test('from a newer version is refused and stays as it is', () => {
    const folder = aFolder()
    const path = join(folder, 'log.db')
    open(path).end()
    const db = new Database(path)
    db.pragma(`user_version = ${migrations.length + 1}`)
    db.close()
    const before = contents(folder)
    const [code, message] = refusal(() => open(path))
    expect(code).toBe('newer-database')
    expect(message).toContain('newer version')
    expect(contents(folder)).toEqual(before)
  })

  test('from a newer version is refused as well while that is only in the write-ahead log', () => {
    const { path, folder, log } = aLog()
    aFix(log)
    const db = new Database(path)
    db.pragma(`user_version = ${migrations.length + 1}`)
    const before = readFileSync(path)
    expect(readdirSync(folder)).toContain('log.db-wal')
    expect(refusal(() => open(path))[0]).toBe('newer-database')
    expect(readFileSync(path)).toEqual(before)
    db.close()
  })

  test.each([
    ['a letter', Buffer.from('Dear Ann,\n'.repeat(200))],
    ['a few bytes', Buffer.from('hm')],
    ['what only begins as one', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4080, 7)])],
  ])('that is %s is refused and stays as it is', (_, bytes) => {
    const folder = aFolder()
    const path = join(folder, 'log.db')
    writeFileSync(path, bytes)
    const before = contents(folder)
    expect(refusal(() => open(path))[1]).toContain('is not an issue log')
    expect(contents(folder)).toEqual(before)
  })

  test("that is a folder, or another program's database, is refused", () => {
    const folder = aFolder()
    mkdirSync(join(folder, 'log.db'))
    expect(refusal(() => open(join(folder, 'log.db')))[1]).toContain('is not an issue log')
    const path = join(folder, 'other.db')
    const other = new Database(path)
    other.exec('CREATE TABLE bookmark (url TEXT)')
    other.close()
    const before = readFileSync(path)
    expect(refusal(() => open(path))[1]).toContain('is not an issue log')
    expect(readFileSync(path)).toEqual(before)
  })

  test('that is damaged inside is said to be', () => {
    const path = join(aFolder(), 'log.db')
    open(path).end()
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.fill(7, 100))
    expect(refusal(() => open(path))[1]).toMatch(/can't be opened.*backup/)
    expect(readFileSync(path)).toEqual(bytes)
  })

  test('that is empty becomes a log', () => {
    const path = join(aFolder(), 'log.db')
    writeFileSync(path, '')
    const log = open(path)
    expect(log.waiting()).toEqual([])
    log.end()
  })

  test('says so when it is used after its end', async () => {
    const { log } = aLog()
    const issueId = aFix(log)
    log.end()
    log.end()
    const closed = ['not-possible', expect.stringContaining('closed')]
    expect(refusal(() => log.record(issueId))).toEqual(closed)
    expect(refusal(() => log.capture({ title: 'Mouse' }))).toEqual(closed)
    expect(refusal(() => log.undo(1))).toEqual(closed)
    await expect(log.backup(aFolder(), 1)).rejects.toMatchObject({ code: 'not-possible' })
  })

  test('is not made, nor written to, by a clock that gives no instant', () => {
    const path = join(aFolder(), 'log.db')
    expect(refusal(() => openIssueLog({ path, clock: { now: () => Number.NaN } }))[1]).toContain('The clock')
    expect(existsSync(path)).toBe(false)
    const clock = aClock()
    const log = openIssueLog({ path, clock })
    clock.set(Number.NaN)
    expect(refusal(() => log.capture({ title: 'Mouse' }))[1]).toContain('The clock')
    clock.set(morning)
    expect(log.list()).toEqual([])
    log.end()
  })

  test('with a row that nobody here wrote says which', () => {
    const { path, log } = aLog()
    const issueId = aFix(log)
    const db = new Database(path)
    db.prepare(`UPDATE issue SET tags = '{"a": 1}' WHERE id = ?`).run(issueId)
    db.close()
    expect(refusal(() => log.record(issueId))[1]).toContain(
      `issue number ${issueId} in the issue log is damaged`,
    )
  })

  test('is not touched by a Node that would crash', () => {
    expect(refusal(() => assertNodeVersion('20.19.5'))[1]).toContain(
      'needs Node 22.14 or newer, and this is 20.19.5',
    )
    expect(refusal(() => assertNodeVersion('22.13.9'))[0]).toBe('unexpected')
    assertNodeVersion('22.14.0')
    assertNodeVersion('24.0.0')
  })
})
