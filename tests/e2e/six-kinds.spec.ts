import { type Desk, expect, hour, minute, needs, test } from './fixture.ts'

const day = 24 * hour

const cards = (desk: Desk) => desk.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')
const rows = (desk: Desk) => desk.panel.getByRole('list', { name: 'Open issues' }).getByRole('listitem')

/** The machine sleeps for so long, with the panel out of the way; then the technician looks at it again. */
const later = async (desk: Desk, ms: number): Promise<void> => {
  await desk.on((desktop) => desktop.clickAway())
  await desk.power('suspend')
  await desk.jump(ms)
  await desk.power('resume')
  await desk.advance(5_000)
  await desk.openPanel()
}

const details = async (desk: Desk, title: string): Promise<void> => {
  await desk.openPanel()
  await desk.panel.getByRole('button', { name: title, exact: true }).click()
  await expect(desk.panel.getByLabel('Title')).toBeVisible()
}

const press = (desk: Desk, name: string) => desk.panel.getByRole('button', { name, exact: true }).click()

/** Says when in the opened form. */
const say = async (desk: Desk, label: string, when: string): Promise<void> => {
  await desk.panel.getByLabel(label, { exact: true }).fill(when)
  await press(desk, 'Save')
}

const snooze = async (desk: Desk): Promise<void> => {
  await cards(desk).getByRole('button', { name: 'Snooze' }).click()
  await desk.panel.getByRole('menuitem', { name: /Tomorrow morning/ }).click()
  await expect(cards(desk)).toContainText('Snoozed until tomorrow 09:15')
}

test('acknowledgement: raised, snoozed, answered by a mail of its own', needs('clock'), async ({ desk }) => {
  await desk.log('Ann Lee <ann@school.org> Printer jam via mail')
  await later(desk, 3 * hour + 30 * minute)
  await expect(cards(desk)).toContainText('No first word yet')
  await expect(rows(desk), 'not a second time below').toHaveCount(0)
  await snooze(desk)
  await cards(desk).getByRole('button', { name: 'Write mail' }).click()
  await expect(cards(desk)).toContainText('Did it go out?')
  expect(decodeURIComponent((await desk.openings())[0] ?? '')).not.toContain('works again')
  await cards(desk).getByRole('button', { name: 'Sent', exact: true }).click()
  await expect(cards(desk)).toHaveCount(0)
  await expect(rows(desk)).toContainText('Printer jam')
})

test(
  'update: a word without news settles it, and an old one asks whether it is still wanted',
  needs('clock'),
  async ({ desk }) => {
    await desk.log('Ann Lee <ann@school.org> New chairs !low')
    await later(desk, 8 * day)
    await expect(cards(desk)).toContainText('No word for 8 days')
    await snooze(desk)
    await cards(desk).getByRole('button', { name: 'Called' }).click()
    await expect(cards(desk)).toHaveCount(0)
    await desk.panel.getByRole('button', { name: 'Undo' }).click()
    await expect(cards(desk)).toContainText('No word for 8 days')
    await details(desk, 'New chairs')
    await press(desk, 'Said: no news yet')
    await desk.panel.getByRole('menuitem', { name: 'By phone' }).click()
    await expect(cards(desk)).toHaveCount(0)
    await expect(desk.panel.getByRole('status')).toContainText('Ann Lee has had a word by phone.')
    await later(desk, 62 * day)
    await expect(cards(desk)).toContainText(/Is it still wanted\?/i)
  },
)

test(
  'a promise is kept: raised in time, settled by the word that was promised',
  needs('clock'),
  async ({ desk }) => {
    await desk.log('@"Ann Lee" New toner by 3pm')
    await later(desk, 4 * hour + 30 * minute)
    await expect(cards(desk)).toContainText('Promised by 15:00')
    await cards(desk).getByText('this was it').click()
    await cards(desk).getByRole('button', { name: 'Called' }).click()
    await expect(cards(desk)).toHaveCount(0)
    await later(desk, 1 * hour)
    await expect(cards(desk)).toHaveCount(0)
  },
)

test(
  'a promise is missed: above everything, better by phone, with a new time',
  needs('clock'),
  async ({ desk }) => {
    await desk.log('fixed: Bob Ortiz <bob@school.org> No sound')
    await desk.log('Ann Lee <ann@school.org> New toner')
    await details(desk, 'New toner')
    await press(desk, 'Promise…')
    await say(desk, 'Promise', 'whenever')
    await expect(desk.panel.getByRole('alert')).toContainText('is not a time')
    await expect(desk.panel.getByRole('status'), 'nothing covers it').toHaveText('')
    await say(desk, 'Promise', '11am')
    await expect(rows(desk)).toContainText('promised today 11:00')
    await later(desk, 2 * hour)
    await expect(cards(desk).first()).toContainText('Promised by 11:00, overdue')
    await expect(cards(desk).first()).toContainText('an apology is better spoken')
    await cards(desk).first().getByRole('button', { name: 'New time' }).click()
    await say(desk, 'Promise', 'friday 3pm')
    await expect(cards(desk)).toHaveCount(1)
    await expect(rows(desk)).toContainText('promised Fri 15:00')
  },
)

