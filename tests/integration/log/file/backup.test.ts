import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openIssueLog } from '../../../../electron/log/open-issue-log.ts'
import { aClock, aFix, aLog, dump } from '../a-log.ts'
import { ann, at, hour, morning } from '../days.ts'

const dayMs = 24 * hour

describe('a backup', () => {
  test('is the same log as the one that it was made of, and no other', async () => {
    const { log, folder, clock } = aLog()
    const copy = openIssueLog({ path: await log.backup(join(folder, 'backups'), 3), clock })
    expect(copy.identity()).toBe(log.identity())
    expect(aLog().log.identity()).not.toBe(log.identity())
    copy.end()
  })

  test('is a whole log in one file, and nothing else in the folder is touched', async () => {
    const { log, folder, clock, path } = aLog()
    const to = join(folder, 'backups')
    aFix(log)
    mkdirSync(join(to, 'mine'), { recursive: true })
    writeFileSync(join(to, 'notes.txt'), 'keep')
    const made = await log.backup(to, 3)
    expect(dump(made)).toEqual(dump(path))
    // Neither reads nor writes ahead: nothing beside it can ever be its own (SQLite file format, 1.3.3).
    expect([...readFileSync(made).subarray(18, 20)]).toEqual([1, 1])
    expect(readdirSync(to).toSorted()).toEqual(['in-the-loop-20260507T080000Z.db', 'mine', 'notes.txt'])
    const restored = openIssueLog({ path: made, clock })
    expect(restored.waiting()).toHaveLength(1)
    restored.end()
  })

  test('is kept for each of the last days that have one, the newest of the day, however many were made', async () => {
    const { log, folder, clock } = aLog()
    const to = join(folder, 'backups')
    for (const days of [0, 1, 2, 9]) {
      // A day is the technician's: at 23:30 in Berlin it is still the same, in UTC too, and at 00:30 only in UTC.
      clock.set(at('2026-05-07T00:30:00+02:00') + days * dayMs)
      await log.backup(to, 3)
      for (let start = 0; start < 7; start += 1) await log.backup(to, 3)
      clock.set(at('2026-05-07T23:30:00+02:00') + days * dayMs)
      expect(log.hasBackupOfDay(to)).toBe(true)
      await log.backup(to, 3)
    }
    expect(readdirSync(to).toSorted()).toEqual([
      'in-the-loop-20260508T213000Z.db',
      'in-the-loop-20260509T213000Z.db',
      'in-the-loop-20260516T213000Z.db',
    ])
    clock.pass(hour)
    expect(log.hasBackupOfDay(to)).toBe(false)
  })

  test('of a day that has not come yet keeps no other day from having its own', async () => {
    const { log, folder, clock } = aLog()
    const to = join(folder, 'backups')
    clock.pass(30 * dayMs)
    await log.backup(to, 7)
    clock.set(morning)
    expect(log.hasBackupOfDay(to)).toBe(false)
    await log.backup(to, 7)
    expect(log.hasBackupOfDay(to)).toBe(true)
    expect(readdirSync(to)).toHaveLength(2)
  })

  test('holds what was written a moment before, while the log stays in use', async () => {
    const { log, folder } = aLog()
    const { issueId } = log.capture({ title: 'Printer', requester: ann })
    const copying = log.backup(join(folder, 'backups'), 3)
    log.resolve(issueId, { resolution: 'Roller' })
    const copy = openIssueLog({ path: await copying, clock: aClock(morning) })
    expect(copy.record(issueId).issue.title).toBe('Printer')
    copy.end()
    expect(log.waiting()).toHaveLength(1)
  })

  test('that cannot be made says so and leaves nothing behind', async () => {
    const { log, folder } = aLog()
    writeFileSync(join(folder, 'in-the-way'), '')
    await expect(log.backup(join(folder, 'in-the-way', 'x'), 3)).rejects.toThrow()
    expect(log.waiting()).toEqual([])
  })

  test('does not carry a file that was taken off, and neither does the log, once that can’t be undone any more', async () => {
    const { log, folder, path, clock, restart } = aLog()
    const to = join(folder, 'backups')
    const issueId = aFix(log)
    const content = new Uint8Array(5_000_000).fill(7)
    const { attachmentId } = log.attach(issueId, { name: 'photo.png', mediaType: 'image/png', content })
    log.detach(issueId, attachmentId)
    clock.pass(hour)
    for (let change = 0; change < 130; change += 1) log.capture({ title: `Mouse ${change}` })
    const reopened = restart()
    const copy = await reopened.backup(to, 7)
    reopened.end()
    expect(statSync(copy).size).toBeLessThan(1_500_000)
    expect(statSync(path).size).toBeLessThan(1_500_000)
  })
})
