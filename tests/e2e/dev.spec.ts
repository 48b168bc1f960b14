import { expect, test } from '@playwright/test'
import { startDevProject } from './dev-project.ts'
import type { PageByProtocol } from './page-by-protocol.ts'

/** Whether somebody answers there: nobody does once everything has ended. */
const reach = (url: string): Promise<'there' | 'gone'> =>
  fetch(url).then(
    () => 'there',
    () => 'gone',
  )
/** On a busy machine a build of the main process takes its time. */
const patience = { timeout: 60_000 }
const sees = (page: PageByProtocol, text: string) =>
  expect.poll(() => page.evaluate('document.body.innerText'), patience).toContain(text)

test.describe('npm run dev', () => {
  test.skip(process.platform === 'win32', 'Windows has no groups of processes to send Ctrl+C to')

  test('changes a window in place, starts the app again for main, and ends whole on Ctrl+C', async () => {
    test.slow()
    const project = startDevProject()
    try {
      const panel = await project.panel(1)
      // What it shows came from the main process: the page of the development server may ask.
      await sees(panel, 'Nothing open. The next one takes a line:')
      const pages = new URL(panel.url).origin
      expect(pages).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
      await panel.evaluate('window.isStillHere = true')

      await test.step('a component', async () => {
        project.edit('renderer', 'Nothing open. The next one takes a line:', 'Changed by a developer.')
        await sees(panel, 'Changed by a developer.')
      })
      await test.step('a style', async () => {
        project.edit('renderer', ':root {', 'body { outline: 7px solid rgb(1, 2, 3); }\n:root {')
        await expect
          .poll(() => panel.evaluate('getComputedStyle(document.body).outlineColor'), patience)
          .toBe('rgb(1, 2, 3)')
      })
      expect(await panel.evaluate('window.isStillHere')).toBe(true)
      await test.step('the panel stays, whatever has the focus', async () => {
        await project.handOver('--capture')
        const capture = await project.window('Quick capture')
        await expect.poll(() => capture.evaluate('document.visibilityState')).toBe('visible')
        expect(await panel.evaluate('document.visibilityState')).toBe('visible')
        capture.disconnect()
      })
      await test.step('where a page begins: it is loaded anew', async () => {
        project.edit('renderer/panel', "document.getElementById('root')", "document.querySelector('#root')")
        await expect
          .poll(() => panel.evaluate('window.isStillHere ?? "loaded anew"'), patience)
          .toBe('loaded anew')
        await sees(panel, 'Changed by a developer.')
      })
      expect(panel.problems()).toEqual([])
      panel.disconnect()

      await test.step('a mistake in main: the app stays as it was', async () => {
        project.edit('electron', 'app.setAppUserModelId(appId)', 'app.setAppUserModelId(appId')
        await expect
          .poll(project.printed, patience)
          .toContain('The app stays as it was until that is mended.')
        expect(await reach(`http://${await project.debuggers(1)}/json`)).toBe('there')
      })
      await test.step('main, whose errors name its own files', async () => {
        project.edit(
          'electron',
          'app.setAppUserModelId(appId',
          "app.setAppUserModelId(appId)\n  console.log(new Error('started again').stack)",
        )
        const again = await project.panel(2)
        await sees(again, 'Changed by a developer.')
        again.disconnect()
        expect(project.printed()).toMatch(/Error: started again\n\s+at start \(.*electron\/main\.ts:\d+/)
      })

      const first = `http://${await project.debuggers(1)}/json`
      const second = `http://${await project.debuggers(2)}/json`
      expect(await Promise.all([pages, first, second].map(reach))).toEqual(['there', 'gone', 'there'])
      await test.step('main once more, while it starts again', async () => {
        project.edit('electron', "new Error('started again')", "new Error('once more')")
        await expect.poll(() => reach(second), patience).toBe('gone')
        project.edit('electron', "new Error('once more')", "new Error('and again')")
        await expect.poll(project.printed, patience).toContain('Error: and again')
        expect(project.printed()).not.toContain('is missing')
      })
      project.interrupt()
      expect(await project.ended).toBe(0)
      expect(project.isRunning()).toBe(false)
      expect(await Promise.all([pages, second].map(reach))).toEqual(['gone', 'gone'])
    } finally {
      await project.cleanUp()
    }
  })
})
