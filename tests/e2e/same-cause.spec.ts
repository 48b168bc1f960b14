import { type Desk, expect, minute, needs, test } from './fixture.ts'

const openList = (desk: Desk) => desk.panel.getByRole('list', { name: 'Open issues' }).getByRole('listitem')
const everybody = (desk: Desk) => desk.panel.getByRole('list', { name: 'Tell everybody' })
const one = (desk: Desk, name: string) => everybody(desk).getByRole('listitem').filter({ hasText: name })
const status = (desk: Desk) => desk.panel.getByRole('status')

const people = ['Ann Lee', 'Bob Ortiz', 'Cem Kaya']

/** Three people without Wi-Fi, linked from the first one's details. */
const linked = async (desk: Desk): Promise<void> => {
  for (const name of people)
    await desk.log(
      `${name} <${name.split(' ')[0]?.toLowerCase()}@school.org> Wi-Fi is down for ${name.split(' ')[0]}`,
    )
  await desk.log('@mia New mouse')
  await desk.openPanel()
  await desk.panel.getByRole('button', { name: 'Wi-Fi is down for Ann', exact: true }).click()
  const part = desk.panel.getByRole('region', { name: 'Same cause' })
  await part.getByRole('button', { name: 'Wi-Fi is down for Cem' }).click()
  await expect(status(desk)).toContainText('Linked: the same cause.')
  await part.getByRole('combobox', { name: 'Link an open issue' }).fill('bob')
  await desk.panel.getByRole('option', { name: /Wi-Fi is down for Bob/ }).click()
  await expect(part.getByRole('button', { name: /^Not the same/ })).toHaveCount(2)
}

test('one fix ends all of them, and each is ticked off by itself', async ({ desk }) => {
  await linked(desk)
  await desk.panel.getByRole('button', { name: 'Wi-Fi is down for Ann', exact: true }).click()
  const ann = openList(desk).filter({ hasText: 'for Ann' })
  await ann.getByRole('button', { name: 'Fixed' }).click()
  for (const name of ['Bob', 'Cem'])
    await expect(ann.getByRole('checkbox', { name: new RegExp(`down for ${name}`) })).toBeChecked()
  await ann.getByLabel('Resolution').fill('The router was off')
  await ann.getByRole('button', { name: 'Mark fixed' }).click()
  await expect(status(desk)).toContainText('Now 3 people are waiting to hear.')
  await expect(openList(desk)).toHaveCount(1)
  await desk.panel.getByRole('button', { name: 'Undo' }).click()
  await expect(openList(desk)).toHaveCount(4)
  await ann.getByRole('button', { name: 'Fixed' }).click()
  await ann.getByRole('button', { name: 'Mark fixed' }).click()

  await expect(desk.panel.getByText('0 of 3 told')).toBeVisible()
  await one(desk, 'Ann Lee').getByRole('button', { name: 'Write mail' }).click()
  await expect(one(desk, 'Ann Lee')).toContainText('Did it go out?')
  await expect(desk.panel.getByText('Did it go out?'), 'asked in one place').toHaveCount(1)
  await one(desk, 'Ann Lee').getByRole('button', { name: 'Sent', exact: true }).click()
  await expect(desk.panel.getByText('1 of 3 told')).toBeVisible()
  await expect(one(desk, 'Ann Lee')).toContainText('told')
  await one(desk, 'Bob Ortiz').getByRole('button', { name: 'Write mail' }).click()
  await one(desk, 'Bob Ortiz').getByRole('button', { name: 'Sent', exact: true }).click()
  // However they are told, they are ticked off.
  await desk.panel
    .getByRole('list', { name: 'Waiting to hear' })
    .getByRole('listitem')
    .filter({ hasText: 'Cem Kaya' })
    .getByRole('button', { name: 'Told in person' })
    .click()
  await expect(everybody(desk)).toHaveCount(0)
  await expect(desk.panel.getByText('Everyone knows')).toBeVisible()
  expect(await desk.openings()).toHaveLength(2)
})

test('one that has another cause is left out, or taken out', async ({ desk }) => {
  await linked(desk)
  const part = desk.panel.getByRole('region', { name: 'Same cause' })
  await part.getByRole('button', { name: 'Not the same: Wi-Fi is down for Cem' }).click()
  await expect(part.getByRole('button', { name: /^Not the same/ })).toHaveCount(1)
  await desk.panel.getByRole('button', { name: 'Undo' }).click()
  await expect(part.getByRole('button', { name: /^Not the same/ })).toHaveCount(2)

  const ann = openList(desk).filter({
    has: desk.panel.getByRole('button', { name: 'Wi-Fi is down for Ann', exact: true }),
  })
  await ann.getByRole('button', { name: 'Fixed' }).click()
  await ann.getByRole('checkbox', { name: /down for Cem/ }).click({ force: true })
  await ann.getByLabel('Resolution', { exact: true }).fill('The router was off')
  await ann.getByRole('button', { name: 'Mark fixed' }).click()
  await expect(status(desk)).toContainText('Now 2 people are waiting to hear.')
  await expect(openList(desk).filter({ hasText: 'for Cem' })).toHaveCount(1)
})

test(
  'one mail to all of them, when it is set, is one question',
  needs('clock', 'focus'),
  async ({ desk }) => {
    await desk.panel.evaluate(() =>
      window.inTheLoop.request('settings:change', {
        patch: { handover: { form: 'mailto', tooLong: 'eml', oneMailForMany: true } },
      }),
    )
    await linked(desk)
    await desk.panel.getByRole('button', { name: 'Wi-Fi is down for Ann', exact: true }).click()
    const ann = openList(desk).filter({ hasText: 'for Ann' })
    await ann.getByRole('button', { name: 'Fixed' }).click()
    await ann.getByLabel('Resolution').fill('The router was off')
    await ann.getByRole('button', { name: 'Mark fixed' }).click()
    await desk.panel.getByRole('button', { name: 'One mail to 3' }).click()
    await desk.panel.getByLabel('In a few words').fill('Wi-Fi on the first floor')
    await desk.panel.getByLabel('In a few words').press('Enter')
    await expect(
      desk.panel.getByText('One mail to 3 people. Mail opened 10:00. Did it go out?'),
    ).toBeVisible()
    await expect(desk.panel.getByText('Did it go out?')).toHaveCount(1)
    expect(await desk.openings()).toHaveLength(1)

    await desk.on((desktop) => desktop.clickAway())
    await desk.advance(5 * minute)
    await desk.openPanel()
    await desk.panel.getByRole('button', { name: 'Not yet' }).click()
    await expect(desk.panel.getByRole('button', { name: 'One mail to 3' })).toBeVisible()
    await desk.panel.getByRole('button', { name: 'Undo' }).click()
    await desk.panel.getByRole('button', { name: 'Sent', exact: true }).click()
    await expect(desk.panel.getByText('Everyone knows')).toBeVisible()
  },
)
