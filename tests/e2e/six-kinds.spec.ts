import { type App, expect, hour, minute, needs, test } from './fixture.ts'

const day = 24 * hour

const cards = (app: App) => app.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')
const rows = (app: App) => app.panel.getByRole('list', { name: 'Open issues' }).getByRole('listitem')

/** The machine sleeps for so long, with the panel out of the way; then the technician looks at it again. */
const later = async (app: App, ms: number): Promise<void> => {
  await app.on((desktop) => desktop.clickAway())
  await app.power('suspend')
  await app.jump(ms)
  await app.power('resume')
  await app.advance(5_000)
  await app.openPanel()
}

const details = async (app: App, title: string): Promise<void> => {
  await app.openPanel()
  await app.panel.getByRole('button', { name: title, exact: true }).click()
  await expect(app.panel.getByLabel('Title')).toBeVisible()
}

const press = (app: App, name: string) => app.panel.getByRole('button', { name, exact: true }).click()

/** Says when in the opened form. */
const say = async (app: App, label: string, when: string): Promise<void> => {
  await app.panel.getByLabel(label, { exact: true }).fill(when)
  await press(app, 'Save')
}

const snooze = async (app: App): Promise<void> => {
  await cards(app).getByRole('button', { name: 'Snooze' }).click()
  await app.panel.getByRole('menuitem', { name: /Tomorrow morning/ }).click()
  await expect(cards(app)).toContainText('Snoozed until tomorrow 09:15')
}

test('acknowledgement: raised, snoozed, answered by a mail of its own', needs('clock'), async ({ app }) => {
  await app.log('Ann Lee <ann@school.org> Printer jam via mail')
  await later(app, 3 * hour + 30 * minute)
  await expect(cards(app)).toContainText('No first word yet')
  await expect(rows(app), 'not a second time below').toHaveCount(0)
  await snooze(app)
  await cards(app).getByRole('button', { name: 'Write mail' }).click()
  await expect(cards(app)).toContainText('Did it go out?')
  expect(decodeURIComponent((await app.openings())[0] ?? '')).not.toContain('works again')
  await cards(app).getByRole('button', { name: 'Sent', exact: true }).click()
  await expect(cards(app)).toHaveCount(0)
  await expect(rows(app)).toContainText('Printer jam')
})

test(
  'update: a word without news settles it, and an old one asks whether it is still wanted',
  needs('clock'),
  async ({ app }) => {
    await app.log('Ann Lee <ann@school.org> New chairs !low')
    await later(app, 8 * day)
    await expect(cards(app)).toContainText('No word for 8 days')
    await snooze(app)
    await cards(app).getByRole('button', { name: 'Called' }).click()
    await expect(cards(app)).toHaveCount(0)
    await app.panel.getByRole('button', { name: 'Undo' }).click()
    await expect(cards(app)).toContainText('No word for 8 days')
    await details(app, 'New chairs')
    await press(app, 'Said: no news yet')
    await app.panel.getByRole('menuitem', { name: 'By phone' }).click()
    await expect(cards(app)).toHaveCount(0)
    await expect(app.panel.getByRole('status')).toContainText('Ann Lee has had a word by phone.')
    await later(app, 62 * day)
    await expect(cards(app)).toContainText(/Is it still wanted\?/i)
  },
)

test(
  'a promise is kept: raised in time, settled by the word that was promised',
  needs('clock'),
  async ({ app }) => {
    await app.log('@"Ann Lee" New toner by 3pm')
    await later(app, 4 * hour + 30 * minute)
    await expect(cards(app)).toContainText('Promised by 15:00')
    await cards(app).getByText('this was it').click()
    await cards(app).getByRole('button', { name: 'Called' }).click()
    await expect(cards(app)).toHaveCount(0)
    await later(app, 1 * hour)
    await expect(cards(app)).toHaveCount(0)
  },
)

test(
  'a promise is missed: above everything, better by phone, with a new time',
  needs('clock'),
  async ({ app }) => {
    await app.log('fixed: Bob Ortiz <bob@school.org> No sound')
    await app.log('Ann Lee <ann@school.org> New toner')
    await details(app, 'New toner')
    await press(app, 'Promise…')
    await say(app, 'Promise', 'whenever')
    await expect(app.panel.getByRole('alert')).toContainText('is not a time')
    await expect(app.panel.getByRole('status'), 'nothing covers it').toHaveText('')
    await say(app, 'Promise', '11am')
    await expect(rows(app)).toContainText('promised today 11:00')
    await later(app, 2 * hour)
    await expect(cards(app).first()).toContainText('Promised by 11:00, overdue')
    await expect(cards(app).first()).toContainText('an apology is better spoken')
    await cards(app).first().getByRole('button', { name: 'New time' }).click()
    await say(app, 'Promise', 'friday 3pm')
    await expect(cards(app)).toHaveCount(1)
    await expect(rows(app)).toContainText('promised Fri 15:00')
  },
)

