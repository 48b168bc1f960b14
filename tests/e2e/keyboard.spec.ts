import { type App, expect, needs, test } from './fixture.ts'

const waiting = (app: App) => app.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')

const isPanelVisible = (app: App): Promise<boolean> => app.isVisible('In the Loop')

/** Three fixes that nobody was told about; the first in the list is Ann's. */
const owed = async (app: App): Promise<void> => {
  for (const name of ['Ann', 'Bob', 'Cem'])
    await app.log(`fixed: ${name} Lee <${name.toLowerCase()}@school.org> Printer of ${name}`)
  await app.openPanel()
  await expect(waiting(app)).toHaveCount(3)
}

test('fixed, told and taken back without a pointer', async ({ app }) => {
  await app.log('Ann Lee <ann@school.org> Printer jam in 204')
  await app.openPanel()
  const { keyboard } = app.panel
  await app.panel.getByRole('button', { name: 'Fixed' }).focus()
  await keyboard.press('Enter')
  await expect(app.panel.getByLabel('Resolution')).toBeFocused()
  await expect(
    app.panel.getByLabel('Resolution'),
    'says what it would be good for',
  ).toHaveAccessibleDescription(/^Optional: /)
  await keyboard.press('Enter')
  await expect(waiting(app), 'a word of what it was is not demanded').toContainText('Ann Lee')
  await keyboard.press('Control+z')
  await expect(waiting(app)).toHaveCount(0)

  await app.panel.getByRole('button', { name: 'Fixed' }).focus()
  await keyboard.press('Enter')
  await keyboard.type('A loose cable')
  await keyboard.press('Shift+Enter')
  await keyboard.type('in the back')
  await expect(app.panel.getByLabel('Resolution')).toHaveValue('A loose cable\nin the back')
  await keyboard.press('Enter')
  await expect(waiting(app)).toContainText('Ann Lee')

  await waiting(app).getByRole('button', { name: 'Told in person' }).focus()
  await keyboard.press('Enter')
  await expect(waiting(app)).toHaveCount(0)
  await keyboard.press('Control+z')
  await expect(waiting(app)).toContainText('Ann Lee')
  await expect(app.panel.getByRole('button', { name: 'Printer jam in 204' })).toBeFocused()

  const toast = app.panel.locator('[data-toast]')
  await expect(toast).toContainText('Undone: Told Ann Lee in person.')
  await expect(toast).toContainText('Undo again: Fixed “Printer jam in 204”')
  await keyboard.press('Control+z')
  await expect(waiting(app)).toHaveCount(0)
  await expect(toast).toContainText('Undo again: Logged “Printer jam in 204”')
  await expect(toast.getByRole('button', { name: 'Undo again' })).toBeVisible()
})

test('Ctrl+Z pressed faster than it is answered takes back one after another', async ({ app }) => {
  await owed(app)
  for (const left of [2, 1, 0]) {
    await waiting(app).first().getByRole('button', { name: 'Told in person' }).click()
    await expect(waiting(app)).toHaveCount(left)
  }
  for (const _ of [1, 2, 3]) await app.panel.keyboard.press('Control+z')
  await expect(waiting(app)).toHaveCount(3)
})

test('in a field, Ctrl+Z takes back what was typed and nothing else', async ({ app }) => {
  await owed(app)
  await waiting(app).first().getByRole('button', { name: 'Called' }).click()
  await expect(waiting(app)).toHaveCount(2)
  const search = app.panel.getByRole('searchbox', { name: 'Search' })
  await search.pressSequentially('x')
  await search.press('Control+z')
  await expect(search).toHaveValue('')
  await expect(waiting(app)).toHaveCount(2)
})

test('when a card goes, the focus goes to the next one', async ({ app }) => {
  await owed(app)
  const titles = await waiting(app).locator('[data-issue-title]').allInnerTexts()
  await waiting(app).first().getByRole('button', { name: 'Called' }).focus()
  await app.panel.keyboard.press('Enter')
  await expect(waiting(app)).toHaveCount(2)
  await expect(app.panel.locator(':focus')).toHaveText(titles[1] ?? '')
})

test('arrow keys go from title to title, Enter opens the details, Escape closes them', async ({ app }) => {
  await owed(app)
  await app.log('@mia Wi-Fi drops')
  await app.openPanel()
  const title = (words: string) => app.panel.getByRole('button', { name: words, exact: true })
  const titles = await app.panel.locator('[data-issue-title]').allInnerTexts()
  await title(titles[0] ?? '').focus()
  for (const next of titles.slice(1)) {
    await app.panel.keyboard.press('ArrowDown')
    await expect(title(next)).toBeFocused()
  }
  await app.panel.keyboard.press('ArrowUp')
  await expect(title(titles.at(-2) ?? '')).toBeFocused()

  await app.panel.keyboard.press('Enter')
  await expect(app.panel.getByLabel('Title')).toBeVisible()
  await app.panel.getByLabel('Title').focus()
  await app.panel.keyboard.press('Escape')
  await expect(app.panel.getByLabel('Title')).toHaveCount(0)
  await expect(title(titles.at(-2) ?? '')).toBeFocused()
  expect(await isPanelVisible(app)).toBe(true)
})

test('Escape takes away the innermost thing, and the panel last', needs('tray'), async ({ app }) => {
  await owed(app)
  const { keyboard } = app.panel
  const card = waiting(app).first()
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
  await expect(app.panel.getByRole('menuitem', { name: /1 hour/ })).toBeFocused()
  await keyboard.press('Escape')
  await expect(app.panel.getByRole('menuitem')).toHaveCount(0)

  await keyboard.press('/')
  await keyboard.type('toner')
  await keyboard.press('Escape')
  await expect(app.panel.getByRole('searchbox', { name: 'Search' })).toHaveValue('')
  expect(await isPanelVisible(app)).toBe(true)

  await card.locator('[data-issue-title]').focus()
  await keyboard.press('Escape')
  await expect.poll(() => isPanelVisible(app)).toBe(false)
})

test('snoozed with the arrow keys', async ({ app }) => {
  await owed(app)
  await waiting(app).first().getByRole('button', { name: 'Snooze' }).focus()
  await app.panel.keyboard.press('Enter')
  await expect(app.panel.getByRole('menuitem', { name: /1 hour/ })).toBeFocused()
  await app.panel.keyboard.press('ArrowDown')
  await app.panel.keyboard.press('Enter')
  await expect(app.panel.getByRole('status')).toContainText('Snoozed until')
})

test('a slash begins a search, but is a slash where one types', async ({ app }) => {
  await owed(app)
  const search = app.panel.getByRole('searchbox', { name: 'Search' })
  await app.panel.keyboard.press('/')
  await expect(search).toBeFocused()
  await expect(search).toHaveValue('')
  // As after the panel was away: the focus is still there.
  await app.panel.keyboard.press('/')
  await app.panel.keyboard.type('n/a')
  await expect(search).toHaveValue('n/a')
})
