import { type App, expect, hour, minute, needs, test } from './fixture.ts'

const day = 24 * hour

const cards = (app: App) => app.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')

const status = (app: App) => app.panel.getByRole('status')

/** The fix of Ann's printer, of which she knows nothing; her number is known. */
const fixed = async (app: App): Promise<void> => {
  await app.log('Ann Lee <ann@school.org> Printer jam')
  await app.openPanel()
  await app.panel.getByRole('button', { name: 'Printer jam', exact: true }).click()
  await app.panel.getByLabel('Phone', { exact: true }).fill('+49 (0)30 123-204')
  await app.panel.getByLabel('Phone', { exact: true }).press('Enter')
  await expect(status(app)).toContainText('Phone number changed.')
  await app.panel.getByRole('button', { name: 'Printer jam', exact: true }).click()
  await app.fix('Printer jam', 'A worn roller')
}

const callCard = (app: App) => app.panel.getByRole('region', { name: 'Call Ann Lee' })

test(
  'from a nag to a logged call in two clicks, with all that is needed for it',
  needs('clock', 'notifications'),
  async ({ app }) => {
    await fixed(app)
    await app.on((desktop) => desktop.clickAway())
    await app.advance(15 * minute)
    await app.clickNotification(0)
    await cards(app).getByRole('button', { name: 'Call', exact: true }).click()
    await expect(callCard(app).getByRole('group', { name: 'What to say' }).getByRole('paragraph')).toHaveText(
      [
        /^Hello Ann, this is your IT support/,
        'I’m calling about “Printer jam”.',
        'Good news: it’s fixed. A worn roller.',
        'Please keep an eye on it for a couple of days, and call me if it comes back.',
      ],
    )
    await callCard(app).getByRole('button', { name: 'Reached' }).click()
    await expect(cards(app)).toHaveCount(0)
    await expect(status(app)).toContainText('Told Ann Lee by phone.')
    await app.panel.getByRole('button', { name: 'Undo' }).click()
    await expect(cards(app)).toContainText('Ann Lee')
  },
)

test('the number is dialled by what the system dials with', async ({ app }) => {
  await fixed(app)
  await cards(app).getByRole('button', { name: 'Call', exact: true }).click()
  await callCard(app).getByRole('link', { name: '+49 (0)30 123-204' }).click()
  await expect.poll(() => app.openings()).toEqual(['tel:+4930123204'])
  await app.failOpenings('no application knows tel')
  await callCard(app).getByRole('link', { name: '+49 (0)30 123-204' }).click()
  await expect(callCard(app).getByRole('alert')).toContainText('Nothing on this computer makes calls.')
})

test('what they said is kept, and a number that was not known is kept too', async ({ app }) => {
  await app.log('fixed: Ann Lee <ann@school.org> Printer jam')
  await app.openPanel()
  await cards(app).getByRole('button', { name: 'Call', exact: true }).click()
  await callCard(app).getByLabel('What they said').fill('She is glad')
  await callCard(app).getByLabel('What they said').press('Escape')
  await expect(callCard(app)).toHaveCount(0)
  await cards(app).getByRole('button', { name: 'Call', exact: true }).click()
  await expect(callCard(app).getByLabel('What they said')).toHaveValue('She is glad')
  await callCard(app).getByLabel('Phone number').fill('204')
  await callCard(app).getByRole('button', { name: 'Reached' }).click()
  await expect(cards(app)).toHaveCount(0)
  await app.panel.getByRole('searchbox', { name: 'Search' }).fill('printer')
  await app.panel.getByRole('button', { name: 'Printer jam', exact: true }).click()
  await expect(app.panel.getByLabel('Phone', { exact: true })).toHaveValue('204')
  await expect(app.panel.getByText('by phone: She is glad')).toBeVisible()
})

