import { expect, it } from 'vitest'
import { createScheduler } from '../../../electron/reminders/scheduler.ts'
import { createNotices } from '../../../electron/services/notices.ts'
import { createReminderHealth } from '../../../electron/services/reminder-health.ts'
import { defaultPolicyContext } from '../../../shared/policy/context.ts'
import { createManualClock } from '../../fakes/manual-clock.ts'
import { oneOfEach } from '../../fakes/sample-follow-ups.ts'

const minute = 60_000

it('says what to do once reminders have not worked for two minutes, until they do', () => {
  let now = 0
  const notices = createNotices([])
  const health = createReminderHealth({
    clock: { now: () => now, after: () => () => {} },
    notices,
    onChanged: () => {},
  })
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

it('says that reminders are silent once they were for two minutes, until they go on', async () => {
  const { clock, advance } = createManualClock('2026-11-18T10:00:00+01:00')
  const notices = createNotices([])
  let changes = 0
  const health = createReminderHealth({ clock, notices, onChanged: () => (changes += 1) })
  let answer = (): void => {}
  let isStuck = false
  const scheduler = createScheduler({
    clock,
    log: {
      nextNagAt: () => (isStuck ? clock.now() : null),
      claimDue: () => [
        { ...oneOfEach.resolution, followUp: { ...oneOfEach.resolution.followUp, nextNagAt: clock.now() } },
      ],
      shownSince: () => [],
      showing: () => {},
      recordDelivery: () => {},
      postpone: () => {},
      realign: () => {},
      closeUnanswered: () => [],
    },
    presence: {
      hold: () => null,
      endsAt: () => null,
      asleep: () => {},
      locked: () => {},
      // An answer that never comes, and no error either.
      ask: () => new Promise((resolve) => (answer = () => resolve('away'))),
    },
    context: () => ({ ...defaultPolicyContext, timeZone: 'Europe/Berlin' }),
    showNames: () => true,
    deliver: async () => ({ outcome: 'shown' }),
    onChoice: () => {},
    onLooked: () => {},
    onError: health.failed,
    onWorked: health.worked,
  })
  scheduler.start()
  health.start()
  await advance(30 * minute)
  expect(health.problem()).toBeNull()
  isStuck = true
  await advance(1.5 * minute)
  expect(health.problem()).toBeNull()
  await advance(1.5 * minute)
  expect(health.problem()).toMatch(/silent for over two minutes.*quit the app and start it again/)
  expect([notices.list().length, changes]).toEqual([1, 1])
  isStuck = false
  answer()
  await advance(minute)
  expect([health.problem(), notices.list()]).toEqual([null, []])
  health.stop()
  scheduler.stop()
  await advance(10 * minute)
  expect(health.problem()).toBeNull()
})