test('resolution: a promised one that is fixed is told like any fix', needs('clock'), async ({ app }) => {
  await app.log('Ann Lee <ann@school.org> New toner by 11am')
  await app.fix('New toner', 'A new one is in')
  await later(app, 2 * hour)
  await expect(cards(app)).toContainText('Promised by 11:00, overdue')
  await expect(cards(app)).toContainText('fixed 2 h ago, not told')
  await cards(app).getByRole('button', { name: 'Told in person' }).click()
  await expect(cards(app)).toHaveCount(0)
})

test('a waiting issue through chase and update, until it is ours again', needs('clock'), async ({ app }) => {
  await app.log('Ann Lee <ann@school.org> No line in the library')
  await details(app, 'No line in the library')
  await press(app, 'Waiting on…')
  await app.panel.getByLabel('Who', { exact: true }).fill('the provider')
  await say(app, 'Until', 'tomorrow noon')
  await expect(rows(app)).toContainText('waiting for the provider until tomorrow 12:00')

  await later(app, 26 * hour)
  await expect(cards(app)).toContainText('Waiting for the provider since yesterday, said today')
  await snooze(app)
  await cards(app).getByRole('button', { name: 'Chased' }).click()
  await say(app, 'New date', 'tomorrow 3pm')
  await expect(rows(app)).toContainText('waiting for the provider until tomorrow 15:00')
  await later(app, 22 * hour + 5 * minute)
  await expect(cards(app)).toContainText('No word for 2 days')
  await cards(app).getByRole('button', { name: 'Told in person' }).click()
  await expect(cards(app)).toHaveCount(0)

  await later(app, 5 * hour)
  await expect(cards(app)).toContainText('Waiting for the provider')
  await cards(app).getByRole('button', { name: 'No longer waiting' }).click()
  await expect(cards(app)).toHaveCount(0)
  await expect(rows(app)).toContainText('No line in the library')
  await expect(rows(app)).not.toContainText('waiting for')
})

test(
  'chased, on a notification, asks for the new date at once',
  needs('clock', 'notifications'),
  async ({ app }) => {
    await app.log('Ann Lee <ann@school.org> No line in the library')
    await details(app, 'No line in the library')
    await press(app, 'Waiting on…')
    await say(app, 'Until', 'tomorrow noon')
    await app.advance(26 * hour + 5 * minute)
    const { notifications } = await app.state()
    expect(notifications.at(-1)?.title).toBe('Ask the vendor again')
    await app.clickNotification(notifications.length - 1, 'Chased')
    await expect(app.panel.getByLabel('New date')).toBeFocused()
    await app.panel.keyboard.type('tomorrow 3pm')
    await app.panel.keyboard.press('Enter')
    await expect(rows(app)).toContainText('waiting for the vendor until tomorrow 15:00')
  },
)

for (const [answer, words] of [
  ['Yes, it works', 'It works'],
  ['No, reopen', 'Reopened'],
] as const) {
  test(`check-in: ${answer}`, needs('clock'), async ({ app }) => {
    await app.log('fixed: Ann Lee <ann@school.org> Printer jam')
    await app.openPanel()
    await cards(app).getByRole('button', { name: 'Called' }).click()
    await expect(cards(app)).toHaveCount(0)
    await later(app, 2 * day + 10 * minute)
    await expect(cards(app)).toContainText('Told Wednesday: does it still work?')
    await cards(app).getByRole('button', { name: answer }).click()
    await expect(app.panel.getByRole('status')).toContainText(words)
    await expect(cards(app)).toHaveCount(0)
    await expect(rows(app)).toHaveCount(answer === 'No, reopen' ? 1 : 0)
  })
}

test('check-in: asked by mail, then it is their turn', needs('clock'), async ({ app }) => {
  await app.log('fixed: Ann Lee <ann@school.org> Printer jam')
  await app.openPanel()
  await cards(app).getByRole('button', { name: 'Called' }).click()
  await later(app, 2 * day + 10 * minute)
  await cards(app).getByRole('button', { name: 'Write mail' }).dblclick()
  await expect(cards(app)).toContainText('Did it go out?')
  expect(await app.openings(), 'a double click opens one mail').toHaveLength(1)
  await cards(app).getByRole('button', { name: 'Sent', exact: true }).click()
  await expect(cards(app)).toHaveCount(0)
})

test('what was typed about a fix is still there after it was taken back', async ({ app }) => {
  await app.log('Ann Lee <ann@school.org> Printer jam')
  await app.fix('Printer jam', 'A loose cable')
  await app.panel.getByRole('button', { name: 'Undo' }).click()
  await rows(app).getByRole('button', { name: 'Fixed' }).click()
  await expect(rows(app).getByLabel('Resolution')).toHaveValue('A loose cable')
})

test(
  'the offer to undo goes when something changed elsewhere, and stays when only time went by',
  needs('clock'),
  async ({ app }) => {
    await app.log('Ann Lee <ann@school.org> Printer jam')
    await details(app, 'Printer jam')
    await app.panel.getByLabel('Tags').fill('#av')
    await app.panel.getByLabel('Tags').press('Enter')
    await expect(app.panel.getByRole('button', { name: 'Undo' })).toBeVisible()
    await app.advance(1 * minute)
    await expect(app.panel.getByRole('button', { name: 'Undo' })).toBeVisible()
    await app.log('Bob Ortiz New mouse')
    await expect(app.panel.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  },
)
