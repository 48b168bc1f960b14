import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openIssueLog } from '../../electron/log/open-issue-log.ts'
import { expect, minute, needs, test } from './fixture.ts'
import { launchApp, startFromTerminal } from './launch.ts'

test(
  'a requester without an address: call instead of mail',
  needs('clock', 'notifications'),
  async ({ app }) => {
    await app.log('fixed: @bob no sound in room 12')
    await app.openPanel()
    const card = app.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')
    await expect(card.getByRole('button', { name: 'Write mail' })).toHaveCount(0)
    await expect(card).toContainText(/no mail address/i)
    await app.advance(15 * minute)
    expect((await app.state()).notifications[0]).toMatchObject({ actions: ['Snooze 1 h', 'Already told'] })
    await card.getByRole('button', { name: 'Called' }).click()
    await expect(card).toHaveCount(0)
  },
)

test('an address without a domain stays in the title', async ({ app }) => {
  await app.log('ann@ cannot log in')
  await app.openPanel()
  await expect(app.panel.getByRole('list', { name: 'Open issues' })).toContainText('ann@ cannot log in')
})

test('no mail program: the draft is shown, to be copied', async ({ app }) => {
  await app.failOpenings('no application knows mailto')
  await app.log('fixed: Ann Lee <ann@school.org> Printer jam')
  await app.openPanel()
  const card = app.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')
  await card.getByRole('button', { name: 'Write mail' }).click()
  await expect(card).toContainText('no application knows mailto')
  await card.getByRole('button', { name: 'Copy' }).click()
  await expect.poll(() => app.clipboard()).toContain('To: ann@school.org\nSubject: Fixed: Printer jam\n')
  await expect(card).toContainText('Did it go out?')
})

test('a long resolution goes out as a draft file', async ({ app }) => {
  await app.log('Ann Lee <ann@school.org> Printer jam')
  await app.fix('Printer jam', 'The roller was worn out. '.repeat(120))
  const card = app.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')
  await card.getByRole('button', { name: 'Write mail' }).click()
  await expect(card).toContainText('Did it go out?')
  const openedPath = async (): Promise<string> => (await app.openings())[0] ?? ''
  await expect.poll(openedPath).toMatch(/\.eml$/)
  const eml = readFileSync(await openedPath(), 'utf8')
  expect(eml).toMatch(/^X-Unsent: 1\r$/m)
  expect(eml).toMatch(/^To: ann@school\.org\r$/m)
})

test('whatever is in the capture line is logged, and shown as text', async ({ app }) => {
  const rows = app.panel.getByRole('list', { name: 'Open issues' }).getByRole('listitem')
  for (const [what, line, shown] of [
    ['100,000 characters', `Printer ${'jam '.repeat(25_000)}`, 'Printer jam jam'],
    ['control characters', 'Printer\u0007 ja\u001bm\u0000 in 204', 'Printer jam in 204'],
    ['a right-to-left name', '@"שרה כהן" המדפסת תקועה', 'המדפסת תקועה'],
    ['an emoji title', '@ann 🖨️🔥 help 👩‍💻', '🖨️🔥 help 👩‍💻'],
    ['HTML', '<img src=x onerror=alert(1)> broken page', '<img src=x onerror=alert(1)> broken page'],
  ] as const) {
    await app.log(line)
    await app.openPanel()
    await expect(rows.filter({ hasText: shown }), what).toHaveCount(1)
  }
})

test('an empty line logs nothing and says why', async ({ app }) => {
  await app.openCapture()
  await app.capture.getByLabel('New issue').fill('   ')
  await app.capture.getByLabel('New issue').press('Enter')
  expect(await app.isVisible('Quick capture')).toBe(true)
})

test('unreadable settings are kept aside and said so', async ({ folder, launch }) => {
  writeFileSync(join(folder, 'settings.json'), '{ "theme": "dark", ')
  const app = await launch()
  await expect(app.panel.getByText(/settings could not be read/i)).toBeVisible()
  const aside = readdirSync(folder).find((name) => name.startsWith('settings.json.unreadable'))
  expect(readFileSync(join(folder, aside ?? ''), 'utf8')).toBe('{ "theme": "dark", ')
  expect(() => JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))).not.toThrow()
})

