import { type Desk, expect, test } from './fixture.ts'
import { overlaps, tabThrough } from './layout.ts'

const titles = {
  short: 'Printer jam',
  thirty: 'The projector in room 12 hums.',
  sixty: 'The projector in room 12 hums, and its picture is green now.',
  eighty: 'The projector in room 12 hums, its picture is green, and the remote control lost',
}

const card = (desk: Desk, title: string) =>
  desk.panel
    .getByRole('list', { name: 'Waiting to hear' })
    .getByRole('listitem')
    .filter({ has: desk.panel.getByRole('button', { name: title, exact: true }) })

/** Somebody waits for each of these, one of them with a name that breaks its line. */
const owed = async (desk: Desk): Promise<void> => {
  await desk.log(`fixed: Ann Lee <ann@school.org>: ${titles.short}`)
  await desk.log(`fixed: Bob Ortiz <bob@school.org>: ${titles.thirty}`)
  await desk.log(`fixed: Maximiliane Featherstonehaugh-Cholmondeley <max@school.org>: ${titles.sixty}`)
  await desk.log(`fixed: Cem Demir <cem@school.org>: ${titles.eighty}`)
  await desk.log(`Dora Kim <dora@school.org>: ${titles.sixty} via mail`)
  await desk.log(`@mia ${titles.eighty} !urgent`)
  await desk.openPanel()
  await expect(card(desk, titles.short)).toBeVisible()
}

test('a title of any length lies beside the other controls of its card', async ({ desk }) => {
  await owed(desk)
  expect(await overlaps(desk.panel)).toEqual([])
  await card(desk, titles.short).getByRole('button', { name: titles.short }).click()
  await expect(desk.panel.getByLabel('Title')).toBeVisible()
  expect(await overlaps(desk.panel)).toEqual([])
})

test('Tab and Shift+Tab go through every view, and only its own list scrolls', async ({ desk }) => {
  test.slow()
  const { panel } = desk
  const around = async (least: number): Promise<void> => {
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      const { faults, stops } = await tabThrough(panel, key)
      expect(faults).toEqual([])
      expect(stops).toBeGreaterThan(least)
    }
  }
  await owed(desk)
  await card(desk, titles.thirty).getByRole('button', { name: titles.thirty }).click()
  await card(desk, titles.thirty).getByRole('button', { name: 'Call', exact: true }).click()
  await around(30)

  await panel.getByRole('button', { name: 'People' }).click()
  await expect(panel.getByRole('heading', { name: 'People' })).toBeVisible()
  await around(3)
  await panel.getByRole('button', { name: 'Back' }).click()

  await desk.panel
    .getByRole('listitem')
    .filter({ hasText: 'Cem' })
    .getByRole('button', { name: 'Edit first…' })
    .click()
  await expect(panel.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue(/^Hello Cem,/)
  await around(8)
  await panel.getByRole('button', { name: 'Back' }).click()

  await panel.getByRole('button', { name: 'Settings' }).click()
  for (const unfold of ['Urgent', 'High', 'Rewrite…'])
    await panel.getByRole('button', { name: unfold }).click()
  await around(60)
  expect(await overlaps(panel)).toEqual([])
})
