import { describe, expect, test } from 'vitest'
import type { PolicyContext } from '../../../shared/policy/context.ts'
import { aFix, aLog } from './a-log.ts'
import { at, berlin, hour, minute, morning } from './days.ts'

const shown = { outcome: 'shown', form: 'toast' } as const

describe('reminders', () => {
  test('climb the ladder only when they were shown', () => {
    const { log, clock } = aLog()
    const issueId = aFix(log)
    clock.pass(15 * minute - 1)
    expect(log.claimDue()).toEqual([])
    clock.pass(1)
    const [due] = log.claimDue()
    expect(due).toMatchObject({
      issue: { id: issueId },
      requester: { name: 'Ann Lee' },
      followUp: { kind: 'resolution', nagsShown: 0 },
    })
    log.recordDelivery([due?.followUp.id ?? 0], shown)
    expect(log.record(issueId).followUps).toMatchObject([
      { nagsShown: 1, lastNagAt: morning + 15 * minute, nextNagAt: morning + hour },
    ])
    expect(log.timeline(issueId).at(-1)).toMatchObject({
      kind: 'reminded',
      detail: 'toast',
      at: morning + 15 * minute,
    })
  })

  test('come once: what is being shown is not claimed again, until a minute has passed', () => {
    const { log, clock } = aLog()
    aFix(log)
    clock.pass(20 * minute)
    expect(log.claimDue()).toHaveLength(1)
    expect(log.claimDue()).toHaveLength(0)
    expect(log.nextNagAt()).toBe(clock.now() + minute)
    clock.pass(minute - 1)
    expect(log.claimDue()).toHaveLength(0)
    clock.pass(1)
    expect(log.claimDue()).toHaveLength(1)
  })

  test('are free again after a restart, and when the clock was set back', () => {
    const house = aLog()
    aFix(house.log)
    house.clock.pass(20 * minute)
    house.log.claimDue()
    expect(house.restart().claimDue()).toHaveLength(1)
    house.clock.pass(-3 * minute)
    expect(house.log.claimDue()).toHaveLength(1)
  })

  test('that were held back are tried again when asked, and count for nothing', () => {
    const { log, clock } = aLog()
    const issueId = aFix(log)
    clock.pass(15 * minute)
    const ids = log.claimDue().map(({ followUp }) => followUp.id)
    log.recordDelivery(ids, { outcome: 'suppressed', reason: 'locked' }, clock.now() + 5 * minute)
    expect(log.record(issueId).followUps).toMatchObject([
      { nagsShown: 0, lastNagAt: null, nextNagAt: clock.now() + 5 * minute },
    ])
    expect(log.claimDue()).toEqual([])
    clock.pass(5 * minute)
    expect(log.claimDue()).toHaveLength(1)
    log.recordDelivery(ids, { outcome: 'suppressed', reason: 'locked' })
    expect(log.claimDue()).toHaveLength(1)
    expect(log.timeline(issueId).map(({ kind }) => kind)).toEqual(['captured', 'resolved'])
  })

  test('that failed say so once for the same reason', () => {
    const { log, clock } = aLog()
    const issueId = aFix(log)
    clock.pass(15 * minute)
    const ids = log.claimDue().map(({ followUp }) => followUp.id)
    for (const error of ['no daemon', 'no daemon', 'timed out'])
      log.recordDelivery(ids, { outcome: 'failed', error })
    const failures = log.timeline(issueId).filter(({ kind }) => kind === 'reminder-failed')
    expect(failures.map(({ detail }) => detail)).toEqual(['no daemon', 'timed out'])
    expect(log.claimDue()).toHaveLength(1)
  })

  test('can be postponed, into working hours', () => {
    const { log, clock } = aLog()
    aFix(log)
    clock.pass(15 * minute)
    log.postpone(
      log.claimDue().map(({ followUp }) => followUp.id),
      at('2026-05-07T17:30:00+02:00'),
    )
    expect(log.nextNagAt()).toBe(at('2026-05-08T09:15:00+02:00'))
  })

  test('about what was settled in the meantime change nothing', () => {
    const { log, clock } = aLog()
    const issueId = aFix(log)
    clock.pass(15 * minute)
    const ids = log.claimDue().map(({ followUp }) => followUp.id)
    log.confirmTold(issueId, { by: 'phone' })
    log.recordDelivery(ids, shown)
    log.recordDelivery([999], shown)
    expect(log.timeline(issueId).map(({ kind }) => kind)).toEqual(['captured', 'resolved', 'told'])
    expect(log.nextNagAt()).toBeNull()
  })

  test('that were slept through are due at once, as one for each', () => {
    const { log, clock } = aLog()
    aFix(log, 'One')
    aFix(log, 'Two')
    clock.set(at('2026-05-12T10:20:00+02:00'))
    const due = log.claimDue()
    expect(due).toHaveLength(2)
    log.recordDelivery(
      due.map(({ followUp }) => followUp.id),
      { outcome: 'shown', form: 'digest' },
    )
    expect(log.nextNagAt()).toBe(at('2026-05-13T09:15:00+02:00'))
  })

  test('follow new working hours and another zone at once, and keep what was shown and snoozed', () => {
    let policy: PolicyContext = berlin
    const { log, clock } = aLog(() => policy)
    const [one, two] = [aFix(log, 'One'), aFix(log, 'Two')]
    clock.pass(15 * minute)
    log.recordDelivery(
      log.claimDue().map(({ followUp }) => followUp.id),
      shown,
    )
    log.snooze([two], at('2026-05-07T17:30:00+02:00'))
    policy = { ...berlin, timeZone: 'America/New_York' }
    log.realign()
    // 10:15 in Berlin is 04:15 in New York: both wait for the morning there.
    expect(log.record(one).followUps).toMatchObject([
      { nagsShown: 1, nextNagAt: at('2026-05-07T09:15:00-04:00') },
    ])
    expect(log.record(two).followUps).toMatchObject([
      { nagsShown: 1, nextNagAt: at('2026-05-07T11:30:00-04:00') },
    ])
    expect(log.record(one).followUps[0]?.dueAt).toBe(at('2026-05-07T13:00:00-04:00'))
  })

  test('go on after the clock was set back a year and forward again', () => {
    const { log, clock } = aLog()
    aFix(log)
    clock.pass(15 * minute)
    log.recordDelivery(
      log.claimDue().map(({ followUp }) => followUp.id),
      shown,
    )
    clock.set(at('2025-05-07T10:00:00+02:00'))
    log.realign()
    expect(log.nextNagAt()).toBeLessThan(clock.now() + 24 * hour)
    clock.set(morning + 16 * minute)
    log.realign()
    expect(log.nextNagAt()).toBe(morning + hour)
  })
})
