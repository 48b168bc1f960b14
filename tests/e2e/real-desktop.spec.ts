import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient, defineInterface } from 'dbus-native'
import { missingForNotifications, startNotificationDaemon } from '../fakes/notification-daemon.ts'
import { allNeed, test as base, expect, minute } from './fixture.ts'

/** A session bus with a notification daemon and, as on stock GNOME, nobody who shows tray icons. */
const test = base.extend<{ daemon: Awaited<ReturnType<typeof startNotificationDaemon>> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  daemon: async ({}, use) => {
    const daemon = await startNotificationDaemon()
    await use(daemon)
    daemon.stop()
  },
})

allNeed('clock', 'tray', 'system')
const missing = missingForNotifications()
test.skip(
  missing.length > 0 && process.env['E2E'] !== 'required',
  `not on this machine: ${missing.join(', ')}`,
)

test('a reminder by node-notifier arrives at the notification daemon', async ({ folder, launch, daemon }) => {
  writeFileSync(
    join(folder, 'settings.json'),
    JSON.stringify({ notifications: { adapter: 'node-notifier', showNames: true } }),
  )
  const { DBUS_SESSION_BUS_ADDRESS } = daemon.env
  const app = await launch({ env: { DBUS_SESSION_BUS_ADDRESS } })
  await app.log('fixed: Ann Lee <ann@school.org> Printer jam in 204')
  await app.advance(15 * minute)
  await expect
    .poll(() => daemon.received())
    .toEqual([
      {
        app: 'In the Loop',
        title: 'Ann Lee doesn’t know yet',
        body: 'Printer jam in 204, fixed 15 min ago. Write the mail?',
      },
    ])
  expect((await app.state()).notifications, "and not by Electron's as well").toEqual([])
})

test('a locked screen holds reminders back, as the desktop says over D-Bus', async ({ launch, daemon }) => {
  const { DBUS_SESSION_BUS_ADDRESS } = daemon.env
  const bus = createClient({ busAddress: DBUS_SESSION_BUS_ADDRESS })
  let asked = 0
  const locker = defineInterface({
    name: 'org.gnome.ScreenSaver',
    methods: {
      GetActive: {
        out: { active: 'b' },
        handler: () => {
          asked += 1
          return true
        },
      },
    },
    signals: { ActiveChanged: { args: { active: 'b' } } },
  })
  await bus.export('/org/gnome/ScreenSaver', locker)
  await bus.requestName('org.gnome.ScreenSaver', 0)
  const app = await launch({ env: { DBUS_SESSION_BUS_ADDRESS } })
  await expect.poll(() => asked).toBe(1)
  await app.log('fixed: Ann Lee <ann@school.org> Printer jam in 204')
  // Too long for somebody who works at a locked screen, and too short for somebody who is away.
  await app.on((desktop) => desktop.setIdle(2 * 60))
  await app.advance(16 * minute)
  expect((await app.state()).notifications).toEqual([])
  locker.emit['ActiveChanged']?.(false)
  await expect.poll(async () => (await app.state()).notifications.length).toBe(1)
  await bus.close()
})

test.describe('on a desktop without tray icons', () => {
  const gnome = (address: string) => ({
    DESKTOP_TRAY: 'none',
    XDG_CURRENT_DESKTOP: 'GNOME',
    DBUS_SESSION_BUS_ADDRESS: address,
  })
  const panelOf = async (app: { state(): Promise<{ windows: { title: string; visible: boolean }[] }> }) =>
    (await app.state()).windows.find(({ title }) => title === 'In the Loop')

  test('the panel is a window that stays, also when started hidden', async ({ launch, daemon }) => {
    const app = await launch({ args: ['--hidden'], env: gnome(daemon.env.DBUS_SESSION_BUS_ADDRESS) })
    expect((await app.state()).trays).toEqual([])
    expect((await panelOf(app))?.visible).toBe(true)
    await app.on((desktop) => desktop.clickAway())
    expect((await panelOf(app))?.visible).toBe(true)
  })

  test('closing it asks, and quits only when the person says so', async ({ launch, daemon }) => {
    const app = await launch({ env: gnome(daemon.env.DBUS_SESSION_BUS_ADDRESS) })
    const close = () => app.on((desktop) => desktop.closeWindow('In the Loop'))
    await app.on((desktop) => desktop.answerDialog({ response: 0, checkboxChecked: false }))
    await close()
    await expect.poll(() => app.on((desktop) => desktop.dialogs().length)).toBe(1)
    expect(await panelOf(app)).toBeDefined()

    const ended = new Promise((resolve) => app.electron.process().once('exit', resolve))
    await app.on((desktop) => desktop.answerDialog({ response: 1, checkboxChecked: true }))
    await close().catch(() => {})
    expect(await ended).toBe(0)
  })
})
