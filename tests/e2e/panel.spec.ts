import { type App, expect, minute, needs, test } from './fixture.ts'

const items = (app: App, list: 'Waiting to hear' | 'Open issues' | 'Matches') =>
  app.panel.getByRole('list', { name: list }).getByRole('listitem')

const undo = (app: App) => app.panel.getByRole('button', { name: 'Undo' }).click()

/** Opens the details of the issue with this title. */
const open = async (app: App, title: string): Promise<void> => {
  await app.openPanel()
  await app.panel.getByRole('button', { name: title, exact: true }).click()
  await expect(app.panel.getByLabel('Title')).toBeVisible()
}

const change = async (app: App, label: string, value: string): Promise<void> => {
  await app.panel.getByLabel(label, { exact: true }).fill(value)
  await app.panel.getByLabel(label, { exact: true }).press('Tab')
}

const search = (app: App, words: string) => app.panel.getByRole('searchbox', { name: 'Search' }).fill(words)

const status = (app: App) => app.panel.getByRole('status')

test('the words of an issue are changed where they stand', async ({ app }) => {
  await app.log('Ann Lee <ann@school.org> Printer jam')
  await open(app, 'Printer jam')
  await change(app, 'Title', 'Printer jam in 204')
  await expect(status(app)).toContainText('Title changed.')
  await expect(items(app, 'Open issues')).toContainText('Printer jam in 204')
  await change(app, 'Details', 'The second tray')
  await expect(status(app)).toContainText('Details changed.')
  await undo(app)
  await expect(app.panel.getByLabel('Details')).toHaveValue('')

  await change(app, 'Title', '  ')
  await expect(app.panel.getByText('An issue needs a title.')).toBeVisible()
  await expect(items(app, 'Open issues')).toContainText('Printer jam in 204')
})

test('priority and tags are changed, shown and found', async ({ app }) => {
  await app.log('@ann Printer jam #printer')
  await open(app, 'Printer jam')
  await expect(app.panel.getByLabel('Tags')).toHaveValue('#printer')
  await change(app, 'Tags', '#Printer tray, room204')
  await expect(app.panel.getByLabel('Tags')).toHaveValue('#printer #tray #room204')
  await app.panel.getByRole('radiogroup', { name: 'Priority' }).getByText('Urgent').click()
  await expect(items(app, 'Open issues')).toContainText('Urgent')
  await undo(app)
  await expect(
    app.panel.getByRole('radiogroup', { name: 'Priority' }).getByRole('radio', { name: 'Normal' }),
  ).toBeChecked()
  await search(app, 'room204')
  await expect(items(app, 'Matches')).toContainText('Printer jam')
})

test('a requester’s address is corrected, and a wrong one refused where it was typed', async ({ app }) => {
  await app.log('fixed: @ann Printer jam')
  await open(app, 'Printer jam')
  await change(app, 'Email', 'ann@')
  await expect(app.panel.getByText(/it needs a name and a domain/)).toBeVisible()
  await expect(app.panel.getByLabel('Email')).toHaveValue('ann@')
  await change(app, 'Email', 'ann@school.org')
  await expect(items(app, 'Waiting to hear').getByRole('button', { name: 'Write mail' })).toBeVisible()
})

test('it was somebody else: somebody known, somebody new, or nobody', async ({ app }) => {
  await app.log('Bob Ortiz <bob@school.org> New mouse')
  await app.log('Ann Lee <ann@school.org> Printer jam')
  await open(app, 'Printer jam')
  const row = items(app, 'Open issues').filter({ hasText: 'Printer jam' })

  await row.getByRole('button', { name: 'It was somebody else' }).click()
  await expect(row.getByLabel('Name')).toBeFocused()
  await row.getByLabel('Name').fill('bo')
  await row.getByRole('button', { name: /Bob Ortiz/ }).click()
  await expect(row).toContainText('Bob Ortiz · logged')

  await row.getByRole('button', { name: 'It was somebody else' }).click()
  await row.getByLabel('Name').fill('Mia Chen')
  await row.getByLabel('Email').fill('mia@school.org')
  await row.getByLabel('Email').press('Enter')
  await expect(row).toContainText('Mia Chen · logged')
  await expect(row.getByLabel('Email')).toHaveValue('mia@school.org')

  await row.getByRole('button', { name: 'It was somebody else' }).click()
  await row.getByRole('button', { name: 'Nobody in particular' }).click()
  await row.getByRole('button', { name: 'Named by mistake' }).click()
  await expect(row).not.toContainText('Mia Chen · logged')
  await undo(app)
  await expect(row).toContainText('Mia Chen · logged')
  await expect(items(app, 'Open issues').filter({ hasText: 'New mouse' })).toContainText('Bob Ortiz')
})

