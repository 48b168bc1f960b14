import { type App, allNeed, expect, hour, minute, test } from './fixture.ts'

allNeed('clock', 'notifications')

const owed = async (app: App, ...people: string[]): Promise<void> => {
  for (const name of people) {
    await app.log(`fixed: ${name} Lee <${name.toLowerCase()}@school.org> Printer of ${name}`)
  }
}

const titles = async (app: App): Promise<string[]> =>
  (await app.state()).notifications.map(({ title }) => title)

const waiting = (app: App) => app.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')

test('three that come due together are one notification, and a click on it opens the panel', async ({
  app,
}) => {
  await owed(app, 'Ann', 'Bob', 'Cem')
  await app.on((desktop) => desktop.clickAway())
  await app.advance(15 * minute)
  const { notifications } = await app.state()
  expect(notifications).toHaveLength(1)
  expect(notifications[0]?.title).toBe('3 people are waiting to hear')
  expect(notifications[0]?.body).toBe(
    'Ann Lee doesn’t know yet: Printer of Ann, fixed 15 min ago · and 2 more',
  )
  await app.clickNotification(0)
  expect((await app.state()).windows.find(({ title }) => title === 'In the Loop')?.visible).toBe(true)
})

test('what came due while the machine slept arrives as one notification on waking', async ({ app }) => {
  await owed(app, 'Ann', 'Bob')
  await app.power('suspend')
  await app.on((desktop) => desktop.jump(2 * 60 * 60_000))
  await app.power('resume')
  await app.advance(5_000)
  expect(await titles(app)).toEqual(['2 people are waiting to hear'])
})

test('what came due while the app was closed arrives as one notification at the start', async ({
  launch,
}) => {
  const first = await launch()
  await owed(first, 'Ann', 'Bob')
  await first.close()
  const second = await launch({ clock: '2026-11-18T14:00:00Z' })
  await second.advance(5_000)
  expect(await titles(second)).toEqual(['2 people are waiting to hear'])
})

test('nothing is shown on a locked screen, and all of it on unlocking', async ({ app }) => {
  await owed(app, 'Ann', 'Bob')
  await app.power('lock-screen')
  await app.advance(30 * minute)
  expect(await titles(app)).toEqual([])
  expect((await app.state()).trays[0]?.tooltip).toBe('In the Loop: 2 people are waiting to hear')
  await app.power('unlock-screen')
  await app.advance(1_000)
  expect(await titles(app)).toEqual(['2 people are waiting to hear'])
})

test('quiet for 1 hour holds everything back and says so; the icon stays the truth', async ({ app }) => {
  await owed(app, 'Ann')
  await app.clickTrayMenu('Quiet for 1 hour')
  await app.advance(59 * minute)
  expect(await titles(app)).toEqual([])
  const { trays } = await app.state()
  expect(trays[0]?.tooltip).toBe('In the Loop: 1 person is waiting to hear (quiet until today 11:00)')
  expect(trays[0]?.menu.find(({ label }) => label === 'Quiet for 1 hour')?.checked).toBe(true)
  await app.advance(1 * minute)
  expect(await titles(app)).toEqual(['Ann Lee doesn’t know yet'])
})

test('the quiet hour survives a restart', async ({ launch }) => {
  const first = await launch()
  await owed(first, 'Ann')
  await first.clickTrayMenu('Quiet for 1 hour')
  await first.kill()
  const second = await launch({ clock: '2026-11-18T09:30:00Z' })
  await second.advance(29 * minute)
  expect(await titles(second)).toEqual([])
  await second.advance(1 * minute)
  expect(await titles(second)).toHaveLength(1)
})

test('the buttons of a notification do what they say', async ({ app }) => {
  await owed(app, 'Ann')
  await app.advance(15 * minute)
  expect((await app.state()).notifications[0]?.actions).toEqual(['Write mail', 'Snooze 1 h', 'Already told'])

  await app.clickNotification(0, 'Snooze 1 h')
  await app.advance(59 * minute)
  expect(await titles(app)).toHaveLength(1)
  await app.advance(1 * minute)
  expect(await titles(app)).toHaveLength(2)

  await app.clickNotification(1, 'Write mail')
  await expect
    .poll(async () => (await app.state()).opened)
    .toMatchObject([{ url: /^mailto:ann@school\.org\?/ }].map(() => ({})))
  await app.openPanel()
  await expect(waiting(app)).toContainText('Did it go out?')

  await app.clickNotification(1, 'Already told')
  await expect(waiting(app)).toHaveCount(0)

  const toast = app.panel.getByRole('status').filter({ hasText: 'was told in person' })
  await toast.getByRole('button', { name: 'Undo' }).click()
  await expect(waiting(app)).toHaveCount(1)
})

test('a notification about something that was settled meanwhile does no harm', async ({ app }) => {
  await owed(app, 'Ann')
  await app.advance(15 * minute)
  await app.openPanel()
  await waiting(app).getByRole('button', { name: 'Called' }).click()
  await expect(waiting(app)).toHaveCount(0)
  await app.clickNotification(0, 'Already told')
  expect((await app.state()).trays[0]?.tooltip).toBe('In the Loop: everyone knows')
})

test('a notification that could not be shown is not counted, and comes again', async ({ app }) => {
  await owed(app, 'Ann')
  await app.on((desktop) => desktop.failNotifications('no notification service'))
  await app.advance(16 * minute)
  const before = (await titles(app)).length
  await app.on((desktop) => desktop.failNotifications())
  await app.advance(10 * minute)
  expect((await titles(app)).length).toBe(before + 1)
})

test('names stay out of notifications when the setting says so', async ({ app }) => {
  await app.openPanel()
  await app.panel.getByRole('button', { name: 'Settings' }).click()
  await app.panel
    .getByRole('switch', { name: /names/i })
    .or(app.panel.getByRole('checkbox', { name: /names/i }))
    .click({ force: true })
  await owed(app, 'Ann')
  await app.advance(15 * minute)
  const { notifications } = await app.state()
  expect(notifications[0]).toMatchObject({
    title: 'Somebody doesn’t know yet',
    body: 'An issue was fixed 15 min ago. Write the mail?',
  })
})

test('nothing at the weekend, everything on Monday at 09:15', async ({ launch }) => {
  const app = await launch({ clock: '2026-11-20T15:50:00Z' })
  await owed(app, 'Ann')
  await app.on((desktop) => desktop.clickAway())
  await app.advance(64 * hour)
  expect(await titles(app)).toEqual([])
  await app.advance(1 * hour + 25 * minute)
  expect(await titles(app)).toEqual(['Ann Lee doesn’t know yet'])
})
