import { expect, hour, needs, test } from './fixture.ts'

test(
  'People says who has not heard for how long, and leads to their issues',
  needs('clock'),
  async ({ app }) => {
    await app.log('Bob Ortiz <bob@school.org> No sound')
    await app.log('Ann Lee <ann@school.org> Printer jam via mail')
    await app.log('@ann New mouse via mail')
    await app.advance(1 * hour)
    await app.openPanel()
    await app.panel.getByRole('button', { name: 'People' }).click()
    await expect(app.panel.getByRole('heading', { name: 'People' })).toBeFocused()
    const people = app.panel.getByRole('list', { name: "Who hasn't heard" }).getByRole('listitem')
    await expect(people).toHaveCount(2)
    await expect(people.nth(0)).toContainText('Ann Lee')
    await expect(people.nth(0)).toContainText('never heard')
    await expect(people.nth(0).getByRole('button')).toHaveCount(3)
    await expect(people.nth(1)).toContainText('last heard 1 h ago')

    await people.nth(0).getByRole('button', { name: 'Printer jam' }).click()
    await expect(app.panel.getByRole('list', { name: "Who hasn't heard" })).toHaveCount(0)
    await expect(app.panel.getByLabel('Title')).toHaveValue('Printer jam')
    await app.panel.getByRole('button', { name: 'Said: no news yet' }).click()
    await app.panel.getByRole('menuitem', { name: 'In person' }).click()
    await app.panel.getByRole('button', { name: 'People' }).click()
    await expect(people.filter({ hasText: 'Ann Lee' })).toContainText('last heard just now')
    await app.panel.keyboard.press('Escape')
    await expect(app.panel.getByRole('button', { name: 'People' })).toBeFocused()
  },
)

test('two who are one person are merged by keyboard, and apart again by Undo', async ({ app }) => {
  await app.log('Ann Lee <ann@school.org> Printer jam via mail')
  await app.log('Annie <annie@home.org> New mouse via mail')
  await app.openPanel()
  await app.panel.getByRole('button', { name: 'People' }).click()
  const people = app.panel.getByRole('list', { name: "Who hasn't heard" }).getByRole('listitem')
  await people.getByRole('button', { name: 'Merge Annie with…' }).click()
  const { keyboard } = app.panel
  await expect(app.panel.getByRole('combobox', { name: 'The same person as' })).toBeFocused()
  await keyboard.type('lee')
  await expect(app.panel.getByRole('option')).toHaveText([/^Ann Lee/])
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(app.panel.getByRole('status').filter({ hasText: 'Everything that' })).toHaveText(
    'Everything that Annie reported becomes Ann Lee’s. Mail from annie@home.org is theirs too; they are written to at ann@school.org.',
  )
  await expect(app.panel.getByRole('button', { name: 'Merge', exact: true })).toBeFocused()
  await keyboard.press('Enter')
  await expect(people).toHaveCount(1)
  await expect(app.panel.getByRole('heading', { name: "Who hasn't heard" })).toBeFocused()
  await expect(people).toContainText('New mouse')
  await expect(app.panel.locator('[data-toast]')).toContainText('Annie is Ann Lee now.')
  await keyboard.press('Control+z')
  await expect(people).toHaveCount(2)
})

test('People is calm when nobody has anything open', async ({ app }) => {
  await app.openPanel()
  await app.panel.getByRole('button', { name: 'People' }).click()
  await expect(app.panel.getByText('Nobody has anything open.')).toBeVisible()
})

test(
  'a requester’s own hours and zone are edited in the details, and a zone that is none is refused',
  needs('clock'),
  async ({ app }) => {
    await app.log('fixed: Ann Lee <ann@school.org> Printer jam')
    await app.openPanel()
    await app.panel.getByRole('button', { name: 'Printer jam', exact: true }).click()
    await app.panel.getByRole('button', { name: 'Other hours or time zone than yours' }).click()
    const wednesday = app.panel.getByLabel('Wednesday')
    await wednesday.fill('13-17')
    await wednesday.press('Tab')
    await expect(wednesday).toHaveValue('13:00–17:00')
    await expect(app.panel.getByText('Ann Lee is there from today 13:00.')).toBeVisible()
    const zone = app.panel.getByLabel('Time zone')
    await zone.fill('Mars/Base')
    await zone.press('Tab')
    await expect(app.panel.getByText(/no time zone “Mars\/Base”/)).toBeVisible()
    await expect(zone).toHaveValue('Mars/Base')
    await zone.fill('Asia/Kolkata')
    await zone.press('Tab')
    await expect(app.panel.getByText('Ann Lee is there from')).toHaveCount(0)
    await app.panel.getByRole('button', { name: 'The same hours as yours' }).click()
    await expect(wednesday).toHaveValue('09:00–17:00')
  },
)

test('how a requester is addressed is said in the details, and the letter greets them so', async ({
  app,
}) => {
  await app.log('fixed: Ann Lee <ann@school.org> Printer jam')
  await app.openPanel()
  await app.panel.getByRole('button', { name: 'Printer jam', exact: true }).click()
  const address = app.panel.getByLabel('Address as')
  const terms = app.panel.getByRole('radiogroup', { name: 'In letters and calls' })
  await address.fill('Ms')
  await address.press('Enter')
  await terms.getByText('Ms Lee').click()
  await expect(terms.getByRole('radio', { name: 'Ms Lee' })).toBeChecked()
  await app.panel.getByLabel('Degree').fill('Dr.')
  await app.panel.getByLabel('Degree').press('Enter')
  await expect(terms.getByRole('radio', { name: 'Dr. Lee' })).toBeChecked()
  await app.panel.getByRole('button', { name: 'Printer jam', exact: true }).press('e')
  await expect(app.panel.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue(/^Hello Dr\. Lee,/)
})
