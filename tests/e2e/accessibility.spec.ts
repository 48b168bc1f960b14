import { problemsInBothLooks } from './accessibility.ts'
import { allNeed, expect, hour, test } from './fixture.ts'

allNeed('clock')

test('panel, settings and capture have no accessibility problem that axe knows, light or dark', async ({
  app,
}) => {
  // Axe reads long pages three times.
  test.slow()
  await app.log('fixed: Ann Lee <ann@school.org> Printer jam in 204')
  await app.on((desktop) => desktop.clickAway())
  await app.advance(24 * hour)
  await app.log('fixed: Bob Ortiz <bob@school.org> No sound')
  await app.log('fixed: @cem New mouse')
  await app.log('@mia Wi-Fi drops !urgent')
  await app.openPanel()
  await app.panel
    .getByRole('listitem')
    .filter({ hasText: 'Bob' })
    .getByRole('button', { name: 'Write mail' })
    .click()
  await expect(app.panel.getByText('Did it go out?')).toBeVisible()
  expect(await problemsInBothLooks(app, app.panel)).toEqual([])
  await app.panel.getByRole('button', { name: 'Settings' }).click()
  await expect(app.panel.getByRole('heading', { name: 'Settings' })).toBeVisible()
  expect(await problemsInBothLooks(app, app.panel)).toEqual([])
  await app.capture.getByLabel('New issue').fill('@ann beamer !urgent by 3pm')
  expect(await problemsInBothLooks(app, app.capture)).toEqual([])
})
