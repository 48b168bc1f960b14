import { allNeed, expect, hour, test } from './fixture.ts'

allNeed('tray')

const panelState = async (desk: { state(): Promise<{ windows: { title: string; visible: boolean }[] }> }) =>
  (await desk.state()).windows.find(({ title }) => title === 'In the Loop')?.visible

test('a click on the icon shows the panel inside the work area, another one hides it', async ({ desk }) => {
  await desk.on((desktop) => desktop.clickAway())
  await desk.clickTray()
  expect(await panelState(desk)).toBe(true)
  const { bounds } = (await desk.state()).windows.find(({ title }) => title === 'In the Loop') ?? {}
  expect(bounds?.y).toBeGreaterThanOrEqual(28)
  await desk.clickTray()
  expect(await panelState(desk)).toBe(false)
})

test('the menu names the five most overdue and opens them', async ({ desk }) => {
  for (const name of ['Ann', 'Bob', 'Cem', 'Dee', 'Eve', 'Fay'])
    await desk.log(`fixed: @${name} laptop of ${name === 'Eve' ? 'R&D' : name}`)
  const { trays } = await desk.state()
  const labels = trays[0]?.menu.map(({ label }) => label).filter(Boolean)
  expect(labels).toEqual([
    'Ann: laptop of Ann',
    'Bob: laptop of Bob',
    'Cem: laptop of Cem',
    'Dee: laptop of Dee',
    // One alone would underline the D.
    'Eve: laptop of R&&D',
    'New issue…',
    'Open In the Loop',
    'Quiet for 1 hour',
    'Quiet until tomorrow',
    'Start at login',
    'Quit',
  ])
  await desk.clickTrayMenu('Cem: laptop of Cem')
  expect(await panelState(desk)).toBe(true)
  await expect(desk.panel.locator(':focus')).toContainText('laptop of Cem')
})

test('start at login is remembered by the system', async ({ desk }) => {
  await desk.clickTrayMenu('Start at login')
  expect((await desk.state()).openAtLogin).toBe(true)
  expect((await desk.state()).trays[0]?.menu.find(({ label }) => label === 'Start at login')?.checked).toBe(
    true,
  )
  await desk.clickTrayMenu('Start at login')
  expect((await desk.state()).openAtLogin).toBe(false)
})

test('the icon follows a dark panel and the state', async ({ desk }) => {
  await desk.on((desktop) => desktop.setSystemDark(true))
  expect((await desk.state()).trays[0]?.icon).toBe('everyone-knows-on-dark.png')
  await desk.log('fixed: @ann printer jam')
  expect((await desk.state()).trays[0]?.icon).toBe('waiting-on-dark.png')
  await desk.on((desktop) => desktop.clickAway())
  await desk.advance(24 * hour)
  expect((await desk.state()).trays[0]?.icon).toBe('overdue-on-dark.png')
})

test('closing the panel only hides it, and Quit ends the app', async ({ desk }) => {
  await desk.openPanel()
  await desk.on((desktop) => desktop.closeWindow('In the Loop'))
  expect(await panelState(desk)).toBe(false)
  const ended = new Promise((resolve) => desk.app.process().once('exit', resolve))
  await desk.clickTrayMenu('Quit').catch(() => {})
  expect(await ended).toBe(0)
})
