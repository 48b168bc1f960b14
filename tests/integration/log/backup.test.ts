import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openIssueLog } from '../../../electron/log/open-issue-log.ts'
import { aClock, aFix, aLog, dump } from './a-log.ts'
import { ann, morning } from './days.ts'

describe('a backup', () => {
  test('is the same log as the one that it was made of, and no other', async () => {
    const { log, folder, clock } = aLog()
    const copy = openIssueLog({ path: await log.backup(join(folder, 'backups'), 3), clock })
    expect(copy.identity()).toBe(log.identity())
    expect(aLog().log.identity()).not.toBe(log.identity())
    copy.end()
  })

  test('is a whole log in one file, and the newest are kept', async () => {
    const { log, folder, clock, path } = aLog()
    const to = join(folder, 'backups')
    aFix(log)
    const first = await log.backup(to, 3)
    expect(dump(first)).toEqual(dump(path))
    mkdirSync(join(to, 'mine'))
    writeFileSync(join(to, 'notes.txt'), 'keep')
    for (let i = 0; i < 11; i += 1) await log.backup(to, 3)
    clock.pass(1_000)
    const last = await log.backup(to, 3)
    expect(last).toBe(join(to, 'in-the-loop-20260507T080001Z.db'))
    expect(readdirSync(to).toSorted()).toEqual([
      'in-the-loop-20260507T080000Z-11.db',
      'in-the-loop-20260507T080000Z-12.db',
      'in-the-loop-20260507T080001Z.db',
      'mine',
      'notes.txt',
    ])
    const restored = openIssueLog({ path: last, clock })
    expect(restored.waiting()).toHaveLength(1)
    restored.end()
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
})