test(
  'starts without a time zone, without a folder for temporary files, and with a byte-order mark in its settings',
  needs('clock'),
  async ({ folder, launch }) => {
    const settings = join(folder, 'settings.json')
    writeFileSync(
      settings,
      `\uFEFF${JSON.stringify({ technician: { name: 'Kim Fox', phone: '' }, lastTimeZone: 'Asia/Tokyo' })}`,
    )
    const missing = join(folder, 'no-such-folder')
    const app = await launch({ timeZone: 'Etc/Unknown', env: { TMPDIR: missing } })
    await expect(app.panel.getByText(/time zone can’t be used.*Asia\/Tokyo/)).toBeVisible()
    await app.log('@ann printer jam by 3pm')
    await app.openPanel()
    await expect(app.panel.getByRole('list', { name: 'Open issues' })).toContainText('printer jam')
    expect(JSON.parse(readFileSync(settings, 'utf8'))).toMatchObject({ technician: { name: 'Kim Fox' } })
    const { stdout } = await startFromTerminal(folder, ['--capture', 'mouse'], { env: { TMPDIR: missing } })
    expect(stdout).toContain('Logged: mouse')
  },
)

test(
  'a damaged log and settings that are a folder: the newest backup is offered, the defaults are used',
  needs('system'),
  async ({ folder, launch }) => {
    const path = join(folder, 'log.db')
    const log = openIssueLog({ path, clock: { now: () => Date.parse('2026-11-17T09:00:00Z') } })
    log.capture({ title: 'Printer jam' })
    await log.backup(join(folder, 'backups'), 7)
    log.end()
    writeFileSync(path, readFileSync(path).fill(7, 5_000))
    mkdirSync(join(folder, 'settings.json', 'mine'), { recursive: true })
    const app = await launch()
    const dialogs = await app.on((desktop) => desktop.dialogs())
    expect(JSON.stringify(dialogs)).toMatch(/The issue log is damaged.*17 November 2026|November 17, 2026/)
    await expect(app.panel.getByText(/newest whole backup took its place/)).toBeVisible()
    await expect(app.panel.getByText(/settings could not be read.*not a file/i)).toBeVisible()
    await expect(app.panel.getByRole('list', { name: 'Open issues' })).toContainText('Printer jam')
  },
)

test('settings with impossible working hours are kept aside too', async ({ folder, launch }) => {
  const days = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] }
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ workingHours: { days, holidays: [] } }))
  const app = await launch()
  await expect(app.panel.getByText(/at least one day needs working hours/i)).toBeVisible()
})

test('a log from a newer version is refused, untouched, with words', needs('system'), async ({ folder }) => {
  const path = join(folder, 'log.db')
  const db = new Database(path)
  db.pragma('user_version = 999')
  db.close()
  const before = readFileSync(path)
  const failed = await launchApp({ userDataDir: folder }).then(
    async (app) => {
      const code = await new Promise((resolve) => app.electron.process().once('exit', resolve))
      return `exit ${code}`
    },
    (error: Error) => error.message,
  )
  expect(failed).toMatch(/newer version|exit 1/)
  expect(readFileSync(path)).toEqual(before)
})

test(
  'a shortcut that another program holds is said, and another can be chosen',
  needs('shortcut'),
  async ({ app }) => {
    await app.on((desktop) => desktop.takeShortcut('Alt+Shift+I'))
    const change = (accelerator: string) =>
      app.panel.evaluate(
        (shortcut) => window.inTheLoop.request('settings:change', { patch: { shortcut } }),
        accelerator,
      )
    await change('Alt+Shift+I')
    await app.openPanel()
    await expect(app.panel.getByText(/Alt\+Shift\+I/).first()).toBeVisible()
    expect((await app.state()).shortcuts).toEqual([])
    await change('Alt+Shift+J')
    expect((await app.state()).shortcuts).toEqual(['Alt+Shift+J'])
  },
)
