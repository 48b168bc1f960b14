import { describe, expect, it } from 'vitest'
import { hours, minutes, startReminders } from './reminders-setup.ts'

describe('the schedule of an untold fix', () => {
  it('reminds after 15 minutes and 3 hours, before the end of the day, then each working day at 09:15', async () => {
    const app = startReminders('2026-11-18T10:00:00+01:00')
    app.fix('Ann', 'Printer jam')
    await app.time.advance(hours(24 * 6))
    expect(app.shownAt()).toEqual([
      'Wed 10:15',
      'Wed 13:00',
      'Wed 16:30',
      'Thu 09:15',
      'Fri 09:15',
      'Mon 09:15',
      'Tue 09:15',
    ])
    expect(app.delivery.shown[0]).toMatchObject({ title: 'Ann doesn’t know yet' })
    expect(app.delivery.shown[0]?.body).toBe('Printer jam, fixed 15 min ago. Write the mail?')
  })

  it.each([
    ['America/New_York', '2026-10-30T16:50:00-04:00'],
    ['Europe/Berlin', '2026-10-23T16:50:00+02:00'],
    ['Australia/Lord_Howe', '2026-10-02T16:50:00+10:30'],
    ['Asia/Kolkata', '2026-10-23T16:50:00+05:30'],
  ])('waits over the weekend, whatever the clocks do, in %s', async (zone, friday) => {
    const app = startReminders(friday, zone)
    app.fix('Ann', 'Printer jam')
    await app.time.advance(hours(24 * 4))
    expect(app.shownAt()).toEqual(['Mon 09:15', 'Tue 09:15'])
  })

  it('is silent once the requester was told', async () => {
    const app = startReminders('2026-11-18T10:00:00+01:00')
    const issueId = app.fix('Ann', 'Printer jam')
    await app.time.advance(minutes(20))
    app.log().confirmTold(issueId, { by: 'phone' })
    await app.time.advance(hours(24))
    expect(app.shownAt()).toEqual(['Wed 10:15'])
  })

  it('reminds again after a snooze', async () => {
    const app = startReminders('2026-11-18T10:00:00+01:00')
    const issueId = app.fix('Ann', 'Printer jam')
    app.log().snooze([issueId], app.time.clock.now() + minutes(45))
    await app.time.advance(hours(1))
    expect(app.shownAt()).toEqual(['Wed 10:45'])
  })
})

describe('several at once', () => {
  it('comes as one, with what will be due within half an hour, the most pressing first', async () => {
    const app = startReminders('2026-11-18T10:00:00+01:00')
    app.fix('Ann', 'Printer jam')
    await app.time.advance(minutes(10))
    app.fix('Bob', 'No sound')
    await app.time.advance(hours(1))
    expect(app.shownAt()).toEqual(['Wed 10:15'])
    expect(app.delivery.shown[0]).toMatchObject({
      title: '2 people are waiting to hear',
      body: 'Ann doesn’t know yet: Printer jam, fixed 15 min ago · and 1 more',
    })
    expect(
      app
        .log()
        .waiting()
        .flatMap(({ followUps }) => followUps.map((one) => one.nagsShown)),
    ).toEqual([1, 1])
  })

  it('is headed before you go when it is the last of the day', async () => {
    const app = startReminders('2026-11-18T10:00:00+01:00')
    app.fix('Ann', 'Printer jam')
    app.fix('Bob', 'No sound')
    await app.time.advance(hours(8))
    expect(app.shownAt()).toEqual(['Wed 10:15', 'Wed 13:00', 'Wed 16:30'])
    expect(app.delivery.shown.at(-1)?.title).toBe('Before you go: 2 people are waiting to hear')
  })
})

