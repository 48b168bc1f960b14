import { describe, expect, test } from 'vitest'
import type { PolicyContext } from '../../../shared/policy/context.ts'
import { aFix, aLog } from './a-log.ts'
import { ann, at, berlin, hour, minute, morning } from './days.ts'

const shown = { outcome: 'shown' } as const

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
      { nagsShown: 1, lastNagAt: morning + 15 * minute, nextNagAt: morning + 3 * hour },
    ])
    expect(log.timeline(issueId).at(-1)).toMatchObject({
      kind: 'reminded',
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
    const fixture = aLog()
    aFix(fixture.log)
    fixture.clock.pass(20 * minute)
    fixture.log.claimDue()
    expect(fixture.restart().claimDue()).toHaveLength(1)
    fixture.clock.pass(-3 * minute)
    expect(fixture.log.claimDue()).toHaveLength(1)
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

  test('bring along what is owed or soon due, but not what was said lately or is snoozed, and what waits keeps its time', () => {
    const { log, clock } = aLog()
    const aheadMs = 30 * minute
    const [said, snoozed] = [aFix(log, 'Said'), aFix(log, 'Snoozed')]
    log.snooze([snoozed], morning + 5 * hour)
    clock.pass(15 * minute)
    log.recordDelivery(
      log.claimDue().map(({ followUp }) => followUp.id),
      shown,
    )
    clock.pass(5 * minute)
    const [one, soon] = [aFix(log, 'One'), aFix(log, 'Soon')]
    clock.pass(5 * minute)
    const claimed = log.claimDue({ aheadMs })
    expect(claimed.map(({ issue }) => issue.id)).toEqual([one, soon])
    log.recordDelivery(
      claimed.map(({ followUp }) => followUp.id),
      { outcome: 'suppressed', reason: 'locked' },
      clock.now() + minute,
    )
    expect(log.nextNagAt()).toBe(morning + 35 * minute)
    clock.pass(25 * minute)
    const later = log.claimDue({ aheadMs }).map(({ issue }) => issue.id)
    expect(new Set(later)).toEqual(new Set([one, soon, said]))
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
    expect(log.record(issueId).followUps).toMatchObject([{ kind: 'check-in', nagsShown: 0 }])
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
      { outcome: 'shown' },
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
    expect(log.nextNagAt()).toBe(morning + 3 * hour)
  })

  test('wait until an absence is over, while the debt goes on', () => {
    const away = { ...berlin, daysOff: [{ from: '2026-05-08', to: '2026-05-11' }] }
    const { log, clock } = aLog(() => away)
    const issueId = aFix(log)
    clock.set(at('2026-05-07T16:50:00+02:00'))
    log.recordDelivery(
      log.claimDue().map(({ followUp }) => followUp.id),
      shown,
    )
    expect(log.record(issueId).followUps).toMatchObject([
      { dueAt: morning + 4 * hour, nextNagAt: at('2026-05-12T09:15:00+02:00') },
    ])
    log.snooze([issueId], at('2026-05-09T12:00:00+02:00'))
    expect(log.nextNagAt()).toBe(at('2026-05-12T09:15:00+02:00'))
  })

  test('come at night where the policy says so', () => {
    const { urgent } = berlin.policies.byPriority
    const byPriority = { ...berlin.policies.byPriority, urgent: { ...urgent, outsideHours: true } }
    const { log, clock } = aLog(() => ({ ...berlin, policies: { ...berlin.policies, byPriority } }))
    clock.set(at('2026-05-09T22:00:00+02:00'))
    const { issueId } = log.capture({ title: 'Server', requester: ann, priority: 'urgent', resolved: true })
    aFix(log)
    expect(log.nextNagAt()).toBe(clock.now() + 15 * minute)
    clock.pass(20 * minute)
    const [due, ...others] = log.claimDue()
    expect([due?.issue.id, others]).toEqual([issueId, []])
    log.postpone([due?.followUp.id ?? 0], clock.now() + 5 * minute)
    expect(log.nextNagAt()).toBe(clock.now() + 5 * minute)
  })

  test('that were on the screen when the app died count as shown, and come again half an hour later', () => {
    const fixture = aLog()
    const [one, two, three] = [aFix(fixture.log, 'One'), aFix(fixture.log, 'Two'), aFix(fixture.log, 'Three')]
    fixture.clock.pass(15 * minute)
    const ids = fixture.log.claimDue().map(({ followUp }) => followUp.id)
    fixture.log.showing(ids.slice(0, 2))
    fixture.clock.pass(minute)
    const log = fixture.restart()
    expect(log.shownSince(morning)).toEqual([{ at: morning + 15 * minute, issueIds: [one, two] }])
    expect(log.claimDue().map(({ issue }) => issue.id)).toEqual([three])
    expect(log.record(one).followUps).toMatchObject([{ nagsShown: 0, nextNagAt: morning + 45 * minute }])
    expect(fixture.restart().shownSince(morning)).toHaveLength(1)
  })

  test('are remembered, what was said together as one', () => {
    const { log, clock } = aLog()
    const ids = [aFix(log, 'One'), aFix(log, 'Two'), aFix(log, 'Three')]
    clock.pass(15 * minute)
    const [first = 0, ...others] = log.claimDue().map(({ followUp }) => followUp.id)
    log.recordDelivery([first], shown)
    const toastAt = clock.now()
    log.recordDelivery(others, { outcome: 'suppressed', reason: 'locked' })
    clock.pass(5 * minute)
    log.claimDue()
    log.recordDelivery(others, { outcome: 'shown' })
    const digest = { at: clock.now(), issueIds: ids.slice(1) }
    expect(log.shownSince(morning)).toEqual([{ at: toastAt, issueIds: ids.slice(0, 1) }, digest])
    expect(log.shownSince(toastAt + 1)).toEqual([digest])
  })
})
