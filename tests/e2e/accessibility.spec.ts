import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { allNeed, expect, hour, test } from './fixture.ts'

allNeed('clock')

const problems = async (page: Page): Promise<string[]> => {
  // Legacy mode looks at this page alone; axe would open another tab, which no window of the app allows.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

for (const theme of ['light', 'dark'] as const) {
  test(`panel, settings and capture have no accessibility problem that axe knows (${theme})`, async ({
    app,
  }) => {
    // Axe reads long pages three times.
    test.slow()
    await app.panel.evaluate(
      (chosen) => window.inTheLoop.request('settings:change', { patch: { theme: chosen } }),
      theme,
    )
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
    expect(await problems(app.panel)).toEqual([])
    await app.panel.getByRole('button', { name: 'Settings' }).click()
    await expect(app.panel.getByRole('heading', { name: 'Settings' })).toBeVisible()
    expect(await problems(app.panel)).toEqual([])
    await app.capture.getByLabel('New issue').fill('@ann beamer !urgent by 3pm')
    expect(await problems(app.capture)).toEqual([])
  })
}
