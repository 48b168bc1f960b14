import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openIssueLog } from '../../electron/log/open-issue-log.ts'
import { type App, expect, hour, minute, needs, shortcut, test } from './fixture.ts'

const openSettings = async (app: App): Promise<void> => {
  await app.openPanel()
  await app.panel.getByRole('button', { name: 'Settings' }).click()
  await expect(app.panel.getByRole('heading', { name: 'Settings' })).toBeVisible()
}

/** Types into the field and leaves it. */
const enter = async (app: App, label: string, value: string): Promise<void> => {
  const field = app.panel.getByLabel(label, { exact: true })
  await field.fill(value)
  await field.press('Tab')
}

const option = (app: App, group: string, name: string) =>
  app.panel.getByRole('radiogroup', { name: group }).getByRole('radio', { name })

const isCaptureVisible = async (app: App): Promise<boolean | undefined> =>
  await app.isVisible('Quick capture')

test('each setting is saved when it is left, and survives kill -9', needs('system'), async ({ launch }) => {
  const first = await launch()
  await openSettings(first)
  await enter(first, 'Your name', 'Sam Rivera')
  await expect(first.panel.getByText('Saved')).toBeVisible()
  await enter(first, 'Your phone', 'ext. 12')
  await enter(first, 'Friday', '9-12, 13:30-16')
  await enter(first, 'Sunday', '')
  await enter(first, 'Daily reminder at', '08:30')
  await first.panel.getByText('Dark', { exact: true }).click()
  await first.panel.getByText('System notifier').click()
  await first.panel.getByText('Keeps running').click()
  await first.panel.getByText('Show names and titles').click()
  await first.panel.getByText('Start at login').click()
  await expect(first.panel.getByRole('switch', { name: 'Start at login' })).toBeChecked()
  await expect(option(first, 'Closing the window without a tray', 'Keeps running')).toBeChecked()
  await first.kill()
  const readable = readdirSync(first.folder)
    .filter((name) => /^(?:log\.db|settings\.json|backups$)/.test(name))
    .filter((name) => statSync(join(first.folder, name)).mode & 0o077)
  expect(readable, 'by others than their owner').toEqual([])

  const second = await launch()
  await openSettings(second)
  for (const [label, value] of [
    ['Your name', 'Sam Rivera'],
    ['Your phone', 'ext. 12'],
    ['Friday', '09:00–12:00, 13:30–16:00'],
    ['Thursday', '09:00–17:00'],
    ['Sunday', ''],
    ['Daily reminder at', '08:30'],
  ] as const)
    await expect(second.panel.getByLabel(label, { exact: true })).toHaveValue(value)
  await expect(option(second, 'Look', 'Dark')).toBeChecked()
  await expect(option(second, 'Shown by', 'System notifier')).toBeChecked()
  await expect(option(second, 'Closing the window without a tray', 'Keeps running')).toBeChecked()
  await expect(second.panel.getByRole('switch', { name: 'Show names and titles' })).not.toBeChecked()
  await expect(second.panel.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test(
  'a copy takes the place of the log, and what was there before can be brought back',
  needs('clock'),
  async ({ folder, launch }) => {
    const log = openIssueLog({
      path: join(folder, 'log.db'),
      clock: { now: () => Date.parse('2026-11-17T09:00:00Z') },
    })
    log.capture({ title: 'Printer jam' })
    await log.backup(join(folder, 'backups'), 7)
    log.end()
    const app = await launch()
    await app.log('Mouse')
    const open = app.panel.getByRole('list', { name: 'Open issues' })
    const restore = async (holding: string): Promise<void> => {
      await openSettings(app)
      await app.panel.getByRole('button', { name: 'Restore…' }).click()
      const copy = app.panel
        .getByRole('list', { name: 'Copies' })
        .getByRole('listitem')
        .filter({ hasText: holding })
      await copy.getByRole('button', { name: /^Restore the copy of/ }).click()
      await copy.getByRole('button', { name: 'Go back to this copy' }).click()
      await expect(app.panel.getByText(/The log is the copy of/)).toBeVisible()
    }
    await restore('1 issue, the newest of 17 Nov')
    await expect(open.getByRole('listitem')).toHaveText([/Printer jam/])
    await restore('2 issues')
    await expect(open.getByRole('listitem')).toHaveText([/Mouse/, /Printer jam/])
  },
)

test(
  'what cannot be saved stays in the field with words on what is wrong',
  needs('shortcut'),
  async ({ app }) => {
    await openSettings(app)
    await enter(app, 'Monday', '17-9')
    await expect(app.panel.getByText('Must end after it begins.')).toBeVisible()
    await expect(app.panel.getByLabel('Monday')).toHaveValue('17-9')
    await app.panel.getByLabel('Monday').fill('9-17')
    await expect(app.panel.getByText('Must end after it begins.'), 'while it is corrected').toHaveCount(0)
    await app.panel.getByLabel('Monday').press('Tab')
    await expect(app.panel.getByLabel('Monday')).toHaveValue('09:00–17:00')
    await enter(app, 'Digests at', 'noon')
    await expect(app.panel.getByText(/use a time such as 09:15/)).toBeVisible()
    await enter(app, 'Digests at', '09:15, 16:30')
    await expect(app.panel.getByText(/use a time such as 09:15/)).toHaveCount(0)
    await expect(app.panel.getByLabel('Digests at')).not.toHaveAttribute('aria-invalid')
    await enter(app, 'Monday', '17-9')
    await enter(app, 'Daily reminder at', 'quarter past nine')
    await expect(app.panel.getByText('Use a time such as 09:15.')).toBeVisible()
    await expect(app.panel.getByLabel('Daily reminder at')).toHaveValue('quarter past nine')
    await enter(app, 'Keys', 'banana')
    await expect(app.panel.getByText(/Write it like Ctrl\+Alt\+L/)).toBeVisible()
    await enter(app, 'Keys', 'Alt+F4')
    await expect(app.panel.getByText(/^Alt\+F4 is needed elsewhere/)).toBeVisible()
    expect((await app.state()).shortcuts, 'the old one still works').toEqual([shortcut])

    await app.panel.getByLabel('Monday').press('Escape')
    await expect(app.panel.getByLabel('Monday')).toHaveValue('09:00–17:00')
    await expect(app.panel.getByText('Must end after it begins.')).toHaveCount(0)
  },
)

test(
  'a change of the working hours moves the reminders that are already planned',
  needs('clock'),
  async ({ app }) => {
    await app.log('fixed: Ann Lee <ann@school.org> Printer jam')
    await openSettings(app)
    await enter(app, 'Wednesday', '14-18')
    await expect(app.panel.getByLabel('Wednesday')).toHaveValue('14:00–18:00')
    await app.on((desktop) => desktop.clickAway())
    await app.advance(3 * hour + 59 * minute)
    expect((await app.state()).notifications).toEqual([])
    await app.advance(16 * minute)
    expect((await app.state()).notifications).toHaveLength(1)
  },
)

test('the look applies to both windows at once', needs('system'), async ({ app }) => {
  await openSettings(app)
  const schemeOf = (page: App['panel']) =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await schemeOf(app.panel)
  await app.panel.getByText('Dark', { exact: true }).click()
  await expect.poll(() => schemeOf(app.panel)).not.toBe(light)
  await expect(app.capture.locator('html')).toHaveAttribute('data-theme', 'dark')
  await app.panel.getByText('As the system').click()
  await expect.poll(() => schemeOf(app.panel)).toBe(light)
  await app.on((desktop) => desktop.setSystemDark(true))
  await expect.poll(() => schemeOf(app.panel)).not.toBe(light)
})

test('a shortcut is recorded by pressing it, and works at once', needs('shortcut'), async ({ app }) => {
  await openSettings(app)
  await expect(app.panel.getByLabel('Keys', { exact: true })).toHaveValue('Ctrl+Alt+L')
  await app.panel.getByRole('button', { name: 'Record' }).click()
  await app.panel.keyboard.press('Control+Shift+K')
  await expect(app.panel.getByLabel('Keys', { exact: true })).toHaveValue('Ctrl+Shift+K')
  expect((await app.state()).shortcuts).toEqual(['CommandOrControl+Shift+K'])
  await app.press('CommandOrControl+Shift+K')
  expect(await isCaptureVisible(app)).toBe(true)
})

test(
  'recording can be left, and keys that people type with are not taken',
  needs('shortcut'),
  async ({ app }) => {
    await openSettings(app)
    await app.panel.getByRole('button', { name: 'Record' }).click()
    await app.panel.keyboard.press('k')
    await expect(app.panel.getByRole('button', { name: 'Press the keys…' })).toBeVisible()
    await app.panel.keyboard.press('Control+c')
    await expect(app.panel.getByText(/^Ctrl\+C is needed elsewhere/)).toBeVisible()
    await app.panel.keyboard.press('Escape')
    await expect(app.panel.getByText(/^Ctrl\+C is needed elsewhere/)).toHaveCount(0)
    await expect(app.panel.getByRole('button', { name: 'Record' })).toBeVisible()
    await expect(app.panel.getByRole('heading', { name: 'Settings' })).toBeVisible()
    expect((await app.state()).shortcuts).toEqual([shortcut])
  },
)

test(
  'a shortcut that another program holds is said where it is chosen, and in the panel',
  needs('shortcut'),
  async ({ app }) => {
    await app.on((desktop) => desktop.takeShortcut('Control+Alt+J'))
    await openSettings(app)
    await enter(app, 'Keys', 'Ctrl+Alt+J')
    await expect(app.panel.getByText('Another program holds Ctrl+Alt+J. Choose another one.')).toBeVisible()
    await app.panel.getByRole('button', { name: 'Back' }).click()
    await expect(app.panel.getByText(/Another program holds/)).toContainText('Ctrl+Alt+J')
    await app.panel.getByRole('button', { name: 'Choose another' }).click()
    await enter(app, 'Keys', 'Ctrl+Alt+M')
    await expect(app.panel.getByText('Ctrl+Alt+M works everywhere.')).toBeVisible()
    expect((await app.state()).shortcuts).toEqual(['CommandOrControl+Alt+M'])
  },
)

test(
  'on Wayland the command to bind is shown and copied, in the panel and where the keys are chosen',
  needs('shortcut'),
  async ({ launch }) => {
    const app = await launch({ env: { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0' } })
    await app.openPanel()
    await expect(app.panel.getByText(/This desktop gives no program a shortcut/)).toBeVisible()
    await expect(app.panel.getByText('in-the-loop --capture')).toBeVisible()
    await expect(app.panel.getByText(/Another program holds/)).toHaveCount(0)
    await app.panel.getByRole('button', { name: 'Copy the command' }).click()
    await expect(app.panel.getByRole('button', { name: 'Copied' })).toBeVisible()
    expect((await app.state()).clipboard).toBe('in-the-loop --capture')
    await app.panel.getByRole('button', { name: 'Dismiss' }).click()
    await expect(app.panel.getByText('in-the-loop --capture')).toHaveCount(0)

    await openSettings(app)
    await expect(app.panel.getByText(/This desktop gives no program a shortcut/)).toBeVisible()
    await expect(app.panel.getByRole('button', { name: 'Copy the command' })).toBeVisible()
  },
)

test('Escape leaves the settings, and the focus is back where it was', async ({ app }) => {
  await openSettings(app)
  await app.panel.keyboard.press('Escape')
  await expect(app.panel.getByRole('button', { name: 'Settings' })).toBeFocused()
})
