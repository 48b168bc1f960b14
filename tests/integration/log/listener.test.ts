import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openIssueLog } from '../../../electron/log/open-issue-log.ts'

test('a listener that throws does not make what was committed look failed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'in-the-loop-listener-'))
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  let now = Date.parse('2026-05-07T10:00:00+02:00')
  const log = openIssueLog({
    path: join(folder, 'log.db'),
    clock: { now: () => (now += 1) },
    onChanged: () => {
      throw new Error('the window is gone')
    },
  })
  onTestFinished(() => {
    log.end()
    said.mockRestore()
    rmSync(folder, { recursive: true, force: true })
  })
  const { changeId, issueId } = log.capture({ title: 'Printer jam' })
  expect(log.record(issueId).issue.title).toBe('Printer jam')
  log.undo(changeId)
  expect(log.list()).toEqual([])
  expect(said).toHaveBeenCalledTimes(2)
})
