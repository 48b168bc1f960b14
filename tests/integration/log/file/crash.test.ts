import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { openIssueLog } from '../../../../electron/log/open-issue-log.ts'
import { aClock, aFolder } from '../a-log.ts'
import { berlin } from '../days.ts'
import { expectSound } from '../invariants.ts'

/** Runs a busy process and kills it without warning once it has reported so many changes; gives the last one. */
const killedAfter = async (changes: number, path: string, ...more: readonly string[]): Promise<number> => {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'busy-technician.ts'), path, String(changes), ...more],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const gone = once(child, 'exit')
  let reported = 0
  let last = 0
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line)
    reported += 1
    if (reported === changes) child.kill('SIGKILL')
  }
  expect(await gone).toEqual([null, 'SIGKILL'])
  return last
}

test('a log whose process is killed again and again loses nothing that was done, and holds nothing half done', {
  timeout: 60_000,
}, async () => {
  const path = join(aFolder(), 'log.db')
  for (const changes of [1, 2, 3, 4, 17, 40]) {
    const last = await killedAfter(changes, path)
    const log = openIssueLog({ path, clock: aClock(), policy: () => berlin })
    const db = new Database(path, { readonly: true })
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(Number(db.prepare('SELECT max(id) FROM change').pluck().get())).toBeGreaterThanOrEqual(last)
    const withoutEvent =
      'SELECT id FROM change WHERE NOT EXISTS (SELECT 1 FROM event WHERE change_id = change.id)'
    expect(db.prepare(withoutEvent).all()).toEqual([])
    expect(db.prepare('SELECT id FROM follow_up WHERE claimed_at IS NOT NULL').all()).toEqual([])
    db.close()
    expectSound(path, log, berlin)
    log.end()
  }
})

/** Each takes a second or two; `KILLS=200` for the long run. */
const kills = Number(process.env['KILLS'] ?? 8)

/** Numbers that look random and are the same in each run (Lehmer). */
const scattered = (seed: number, below: number): number => ((seed * 48_271) % 2_147_483_647) % below

test('a log whose process is killed while copies are made keeps all, and no half copy lies about', {
  timeout: kills * 10_000,
}, async () => {
  const folder = aFolder()
  const path = join(folder, 'log.db')
  const backups = join(folder, 'backups')
  for (let kill = 1; kill <= kills; kill += 1) {
    // Every fifth line is said when a copy is begun.
    const lines = kill % 2 === 0 ? 5 * (1 + scattered(kill, 3)) : 1 + scattered(kill, 20)
    const last = await killedAfter(lines, path, 'backups')
    const log = openIssueLog({ path, clock: aClock(), policy: () => berlin })
    expect(readdirSync(folder).filter((name) => !/^(backups|log\.db(-wal|-shm)?)$/.test(name))).toEqual([])
    const db = new Database(path, { readonly: true })
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(Number(db.prepare('SELECT max(id) FROM change').pluck().get())).toBeGreaterThanOrEqual(last)
    db.close()
    const copies = readdirSync(backups)
    expect(copies.filter((name) => !name.endsWith('.db'))).toEqual([])
    for (const { name } of log.copies()) log.checkCopy(name)
    expect(log.copies()).toHaveLength(copies.length)
    log.end()
  }
})
