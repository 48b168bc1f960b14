import { type App, expect, minute, needs, test } from './fixture.ts'

const openList = (app: App) => app.panel.getByRole('list', { name: 'Open issues' }).getByRole('listitem')
const everybody = (app: App) => app.panel.getByRole('list', { name: 'Tell everybody' })
const one = (app: App, name: string) => everybody(app).getByRole('listitem').filter({ hasText: name })
const status = (app: App) => app.panel.getByRole('status')

const people = ['Ann Lee', 'Bob Ortiz', 'Cem Kaya']

/** Three people without Wi-Fi, linked from the first one's details. */
const linked = async (app: App): Promise<void> => {
  for (const name of people)
    await app.log(
      `${name} <${name.split(' ')[0]?.toLowerCase()}@school.org> Wi-Fi is down for ${name.split(' ')[0]}`,
    )
  await app.log('@mia New mouse')
  await app.openPanel()
  await app.panel.getByRole('button', { name: 'Wi-Fi is down for Ann', exact: true }).click()
  const part = app.panel.getByRole('region', { name: 'Same cause' })
  await part.getByRole('button', { name: 'Wi-Fi is down for Cem' }).click()
  await expect(status(app)).toContainText('Linked: the same cause.')
  await part.getByRole('combobox', { name: 'Link an open issue' }).fill('bob')
  await app.panel.getByRole('option', { name: /Wi-Fi is down for Bob/ }).click()
  await expect(part.getByRole('button', { name: /^Not the same/ })).toHaveCount(2)
}

test('one fix ends all of them, and each is ticked off by itself', async ({ app }) => {
  await linked(app)
  await app.panel.getByRole('button', { name: 'Wi-Fi is down for Ann', exact: true }).click()
  const ann = openList(app).filter({ hasText: 'for Ann' })
  await ann.getByRole('button', { name: 'Fixed' }).click()
  for (const name of ['Bob', 'Cem'])
    await expect(ann.getByRole('checkbox', { name: new RegExp(`down for ${name}`) })).toBeChecked()
  await ann.getByLabel('Resolution').fill('The router was off')
  await ann.getByRole('button', { name: 'Mark fixed' }).click()
  await expect(status(app)).toContainText('Now 3 people are waiting to hear.')
  await expect(openList(app)).toHaveCount(1)
  await app.panel.getByRole('button', { name: 'Undo' }).click()
  await expect(openList(app)).toHaveCount(4)
  await ann.getByRole('button', { name: 'Fixed' }).click()
  await ann.getByRole('button', { name: 'Mark fixed' }).click()

  await expect(app.panel.getByText('0 of 3 told')).toBeVisible()
  await one(app, 'Ann Lee').getByRole('button', { name: 'Write mail' }).click()
  await expect(one(app, 'Ann Lee')).toContainText('Did it go out?')
  await expect(app.panel.getByText('Did it go out?'), 'asked in one place').toHaveCount(1)
  await one(app, 'Ann Lee').getByRole('button', { name: 'Sent', exact: true }).click()
  await expect(app.panel.getByText('1 of 3 told')).toBeVisible()
  await expect(one(app, 'Ann Lee')).toContainText('told')
  await one(app, 'Bob Ortiz').getByRole('button', { name: 'Write mail' }).click()
  await one(app, 'Bob Ortiz').getByRole('button', { name: 'Sent', exact: true }).click()
  // However they are told, they are ticked off.
  await app.panel
    .getByRole('list', { name: 'Waiting to hear' })
    .getByRole('listitem')
    .filter({ hasText: 'Cem Kaya' })
    .getByRole('button', { name: 'Told in person' })
    .click()
  await expect(everybody(app)).toHaveCount(0)
  await expect(app.panel.getByText('Everyone knows')).toBeVisible()
  expect(await app.openings()).toHaveLength(2)
})

test('one that has another cause is left out, or taken out', async ({ app }) => {
  await linked(app)
  const part = app.panel.getByRole('region', { name: 'Same cause' })
  await part.getByRole('button', { name: 'Not the same: Wi-Fi is down for Cem' }).click()
  await expect(part.getByRole('button', { name: /^Not the same/ })).toHaveCount(1)
  await app.panel.getByRole('button', { name: 'Undo' }).click()
  await expect(part.getByRole('button', { name: /^Not the same/ })).toHaveCount(2)

  const ann = openList(app).filter({
    has: app.panel.getByRole('button', { name: 'Wi-Fi is down for Ann', exact: true }),
  })
  await ann.getByRole('button', { name: 'Fixed' }).click()
  await ann.getByRole('checkbox', { name: /down for Cem/ }).click({ force: true })
  await ann.getByLabel('Resolution', { exact: true }).fill('The router was off')
  await ann.getByRole('button', { name: 'Mark fixed' }).click()
  await expect(status(app)).toContainText('Now 2 people are waiting to hear.')
  await expect(openList(app).filter({ hasText: 'for Cem' })).toHaveCount(1)
})

test('one mail to all of them, when it is set, is one question', needs('clock', 'focus'), async ({ app }) => {
  await app.panel.evaluate(() =>
    window.inTheLoop.request('settings:change', {
      patch: { handover: { form: 'mailto', tooLong: 'eml', oneMailForMany: true } },
    }),
  )
  await linked(app)
  await app.panel.getByRole('button', { name: 'Wi-Fi is down for Ann', exact: true }).click()
  const ann = openList(app).filter({ hasText: 'for Ann' })
  await ann.getByRole('button', { name: 'Fixed' }).click()
  await ann.getByLabel('Resolution').fill('The router was off')
  await ann.getByRole('button', { name: 'Mark fixed' }).click()
  await app.panel.getByRole('button', { name: 'One mail to 3' }).click()
  await app.panel.getByLabel('In a few words').fill('Wi-Fi on the first floor')
  await app.panel.getByLabel('In a few words').press('Enter')
  await expect(app.panel.getByText('One mail to 3 people. Mail opened 10:00. Did it go out?')).toBeVisible()
  await expect(app.panel.getByText('Did it go out?')).toHaveCount(1)
  expect(await app.openings()).toHaveLength(1)

  await app.on((desktop) => desktop.clickAway())
  await app.advance(5 * minute)
  await app.openPanel()
  await app.panel.getByRole('button', { name: 'Not yet' }).click()
  await expect(app.panel.getByRole('button', { name: 'One mail to 3' })).toBeVisible()
  await app.panel.getByRole('button', { name: 'Undo' }).click()
  await app.panel.getByRole('button', { name: 'Sent', exact: true }).click()
  await expect(app.panel.getByText('Everyone knows')).toBeVisible()
})
