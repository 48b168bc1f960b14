import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, minute, onlyOnSimulatedDesktop, shortcut, test } from './fixture.ts'
import { launchApp } from './launch.ts'

onlyOnSimulatedDesktop()

test('a requester without an address: call instead of mail', async ({ desk }) => {
  await desk.log('fixed: @bob no sound in room 12')
  await desk.openPanel()
  const card = desk.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')
  await expect(card.getByRole('button', { name: 'Write mail' })).toHaveCount(0)
  await expect(card).toContainText(/no mail address/i)
  await desk.advance(15 * minute)
  expect((await desk.state()).notifications[0]).toMatchObject({ actions: ['Snooze 1 h', 'Already told'] })
  await card.getByRole('button', { name: 'Called' }).click()
  await expect(card).toHaveCount(0)
})

test('an address without a domain stays in the title', async ({ desk }) => {
  await desk.log('ann@ cannot log in')
  await desk.openPanel()
  await expect(desk.panel.getByRole('list', { name: 'Open issues' })).toContainText('ann@ cannot log in')
})

test('no mail program: the draft is shown, to be copied', async ({ desk }) => {
  await desk.on((desktop) => desktop.failOpening('no application knows mailto'))
  await desk.log('fixed: Ann Lee <ann@school.org> Printer jam')
  await desk.openPanel()
  const card = desk.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')
  await card.getByRole('button', { name: 'Write mail' }).click()
  await expect(card).toContainText('no application knows mailto')
  await card.getByRole('button', { name: 'Copy' }).click()
  await expect
    .poll(async () => (await desk.state()).clipboard)
    .toContain('To: ann@school.org\nSubject: Fixed: Printer jam\n')
  await expect(card).toContainText('Did it go out?')
})

test('a long resolution goes out as a draft file', async ({ desk }) => {
  await desk.log('Ann Lee <ann@school.org> Printer jam')
  await desk.fix('Printer jam', 'The roller was worn out. '.repeat(120))
  const card = desk.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')
  await card.getByRole('button', { name: 'Write mail' }).click()
  await expect(card).toContainText('Did it go out?')
  const openedPath = async (): Promise<string> => {
    const [opened] = (await desk.state()).opened
    return opened && 'path' in opened ? opened.path : ''
  }
  await expect.poll(openedPath).toMatch(/\.eml$/)
  const eml = readFileSync(await openedPath(), 'utf8')
  expect(eml).toMatch(/^X-Unsent: 1\r$/m)
  expect(eml).toMatch(/^To: ann@school\.org\r$/m)
})

for (const [what, line, shown] of [
  ['100,000 characters', `Printer ${'jam '.repeat(25_000)}`, 'Printer jam jam'],
  ['control characters', 'Printer\u0007 ja\u001bm\u0000 in 204', 'Printer jam in 204'],
  ['a right-to-left name', '@"שרה כהן" המדפסת תקועה', 'המדפסת תקועה'],
  ['an emoji title', '@ann 🖨️🔥 help 👩‍💻', '🖨️🔥 help 👩‍💻'],
  ['HTML', '<img src=x onerror=alert(1)> broken page', '<img src=x onerror=alert(1)> broken page'],
] as const) {
  test(`${what} in the capture line`, async ({ desk }) => {
    await desk.log(line)
    await desk.openPanel()
    await expect(desk.panel.getByRole('list', { name: 'Open issues' }).getByRole('listitem')).toContainText(
      shown,
    )
  })
}

test('an empty line logs nothing and says why', async ({ desk }) => {
  await desk.press(shortcut)
  await desk.capture.getByLabel('New issue').fill('   ')
  await desk.capture.getByLabel('New issue').press('Enter')
  expect((await desk.state()).windows.find(({ title }) => title === 'Quick capture')?.visible).toBe(true)
})

test('unreadable settings are kept aside and said so', async ({ folder, launch }) => {
  writeFileSync(join(folder, 'settings.json'), '{ "theme": "dark", ')
  const desk = await launch()
  await expect(desk.panel.getByText(/settings could not be read/i)).toBeVisible()
  const aside = readdirSync(folder).find((name) => name.startsWith('settings.json.unreadable'))
  expect(readFileSync(join(folder, aside ?? ''), 'utf8')).toBe('{ "theme": "dark", ')
  expect(() => JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))).not.toThrow()
})

test('settings with impossible working hours are kept aside too', async ({ folder, launch }) => {
  const days = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] }
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ workingHours: { days, holidays: [] } }))
  const desk = await launch()
  await expect(desk.panel.getByText(/at least one day needs working hours/i)).toBeVisible()
})

test('a log from a newer version is refused, untouched, with words', async ({ folder }) => {
  const path = join(folder, 'log.db')
  const db = new Database(path)
  db.pragma('user_version = 999')
  db.close()
  const before = readFileSync(path)
  const failed = await launchApp({ userDataDir: folder }).then(
    async (app) => {
      const code = await new Promise((resolve) => app.app.process().once('exit', resolve))
      return `exit ${code}`
    },
    (error: Error) => error.message,
  )
  expect(failed).toMatch(/newer version|exit 1/)
  expect(readFileSync(path)).toEqual(before)
})

test('a shortcut that another program holds is said, and another can be chosen', async ({ desk }) => {
  await desk.on((desktop) => desktop.takeShortcut('Alt+Shift+I'))
  const change = (accelerator: string) =>
    desk.panel.evaluate(
      (shortcut) => window.inTheLoop.request('settings:change', { patch: { shortcut } }),
      accelerator,
    )
  await change('Alt+Shift+I')
  await desk.openPanel()
  await expect(desk.panel.getByText(/Alt\+Shift\+I/).first()).toBeVisible()
  expect((await desk.state()).shortcuts).toEqual([])
  await change('Alt+Shift+J')
  expect((await desk.state()).shortcuts).toEqual(['Alt+Shift+J'])
})