test('a message that was left is a word, and asked about afterwards', needs('clock'), async ({ app }) => {
  await fixed(app)
  await cards(app).getByRole('button', { name: 'Call', exact: true }).click()
  await callCard(app).getByRole('button', { name: 'Left a message' }).click()
  await expect(cards(app)).toHaveCount(0)
  await expect(status(app)).toContainText('Left a message for Ann Lee.')
  await app.on((desktop) => desktop.clickAway())
  await app.advance(2 * day + 10 * minute)
  await app.openPanel()
  await expect(cards(app)).toContainText('does it still work?')
})

test('no answer stays owed, and offers the mail right there', needs('tray'), async ({ app }) => {
  await fixed(app)
  await cards(app).getByRole('button', { name: 'Call', exact: true }).click()
  await callCard(app).getByRole('button', { name: 'No answer' }).click()
  await expect(callCard(app)).toContainText('still waiting to hear')
  expect((await app.state()).trays[0]?.tooltip).toBe('In the Loop: 1 person is waiting to hear')
  await callCard(app).getByRole('button', { name: 'Write mail' }).click()
  await expect(cards(app)).toContainText('Did it go out?')
  await cards(app).getByRole('button', { name: 'Printer jam', exact: true }).click()
  await expect(app.panel.getByText('Called, no answer')).toBeVisible()
})

test('the lines are in the requester’s language', async ({ app }) => {
  await fixed(app)
  await cards(app).getByRole('button', { name: 'Printer jam', exact: true }).click()
  await app.panel.getByRole('radiogroup', { name: 'Language' }).getByText('Deutsch').click()
  await expect(status(app)).toContainText('Language changed.')
  await cards(app).getByRole('button', { name: 'Call', exact: true }).click()
  await expect(callCard(app)).toContainText('Gute Nachricht: Das ist erledigt.')
})

test('restated at capture: kept until it is logged, and in the details afterwards', async ({ app }) => {
  await app.openCapture()
  const line = app.capture.getByLabel('New issue')
  const restated = app.capture.getByLabel('So the problem is…')
  await line.fill('@ann the thingy eats my paper')
  await line.press('Tab')
  await expect(restated).toBeFocused()
  await restated.fill('the printer in 204 jams')
  await restated.press('Escape')
  // Pressed while the window is still up, the shortcut would have nothing to do.
  await expect.poll(() => app.isVisible('Quick capture')).toBe(false)
  await app.openCapture()
  await expect(line).toBeFocused()
  await expect(restated).toHaveValue('the printer in 204 jams')
  await restated.press('Enter')
  await expect(line).toHaveValue('')
  await expect(restated).toHaveValue('')
  await app.openPanel()
  await app.panel.getByRole('button', { name: 'the thingy eats my paper' }).click()
  await expect(app.panel.getByLabel('In their words')).toHaveValue('the thingy eats my paper')
  await expect(app.panel.getByLabel('So the problem is…')).toHaveValue('the printer in 204 jams')
  await app.panel.getByLabel('In their words').fill('It eats my paper')
  await app.panel.getByLabel('In their words').press('Enter')
  await expect(status(app)).toContainText('Their words changed.')
})

test(
  'a call while a promise stands leaves it, unless it says that it was the promised one',
  needs('clock'),
  async ({ app }) => {
    await app.log('Ann Lee <ann@school.org> Printer jam !urgent by 3pm via voicemail')
    await app.advance(30 * minute)
    await app.openPanel()
    await cards(app).getByRole('button', { name: 'Call', exact: true }).click()
    const promise = callCard(app).getByRole('radiogroup', { name: /^Promise:/ })
    await expect(promise.getByRole('radio', { name: 'stays' })).toBeChecked()
    await callCard(app).getByRole('button', { name: 'Reached' }).click()
    await expect(status(app)).toContainText('Ann Lee has had a word by phone.')
    await app.advance(4.5 * hour + minute)
    await expect(cards(app)).toContainText('Promised by 15:00, overdue')

    await cards(app).getByRole('button', { name: 'Call', exact: true }).click()
    await promise.getByRole('radio', { name: 'this was it' }).check({ force: true })
    await callCard(app).getByRole('button', { name: 'Reached' }).click()
    await expect(app.panel.getByText('overdue')).toHaveCount(0)
  },
)