test('naming the requester of an issue that had none leads to their being told', async ({ app }) => {
  await app.log('Beamer is dark')
  await app.openPanel()
  const row = items(app, 'Open issues')
  await row.getByRole('button', { name: 'Fixed' }).click()
  await expect(row).toContainText('Nobody is named, so nobody will be told.')
  await row.getByLabel('Resolution').fill('A loose cable')
  await row.getByRole('button', { name: 'Name somebody' }).click()
  await row.getByLabel('Name').fill('Ann Lee')
  await row.getByLabel('Email').fill('ann@school.org')
  await row.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(row).not.toContainText('nobody will be told')
  await row.getByRole('button', { name: 'Mark fixed' }).click()
  await expect(items(app, 'Waiting to hear')).toContainText('Ann Lee')
})

test('a new name that is no one, or an address that is none, is not saved', async ({ app }) => {
  await app.log('Beamer is dark')
  await open(app, 'Beamer is dark')
  const row = items(app, 'Open issues')
  await row.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(row.getByRole('alert')).toContainText('Type a name or a mail address.')
  await row.getByLabel('Name').fill('Ann Lee')
  await row.getByLabel('Email').fill('ann@')
  await row.getByLabel('Email').press('Enter')
  await expect(row.getByRole('alert')).toContainText('it needs a name and a domain')
  await expect(row.getByLabel('Name')).toHaveValue('Ann Lee')
})

test('what opens below the fold comes into view', async ({ app }) => {
  for (const title of ['Printer jam', 'No sound', 'Wi-Fi drops', 'New mouse', 'New keyboard'])
    await app.log(`fixed: Ann Lee <ann@school.org> ${title}`)
  await app.log('@bob Beamer is dark')
  await app.openPanel()
  const row = items(app, 'Open issues')
  await row.getByRole('button', { name: 'Fixed' }).click()
  await expect(row.getByRole('button', { name: 'Mark fixed' })).toBeInViewport({ ratio: 1 })
  await expect(row.getByLabel('Resolution')).toBeFocused()
})

test('closed, found again, reopened', needs('clock'), async ({ app }) => {
  await app.log('@ann Printer jam')
  await open(app, 'Printer jam')
  await app.panel.getByRole('button', { name: 'Close issue' }).click()
  const form = app.panel.getByRole('form', { name: /doesn’t know yet/ })
  await expect(form.getByRole('button', { name: 'It is fixed…' })).toBeFocused()
  await form.getByRole('button', { name: 'Close without a word' }).click()
  await expect(form, 'a reason is wanted').toContainText('Say why in a few words')
  await form.getByRole('button', { name: 'Duplicate' }).click()
  await expect(items(app, 'Open issues')).toHaveCount(0)
  await search(app, 'jam')
  await expect(items(app, 'Matches')).toContainText('closed today 10:00')
  await app.panel.getByRole('button', { name: 'Reopen' }).click()
  await search(app, '')
  await expect(items(app, 'Open issues')).toContainText('Printer jam')
})

test('a told issue is found by name, tag, resolution and address', needs('clock'), async ({ app }) => {
  await app.log('@ann Printer jam')
  await app.log('Bob Ortiz <bob@school.org> No sound #av')
  await app.fix('No sound', 'A mouse had eaten the roller')
  await items(app, 'Waiting to hear').getByRole('button', { name: 'Called' }).click()
  await expect(items(app, 'Waiting to hear')).toHaveCount(0)
  for (const words of ['ortiz', 'av', 'roller', 'bob@school']) {
    await search(app, words)
    await expect(items(app, 'Matches'), words).toHaveText([/No sound[\s\S]*told today 10:00/])
    await search(app, '')
    await expect(items(app, 'Matches')).toHaveCount(0)
  }
})

test('every verb can be taken back', needs('clock'), async ({ app }) => {
  await app.log('Ann Lee <ann@school.org> Printer jam')
  await app.fix('Printer jam', 'A loose cable')
  const card = items(app, 'Waiting to hear')
  await undo(app)
  await expect(items(app, 'Open issues')).toContainText('Printer jam')
  await expect(card).toHaveCount(0)
  await app.fix('Printer jam', 'A loose cable')

  await card.getByRole('button', { name: 'No notice needed' }).click()
  await card.getByRole('button', { name: 'Duplicate' }).click()
  await expect(card).toHaveCount(0)
  await undo(app)
  await expect(card).toContainText('Ann Lee')

  await card.getByRole('button', { name: 'Snooze' }).click()
  await app.panel.getByRole('menuitem', { name: /Tomorrow morning/ }).click()
  await expect(card).toContainText('Snoozed until tomorrow 09:15')
  await undo(app)
  await expect(card).not.toContainText('Snoozed')

  await card.getByRole('button', { name: 'Write mail' }).click()
  await expect(card).toContainText('Did it go out?')
  await card.getByRole('button', { name: 'Not yet' }).click()
  await expect(card.getByRole('button', { name: 'Write mail' })).toBeVisible()
  await undo(app)
  await expect(card).toContainText('Did it go out?')
  await card.getByRole('button', { name: 'Told another way' }).click()
  await card.getByRole('button', { name: 'Chat' }).click()
  await expect(card).toHaveCount(0)
  await undo(app)
  await expect(card).toContainText('Did it go out?')

  await card.getByRole('button', { name: 'Printer jam', exact: true }).click()
  await card.getByRole('button', { name: 'Reopen' }).click()
  await expect(items(app, 'Open issues')).toContainText('Printer jam')
  await undo(app)
  await expect(card).toContainText('Ann Lee')
})

