import { copyFileSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openIssueLog } from '../../../../electron/log/open-issue-log.ts'
import { aClock, aFix, aFolder } from '../a-log.ts'
import { ann } from '../days.ts'

const titles = (log: ReturnType<typeof openIssueLog>): readonly string[] =>
  log.list({ search: '' }).map(({ issue }) => issue.title)

/** Files of a log whose app was killed: what was done last lies in the write-ahead log only. With a backup of before. */
let killedFiles: Promise<Readonly<Record<string, Buffer>>> | undefined
const makeKilled = async (): Promise<Readonly<Record<string, Buffer>>> => {
  const folder = aFolder()
  const path = join(folder, 'log.db')
  const log = openIssueLog({ path, clock: aClock(), durability: 'none' })
  for (let number = 1; number <= 20; number += 1) log.capture({ title: `Before ${number}` })
  const backup = readFileSync(await log.backup(join(folder, 'backups'), 7))
  for (let number = 1; number <= 200; number += 1) log.capture({ title: `After ${number}` })
  const files = { backup, log: readFileSync(path), wal: readFileSync(`${path}-wal`) }
  log.end()
  return files
}
const killed = async () => {
  killedFiles ??= makeKilled()
  const { backup, log, wal } = await killedFiles
  const folder = aFolder()
  const path = join(folder, 'log.db')
  const copy = join(aFolder(), 'in-the-loop-20260507T080000Z.db')
  writeFileSync(path, log ?? '')
  writeFileSync(`${path}-wal`, wal ?? '')
  writeFileSync(copy, backup ?? '')
  return { path, folder, backup: copy, before: 20 }
}

const opened = (path: string) => {
  const notices: string[] = []
  const log = openIssueLog({ path, clock: aClock(), onNotice: (message) => notices.push(message) })
  return { log, notices }
}
const asideIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.includes('.set-aside-'))

describe('beside a log', () => {
  test('what a crash left is taken in, without a word', async () => {
    const { path, folder } = await killed()
    const { log, notices } = opened(path)
    expect(titles(log)).toHaveLength(220)
    expect(notices).toEqual([])
    log.end()
    expect(readdirSync(folder)).toEqual(['log.db'])
  })

  test.each([
    ['a backup', (backup: string, path: string) => copyFileSync(backup, path)],
    [
      'a log that was copied while the app did not run',
      (backup: string, path: string) => {
        opened(backup).log.end()
        copyFileSync(backup, path)
      },
    ],
    [
      'a copy that reads as one with a write-ahead log of its own',
      (backup: string, path: string) => {
        const db = new Database(backup)
        db.pragma('journal_mode = WAL')
        db.close()
        copyFileSync(backup, path)
      },
    ],
  ])('a write-ahead log is set aside when %s was put there by hand, and said so', async (_, put) => {
    const { path, folder, backup, before } = await killed()
    put(backup, path)
    const stale = readFileSync(`${path}-wal`)
    const { log, notices } = opened(path)
    expect(titles(log)).toHaveLength(before)
    expect(notices).toEqual([expect.stringMatching(/set aside.*log\.db-wal\.set-aside-/)])
    const [wal = ''] = asideIn(folder).filter((name) => name.startsWith('log.db-wal'))
    expect(readFileSync(join(folder, wal))).toEqual(stale)
    const db = new Database(path, { readonly: true })
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    db.close()
    log.end()
    const again = opened(path)
    expect(titles(again.log)).toHaveLength(before)
    expect(again.notices).toEqual([])
    again.log.end()
  })

  test('a write-ahead log without its log is set aside as well', async () => {
    const { path, folder } = await killed()
    rmSync(path)
    const { log, notices } = opened(path)
    expect(log.list()).toEqual([])
    expect(notices).toHaveLength(1)
    expect(asideIn(folder)).not.toEqual([])
    log.end()
  })

  test('another file’s rollback journal is set aside, and the log’s own rolled back', async () => {
    const { path, backup } = await killed()
    // A transaction of some other log, torn in the middle: its journal would write that log's old pages into this one.
    const other = join(aFolder(), 'log.db')
    copyFileSync(backup, other)
    const db = new Database(other)
    db.pragma('journal_mode = DELETE')
    db.pragma('cache_size = 1')
    db.exec('BEGIN IMMEDIATE')
    db.exec(`UPDATE issue SET details = hex(randomblob(20000))`)
    copyFileSync(other, `${other}.torn`)
    copyFileSync(`${other}-journal`, `${other}.torn-journal`)
    const journal = readFileSync(`${other}-journal`)
    db.exec('ROLLBACK')
    db.close()

    const own = opened(`${other}.torn`)
    expect(titles(own.log)).toHaveLength(20)
    expect(own.notices).toEqual([])
    own.log.end()

    opened(path).log.end()
    const whole = readFileSync(path)
    writeFileSync(`${path}-journal`, journal)
    const { log, notices } = opened(path)
    expect(titles(log)).toHaveLength(220)
    expect(notices).toEqual([expect.stringMatching(/log\.db-journal\.set-aside-/)])
    log.end()
    expect(readFileSync(path).length).toBe(whole.length)
  })
})

