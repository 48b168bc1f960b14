import { type App, expect, test } from './fixture.ts'
import { overlaps, tabThrough } from './layout.ts'

const titles = {
  short: 'Printer jam',
  thirty: 'The projector in room 12 hums.',
  sixty: 'The projector in room 12 hums, and its picture is green now.',
  eighty: 'The projector in room 12 hums, its picture is green, and the remote control lost',
}

const card = (app: App, title: string) =>
  app.panel
    .getByRole('list', { name: 'Waiting to hear' })
    .getByRole('listitem')
    .filter({ has: app.panel.getByRole('button', { name: title, exact: true }) })

/** Somebody waits for each of these, one of them with a name that breaks its line. */
const owed = async (app: App): Promise<void> => {
  await app.log(`fixed: Ann Lee <ann@school.org>: ${titles.short}`)
  await app.log(`fixed: Bob Ortiz <bob@school.org>: ${titles.thirty}`)
  await app.log(`fixed: Maximiliane Featherstonehaugh-Cholmondeley <max@school.org>: ${titles.sixty}`)
  await app.log(`fixed: Cem Demir <cem@school.org>: ${titles.eighty}`)
  await app.log(`Dora Kim <dora@school.org>: ${titles.sixty} via mail`)
  await app.log(`@mia ${titles.eighty} !urgent`)
  await app.openPanel()
  await expect(card(app, titles.short)).toBeVisible()
}

test('a title of any length lies beside the other controls of its card', async ({ app }) => {
  await owed(app)
  expect(await overlaps(app.panel)).toEqual([])
  await card(app, titles.short).getByRole('button', { name: titles.short }).click()
  await expect(app.panel.getByLabel('Title')).toBeVisible()
  expect(await overlaps(app.panel)).toEqual([])
})

test('Tab and Shift+Tab go through every view, and only its own list scrolls', async ({ app }) => {
  test.slow()
  const { panel } = app
  const around = async (least: number): Promise<void> => {
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      const { faults, stops } = await tabThrough(panel, key)
      expect(faults).toEqual([])
      expect(stops).toBeGreaterThan(least)
    }
  }
  await owed(app)
  await card(app, titles.thirty).getByRole('button', { name: titles.thirty }).click()
  await card(app, titles.thirty).getByRole('button', { name: 'Call', exact: true }).click()
  await around(30)

  await panel.getByRole('button', { name: 'People' }).click()
  await expect(
    panel.getByRole('list', { name: "Who hasn't heard" }).getByRole('listitem').first(),
  ).toBeVisible()
  await around(3)
  await panel.getByRole('button', { name: 'Back' }).click()

  await app.panel
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
  // The wording comes a moment later, and takes the focus.
  await expect(panel.getByRole('button', { name: / Letter$/ })).toBeFocused()
  await around(60)
  expect(await overlaps(panel)).toEqual([])
})
