import { expect, it } from 'vitest'
import { hours, minutes, startReminders } from './reminders-setup.ts'

const ann = { name: 'Ann', email: 'ann@school.org' }

it('raises a fix with an open promise once: one word settles both', async () => {
  const app = startReminders('2026-11-18T09:30:00+01:00')
  const { issueId } = app.log().capture({
    title: 'New toner',
    requester: ann,
    promisedAt: app.time.clock.now() + minutes(45),
  })
  app.log().resolve(issueId, { resolution: 'It is in.' })
  await app.time.advance(minutes(20))
  expect(app.shownAt()).toEqual(['Wed 09:45'])
  expect(app.delivery.shown[0]).toMatchObject({
    title: 'Ann doesn’t know yet',
    body: 'New toner, fixed 15 min ago, promised by 10:15. Write the mail?',
  })
  app.log().confirmTold(issueId, { by: 'phone' })
  await app.time.advance(hours(8))
  expect(app.shownAt()).toHaveLength(1)
})

it('asks whether what has been open for a month is still wanted', async () => {
  const app = startReminders('2026-10-05T10:00:00+02:00')
  app.log().capture({ title: 'New chairs', requester: ann, channel: 'phone' })
  app.restart(() => app.time.set('2026-11-18T10:00:00+01:00'))
  await app.time.advance(minutes(5))
  expect(app.delivery.shown[0]?.body).toMatch(/Ask whether it is still wanted\?$/)
})

it('raises a promise in time, on a day that would use up all notifications', async () => {
  const app = startReminders('2026-11-18T09:20:00+01:00')
  const { issueId } = app.log().capture({
    title: 'New toner',
    requester: ann,
    promisedAt: Date.parse('2026-11-18T15:00:00+01:00'),
  })
  for (let count = 1; count <= 8; count += 1) {
    app.fix(`Person${count}`, `Trouble ${count}`)
    await app.time.advance(minutes(40))
  }
  await app.time.advance(minutes(15))
  // Along with a fix that is due a little earlier.
  expect(app.shownAt().at(-1)).toBe('Wed 14:25')
  const { followUps } = app.log().record(issueId)
  expect(followUps.find(({ kind }) => kind === 'promise')).toMatchObject({ nagsShown: 1 })
})

it('says a promise before everything else that is owed, and once more when it is broken', async () => {
  const app = startReminders('2026-11-18T10:00:00+01:00')
  const { issueId } = app.log().capture({
    title: 'Printer jam',
    requester: { name: 'Ann' },
    priority: 'urgent',
    channel: 'voicemail',
    promisedAt: Date.parse('2026-11-18T15:00:00+01:00'),
  })
  await app.time.advance(minutes(30))
  app.log().call(issueId, { outcome: 'reached' })
  await app.time.advance(minutes(3 * 60 + 55))
  // The silence has been raised since half past twelve, and somebody else writes.
  app.log().capture({ title: 'Wi-Fi', requester: { name: 'Bob' }, priority: 'urgent', channel: 'mail' })
  await app.time.advance(minutes(6))
  expect(app.shownAt().at(-1)).toBe('Wed 14:30')
  expect(app.delivery.shown.at(-1)?.body).toMatch(/^Promised to Ann by 15:00: Printer jam/)
  await app.time.advance(minutes(30))
  expect(app.shownAt().at(-1)).toBe('Wed 15:00')
  expect(app.delivery.shown.at(-1)).toMatchObject({
    body: expect.stringMatching(/^Promised to Ann by 15:00, and it has passed: Printer jam/),
  })
})

it('raises a check-in after an absence, instead of closing it unasked', async () => {
  const app = startReminders('2026-11-13T15:00:00+01:00', 'Europe/Berlin', {
    daysOff: [{ from: '2026-11-16', to: '2026-11-29' }],
  })
  const issueId = app.fix('Ann', 'Printer jam')
  app.log().confirmTold(issueId, { by: 'phone' })
  app.restart(() => app.time.set('2026-11-30T08:30:00+01:00'))
  await app.time.advance(hours(1))
  expect(app.shownAt()).toEqual(['Mon 09:15'])
  expect(app.delivery.shown[0]?.title).toBe('Does it still work for Ann?')
  app.restart(() => app.time.set('2026-12-07T08:30:00+01:00'))
  await app.time.advance(hours(1))
  expect(app.log().timeline(issueId).at(-1)).toMatchObject({ kind: 'closed-unanswered' })
})
