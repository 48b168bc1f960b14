import { describe, expect, it } from 'vitest'
import type { PolicyOverride } from '../../../shared/model/policy.ts'
import { defaultPolicyContext } from '../../../shared/policy/context.ts'
import { hours, minutes, startReminders } from './reminders-setup.ts'

const wednesday = '2026-11-18T10:00:00+01:00'
const { policies, reminders } = defaultPolicyContext

const withPolicy = (change: PolicyOverride) => ({
  policies: {
    ...policies,
    byPriority: { ...policies.byPriority, normal: { ...policies.byPriority.normal, ...change } },
  },
})

describe('the caps', () => {
  it('leaves five minutes between two notifications, even for a promise', async () => {
    const app = startReminders(wednesday)
    app.fix('Ann', 'Printer jam')
    await app.time.advance(minutes(15))
    app.log().capture({
      title: 'New toner',
      requester: { name: 'Bob' },
      channel: 'phone',
      promisedAt: app.time.clock.now() + minutes(20),
    })
    await app.time.advance(minutes(30))
    expect(app.shownAt()).toEqual(['Wed 10:15', 'Wed 10:20'])
  })

  it('shows six in a day, the last before the end of it, and forgets none of it over a restart', async () => {
    const app = startReminders('2026-11-18T09:30:00+01:00')
    for (let count = 1; count <= 40; count += 1) {
      app.fix(`Person${count}`, `Trouble ${count}`)
      await app.time.advance(minutes(10))
      if (count % 2 === 0) app.restart()
    }
    await app.time.advance(hours(2))
    expect(app.shownAt()).toHaveLength(6)
    expect(app.shownAt().at(-1)).toBe('Wed 16:30')
    const everybody = new Set(
      app
        .log()
        .waiting()
        .filter(({ followUps }) => followUps[0]?.nagsShown !== 0),
    )
    expect(everybody.size).toBe(40)
  })

  it('does not repeat a daily reminder at the end of the day', async () => {
    const app = startReminders(wednesday)
    app.fix('Ann', 'Printer jam')
    await app.time.advance(hours(48))
    expect(app.shownAt()).toEqual(['Wed 10:15', 'Wed 13:00', 'Wed 16:30', 'Thu 09:15', 'Fri 09:15'])
  })

  it('never says the same within two hours', async () => {
    const app = startReminders(
      wednesday,
      'Europe/Berlin',
      withPolicy({ ladderMinutes: [15, 30, 45, 60, 90, 150] }),
    )
    app.fix('Ann', 'Printer jam')
    await app.time.advance(hours(4))
    expect(app.shownAt()).toEqual(['Wed 10:15', 'Wed 12:30'])
  })
})

describe('hours', () => {
  it('raises outside hours only what its policy says', async () => {
    const app = startReminders('2026-11-18T20:00:00+01:00', 'Europe/Berlin', {
      policies: {
        ...policies,
        byPriority: { ...policies.byPriority, urgent: { ...policies.byPriority.urgent, outsideHours: true } },
      },
    })
    app.fix('Ann', 'Printer jam')
    const { issueId } = app
      .log()
      .capture({ title: 'Server down', requester: { name: 'Bob' }, priority: 'urgent' })
    app.log().resolve(issueId, { resolution: 'Restarted.' })
    await app.time.advance(minutes(30))
    expect(app.shownAt()).toEqual(['Wed 20:15'])
    expect(app.delivery.shown[0]?.title).toBe('Bob doesn’t know yet')
  })

  it('holds everything during an absence, and sums it up on return', async () => {
    const app = startReminders(wednesday, 'Europe/Berlin', {
      daysOff: [{ from: '2026-11-19', to: '2026-11-22' }],
    })
    app.fix('Ann', 'Printer jam')
    app.fix('Bob', 'No sound')
    await app.time.advance(hours(8))
    const before = app.delivery.shown.length
    await app.time.advance(hours(24 * 5))
    expect(app.shownAt().slice(before)).toEqual(['Mon 09:15'])
    expect(app.delivery.shown.at(-1)?.title).toBe('2 people are waiting to hear')
  })
})