describe('a log whose file goes away while it is open', () => {
  const running = () => {
    const folder = aFolder()
    const path = join(folder, 'log.db')
    return { folder, path, ...opened(path) }
  }

  test.each([
    ['removed', (path: string) => rmSync(path)],
    [
      'removed with what lay beside it',
      (path: string) => {
        for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix)
      },
    ],
    ['moved away', (path: string) => renameSync(path, `${path}.old`)],
    ['removed with its folder', (path: string) => rmSync(join(path, '..'), { recursive: true })],
  ])('%s: it is written back, said so, and nothing that was logged is lost', (_, remove) => {
    const { path, log, notices } = running()
    const first = aFix(log)
    remove(path)
    const { issueId } = log.capture({ title: 'Mouse', requester: ann })
    expect(notices).toEqual([expect.stringMatching(/was removed while.*written back/)])
    expect(log.record(first).issue.title).toBe('Printer jam')
    log.resolve(issueId, { resolution: 'A new one.' })
    log.end()
    const again = opened(path)
    expect(again.log.record(issueId).issue.state).toBe('resolved')
    expect(again.log.record(first).issue.title).toBe('Printer jam')
    expect(again.notices).toEqual([])
    again.log.end()
  })

  test('removed as the last thing before the app ends: it is written back then', () => {
    const { path, log } = running()
    aFix(log)
    rmSync(path)
    log.end()
    const again = opened(path)
    expect(again.log.waiting()).toHaveLength(1)
    again.log.end()
  })

  test('removed for good, since nothing can be written there: each verb says so, and nothing counts as logged', () => {
    const { folder, path, log } = running()
    aFix(log)
    rmSync(folder, { recursive: true })
    writeFileSync(folder, 'a file in the way')
    expect(() => log.capture({ title: 'Mouse' })).toThrow(/was removed while.*nothing was changed/)
    rmSync(folder)
    log.capture({ title: 'Mouse' })
    log.end()
    const again = opened(path)
    expect(titles(again.log)).toEqual(['Mouse'])
    expect(again.log.waiting()).toHaveLength(1)
    again.log.end()
  })

  test('replaced by a backup: that one is open from then on, and the one before is among the copies', async () => {
    const { folder, path, log, notices } = running()
    aFix(log)
    const backup = await log.backup(join(folder, 'backups'), 7)
    log.capture({ title: 'Later' })
    copyFileSync(backup, `${path}.new`)
    renameSync(`${path}.new`, path)
    expect(titles(log)).toEqual([])
    expect(log.waiting()).toHaveLength(1)
    expect(notices).toEqual([
      expect.stringMatching(/set aside/),
      expect.stringMatching(/Another log was put/),
    ])
    const saved = log.copies().find(({ reason }) => reason === 'before-restore')
    await log.restore(saved?.name ?? '')
    expect(titles(log)).toEqual(['Later'])
    log.end()
  })

  test.each([1, 60])(
    'overwritten by a backup, before %d more: that one is open and whole from then on',
    async (more) => {
      const { folder, path, log, notices } = running()
      aFix(log)
      const backup = await log.backup(join(folder, 'backups'), 7)
      for (let number = 1; number <= 60; number += 1)
        log.capture({ title: 'Lost', details: 'y'.repeat(5_000) })
      writeFileSync(path, readFileSync(backup))
      for (let number = 1; number <= more; number += 1)
        log.capture({ title: 'Later', details: 'z'.repeat(5_000) })
      expect(notices).toEqual([expect.stringMatching(/written over .* is open now/)])
      const whole = { all: more, waiting: 1 }
      expect({ all: titles(log).length, waiting: log.waiting().length }).toEqual(whole)
      log.end()
      const again = opened(path)
      expect({ all: titles(again.log).length, waiting: again.log.waiting().length }).toEqual(whole)
      expect(again.notices).toEqual([])
      again.log.end()
    },
  )

  test('overwritten, and the app ends before it looks: the backup is open at the next start', async () => {
    const { folder, path, log } = running()
    aFix(log)
    const backup = await log.backup(join(folder, 'backups'), 7)
    for (let number = 1; number <= 60; number += 1) log.capture({ title: 'Lost', details: 'y'.repeat(5_000) })
    writeFileSync(path, readFileSync(backup))
    log.end()
    const again = opened(path)
    expect([titles(again.log), again.log.waiting().length]).toEqual([[], 1])
    again.log.end()
  })

  test('half overwritten: nothing is changed until the copy is whole', async () => {
    const { folder, path, log } = running()
    aFix(log)
    const backup = readFileSync(await log.backup(join(folder, 'backups'), 7))
    for (const part of [Buffer.from('Dear Ann,\n'), backup.subarray(0, 5_000), backup.subarray(0, -4_096)]) {
      writeFileSync(path, part)
      expect(() => log.capture({ title: 'Later' })).toThrow(/being overwritten.*nothing was changed/)
    }
    writeFileSync(path, backup)
    log.capture({ title: 'Later' })
    expect([titles(log), log.waiting().length]).toEqual([['Later'], 1])
    log.end()
  })

  test('replaced by something that is no log: it is set aside, and the log written back', () => {
    const { folder, path, log, notices } = running()
    aFix(log)
    writeFileSync(`${path}.new`, 'Dear Ann,\n')
    renameSync(`${path}.new`, path)
    expect(log.waiting()).toHaveLength(1)
    expect(notices.at(-1)).toMatch(/can’t be used/)
    expect(asideIn(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toContain('Dear Ann,\n')
    log.end()
  })
})
