import { createSocket } from 'node:dgram'
import { createServer } from 'node:net'
import { expect, test } from './fixture.ts'

test.describe('the pages', () => {
  test('have no Node, no Electron and no way to change the bridge', async ({ app }) => {
    for (const page of [app.panel, app.capture]) {
      const found = await page.evaluate(() => ({
        globals: ['require', 'process', 'module', 'electron', 'ipcRenderer'].filter((name) => name in window),
        bridge: Object.keys(window.inTheLoop).sort(),
        frozen: Object.isFrozen(window.inTheLoop),
      }))
      expect(found).toEqual({ globals: [], bridge: ['platform', 'request', 'subscribe'], frozen: true })
    }
  })

  test('run no inline script, load nothing from elsewhere and open no windows', async ({ app }) => {
    const ran = await app.panel.evaluate(async () => {
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
    expect(await app.openings()).toEqual([])
    expect(app.electron.windows()).toHaveLength(2)
  })

  test('reach nobody by the ways of which their policy does not speak', async ({ app }) => {
    const reached: string[] = []
    const tcp = createServer((socket) => {
      reached.push('tcp')
      socket.on('error', () => {}).destroy()
    })
    const udp = createSocket('udp4', () => reached.push('udp'))
    await new Promise<void>((done) => tcp.listen(0, '127.0.0.1', done))
    await new Promise<void>((done) => udp.bind(0, '127.0.0.1', done))
    const address = tcp.address()
    const ports = { tcp: typeof address === 'object' ? (address?.port ?? 0) : 0, udp: udp.address().port }
    const gathered = await app.panel.evaluate(async (port) => {
      for (const rel of ['preconnect', 'dns-prefetch', 'prefetch']) {
        const link = document.createElement('link')
        link.rel = rel
        link.href = `http://127.0.0.1:${port.tcp}/`
        document.head.append(link)
      }
      const peer = new RTCPeerConnection({
        iceServers: [
          { urls: `stun:127.0.0.1:${port.udp}` },
          { urls: `turn:127.0.0.1:${port.tcp}?transport=tcp`, username: 'a', credential: 'b' },
        ],
      })
      peer.createDataChannel('data')
      const complete = new Promise<string>((done) => {
        peer.onicegatheringstatechange = () => {
          if (peer.iceGatheringState === 'complete') done(peer.iceGatheringState)
        }
      })
      await peer.setLocalDescription()
      return complete
    }, ports)
    expect(gathered).toBe('complete')
    expect(reached).toEqual([])
    tcp.close()
    udp.close()
  })

  test('save nothing themselves', async ({ app }) => {
    const refused = await app.electron.evaluate(({ session }) => {
      let isRefused = false
      session.defaultSession.emit('will-download', {
        preventDefault: () => {
          isRefused = true
        },
      })
      return isRefused
    })
    expect(refused).toBe(true)
  })

  test('go nowhere else', async ({ app }) => {
    const urls = () =>
      app.electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((w) => w.webContents.getURL()),
      )
    const before = await urls()
    await app.electron.evaluate(({ webContents }) => {
      const asked = new Promise<boolean>((resolve) => {
        for (const contents of webContents.getAllWebContents()) {
          // Looked at after the app's own listener has answered.
          contents.on('will-navigate', (event) => setImmediate(() => resolve(event.defaultPrevented)))
        }
      })
      Object.assign(globalThis, { asked })
    })
    await app.panel.evaluate(() => {
      location.href = 'https://example.org/'
    })
    const prevented = await app.electron.evaluate(
      () => (globalThis as unknown as { asked: Promise<boolean> }).asked,
    )
    expect(prevented).toBe(true)
    expect(await urls()).toEqual(before)
  })

  test('get a typed refusal for what is not in the contract', async ({ app }) => {
    const ask = (channel: string, request: unknown) =>
      app.panel.evaluate(
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
