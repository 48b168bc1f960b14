import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { aFix, aLog, dump } from '../a-log.ts'
import { hour, morning } from '../days.ts'

const titles = (log: ReturnType<typeof aLog>['log']): readonly string[] =>
  log.list().map(({ issue }) => issue.title)

/** A log with two copies: of one issue, and of two; a third issue is in neither. */
const withCopies = async () => {
  const running = aLog()
  const { log, folder, clock } = running
  const backups = join(folder, 'backups')
  for (const title of ['First', 'Second', 'Third']) {
    log.capture({ title })
    clock.pass(24 * hour)
    if (title !== 'Third') await log.backup(backups, 7)
  }
  return { ...running, backups }
}

test('the copies are listed with what they hold, the newest first', async () => {
  const { log, backups } = await withCopies()
  writeFileSync(join(backups, 'in-the-loop-20250101T000000Z.db'), 'not a log')
  expect(log.copies()).toEqual([
    {
      name: 'in-the-loop-20260509T080000Z.db',
      at: morning + 48 * hour,
      reason: 'daily',
      octets: expect.any(Number),
      issues: 2,
      newestIssueAt: morning + 24 * hour,
    },
    expect.objectContaining({ issues: 1, newestIssueAt: morning }),
    {
      name: 'in-the-loop-20250101T000000Z.db',
      at: expect.any(Number),
      reason: 'daily',
      octets: 9,
      issues: null,
      newestIssueAt: null,
    },
  ])
})

test('a copy takes the place of the open log, which is copied before and can be brought back', async () => {
  const { log, path, clock, restart } = await withCopies()
  const before = dump(path)
  const [, first] = log.copies()
  log.checkCopy(first?.name ?? '')
  await log.restore(first?.name ?? '')
  expect(titles(log)).toEqual(['First'])
  const { issueId } = log.capture({ title: 'Anew' })
  // The number of an issue that the other log has: whatever is kept by number alone would be taken for its own.
  expect(issueId).toBe(2)
  clock.pass(hour)
  const saved = log.copies().find(({ reason }) => reason === 'before-restore')
  expect(saved).toMatchObject({ issues: 3 })
  await log.restore(saved?.name ?? '')
  expect(dump(path)).toEqual(before)
  expect(titles(restart())).toEqual(['Third', 'Second', 'First'])
})

test.each([
  ['is damaged', (file: string) => writeFileSync(file, readFileSync(file).fill(7, 5_000)), 'damaged-log'],
  ['is no log', (file: string) => writeFileSync(file, 'Dear Ann,\n'), 'unexpected'],
  [
    'is from a newer version',
    (file: string) => {
      const db = new Database(file)
      db.pragma('user_version = 999')
      db.close()
    },
    'newer-database',
  ],
] as const)('a copy that %s is refused, and the log stays as it was', async (_, spoil, code) => {
  const { log, path, backups } = await withCopies()
  const name = log.copies()[0]?.name ?? ''
  spoil(join(backups, name))
  const before = dump(path)
  await expect(log.restore(name)).rejects.toMatchObject({ code })
  expect(dump(path)).toEqual(before)
  expect(readdirSync(backups)).toHaveLength(2)
  log.capture({ title: 'Fourth' })
})

test('what is no copy of the log is refused, whatever its name', async () => {
  const { log } = await withCopies()
  for (const name of ['../log.db', 'in-the-loop-20990101T000000Z.db', ''])
    await expect(log.restore(name)).rejects.toMatchObject({ code: 'not-found' })
})

test('a copy that is being made meanwhile is finished first', async () => {
  const { log, backups } = await withCopies()
  const copying = log.backup(backups, 7)
  await log.restore(log.copies().at(-1)?.name ?? '')
  expect(readdirSync(backups)).toContain((await copying).slice(backups.length + 1))
  expect(titles(log)).toEqual(['First'])
})

test('what is restored owes what it owed', async () => {
  const { log, folder, clock } = aLog()
  const issueId = aFix(log)
  await log.backup(join(folder, 'backups'), 7)
  log.confirmTold(issueId, { by: 'phone' })
  expect(log.waiting()).toEqual([])
  await log.restore(log.copies()[0]?.name ?? '')
  clock.pass(hour)
  expect(log.waiting()).toHaveLength(1)
  expect(log.claimDue()).toHaveLength(1)
})
