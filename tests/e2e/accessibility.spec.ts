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
    desk,
  }) => {
    // Axe reads long pages three times.
    test.slow()
    await desk.panel.evaluate(
      (chosen) => window.inTheLoop.request('settings:change', { patch: { theme: chosen } }),
      theme,
    )
    await desk.log('fixed: Ann Lee <ann@school.org> Printer jam in 204')
    await desk.on((desktop) => desktop.clickAway())
    await desk.advance(24 * hour)
    await desk.log('fixed: Bob Ortiz <bob@school.org> No sound')
    await desk.log('fixed: @cem New mouse')
    await desk.log('@mia Wi-Fi drops !urgent')
    await desk.openPanel()
    await desk.panel
      .getByRole('listitem')
      .filter({ hasText: 'Bob' })
      .getByRole('button', { name: 'Write mail' })
      .click()
    await expect(desk.panel.getByText('Did it go out?')).toBeVisible()
    expect(await problems(desk.panel)).toEqual([])
    await desk.panel.getByRole('button', { name: 'Settings' }).click()
    await expect(desk.panel.getByRole('heading', { name: 'Settings' })).toBeVisible()
    expect(await problems(desk.panel)).toEqual([])
    await desk.capture.getByLabel('New issue').fill('@ann beamer !urgent by 3pm')
    expect(await problems(desk.capture)).toEqual([])
  })
}
