import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import type { App } from './fixture.ts'

/** What axe finds wrong with a page, as it is now. */
export const problems = async (page: Page): Promise<string[]> => {
  // Legacy mode looks at this page alone; axe would open another tab, which no window of the app allows.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** The same in the light and in the dark look: colours are most of what may be wrong. */
export const problemsInBothLooks = async ({ panel }: App, page: Page): Promise<string[]> => {
  const found: string[] = []
  for (const theme of ['light', 'dark'] as const) {
    await panel.evaluate(
      (chosen) => window.inTheLoop.request('settings:change', { patch: { theme: chosen } }),
      theme,
    )
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    // Half-way from one colour to the other, a button is readable in neither.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
    found.push(...(await problems(page)).map((problem) => `${theme}: ${problem}`))
  }
  return found
}
