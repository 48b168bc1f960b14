import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openIssueLog } from '../../electron/log/open-issue-log.ts'
import { type Desk, expect, hour, minute, needs, shortcut, test } from './fixture.ts'

const openSettings = async (desk: Desk): Promise<void> => {
  await desk.openPanel()
  await desk.panel.getByRole('button', { name: 'Settings' }).click()
  await expect(desk.panel.getByRole('heading', { name: 'Settings' })).toBeVisible()
}

/** Types into the field and leaves it. */
const enter = async (desk: Desk, label: string, value: string): Promise<void> => {
  const field = desk.panel.getByLabel(label, { exact: true })
  await field.fill(value)
  await field.press('Tab')
}

const option = (desk: Desk, group: string, name: string) =>
  desk.panel.getByRole('radiogroup', { name: group }).getByRole('radio', { name })

const isCaptureVisible = async (desk: Desk): Promise<boolean | undefined> =>
  await desk.isVisible('Quick capture')

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
    const desk = await launch()
    await desk.log('Mouse')
    const open = desk.panel.getByRole('list', { name: 'Open issues' })
    const restore = async (holding: string): Promise<void> => {
      await openSettings(desk)
      await desk.panel.getByRole('button', { name: 'Restore…' }).click()
      const copy = desk.panel
        .getByRole('list', { name: 'Copies' })
        .getByRole('listitem')
        .filter({ hasText: holding })
      await copy.getByRole('button', { name: /^Restore the copy of/ }).click()
      await copy.getByRole('button', { name: 'Go back to this copy' }).click()
      await expect(desk.panel.getByText(/The log is the copy of/)).toBeVisible()
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
  async ({ desk }) => {
    await openSettings(desk)
    await enter(desk, 'Monday', '17-9')
    await expect(desk.panel.getByText('Must end after it begins.')).toBeVisible()
    await expect(desk.panel.getByLabel('Monday')).toHaveValue('17-9')
    await desk.panel.getByLabel('Monday').fill('9-17')
    await expect(desk.panel.getByText('Must end after it begins.'), 'while it is corrected').toHaveCount(0)
    await desk.panel.getByLabel('Monday').press('Tab')
    await expect(desk.panel.getByLabel('Monday')).toHaveValue('09:00–17:00')
    await enter(desk, 'Digests at', 'noon')
    await expect(desk.panel.getByText(/use a time such as 09:15/)).toBeVisible()
    await enter(desk, 'Digests at', '09:15, 16:30')
    await expect(desk.panel.getByText(/use a time such as 09:15/)).toHaveCount(0)
    await expect(desk.panel.getByLabel('Digests at')).not.toHaveAttribute('aria-invalid')
    await enter(desk, 'Monday', '17-9')
    await enter(desk, 'Daily reminder at', 'quarter past nine')
    await expect(desk.panel.getByText('Use a time such as 09:15.')).toBeVisible()
    await expect(desk.panel.getByLabel('Daily reminder at')).toHaveValue('quarter past nine')
    await enter(desk, 'Keys', 'banana')
    await expect(desk.panel.getByText(/Write it like Ctrl\+Alt\+L/)).toBeVisible()
    await enter(desk, 'Keys', 'Alt+F4')
    await expect(desk.panel.getByText(/^Alt\+F4 is needed elsewhere/)).toBeVisible()
    expect((await desk.state()).shortcuts, 'the old one still works').toEqual([shortcut])

    await desk.panel.getByLabel('Monday').press('Escape')
    await expect(desk.panel.getByLabel('Monday')).toHaveValue('09:00–17:00')
    await expect(desk.panel.getByText('Must end after it begins.')).toHaveCount(0)
  },
)

test(
  'a change of the working hours moves the reminders that are already planned',
  needs('clock'),
  async ({ desk }) => {
    await desk.log('fixed: Ann Lee <ann@school.org> Printer jam')
    await openSettings(desk)
    await enter(desk, 'Wednesday', '14-18')
    await expect(desk.panel.getByLabel('Wednesday')).toHaveValue('14:00–18:00')
    await desk.on((desktop) => desktop.clickAway())
    await desk.advance(3 * hour + 59 * minute)
    expect((await desk.state()).notifications).toEqual([])
    await desk.advance(16 * minute)
    expect((await desk.state()).notifications).toHaveLength(1)
  },
)

