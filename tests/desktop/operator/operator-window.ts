import type { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import type { Browser } from '../chromium/launch-chromium.ts'
import type { Desktop } from '../desktop-api.ts'
import type { Bounds } from '../types.ts'
import { viewOpened } from './mail.ts'
import type { OperatorAction, OperatorView } from './view.ts'

const origin = 'https://operator.desktop.invalid'
const source = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8')
const files: Record<string, () => { type: string; text: string }> = {
  '/': () => ({ type: 'text/html; charset=utf-8', text: source('operator.html') }),
  '/operator.css': () => ({ type: 'text/css', text: source('operator.css') }),
  '/operator.js': () => ({ type: 'text/javascript', text: stripTypeScriptTypes(source('operator.ts')) }),
}

/** Opens the window in which a person operates the simulated desktop. */
export const openOperatorWindow = async (deps: {
  browser: Browser
  desktop: Desktop
  appName: string
  bounds: Bounds
  icons: () => string[]
  nowAt: () => number | undefined
  dark: () => boolean
  changes: EventEmitter
  closed: () => void
}): Promise<void> => {
  const { browser, desktop } = deps
  const targetId = await browser.newWindow(deps.bounds)
  const { sessionId } = await browser.cdp.browser.send('Target.attachToTarget', { targetId, flatten: true })
  const session = browser.cdp.session(sessionId)
  const { windowId } = await browser.cdp.browser.send('Browser.getWindowForTarget', { targetId })
  const { x: left, y: top, width, height } = deps.bounds
  await browser.cdp.browser.send('Browser.setWindowBounds', {
    windowId,
    bounds: { left, top, width, height },
  })
  const call = (name: 'show' | 'problem', value: unknown): void => {
    session
      .send('Runtime.evaluate', { expression: `globalThis.${name}?.(${JSON.stringify(value)})` })
      .catch(() => {})
  }
  const view = async (): Promise<OperatorView> => {
    const state = desktop.state()
    const opened = await Promise.all(state.opened.map(viewOpened))
    return {
      appName: deps.appName,
      state,
      icons: deps.icons(),
      opened,
      nowAt: deps.nowAt(),
      dark: deps.dark(),
    }
  }
  const refresh = (): void => {
    view().then(
      (shown) => call('show', shown),
      (error) => call('problem', String(error)),
    )
  }
  const act = async (action: OperatorAction): Promise<void> => {
    if (action.do === 'look') return // only to be shown the first view
    if (action.do === 'click-tray') desktop.clickTray()
    else if (action.do === 'click-menu') desktop.clickTrayMenu(...action.labels)
    else if (action.do === 'press') desktop.press(action.accelerator)
    else if (action.do === 'click-notification') desktop.clickNotification(action.index, action.action)
    else if (action.do === 'dark') desktop.setSystemDark(action.on)
    else if (action.do === 'power') desktop.power(action.name)
    else await desktop.advance(action.ms)
  }
  session.on('Runtime.bindingCalled', ({ payload }) => {
    act(JSON.parse(payload))
      .catch((error: unknown) => call('problem', error instanceof Error ? error.message : String(error)))
      .finally(refresh)
  })
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const file = files[new URL(request.url).pathname]?.()
    const reply = file
      ? {
          requestId,
          responseCode: 200,
          responseHeaders: [{ name: 'content-type', value: file.type }],
          body: Buffer.from(file.text).toString('base64'),
        }
      : { requestId, responseCode: 404 }
    session.send('Fetch.fulfillRequest', reply).catch(() => {})
  })
  browser.cdp.browser.on('Target.targetDestroyed', (gone) => {
    if (gone.targetId === targetId) deps.closed()
  })
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'operate' })
  await session.send('Fetch.enable', { patterns: [{ urlPattern: `${origin}/*` }] })
  await session.send('Page.navigate', { url: `${origin}/` })
  deps.changes.on('changed', refresh)
}
