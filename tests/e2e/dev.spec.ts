import { expect, test } from '@playwright/test'
import { startDevProject } from './dev-project.ts'

/** Where the pages are served and which browser shows them: gone once everything has ended. */
const reach = (url: string): Promise<'there' | 'gone'> =>
  fetch(url).then(
    () => 'there',
    () => 'gone',
  )

test.describe('npm run dev', () => {
  test.skip(process.platform === 'win32', 'Windows has no groups of processes to send Ctrl+C to')

  test('changes a window in place, starts the app again for main, and ends whole on Ctrl+C', async () => {
    const project = startDevProject()
    try {
      const panel = await project.panel(1)
      const problems: string[] = []
      panel.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text())
      })
      // What it shows came from the main process: the page of the development server may ask.
      await expect(panel.getByText('Nothing open. The next one takes a line:')).toBeVisible()
      const pages = new URL(panel.url()).origin
      expect(pages).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
      await panel.evaluate(() => Object.assign(window, { isStillHere: true }))

      await test.step('a component', async () => {
        project.edit('renderer', 'Nothing open. The next one takes a line:', 'Changed by a developer.')
        await expect(panel.getByText('Changed by a developer.')).toBeVisible()
      })
      await test.step('a style', async () => {
        project.edit('renderer', ':root {', 'body { outline: 7px solid rgb(1, 2, 3); }\n:root {')
        await expect(panel.locator('body')).toHaveCSS('outline-color', 'rgb(1, 2, 3)')
      })
      expect(await panel.evaluate(() => 'isStillHere' in window)).toBe(true)
      expect(problems).toEqual([])

      await test.step('main, with the lines of its own files in what it says of errors', async () => {
        project.edit(
          'electron',
          'app.setAppUserModelId(appId)',
          "app.setAppUserModelId(appId)\n  console.log(new Error('started again').stack)",
        )
        const again = await project.panel(2)
        await expect(again.getByText('Changed by a developer.')).toBeVisible()
        expect(project.printed()).toMatch(/Error: started again\n\s+at start \(.*electron\/main\.ts:\d+/)
      })

      const browser = /listening on ws:\/\/([^/]+)/g
      const browsers = [...project.printed().matchAll(browser)].map(
        ([, host]) => `http://${host}/json/version`,
      )
      expect(await Promise.all([pages, ...browsers].map(reach))).toEqual(['there', 'gone', 'there'])
      project.interrupt()
      expect(await project.ended).toBe(0)
      expect(project.isRunning()).toBe(false)
      expect(await Promise.all([pages, ...browsers].map(reach))).toEqual(['gone', 'gone', 'gone'])
    } finally {
      await project.cleanUp()
    }
  })
})