describe('what the system says', () => {
  it.each(['away', 'do-not-disturb', 'full-screen'] as const)('holds while it says %s', async (reason) => {
    const app = startReminders(wednesday)
    app.fix('Ann', 'Printer jam')
    app.fix('Bob', 'No sound')
    app.systemSays(async () => reason)
    await app.time.advance(hours(2))
    expect(app.delivery.shown).toEqual([])
    app.systemSays(async () => null)
    await app.time.advance(minutes(2))
    expect(app.delivery.shown.map(({ title }) => title)).toEqual(['2 people are waiting to hear'])
  })

  it.each([
    ['never answers', () => new Promise<null>(() => {})],
    ['fails', () => Promise.reject(new Error('no bus'))],
    [
      'throws',
      () => {
        throw new Error('no such program')
      },
    ],
  ])('counts as free within a second when it %s', async (_, answer) => {
    const app = startReminders(wednesday)
    app.fix('Ann', 'Printer jam')
    app.systemSays(answer)
    await app.time.advance(minutes(15) + 1_000)
    expect(app.shownAt()).toEqual(['Wed 10:15'])
  })

  it('is asked only when something is to be shown', async () => {
    const app = startReminders(wednesday)
    let asked = 0
    app.systemSays(async () => {
      asked += 1
      return null
    })
    app.fix('Ann', 'Printer jam')
    await app.time.advance(minutes(14))
    expect(asked).toBe(0)
    await app.time.advance(hours(4))
    expect(asked).toBe(app.delivery.shown.length)
  })
})

describe('coming back', () => {
  it('sums up after a quiet hour', async () => {
    const app = startReminders(wednesday)
    app.fix('Ann', 'Printer jam')
    app.fix('Bob', 'No sound')
    app.setQuiet(app.time.clock.now() + hours(1))
    await app.time.advance(hours(1))
    expect(app.shownAt()).toEqual(['Wed 11:00'])
    expect(app.delivery.shown[0]?.title).toBe('2 people are waiting to hear')
  })

  it('brings the last of the day that was missed behind the lock', async () => {
    const app = startReminders(wednesday)
    app.fix('Ann', 'Printer jam')
    await app.time.advance(hours(6))
    app.presence.locked(true)
    await app.time.advance(minutes(45))
    app.presence.locked(false)
    app.scheduler().trigger('unlocked')
    await app.time.advance(1_000)
    expect(app.shownAt().slice(2)).toEqual(['Wed 16:45'])
    expect(app.delivery.shown.at(-1)?.title).toBe('Before you go: Ann doesn’t know yet')
  })
})

describe('killed while showing', () => {
  it.each([
    ['before-screen', ['Wed 10:45']],
    ['after-screen', ['Wed 10:15', 'Wed 10:45']],
  ] as const)('%s: nothing twice in a row, and nothing lost', async (moment, shownAt) => {
    const app = startReminders(wednesday)
    app.fix('Ann', 'Printer jam')
    app.dieAt(moment)
    await app.time.advance(minutes(16))
    app.killed()
    await app.time.advance(minutes(40))
    expect(app.shownAt()).toEqual(shownAt)
  })

  it('counts what may have been seen against the cap', async () => {
    const app = startReminders(wednesday, 'Europe/Berlin', {
      reminders: { ...reminders, toastsPerDay: 2 },
    })
    app.fix('Ann', 'Printer jam')
    app.dieAt('after-screen')
    await app.time.advance(minutes(16))
    app.killed()
    await app.time.advance(hours(6))
    expect(app.shownAt()).toEqual(['Wed 10:15'])
    await app.time.advance(minutes(30))
    expect(app.shownAt()).toEqual(['Wed 10:15', 'Wed 16:30'])
  })
})

it('closes the check-ins that nobody answered, and says nothing of them any more', async () => {
  const app = startReminders(wednesday)
  const issueId = app.fix('Ann', 'Printer jam')
  app.log().confirmTold(issueId, { by: 'phone' })
  await app.time.advance(hours(24 * 14))
  expect(app.log().record(issueId).issue.state).toBe('closed')
  const shown = app.delivery.shown.length
  await app.time.advance(hours(24 * 3))
  expect(app.delivery.shown).toHaveLength(shown)
})

it('is neither silenced nor made to repeat itself by a clock that goes back a year and forward again', async () => {
  const app = startReminders(wednesday)
  app.fix('Ann', 'Printer jam')
  await app.time.advance(minutes(16))
  app.time.set('2025-11-18T10:16:00+01:00')
  app.fix('Bob', 'No sound')
  await app.time.advance(minutes(20))
  const backThen = app.delivery.shown.length
  expect(app.delivery.shown.slice(1, backThen).some(({ title }) => title.includes('Bob'))).toBe(true)
  app.time.set('2026-11-18T10:40:00+01:00')
  await app.time.advance(hours(24))
  const today = app.shownAt().slice(backThen)
  expect(today.at(-1)).toBe('Thu 09:15')
  expect(today.length).toBeLessThanOrEqual(7)
})