test('the look applies to both windows at once', needs('system'), async ({ desk }) => {
  await openSettings(desk)
  const schemeOf = (page: Desk['panel']) =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await schemeOf(desk.panel)
  await desk.panel.getByText('Dark', { exact: true }).click()
  await expect.poll(() => schemeOf(desk.panel)).not.toBe(light)
  await expect(desk.capture.locator('html')).toHaveAttribute('data-theme', 'dark')
  await desk.panel.getByText('As the system').click()
  await expect.poll(() => schemeOf(desk.panel)).toBe(light)
  await desk.on((desktop) => desktop.setSystemDark(true))
  await expect.poll(() => schemeOf(desk.panel)).not.toBe(light)
})

test('a shortcut is recorded by pressing it, and works at once', needs('shortcut'), async ({ desk }) => {
  await openSettings(desk)
  await expect(desk.panel.getByLabel('Keys', { exact: true })).toHaveValue('Ctrl+Alt+L')
  await desk.panel.getByRole('button', { name: 'Record' }).click()
  await desk.panel.keyboard.press('Control+Shift+K')
  await expect(desk.panel.getByLabel('Keys', { exact: true })).toHaveValue('Ctrl+Shift+K')
  expect((await desk.state()).shortcuts).toEqual(['CommandOrControl+Shift+K'])
  await desk.press('CommandOrControl+Shift+K')
  expect(await isCaptureVisible(desk)).toBe(true)
})

test(
  'recording can be left, and keys that people type with are not taken',
  needs('shortcut'),
  async ({ desk }) => {
    await openSettings(desk)
    await desk.panel.getByRole('button', { name: 'Record' }).click()
    await desk.panel.keyboard.press('k')
    await expect(desk.panel.getByRole('button', { name: 'Press the keys…' })).toBeVisible()
    await desk.panel.keyboard.press('Control+c')
    await expect(desk.panel.getByText(/^Ctrl\+C is needed elsewhere/)).toBeVisible()
    await desk.panel.keyboard.press('Escape')
    await expect(desk.panel.getByText(/^Ctrl\+C is needed elsewhere/)).toHaveCount(0)
    await expect(desk.panel.getByRole('button', { name: 'Record' })).toBeVisible()
    await expect(desk.panel.getByRole('heading', { name: 'Settings' })).toBeVisible()
    expect((await desk.state()).shortcuts).toEqual([shortcut])
  },
)

test(
  'a shortcut that another program holds is said where it is chosen, and in the panel',
  needs('shortcut'),
  async ({ desk }) => {
    await desk.on((desktop) => desktop.takeShortcut('Control+Alt+J'))
    await openSettings(desk)
    await enter(desk, 'Keys', 'Ctrl+Alt+J')
    await expect(desk.panel.getByText('Another program holds Ctrl+Alt+J. Choose another one.')).toBeVisible()
    await desk.panel.getByRole('button', { name: 'Back' }).click()
    await expect(desk.panel.getByText(/Another program holds/)).toContainText('Ctrl+Alt+J')
    await desk.panel.getByRole('button', { name: 'Choose another' }).click()
    await enter(desk, 'Keys', 'Ctrl+Alt+M')
    await expect(desk.panel.getByText('Ctrl+Alt+M works everywhere.')).toBeVisible()
    expect((await desk.state()).shortcuts).toEqual(['CommandOrControl+Alt+M'])
  },
)

test(
  'on Wayland the command to bind is shown and copied, in the panel and where the keys are chosen',
  needs('shortcut'),
  async ({ launch }) => {
    const desk = await launch({ env: { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0' } })
    await desk.openPanel()
    await expect(desk.panel.getByText(/This desktop gives no program a shortcut/)).toBeVisible()
    await expect(desk.panel.getByText('in-the-loop --capture')).toBeVisible()
    await expect(desk.panel.getByText(/Another program holds/)).toHaveCount(0)
    await desk.panel.getByRole('button', { name: 'Copy the command' }).click()
    await expect(desk.panel.getByRole('button', { name: 'Copied' })).toBeVisible()
    expect((await desk.state()).clipboard).toBe('in-the-loop --capture')
    await desk.panel.getByRole('button', { name: 'Dismiss' }).click()
    await expect(desk.panel.getByText('in-the-loop --capture')).toHaveCount(0)

    await openSettings(desk)
    await expect(desk.panel.getByText(/This desktop gives no program a shortcut/)).toBeVisible()
    await expect(desk.panel.getByRole('button', { name: 'Copy the command' })).toBeVisible()
  },
)

test('Escape leaves the settings, and the focus is back where it was', async ({ desk }) => {
  await openSettings(desk)
  await desk.panel.keyboard.press('Escape')
  await expect(desk.panel.getByRole('button', { name: 'Settings' })).toBeFocused()
})
