import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { openIssueLog } from '../../../electron/log/open-issue-log.ts'
import { berlin, morning } from './days.ts'

test.each([
  ['JSON of another shape', `UPDATE issue SET tags = '[7]' WHERE id = 2`, 'issue number 2'],
  [
    'a value out of range',
    `UPDATE follow_up SET due_at = 9223372036854775807 WHERE issue_id = 2`,
    'follow-up number',
  ],
])('%s costs only itself, and is said once', (_, damage, named) => {
  const folder = mkdtempSync(join(tmpdir(), 'in-the-loop-damaged-'))
  const path = join(folder, 'log.db')
  let now = morning
  const notices: string[] = []
  const open = () =>
    openIssueLog({
      path,
      clock: { now: () => now },
      policy: () => berlin,
      onNotice: (one) => notices.push(one),
    })
  const first = open()
  for (const name of ['Ann', 'Bob', 'Cem']) {
    const { issueId } = first.capture({ title: `Trouble of ${name}`, requester: { name } })
    first.resolve(issueId, { resolution: 'A loose cable.' })
  }
  first.end()
  const file = new Database(path)
  file.pragma('ignore_check_constraints = ON')
  expect(file.exec(damage).inTransaction).toBe(false)
  file.close()

  const log = open()
  onTestFinished(() => {
    log.end()
    rmSync(folder, { recursive: true, force: true })
  })
  now += 20 * 60_000
  const ids = (records: readonly Readonly<{ issue: { id: number } }>[]) =>
    records.map(({ issue }) => issue.id)
  expect(ids(log.claimDue())).toEqual([1, 3])
  expect(ids(log.waiting())).toEqual([1, 3])
  expect(ids(log.list({ search: 'trouble' }))).toEqual(expect.arrayContaining([3, 1]))
  expect(log.requesters()).toHaveLength(3)
  log.realign()
  log.waiting()
  expect(notices.filter((one) => one.includes(named))).toHaveLength(1)
})
