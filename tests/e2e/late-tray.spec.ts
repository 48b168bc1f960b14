import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allNeed, expect, test } from './fixture.ts'

allNeed('tray')

test('a panel bar that starts after the app gets the icon, and takes it away when it ends', async ({
  folder,
  launch,
}) => {
  const bus = join(folder, 'bus')
  mkdirSync(bus)
  const program = (name: string, script: string): void =>
    writeFileSync(join(bus, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  // What asks the session bus and listens to it, answering from files.
  program('dbus-send', `case "$*" in *StatusNotifierWatcher*) exec cat ${bus}/answer;; esac`)
  program('dbus-monitor', `exec tail -n +1 -f ${bus}/signals`)
  const barIs = (isThere: boolean): void => {
    writeFileSync(join(bus, 'answer'), `boolean ${isThere}\n`)
    appendFileSync(join(bus, 'signals'), 'member=NameOwnerChanged\n')
  }
  barIs(false)
  const app = await launch({
    args: ['--hidden'],
    env: {
      PATH: `${bus}:${process.env['PATH']}`,
      XDG_CURRENT_DESKTOP: 'KDE',
      DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere',
    },
  })
  const panel = async () => (await app.state()).windows.find(({ title }) => title === 'In the Loop')
  expect((await app.state()).trays).toEqual([])
  expect((await panel())?.visible).toBe(true)

  barIs(true)
  await expect.poll(async () => (await app.state()).trays.length).toBe(1)
  await app.on((desktop) => desktop.closeWindow('In the Loop'))
  await expect
    .poll(async () => (await panel())?.visible, 'closed into the tray, without a question')
    .toBe(false)
  expect((await app.state()).trays[0]?.tooltip).toContain('everyone knows')
  await app.clickTray()
  expect(await panel()).toMatchObject({ visible: true, focused: true })
  await app.on((desktop) => desktop.clickAway())
  expect((await panel())?.visible, 'a popover goes').toBe(false)

  barIs(false)
  await expect.poll(async () => (await app.state()).trays.length).toBe(0)
  await app.start('--show')
  await expect.poll(async () => (await panel())?.visible).toBe(true)
  await app.on((desktop) => desktop.clickAway())
  expect((await panel())?.visible, 'a window stays').toBe(true)
})
