import { type Desk, expect, hour, minute, needs, test } from './fixture.ts'

const day = 24 * hour

const cards = (desk: Desk) => desk.panel.getByRole('list', { name: 'Waiting to hear' }).getByRole('listitem')

const status = (desk: Desk) => desk.panel.getByRole('status')

/** The fix of Ann's printer, of which she knows nothing; her number is known. */
const fixed = async (desk: Desk): Promise<void> => {
  await desk.log('Ann Lee <ann@school.org> Printer jam')
  await desk.openPanel()
  await desk.panel.getByRole('button', { name: 'Printer jam', exact: true }).click()
  await desk.panel.getByLabel('Phone', { exact: true }).fill('+49 (0)30 123-204')
  await desk.panel.getByLabel('Phone', { exact: true }).press('Enter')
  await expect(status(desk)).toContainText('Phone number changed.')
  await desk.panel.getByRole('button', { name: 'Printer jam', exact: true }).click()
  await desk.fix('Printer jam', 'A worn roller')
}

const callCard = (desk: Desk) => desk.panel.getByRole('region', { name: 'Call Ann Lee' })

test(
  'from a nag to a logged call in two clicks, with all that is needed for it',
  needs('clock', 'notifications'),
  async ({ desk }) => {
    await fixed(desk)
    await desk.on((desktop) => desktop.clickAway())
    await desk.advance(15 * minute)
    await desk.clickNotification(0)
    await cards(desk).getByRole('button', { name: 'Call', exact: true }).click()
    await expect(
      callCard(desk).getByRole('group', { name: 'What to say' }).getByRole('paragraph'),
    ).toHaveText([
      /^Hello Ann, this is your IT support/,
      'I’m calling about “Printer jam”.',
      'Good news: it’s fixed. A worn roller.',
      'Please keep an eye on it for a couple of days, and call me if it comes back.',
    ])
    await callCard(desk).getByRole('button', { name: 'Reached' }).click()
    await expect(cards(desk)).toHaveCount(0)
    await expect(status(desk)).toContainText('Told Ann Lee by phone.')
    await desk.panel.getByRole('button', { name: 'Undo' }).click()
    await expect(cards(desk)).toContainText('Ann Lee')
  },
)

test('the number is dialled by what the system dials with', async ({ desk }) => {
  await fixed(desk)
  await cards(desk).getByRole('button', { name: 'Call', exact: true }).click()
  await callCard(desk).getByRole('link', { name: '+49 (0)30 123-204' }).click()
  await expect.poll(() => desk.openings()).toEqual(['tel:+4930123204'])
  await desk.failOpenings('no application knows tel')
  await callCard(desk).getByRole('link', { name: '+49 (0)30 123-204' }).click()
  await expect(callCard(desk).getByRole('alert')).toContainText('Nothing on this computer makes calls.')
})

test('what they said is kept, and a number that was not known is kept too', async ({ desk }) => {
  await desk.log('fixed: Ann Lee <ann@school.org> Printer jam')
  await desk.openPanel()
  await cards(desk).getByRole('button', { name: 'Call', exact: true }).click()
  await callCard(desk).getByLabel('What they said').fill('She is glad')
  await callCard(desk).getByLabel('What they said').press('Escape')
  await expect(callCard(desk)).toHaveCount(0)
  await cards(desk).getByRole('button', { name: 'Call', exact: true }).click()
  await expect(callCard(desk).getByLabel('What they said')).toHaveValue('She is glad')
  await callCard(desk).getByLabel('Phone number').fill('204')
  await callCard(desk).getByRole('button', { name: 'Reached' }).click()
  await expect(cards(desk)).toHaveCount(0)
  await desk.panel.getByRole('searchbox', { name: 'Search' }).fill('printer')
  await desk.panel.getByRole('button', { name: 'Printer jam', exact: true }).click()
  await expect(desk.panel.getByLabel('Phone', { exact: true })).toHaveValue('204')
  await expect(desk.panel.getByText('by phone: She is glad')).toBeVisible()
})