test('resolution: a promised one that is fixed is told like any fix', needs('clock'), async ({ desk }) => {
  await desk.log('Ann Lee <ann@school.org> New toner by 11am')
  await desk.fix('New toner', 'A new one is in')
  await later(desk, 2 * hour)
  await expect(cards(desk)).toContainText('Promised by 11:00, overdue')
  await expect(cards(desk)).toContainText('fixed 2 h ago, not told')
  await cards(desk).getByRole('button', { name: 'Told in person' }).click()
  await expect(cards(desk)).toHaveCount(0)
})

test('a waiting issue through chase and update, until it is ours again', needs('clock'), async ({ desk }) => {
  await desk.log('Ann Lee <ann@school.org> No line in the library')
  await details(desk, 'No line in the library')
  await press(desk, 'Waiting on…')
  await desk.panel.getByLabel('Who', { exact: true }).fill('the provider')
  await say(desk, 'Until', 'tomorrow noon')
  await expect(rows(desk)).toContainText('waiting for the provider until tomorrow 12:00')

  await later(desk, 26 * hour)
  await expect(cards(desk)).toContainText('Waiting for the provider since yesterday, said today')
  await snooze(desk)
  await cards(desk).getByRole('button', { name: 'Chased' }).click()
  await say(desk, 'New date', 'tomorrow 3pm')
  await expect(rows(desk)).toContainText('waiting for the provider until tomorrow 15:00')
  await later(desk, 22 * hour + 5 * minute)
  await expect(cards(desk)).toContainText('No word for 2 days')
  await cards(desk).getByRole('button', { name: 'Told in person' }).click()
  await expect(cards(desk)).toHaveCount(0)

  await later(desk, 5 * hour)
  await expect(cards(desk)).toContainText('Waiting for the provider')
  await cards(desk).getByRole('button', { name: 'No longer waiting' }).click()
  await expect(cards(desk)).toHaveCount(0)
  await expect(rows(desk)).toContainText('No line in the library')
  await expect(rows(desk)).not.toContainText('waiting for')
})

test(
  'chased, on a notification, asks for the new date at once',
  needs('clock', 'notifications'),
  async ({ desk }) => {
    await desk.log('Ann Lee <ann@school.org> No line in the library')
    await details(desk, 'No line in the library')
    await press(desk, 'Waiting on…')
    await say(desk, 'Until', 'tomorrow noon')
    await desk.advance(26 * hour + 5 * minute)
    const { notifications } = await desk.state()
    expect(notifications.at(-1)?.title).toBe('Ask the vendor again')
    await desk.clickNotification(notifications.length - 1, 'Chased')
    await expect(desk.panel.getByLabel('New date')).toBeFocused()
    await desk.panel.keyboard.type('tomorrow 3pm')
    await desk.panel.keyboard.press('Enter')
    await expect(rows(desk)).toContainText('waiting for the vendor until tomorrow 15:00')
  },
)

for (const [answer, words] of [
  ['Yes, it works', 'It works'],
  ['No, reopen', 'Reopened'],
] as const) {
  test(`check-in: ${answer}`, needs('clock'), async ({ desk }) => {
    await desk.log('fixed: Ann Lee <ann@school.org> Printer jam')
    await desk.openPanel()
    await cards(desk).getByRole('button', { name: 'Called' }).click()
    await expect(cards(desk)).toHaveCount(0)
    await later(desk, 2 * day + 10 * minute)
    await expect(cards(desk)).toContainText('Told Wednesday: does it still work?')
    await cards(desk).getByRole('button', { name: answer }).click()
    await expect(desk.panel.getByRole('status')).toContainText(words)
    await expect(cards(desk)).toHaveCount(0)
    await expect(rows(desk)).toHaveCount(answer === 'No, reopen' ? 1 : 0)
  })
}

test('check-in: asked by mail, then it is their turn', needs('clock'), async ({ desk }) => {
  await desk.log('fixed: Ann Lee <ann@school.org> Printer jam')
  await desk.openPanel()
  await cards(desk).getByRole('button', { name: 'Called' }).click()
  await later(desk, 2 * day + 10 * minute)
  await cards(desk).getByRole('button', { name: 'Write mail' }).dblclick()
  await expect(cards(desk)).toContainText('Did it go out?')
  expect(await desk.openings(), 'a double click opens one mail').toHaveLength(1)
  await cards(desk).getByRole('button', { name: 'Sent', exact: true }).click()
  await expect(cards(desk)).toHaveCount(0)
})

test('what was typed about a fix is still there after it was taken back', async ({ desk }) => {
  await desk.log('Ann Lee <ann@school.org> Printer jam')
  await desk.fix('Printer jam', 'A loose cable')
  await desk.panel.getByRole('button', { name: 'Undo' }).click()
  await rows(desk).getByRole('button', { name: 'Fixed' }).click()
  await expect(rows(desk).getByLabel('Resolution')).toHaveValue('A loose cable')
})

test(
  'the offer to undo goes when something changed elsewhere, and stays when only time went by',
  needs('clock'),
  async ({ desk }) => {
    await desk.log('Ann Lee <ann@school.org> Printer jam')
    await details(desk, 'Printer jam')
    await desk.panel.getByLabel('Tags').fill('#av')
    await desk.panel.getByLabel('Tags').press('Enter')
    await expect(desk.panel.getByRole('button', { name: 'Undo' })).toBeVisible()
    await desk.advance(1 * minute)
    await expect(desk.panel.getByRole('button', { name: 'Undo' })).toBeVisible()
    await desk.log('Bob Ortiz New mouse')
    await expect(desk.panel.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  },
)