test('closing what they do not know of asks whether to tell them', async ({ app }) => {
  await app.log('fixed: Bob Ortiz <bob@school.org> No sound')
  await app.log('fixed: Ann Lee <ann@school.org> Printer jam')
  await open(app, 'Printer jam')
  const card = items(app, 'Waiting to hear').filter({ hasText: 'Printer jam' })
  await card.getByRole('button', { name: 'Close issue' }).click()
  const form = card.getByRole('form', { name: 'Ann Lee doesn’t know yet. How does it end?' })
  await form.getByRole('button', { name: 'Write mail…' }).click()
  await expect(app.panel.getByRole('heading', { name: 'Mail to Ann Lee' })).toBeVisible()
  await app.panel.keyboard.press('Escape')
  await expect(items(app, 'Waiting to hear')).toHaveCount(2)
})

test('what will not be done is closed after a letter that says so', async ({ app }) => {
  await app.log('Ann Lee <ann@school.org> New chairs')
  await open(app, 'New chairs')
  const row = items(app, 'Open issues')
  await row.getByRole('button', { name: 'Close issue' }).click()
  await row.getByRole('button', { name: 'It won’t be done…' }).click()
  await expect(app.panel.getByRole('button', { name: 'Another way instead Letter' })).toBeVisible()
})

test('unsigned mails are said once somebody waits, until there is a name', async ({ launch }) => {
  const app = await launch()
  await app.openPanel()
  const hint = app.panel.getByText('Your mails are not signed yet')
  await expect(hint).toHaveCount(0)
  await app.log('fixed: @ann Printer jam')
  await app.openPanel()
  await app.panel.getByRole('button', { name: 'Add your name' }).click()
  await expect(app.panel.getByLabel('Your name')).toBeFocused()
  await app.panel.keyboard.type('Sam Rivera')
  await app.panel.keyboard.press('Enter')
  await app.panel.getByRole('button', { name: 'Back' }).click()
  await expect(items(app, 'Waiting to hear')).toHaveCount(1)
  await expect(hint).toHaveCount(0)
})

test('the hint about the signature stays away once it was waved away', async ({ app }) => {
  await app.log('fixed: @ann Printer jam')
  await app.openPanel()
  await app.panel.getByRole('button', { name: 'Not now' }).click()
  await expect(app.panel.getByText('Your mails are not signed yet')).toHaveCount(0)
  await app.log('fixed: @bob No sound')
  await app.openPanel()
  await expect(items(app, 'Waiting to hear')).toHaveCount(2)
  await expect(app.panel.getByText('Your mails are not signed yet')).toHaveCount(0)
})

test('each page is as large as its window', needs('tray'), async ({ app }) => {
  await app.openCapture()
  await app.openPanel()
  for (const page of [app.panel, app.capture]) {
    const title = await page.title()
    const bounds = (await app.state()).windows.find((window) => window.title === title)?.bounds
    await expect
      .poll(() => page.evaluate(() => [window.innerWidth, window.innerHeight]))
      .toEqual([bounds?.width, bounds?.height])
  }
})

test('suggestions stay inside the capture window, however much was typed', async ({ app }) => {
  await app.log('@"Ann Lee" Printer jam')
  await app.openCapture()
  for (const before of ['', 'one\ntwo\nthree\nfour\nfive\nsix\n']) {
    await app.capture.getByLabel('New issue').fill(`${before}@an`)
    await expect(app.capture.getByRole('option', { name: /Ann Lee/ })).toBeInViewport({ ratio: 1 })
  }
})

test(
  'snoozing everyone who waits is one action, and one undo',
  needs('clock', 'notifications'),
  async ({ app }) => {
    for (const name of ['Ann', 'Bob', 'Cem']) await app.log(`fixed: @${name} laptop of ${name}`)
    await app.openPanel()
    await app.panel.getByRole('button', { name: 'Snooze all' }).click()
    await app.panel.getByRole('menuitem', { name: '1 hour' }).click()
    await expect(app.panel.getByText(/^Snoozed until today 11:00/).first()).toBeVisible()
    await app.panel.getByRole('button', { name: 'Undo' }).click()
    await expect(app.panel.getByText('Snoozed until today 11:00')).toHaveCount(0)
    await app.advance(15 * minute)
    expect((await app.state()).notifications).toMatchObject([{ title: '3 people are waiting to hear' }])
  },
)
