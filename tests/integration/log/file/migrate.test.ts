import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { migrations } from '../../../../electron/log/file/migrations/all.ts'
import { openDatabase } from '../../../../electron/log/file/open-database.ts'
import { aFix, aFolder, aLog, dump, refusal } from '../a-log.ts'

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