describe('while nobody can see it', () => {
  it('gives what came due in sleep as one digest within 5 s of waking', async () => {
    const app = startReminders('2026-11-18T10:00:00+01:00')
    app.fix('Ann', 'Printer jam')
    app.fix('Bob', 'No sound')
    app.presence.asleep(true)
    app.time.set('2026-11-19T11:00:00+01:00')
    app.presence.asleep(false)
    app.scheduler().trigger('resumed')
    await app.time.advance(5_000)
    expect(app.delivery.shown.map(({ title }) => title)).toEqual(['2 people are waiting to hear'])
    await app.time.advance(hours(5))
    expect(app.delivery.shown).toHaveLength(1)
  })

  it('notices a sleep that nobody announced', async () => {
    const app = startReminders('2026-11-18T10:00:00+01:00')
    app.fix('Ann', 'Printer jam')
    app.fix('Bob', 'No sound')
    app.time.set('2026-11-19T11:00:00+01:00')
    await app.time.advance(minutes(1))
    expect(app.delivery.shown.map(({ title }) => title)).toEqual(['2 people are waiting to hear'])
  })

  it('gives what came due while closed as one digest at the start', async () => {
    const app = startReminders('2026-11-18T10:00:00+01:00')
    app.fix('Ann', 'Printer jam')
    app.fix('Bob', 'No sound')
    app.restart(() => app.time.set('2026-11-18T14:00:00+01:00'))
    await app.time.advance(5_000)
    expect(app.delivery.shown.map(({ title }) => title)).toEqual(['2 people are waiting to hear'])
  })

  it('waits for the working day when it is started in the evening', async () => {
    const app = startReminders('2026-11-18T10:00:00+01:00')
    app.fix('Ann', 'Printer jam')
    app.restart(() => app.time.set('2026-11-18T20:00:00+01:00'))
    await app.time.advance(hours(16))
    expect(app.shownAt()).toEqual(['Thu 09:15'])
  })

  it('holds while locked and gives a digest on unlock', async () => {
    const app = startReminders('2026-11-18T10:00:00+01:00')
    app.fix('Ann', 'Printer jam')
    app.fix('Bob', 'No sound')
    app.presence.locked(true)
    await app.time.advance(hours(2))
    expect(app.delivery.shown).toEqual([])
    app.presence.locked(false)
    app.scheduler().trigger('unlocked')
    await app.time.advance(1_000)
    expect(app.delivery.shown.map(({ title }) => title)).toEqual(['2 people are waiting to hear'])
  })

  it('is quiet until the quiet hour is over, to the minute', async () => {
    const app = startReminders('2026-11-18T10:00:00+01:00')
    app.fix('Ann', 'Printer jam')
    app.setQuiet(app.time.clock.now() + hours(1))
    await app.time.advance(hours(1) - 1)
    expect(app.delivery.shown).toEqual([])
    await app.time.advance(1)
    expect(app.shownAt()).toEqual(['Wed 11:00'])
  })
})

describe('when showing goes wrong', () => {
  it('does not count a failure and tries again', async () => {
    const app = startReminders('2026-11-18T10:00:00+01:00')
    const issueId = app.fix('Ann', 'Printer jam')
    app.delivery.answerWith({ outcome: 'failed', error: 'no bus' })
    await app.time.advance(minutes(16))
    expect(app.log().record(issueId).followUps[0]).toMatchObject({ nagsShown: 0, lastNagAt: null })
    app.delivery.answerWith({ outcome: 'shown' })
    await app.time.advance(minutes(5))
    expect(app.log().record(issueId).followUps[0]).toMatchObject({ nagsShown: 1 })
    expect(
      app
        .log()
        .timeline(issueId)
        .map(({ kind }) => kind),
    ).toContain('reminder-failed')
  })

  it('does not count what the system suppressed', async () => {
    const app = startReminders('2026-11-18T10:00:00+01:00')
    const issueId = app.fix('Ann', 'Printer jam')
    app.delivery.answerWith({ outcome: 'suppressed', reason: 'do not disturb' })
    await app.time.advance(minutes(16))
    expect(app.log().record(issueId).followUps[0]).toMatchObject({ nagsShown: 0 })
  })
})

describe('time that jumps', () => {
  it('follows the technician to another zone', async () => {
    const app = startReminders('2026-11-18T16:00:00+01:00')
    app.fix('Ann', 'Printer jam')
    await app.time.advance(minutes(20))
    app.time.travelTo('America/New_York')
    await app.time.advance(hours(24))
    // 16:00 in Berlin is 10:00 in New York: three hours after the fix is working time there.
    expect(app.shownAt()).toEqual(['Wed 10:15', 'Wed 13:00', 'Wed 16:30', 'Thu 09:15'])
  })

  it('loses nothing when the clock is set back a year and forward again', async () => {
    const app = startReminders('2026-11-18T10:00:00+01:00')
    app.fix('Ann', 'Printer jam')
    await app.time.advance(minutes(20))
    app.time.set('2025-11-18T10:20:00+01:00')
    await app.time.advance(minutes(2))
    app.time.set('2026-11-18T10:30:00+01:00')
    await app.time.advance(hours(3))
    expect(app.shownAt()).toEqual(['Wed 10:15', 'Wed 13:00'])
  })
})

it('passes on what was chosen, with the issues that it was about', async () => {
  const app = startReminders('2026-11-18T10:00:00+01:00')
  const issueId = app.fix('Ann', 'Printer jam')
  await app.time.advance(minutes(15))
  app.delivery.shown[0]?.choose('write-mail')
  expect(app.choices).toEqual([{ choice: 'write-mail', issueIds: [issueId] }])
})

it('paints the tray and goes on by itself when the log could not be written for a while', async () => {
  const app = startReminders('2026-11-18T10:00:00+01:00')
  app.fix('Ann', 'Printer jam')
  app.failClaims(true)
  await app.time.advance(hours(4))
  expect(app.delivery.shown).toEqual([])
  expect(app.looks().failed).toBeGreaterThan(100)
  expect(app.looks().painted).toBeGreaterThanOrEqual(app.looks().failed)
  app.failClaims(false)
  await app.time.advance(minutes(1))
  expect(app.shownAt()).toEqual(['Wed 14:01'])
})