test('a message that was left is a word, and asked about afterwards', needs('clock'), async ({ desk }) => {
  await fixed(desk)
  await cards(desk).getByRole('button', { name: 'Call', exact: true }).click()
  await callCard(desk).getByRole('button', { name: 'Left a message' }).click()
  await expect(cards(desk)).toHaveCount(0)
  await expect(status(desk)).toContainText('Left a message for Ann Lee.')
  await desk.on((desktop) => desktop.clickAway())
  await desk.advance(2 * day + 10 * minute)
  await desk.openPanel()
  await expect(cards(desk)).toContainText('does it still work?')
})

test('no answer stays owed, and offers the mail right there', needs('tray'), async ({ desk }) => {
  await fixed(desk)
  await cards(desk).getByRole('button', { name: 'Call', exact: true }).click()
  await callCard(desk).getByRole('button', { name: 'No answer' }).click()
  await expect(callCard(desk)).toContainText('still waiting to hear')
  expect((await desk.state()).trays[0]?.tooltip).toBe('In the Loop: 1 person is waiting to hear')
  await callCard(desk).getByRole('button', { name: 'Write mail' }).click()
  await expect(cards(desk)).toContainText('Did it go out?')
  await cards(desk).getByRole('button', { name: 'Printer jam', exact: true }).click()
  await expect(desk.panel.getByText('Called, no answer')).toBeVisible()
})

test('the lines are in the requester’s language', async ({ desk }) => {
  await fixed(desk)
  await cards(desk).getByRole('button', { name: 'Printer jam', exact: true }).click()
  await desk.panel.getByRole('radiogroup', { name: 'Language' }).getByText('Deutsch').click()
  await expect(status(desk)).toContainText('Language changed.')
  await cards(desk).getByRole('button', { name: 'Call', exact: true }).click()
  await expect(callCard(desk)).toContainText('Gute Nachricht: Das ist erledigt.')
})

test('restated at capture: kept until it is logged, and in the details afterwards', async ({ desk }) => {
  await desk.openCapture()
  const line = desk.capture.getByLabel('New issue')
  const restated = desk.capture.getByLabel('So the problem is…')
  await line.fill('@ann the thingy eats my paper')
  await line.press('Tab')
  await expect(restated).toBeFocused()
  await restated.fill('the printer in 204 jams')
  await restated.press('Escape')
  // Pressed while the window is still up, the shortcut would have nothing to do.
  await expect.poll(() => desk.isVisible('Quick capture')).toBe(false)
  await desk.openCapture()
  await expect(line).toBeFocused()
  await expect(restated).toHaveValue('the printer in 204 jams')
  await restated.press('Enter')
  await expect(line).toHaveValue('')
  await expect(restated).toHaveValue('')
  await desk.openPanel()
  await desk.panel.getByRole('button', { name: 'the thingy eats my paper' }).click()
  await expect(desk.panel.getByLabel('In their words')).toHaveValue('the thingy eats my paper')
  await expect(desk.panel.getByLabel('So the problem is…')).toHaveValue('the printer in 204 jams')
  await desk.panel.getByLabel('In their words').fill('It eats my paper')
  await desk.panel.getByLabel('In their words').press('Enter')
  await expect(status(desk)).toContainText('Their words changed.')
})

test(
  'a call while a promise stands leaves it, unless it says that it was the promised one',
  needs('clock'),
  async ({ desk }) => {
    await desk.log('Ann Lee <ann@school.org> Printer jam !urgent by 3pm via voicemail')
    await desk.advance(30 * minute)
    await desk.openPanel()
    await cards(desk).getByRole('button', { name: 'Call', exact: true }).click()
    const promise = callCard(desk).getByRole('radiogroup', { name: /^Promise:/ })
    await expect(promise.getByRole('radio', { name: 'stays' })).toBeChecked()
    await callCard(desk).getByRole('button', { name: 'Reached' }).click()
    await expect(status(desk)).toContainText('Ann Lee has had a word by phone.')
    await desk.advance(4.5 * hour + minute)
    await expect(cards(desk)).toContainText('Promised by 15:00, overdue')

    await cards(desk).getByRole('button', { name: 'Call', exact: true }).click()
    await promise.getByRole('radio', { name: 'this was it' }).check({ force: true })
    await callCard(desk).getByRole('button', { name: 'Reached' }).click()
    await expect(desk.panel.getByText('overdue')).toHaveCount(0)
  },
)
