import { expect, it } from 'vitest'
import { createNotices } from '../../../electron/actions/notices.ts'
import { createReminderHealth } from '../../../electron/actions/reminder-health.ts'

const minute = 60_000

it('says what to do once reminders have not worked for two minutes, until they do', () => {
  let now = 0
  const notices = createNotices([])
  const health = createReminderHealth({ clock: { now: () => now }, notices, onChanged: () => {} })
  const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
  health.failed(full)
  expect(health.problem()).toBeNull()
  now = 2 * minute
  health.failed(full)
  expect(health.problem()).toBe(
    'Reminders don’t work: the disk is full. Make room, and they go on by themselves.',
  )
  expect(notices.list()).toHaveLength(1)
  health.worked()
  expect([health.problem(), notices.list()]).toEqual([null, []])
  health.failed(new Error('odd'))
  now += minute
  health.worked()
  now += 5 * minute
  health.failed(new Error('odd'))
  expect(health.problem()).toBeNull()
})
