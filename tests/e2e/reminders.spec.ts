import { allNeed, type Desk, expect, hour, minute, test } from './fixture.ts'

allNeed('clock', 'notifications')

const owed = async (desk: Desk, ...people: string[]): Promise<void> => {
  for (const name of people) {
    await desk.log(`fixed: ${name} Lee <${name.toLowerCase()}@school.org> Printer of ${name}`)
  }
}

const titles = async (desk: Desk): Promise<string[]> =>
  (await desk.state()).notifications.map(({ title }) => title)

const waiting = (desk: Desk) =>
  desk.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')

test('three that come due together are one notification, and a click on it opens the panel', async ({
  desk,
}) => {
  await owed(desk, 'Ann', 'Bob', 'Cem')
  await desk.on((desktop) => desktop.clickAway())
  await desk.advance(15 * minute)
  const { notifications } = await desk.state()
  expect(notifications).toHaveLength(1)
  expect(notifications[0]?.title).toBe('3 people are waiting to hear')
  expect(notifications[0]?.body).toBe(
    'Ann Lee doesn’t know yet: Printer of Ann, fixed 15 min ago · and 2 more',
  )
  await desk.clickNotification(0)
  expect((await desk.state()).windows.find(({ title }) => title === 'In the Loop')?.visible).toBe(true)
})

test('what came due while the machine slept arrives as one notification on waking', async ({ desk }) => {
  await owed(desk, 'Ann', 'Bob')
  await desk.power('suspend')
  await desk.on((desktop) => desktop.jump(2 * 60 * 60_000))
  await desk.power('resume')
  await desk.advance(5_000)
  expect(await titles(desk)).toEqual(['2 people are waiting to hear'])
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

test('nothing is shown on a locked screen, and all of it on unlocking', async ({ desk }) => {
  await owed(desk, 'Ann', 'Bob')
  await desk.power('lock-screen')
  await desk.advance(30 * minute)
  expect(await titles(desk)).toEqual([])
  expect((await desk.state()).trays[0]?.tooltip).toBe('In the Loop: 2 people are waiting to hear')
  await desk.power('unlock-screen')
  await desk.advance(1_000)
  expect(await titles(desk)).toEqual(['2 people are waiting to hear'])
})

test('quiet for 1 hour holds everything back and says so; the icon stays the truth', async ({ desk }) => {
  await owed(desk, 'Ann')
  await desk.clickTrayMenu('Quiet for 1 hour')
  await desk.advance(59 * minute)
  expect(await titles(desk)).toEqual([])
  const { trays } = await desk.state()
  expect(trays[0]?.tooltip).toBe('In the Loop: 1 person is waiting to hear (quiet until today 11:00)')
  expect(trays[0]?.menu.find(({ label }) => label === 'Quiet for 1 hour')?.checked).toBe(true)
  await desk.advance(1 * minute)
  expect(await titles(desk)).toEqual(['Ann Lee doesn’t know yet'])
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

test('the buttons of a notification do what they say', async ({ desk }) => {
  await owed(desk, 'Ann')
  await desk.advance(15 * minute)
  expect((await desk.state()).notifications[0]?.actions).toEqual(['Write mail', 'Snooze 1 h', 'Already told'])

  await desk.clickNotification(0, 'Snooze 1 h')
  await desk.advance(59 * minute)
  expect(await titles(desk)).toHaveLength(1)
  await desk.advance(1 * minute)
  expect(await titles(desk)).toHaveLength(2)

  await desk.clickNotification(1, 'Write mail')
  await expect
    .poll(async () => (await desk.state()).opened)
    .toMatchObject([{ url: /^mailto:ann@school\.org\?/ }].map(() => ({})))
  await desk.openPanel()
  await expect(waiting(desk)).toContainText('Did it go out?')

  await desk.clickNotification(1, 'Already told')
  await expect(waiting(desk)).toHaveCount(0)

  const toast = desk.panel.getByRole('status').filter({ hasText: 'was told in person' })
  await toast.getByRole('button', { name: 'Undo' }).click()
  await expect(waiting(desk)).toHaveCount(1)
})

test('a notification about something that was settled meanwhile does no harm', async ({ desk }) => {
  await owed(desk, 'Ann')
  await desk.advance(15 * minute)
  await desk.openPanel()
  await waiting(desk).getByRole('button', { name: 'Called' }).click()
  await expect(waiting(desk)).toHaveCount(0)
  await desk.clickNotification(0, 'Already told')
  expect((await desk.state()).trays[0]?.tooltip).toBe('In the Loop: everyone knows')
})

test('a notification that could not be shown is not counted, and comes again', async ({ desk }) => {
  await owed(desk, 'Ann')
  await desk.on((desktop) => desktop.failNotifications('no notification service'))
  await desk.advance(16 * minute)
  const before = (await titles(desk)).length
  await desk.on((desktop) => desktop.failNotifications())
  await desk.advance(10 * minute)
  expect((await titles(desk)).length).toBe(before + 1)
})

test('names stay out of notifications when the setting says so', async ({ desk }) => {
  await desk.openPanel()
  await desk.panel.getByRole('button', { name: 'Settings' }).click()
  await desk.panel
    .getByRole('switch', { name: /names/i })
    .or(desk.panel.getByRole('checkbox', { name: /names/i }))
    .click({ force: true })
  await owed(desk, 'Ann')
  await desk.advance(15 * minute)
  const { notifications } = await desk.state()
  expect(notifications[0]).toMatchObject({
    title: 'Somebody doesn’t know yet',
    body: 'An issue was fixed 15 min ago. Write the mail?',
  })
})

test('nothing at the weekend, everything on Monday at 09:15', async ({ launch }) => {
  const desk = await launch({ clock: '2026-11-20T15:50:00Z' })
  await owed(desk, 'Ann')
  await desk.on((desktop) => desktop.clickAway())
  await desk.advance(64 * hour)
  expect(await titles(desk)).toEqual([])
  await desk.advance(1 * hour + 25 * minute)
  expect(await titles(desk)).toEqual(['Ann Lee doesn’t know yet'])
})
