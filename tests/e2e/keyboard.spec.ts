import { type Desk, expect, needs, test } from './fixture.ts'

const waiting = (desk: Desk) =>
  desk.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')

const isPanelVisible = (desk: Desk): Promise<boolean> => desk.isVisible('In the Loop')

/** Three fixes that nobody was told about; the first in the list is Ann's. */
const owed = async (desk: Desk): Promise<void> => {
  for (const name of ['Ann', 'Bob', 'Cem'])
    await desk.log(`fixed: ${name} Lee <${name.toLowerCase()}@school.org> Printer of ${name}`)
  await desk.openPanel()
  await expect(waiting(desk)).toHaveCount(3)
}

test('fixed, told and taken back without a pointer', async ({ desk }) => {
  await desk.log('Ann Lee <ann@school.org> Printer jam in 204')
  await desk.openPanel()
  const { keyboard } = desk.panel
  await desk.panel.getByRole('button', { name: 'Fixed' }).focus()
  await keyboard.press('Enter')
  await expect(desk.panel.getByLabel('Resolution')).toBeFocused()
  await expect(
    desk.panel.getByLabel('Resolution'),
    'says what it would be good for',
  ).toHaveAccessibleDescription(/^Optional: /)
  await keyboard.press('Enter')
  await expect(waiting(desk), 'a word of what it was is not demanded').toContainText('Ann Lee')
  await keyboard.press('Control+z')
  await expect(waiting(desk)).toHaveCount(0)

  await desk.panel.getByRole('button', { name: 'Fixed' }).focus()
  await keyboard.press('Enter')
  await keyboard.type('A loose cable')
  await keyboard.press('Shift+Enter')
  await keyboard.type('in the back')
  await expect(desk.panel.getByLabel('Resolution')).toHaveValue('A loose cable\nin the back')
  await keyboard.press('Enter')
  await expect(waiting(desk)).toContainText('Ann Lee')

  await waiting(desk).getByRole('button', { name: 'Told in person' }).focus()
  await keyboard.press('Enter')
  await expect(waiting(desk)).toHaveCount(0)
  await keyboard.press('Control+z')
  await expect(waiting(desk)).toContainText('Ann Lee')
  await expect(desk.panel.getByRole('button', { name: 'Printer jam in 204' })).toBeFocused()

  const toast = desk.panel.locator('[data-toast]')
  await expect(toast).toContainText('Undone: Told Ann Lee in person.')
  await expect(toast).toContainText('Undo again: Fixed “Printer jam in 204”')
  await keyboard.press('Control+z')
  await expect(waiting(desk)).toHaveCount(0)
  await expect(toast).toContainText('Undo again: Logged “Printer jam in 204”')
  await expect(toast.getByRole('button', { name: 'Undo again' })).toBeVisible()
})

test('in a field, Ctrl+Z takes back what was typed and nothing else', async ({ desk }) => {
  await owed(desk)
  await waiting(desk).first().getByRole('button', { name: 'Called' }).click()
  await expect(waiting(desk)).toHaveCount(2)
  const search = desk.panel.getByRole('searchbox', { name: 'Search' })
  await search.pressSequentially('x')
  await search.press('Control+z')
  await expect(search).toHaveValue('')
  await expect(waiting(desk)).toHaveCount(2)
})

test('when a card goes, the focus goes to the next one', async ({ desk }) => {
  await owed(desk)
  const titles = await waiting(desk).locator('[data-issue-title]').allInnerTexts()
  await waiting(desk).first().getByRole('button', { name: 'Called' }).focus()
  await desk.panel.keyboard.press('Enter')
  await expect(waiting(desk)).toHaveCount(2)
  await expect(desk.panel.locator(':focus')).toHaveText(titles[1] ?? '')
})

test('arrow keys go from title to title, Enter opens the details, Escape closes them', async ({ desk }) => {
  await owed(desk)
  await desk.log('@mia Wi-Fi drops')
  await desk.openPanel()
  const title = (words: string) => desk.panel.getByRole('button', { name: words, exact: true })
  const titles = await desk.panel.locator('[data-issue-title]').allInnerTexts()
  await title(titles[0] ?? '').focus()
  for (const next of titles.slice(1)) {
    await desk.panel.keyboard.press('ArrowDown')
    await expect(title(next)).toBeFocused()
  }
  await desk.panel.keyboard.press('ArrowUp')
  await expect(title(titles.at(-2) ?? '')).toBeFocused()

  await desk.panel.keyboard.press('Enter')
  await expect(desk.panel.getByLabel('Title')).toBeVisible()
  await desk.panel.getByLabel('Title').focus()
  await desk.panel.keyboard.press('Escape')
  await expect(desk.panel.getByLabel('Title')).toHaveCount(0)
  await expect(title(titles.at(-2) ?? '')).toBeFocused()
  expect(await isPanelVisible(desk)).toBe(true)
})

test('Escape takes away the innermost thing, and the panel last', needs('tray'), async ({ desk }) => {
  await owed(desk)
  const { keyboard } = desk.panel
  const card = waiting(desk).first()
  await card.getByRole('button', { name: 'No notice needed' }).click()
  await card.getByLabel('Reason').fill('half a reason')
  await keyboard.press('Escape')
  await expect(card.getByLabel('Reason')).toHaveCount(0)
  await expect(card.getByRole('button', { name: 'No notice needed' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(card.getByLabel('Reason'), 'what was typed is still there').toHaveValue('half a reason')
  await keyboard.press('Escape')

  await card.getByRole('button', { name: 'Snooze' }).focus()
  await keyboard.press('Enter')
  await expect(desk.panel.getByRole('menuitem', { name: /1 hour/ })).toBeFocused()
  await keyboard.press('Escape')
  await expect(desk.panel.getByRole('menuitem')).toHaveCount(0)

  await keyboard.press('/')
  await keyboard.type('toner')
  await keyboard.press('Escape')
  await expect(desk.panel.getByRole('searchbox', { name: 'Search' })).toHaveValue('')
  expect(await isPanelVisible(desk)).toBe(true)

  await card.locator('[data-issue-title]').focus()
  await keyboard.press('Escape')
  await expect.poll(() => isPanelVisible(desk)).toBe(false)
})

test('snoozed with the arrow keys', async ({ desk }) => {
  await owed(desk)
  await waiting(desk).first().getByRole('button', { name: 'Snooze' }).focus()
  await desk.panel.keyboard.press('Enter')
  await expect(desk.panel.getByRole('menuitem', { name: /1 hour/ })).toBeFocused()
  await desk.panel.keyboard.press('ArrowDown')
  await desk.panel.keyboard.press('Enter')
  await expect(desk.panel.getByRole('status')).toContainText('Snoozed until')
})

test('a slash begins a search, but is a slash where one types', async ({ desk }) => {
  await owed(desk)
  const search = desk.panel.getByRole('searchbox', { name: 'Search' })
  await desk.panel.keyboard.press('/')
  await expect(search).toBeFocused()
  await expect(search).toHaveValue('')
  await desk.panel.keyboard.type('n/a')
  await expect(search).toHaveValue('n/a')
})
