import { expect, onlyOnSimulatedDesktop, test } from './fixture.ts'

test.describe('the pages', () => {
  onlyOnSimulatedDesktop()

  test('have no Node, no Electron and no way to change the bridge', async ({ desk }) => {
    for (const page of [desk.panel, desk.capture]) {
      const found = await page.evaluate(() => ({
        globals: ['require', 'process', 'module', 'electron', 'ipcRenderer'].filter((name) => name in window),
        bridge: Object.keys(window.inTheLoop).sort(),
        frozen: Object.isFrozen(window.inTheLoop),
      }))
      expect(found).toEqual({ globals: [], bridge: ['platform', 'request', 'subscribe'], frozen: true })
    }
  })

  test('run no inline script, load nothing from elsewhere and open no windows', async ({ desk }) => {
    const ran = await desk.panel.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "taken over"'
      document.head.append(script)
      const fetched = await fetch('https://example.org/').then(
        () => 'fetched',
        () => 'refused',
      )
      window.open('https://example.org/')
      return { title: document.title, fetched }
    })
    expect(ran).toEqual({ title: 'In the Loop', fetched: 'refused' })
    expect((await desk.state()).opened).toEqual([])
    expect((await desk.state()).windows).toHaveLength(2)
  })

  test('go nowhere else', async ({ desk }) => {
    const urls = () =>
      desk.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((w) => w.webContents.getURL()),
      )
    const before = await urls()
    await desk.app.evaluate(({ webContents }) => {
      const asked = new Promise<boolean>((resolve) => {
        for (const contents of webContents.getAllWebContents()) {
          // Looked at after the app's own listener has answered.
          contents.on('will-navigate', (event) => setImmediate(() => resolve(event.defaultPrevented)))
        }
      })
      Object.assign(globalThis, { asked })
    })
    await desk.panel.evaluate(() => {
      location.href = 'https://example.org/'
    })
    const prevented = await desk.app.evaluate(
      () => (globalThis as unknown as { asked: Promise<boolean> }).asked,
    )
    expect(prevented).toBe(true)
    expect(await urls()).toEqual(before)
  })

  test('get a typed refusal for what is not in the contract', async ({ desk }) => {
    const ask = (channel: string, request: unknown) =>
      desk.panel.evaluate(
        ([name, body]) => window.inTheLoop.request(name as 'issue:read', body as { issueId: number }),
        [channel, request] as const,
      )
    expect(await ask('issue:read', { issueId: 'one' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-request' },
    })
    expect(await ask('issue:read', null)).toMatchObject({ ok: false, error: { code: 'invalid-request' } })
    expect(await ask('issue:read', { issueId: 999 })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    })
    expect(await ask('issue:told', { issueId: 1, by: 'pigeon' })).toMatchObject({ ok: false })
    expect(await ask('issue:snooze', { issueIds: [], until: '1-hour' })).toMatchObject({ ok: false })
    await expect(ask('shell:open', { url: 'https://example.org' })).rejects.toThrow(/No handler registered/)
  })
})
