import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserMissing, type FixturePage, launchFixture, makeDataDir, removeDataDir } from './fixture-app.ts'

declare const window: FixturePage

describe.skipIf(browserMissing)('a page in the simulated desktop', () => {
  const dataDir = makeDataDir()
  let running: Awaited<ReturnType<typeof launchFixture>>
  let page: Page
  let popup: Page
  beforeAll(async () => {
    running = await launchFixture(dataDir)
    page = await running.app.firstWindow()
    if (running.app.windows().length < 2) await running.app.waitForEvent('window')
    popup = running.app.windows().find((other) => other !== page) ?? page
    await Promise.all([page, popup].map((each) => each.getByRole('heading').waitFor()))
    if (!(await page.evaluate(() => document.hasFocus()))) [page, popup] = [popup, page]
  })
  afterAll(async () => {
    await running?.app.close()
    removeDataDir(dataDir)
  })

  it('has nothing of Node or the stand-in in its world', async () => {
    const kinds = await page.evaluate(() =>
      ['require', 'process', 'module', 'ipcRenderer', '__desktopSend', '__desktopReceive'].map(
        (name) => typeof Reflect.get(window, name),
      ),
    )
    expect(new Set(kinds)).toEqual(new Set(['undefined']))
  })
  it('gets a frozen copy over the context bridge', async () => {
    const result = await page.evaluate(() => {
      const tries = [
        () => Reflect.set(window, 'fixture', 1),
        () => Reflect.set(window.fixture, 'invoke', 1),
        () => window.fixture.nested.list.push(3),
      ]
      const outcomes = tries.map((attempt) => {
        try {
          return attempt()
        } catch {
          return 'refused'
        }
      })
      return { outcomes, list: window.fixture.nested.list }
    })
    expect(result).toEqual({ outcomes: [false, false, 'refused'], list: [1, 2] })
  })
  it('passes functions, promises and errors over the context bridge', async () => {
    const result = await page.evaluate(async () => {
      let error: unknown
      try {
        window.fixture.refuse()
      } catch (caught) {
        error = caught
      }
      return {
        twice: window.fixture.twice((n) => n + 10),
        later: await window.fixture.later(),
        error: [error instanceof RangeError, error instanceof Error && error.message],
      }
    })
    expect(result).toEqual({ twice: 24, later: { list: [1, { deep: true }] }, error: [true, 'too far'] })
  })
  it('obeys its content security policy, and a scheme named in it', async () => {
    expect(await page.title()).toBe('Fixture page') // an inline script would have changed it
    const results = await page.evaluate(() =>
      Promise.all(
        ['https://example.org/', '/page.js'].map((url) =>
          fetch(url).then(
            (response) => response.status,
            () => 'blocked',
          ),
        ),
      ),
    )
    expect(results).toEqual(['blocked', 200])
  })
  it('invokes handlers that see the app scheme as the sender', async () => {
    const from = await page.evaluate(() => window.fixture.invoke('from'))
    expect(from).toMatchObject({ url: 'app://bundle/page.html' })
  })
  it('gets values back by the rules of structured clone', async () => {
    const result = await page.evaluate(async () => {
      const echo = (await window.fixture.invoke('echo', {
        at: new Date(7),
        map: new Map([[1, 2n]]),
        none: undefined,
      })) as {
        at: Date
        map: Map<number, bigint>
      }
      return [echo.at instanceof Date && echo.at.getTime(), String(echo.map.get(1)), 'none' in echo]
    })
    expect(result).toEqual([7, '2', true])
  })
  it("is refused what can't be cloned, in both directions, in Electron's words", async () => {
    const messages = await page.evaluate(async () => {
      const message = (error: unknown) => (error instanceof Error ? error.message : '')
      return [
        await window.fixture.invoke('function').catch(message),
        await window.fixture.invoke('fail').catch(message),
        await window.fixture.invoke('nobody').catch(message),
      ]
    })
    expect(messages).toEqual([
      "Error invoking remote method 'function': Error: An object could not be cloned.",
      "Error invoking remote method 'fail': TypeError: no such thing",
      "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    ])
  })
  it('gets a synchronous answer', async () => {
    expect(await page.evaluate(() => window.fixture.sync([1, 'two']))).toEqual({ got: [1, 'two'] })
  })
  it('hears from main until it unsubscribes', async () => {
    await page.evaluate(() => {
      const stop = window.fixture.onResumed(() => {
        window.seen.push('resumed')
        stop()
      })
    })
    await running.main(({ desktop }) => desktop.power('resume'))
    await page.waitForFunction(() => window.seen.includes('resumed'))
    await running.main(({ desktop }) => desktop.power('resume'))
    await page.evaluate(() => window.fixture.invoke('echo', 1))
    expect(await page.evaluate(() => window.seen.filter((word) => word === 'resumed').length)).toBe(1)
  })
  it('cannot leave, and what it opens goes where the app decides', async () => {
    await page.getByRole('link', { name: 'help' }).click()
    await expect
      .poll(() => running.main(({ desktop }) => desktop.state().opened))
      .toEqual([{ url: 'https://example.org/help' }])
    await page.getByRole('link', { name: 'leave' }).click()
    await page.evaluate(() => window.fixture.invoke('echo', 1))
    expect(new URL(page.url()).pathname).toBe('/page.html')
    await expect.poll(() => running.app.windows().length, { timeout: 20_000 }).toBe(2)
  })
  it('sees its window shown and focused, and the other one losing the focus', async () => {
    expect(await popup.evaluate(() => [document.visibilityState, document.hasFocus()])).toEqual([
      'hidden',
      false,
    ])
    await running.main(({ desktop }) => desktop.press('Alt+Control+L'))
    await popup.getByLabel('Words').pressSequentially('typed')
    expect(await popup.evaluate(() => [document.visibilityState, document.hasFocus(), window.seen])).toEqual([
      'visible',
      true,
      ['visible', 'focus'],
    ])
    expect(await page.evaluate(() => [document.visibilityState, document.hasFocus()])).toEqual([
      'visible',
      false,
    ])
    const { windows } = await running.main(({ desktop }) => desktop.state())
    expect(windows.map(({ title, visible, focused }) => [title, visible, focused])).toEqual([
      ['Fixture page', true, false],
      ['Fixture page', true, true],
    ])
    expect(await popup.getByLabel('Words').inputValue()).toBe('typed')
  })
  it('is loaded anew after its window lost the focus, and knows that from its first script on', async () => {
    await page.evaluate(() => Object.assign(window, { isOld: true }))
    await running.app.evaluate(({ BrowserWindow }) => {
      for (const { webContents } of BrowserWindow.getAllWindows()) webContents.reload()
    })
    await page.waitForFunction(() => !('isOld' in window), undefined, { timeout: 20_000 })
    expect(await page.evaluate(() => [document.visibilityState, document.hasFocus()])).toEqual([
      'visible',
      false,
    ])
  })
  it('refuses what it does not know by name', async () => {
    const message = await running.app.evaluate(({ screen, BrowserWindow }) => {
      const messages: string[] = []
      for (const [object, member] of [
        [screen, 'dipToScreenRect'],
        [BrowserWindow.getAllWindows()[0], 'previewFile'],
      ] as const)
        try {
          Reflect.get(object ?? {}, member)
        } catch (error) {
          messages.push(String(error))
        }
      return messages
    })
    expect(message).toEqual([
      'Error: simulated desktop: electron.screen.dipToScreenRect is not implemented',
      'Error: simulated desktop: electron.BrowserWindow.previewFile is not implemented',
    ])
  })
})

describe.skipIf(browserMissing)('a preload that fails', () => {
  it.each([
    ['broken-preload.cjs', 'module not found: node:fs'],
    ['missing-preload.cjs', 'ENOENT'],
  ])('is reported, and the page loads: %s', async (file, message) => {
    const dataDir = makeDataDir()
    const { app, said } = await launchFixture(dataDir, { FIXTURE_PRELOAD: file })
    const page = await app.firstWindow()
    await page.getByRole('heading').waitFor()
    await expect.poll(said, { timeout: 20_000 }).toContain(`preload-error ${file} `)
    expect(await said()).toContain(message)
    await app.close()
    removeDataDir(dataDir)
  })
})
