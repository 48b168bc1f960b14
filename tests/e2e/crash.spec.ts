import type { BrowserWindow } from 'electron'
import { type App, expect, needs, test } from './fixture.ts'

type Main = { BrowserWindow: { getAllWindows(): BrowserWindow[] } }

/** Playwright gives up on a page that has crashed, so from then on the main process looks at it. */
const inPanel = (app: App) => ({
  crash: () =>
    app.electron.evaluate(({ BrowserWindow }: Main) => {
      const panel = BrowserWindow.getAllWindows().find((window) => window.getTitle() === 'In the Loop')
      panel?.webContents.forcefullyCrashRenderer()
    }),
  read: (code: string): Promise<unknown> =>
    app.electron.evaluate(({ BrowserWindow }: Main, asked) => {
      const panel = BrowserWindow.getAllWindows().find((window) => window.getTitle() === 'In the Loop')
      // While the page is gone, nobody answers.
      return panel?.webContents.executeJavaScript(asked).catch(() => null)
    }, code),
})

test('a page that crashes is there again, in the same place, with what was typed', async ({ app }) => {
  await app.log('Ann Lee <ann@school.org> Printer jam')
  await app.openPanel()
  const row = app.panel.getByRole('list', { name: 'Open issues' }).getByRole('listitem')
  await row.getByRole('button', { name: 'Fixed' }).click()
  await row.getByLabel('Resolution').fill('The roller was worn out')
  await row.getByRole('button', { name: /Printer jam/ }).click()
  const page = inPanel(app)
  await page.crash()
  await expect
    .poll(() => page.read(`document.querySelector('[aria-expanded="true"]')?.textContent ?? ''`))
    .toContain('Printer jam')
  await page.read(
    `[...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Fixed')?.click()`,
  )
  await expect
    .poll(() => page.read(`document.querySelector('textarea')?.value`))
    .toBe('The roller was worn out')
})

test('a panel that crashes again and again is not loaded for ever', needs('system'), async ({ app }) => {
  await app.openPanel()
  const page = inPanel(app)
  for (const _ of [1, 2, 3, 4]) {
    await expect.poll(() => page.read('document.title')).toBe('In the Loop')
    await page.crash()
  }
  const asked = () => app.on((desktop) => desktop.dialogs().map((dialog) => String(dialog['message'])))
  await expect.poll(asked).toContain('The panel keeps breaking')
})

test('a page with a fault in it says so, and can be loaded again', async ({ app }) => {
  await app.log('Ann Lee <ann@school.org> Printer jam')
  await app.openPanel()
  const title = app.panel.getByRole('button', { name: /Printer jam/ })
  await expect(title).toBeVisible()
  await app.panel.evaluate(() => {
    Array.prototype.map = () => {
      throw new Error('a fault')
    }
  })
  await title.click()
  const alert = app.panel.getByRole('alert')
  await expect(alert).toContainText('Something went wrong in this window. Nothing of the log is lost.')
  await alert.getByRole('button', { name: 'Load it again' }).click()
  await expect(title).toBeVisible()
})
