import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test, vi } from 'vitest'
import { recoveryOf } from '../../../../electron/log/file/recover.ts'
import { inPlainWords } from '../../../../electron/log/file/soundness.ts'
import { openIssueLog } from '../../../../electron/log/open-issue-log.ts'
import { openLogPatiently } from '../../../../electron/services/open-log.ts'
import { createManualClock } from '../../../fakes/manual-clock.ts'
import { aFix, aLog, refusal } from '../a-log.ts'

const opening = (path: string, wanted = true) => {
  const { clock, advance, set } = createManualClock('2026-05-07T09:00:00Z')
  const offered: string[] = []
  const open = vi.fn(() => openIssueLog({ path, clock }))
  const log = openLogPatiently({
    clock,
    open,
    recovery: () => recoveryOf({ path, backupFolder: join(path, '..', 'backups'), now: clock.now() }),
    offer: async (problem) => {
      offered.push(problem)
      return wanted
    },
    onRecovered: ({ issues }, aside) => offered.push(`${issues} ${aside.slice(path.length)}`),
  })
  log.then(
    (opened) => onTestFinished(() => opened.end()),
    () => {},
  )
  return { log, advance, set, offered, open }
}

const held = () => {
  const { path, log } = aLog()
  aFix(log)
  log.end()
  const other = new Database(path)
  other.pragma('locking_mode = EXCLUSIVE')
  other.exec('BEGIN EXCLUSIVE')
  onTestFinished(() => void other.close())
  return { path, other }
}

test('a log that another program holds is opened as soon as that lets go', async () => {
  const { path, other } = held()
  const { log, advance, open } = opening(path)
  await vi.waitFor(() => expect(open).toHaveBeenCalled())
  other.close()
  await advance(1_000)
  expect((await log).waiting()).toHaveLength(1)
})

test('one that is held for longer is said to be, with what to do', async () => {
  const { path } = held()
  const { log, advance, set, open } = opening(path)
  const failed = expect(log).rejects.toMatchObject({
    code: 'log-in-use',
    message: expect.stringMatching(/in use by another program.*Close it/),
  })
  await vi.waitFor(() => expect(open).toHaveBeenCalled())
  set('2026-05-07T09:01:00Z')
  await advance(1_000)
  await failed
})

/** Two copies of a damaged log, the newer one damaged as well. */
const damaged = async () => {
  const { path, folder, log, clock } = aLog()
  const backups = join(folder, 'backups')
  aFix(log)
  await log.backup(backups, 7)
  clock.pass(24 * 3_600_000)
  const newer = await log.backup(backups, 7)
  log.end()
  for (const file of [newer, path]) writeFileSync(file, readFileSync(file).fill(7, 5_000))
  return { path, folder, bytes: readFileSync(path) }
}

test('a damaged log is said to be, and the newest whole copy takes its place when that is wanted', async () => {
  const { path, folder, bytes } = await damaged()
  const { log, offered } = opening(path)
  expect((await log).waiting()).toHaveLength(1)
  expect(offered).toEqual([expect.stringMatching(/is damaged/), '1 .damaged-20260507T090000Z'])
  const [aside = ''] = readdirSync(folder).filter((name) => name.includes('.damaged-'))
  expect(readFileSync(join(folder, aside))).toEqual(bytes)
})

test('and stays as it is when it is not wanted', async () => {
  const { path, bytes } = await damaged()
  await expect(opening(path, false).log).rejects.toMatchObject({ code: 'damaged-log' })
  expect(readFileSync(path)).toEqual(bytes)
})

test.each([
  ['SQLITE_FULL', /the disk is full.*Make room, and start In the Loop again/],
  ['ENOSPC', /the disk is full.*Make room/],
  ['SQLITE_READONLY', /can only be read.*yours to write to, and start In the Loop again/],
  ['SQLITE_READONLY_DIRECTORY', /can only be read.*yours to write to/],
  ['EROFS', /can only be read.*yours to write to/],
])('%s at the start is said in words, with what to do', (code, words) => {
  const open = () =>
    inPlainWords('/data/log.db', () => {
      throw code.startsWith('SQLITE')
        ? new Database.SqliteError('attempt to do something', code)
        : Object.assign(new Error(`${code}: no, write`), { code })
    })
  const [kind, message] = refusal(open)
  expect(kind).toBe('not-possible')
  expect(message).toMatch(words)
  expect(message).toContain('/data/log.db')
  expect(message).not.toMatch(/SQLITE|ENOSPC|EROFS|attempt/)
})
