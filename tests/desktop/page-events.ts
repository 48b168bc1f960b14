import type { EventEmitter } from 'node:events'
import type { CdpSession } from './chromium/cdp.ts'
import { makeEvent } from './event.ts'

/** Turns what Chromium reports about a page into the events of webContents. */
export const reportPageEvents = (options: {
  session: CdpSession
  contents: EventEmitter
  frameId: string
  frame: unknown
  toOuter(url: string): string
  setUrl(url: string): void
  loaded(loaderId: string): void
  opening(url: string, windowName: string): void
  onJavaScriptDialog(message: string): void
}): void => {
  const { session, contents, frameId, toOuter } = options
  let blank = true
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const message = args.map((arg) => arg.value ?? arg.description ?? '').join(' ')
    const level = type === 'warning' || type === 'error' || type === 'debug' ? type : 'info'
    const at = stackTrace?.callFrames[0]
    const place = { lineNumber: at?.lineNumber, sourceId: at?.url }
    contents.emit('console-message', makeEvent({ level, message, ...place, frame: options.frame }))
  })
  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId) return
    blank = /^(about:blank$|data:text\/html,simulated-desktop)/.test(frame.url)
    if (blank) return
    const url = toOuter(frame.url + (frame.urlFragment ?? ''))
    options.setUrl(url)
    contents.emit('did-navigate', makeEvent(), url, 200, 'OK')
  })
  session.on('Page.navigatedWithinDocument', (navigated) => {
    if (navigated.frameId !== frameId) return
    const url = toOuter(navigated.url)
    options.setUrl(url)
    contents.emit('did-navigate-in-page', makeEvent(), url, true)
  })
  session.on('Page.domContentEventFired', () => contents.emit('dom-ready', makeEvent()))
  session.on('Page.lifecycleEvent', (lifecycle) => {
    if (lifecycle.name === 'load' && lifecycle.frameId === frameId && !blank)
      options.loaded(lifecycle.loaderId)
  })
  session.on('Page.windowOpen', ({ url, windowName }) => options.opening(toOuter(url), windowName))
  session.on('Inspector.targetCrashed', () =>
    contents.emit('render-process-gone', makeEvent(), { reason: 'crashed', exitCode: 1 }),
  )
  session.on('Page.javascriptDialogOpening', ({ message }) => {
    options.onJavaScriptDialog(message)
    session.send('Page.handleJavaScriptDialog', { accept: true }).catch(() => {})
  })
}
