import type { Codec } from './codec.ts'
import type { PageEnvironment } from './environment.ts'

export type PreloadConfig = {
  readonly preload: string
  readonly channel: string
  readonly reportFocus: boolean
  readonly process: Readonly<Record<string, unknown>>
}

/** From page to main. */
export type FromPage =
  | { type: 'send'; channel: string; args: string; url: string }
  | { type: 'invoke'; channel: string; id: number; args: string; url: string }
  | { type: 'focus'; focused: boolean; url: string }
  | { type: 'title'; title: string; url: string }
  | { type: 'preload-error'; message: string; url: string }

/** From main to page. */
export type ToPage =
  | { type: 'reply'; id: number; value: string }
  | { type: 'reply'; id: number; error: string }
  | { type: 'message'; channel: string; args: string }
  | { type: 'environment'; environment: PageEnvironment }

export type PreloadRun = (
  require: (id: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  process: unknown,
  global: unknown,
) => void

/**
 * The preload's world: `require('electron')` with ipcRenderer and contextBridge, as in a sandboxed renderer. Pasted
 * into the page as source, so it uses nothing from outside itself.
 */
export function isolatedWorld(
  config: PreloadConfig,
  bridge: { expose(key: string, api: unknown): void },
  codec: Codec,
  run: PreloadRun,
): void {
  type Listener = ((...args: unknown[]) => void) & { listener?: Listener }
  type Half = { __desktopSend(text: string): void; __desktopReceive(message: ToPage): void }
  const world = globalThis as unknown as Half // __desktopSend is the binding that main adds to this world
  const send = world.__desktopSend
  const post = (message: Record<string, unknown>) => send(JSON.stringify({ ...message, url: location.href }))
  const pending = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  const listeners = new Map<string, Listener[]>()
  let lastId = 0

  const listOf = (channel: string): Listener[] => {
    const list = listeners.get(channel) ?? []
    listeners.set(channel, list)
    return list
  }
  const emit = (channel: string, ...args: unknown[]): boolean => {
    const list = [...listOf(channel)]
    for (const listener of list) listener.apply(ipcRenderer, args)
    return list.length > 0
  }
  const on = (channel: string, listener: Listener) => {
    listOf(channel).push(listener)
    return ipcRenderer
  }
  const off = (channel: string, listener: Listener) => {
    const list = listOf(channel)
    const index = list.findIndex((known) => known === listener || known.listener === listener)
    if (index >= 0) list.splice(index, 1)
    return ipcRenderer
  }
  const refuse = (what: string) => () => {
    throw new Error(`simulated desktop: ${what} is not implemented`)
  }
  const ipcRenderer = {
    on,
    addListener: on,
    off,
    removeListener: off,
    once(channel: string, listener: Listener) {
      const once: Listener = (...args) => {
        off(channel, once)
        listener(...args)
      }
      once.listener = listener
      return on(channel, once)
    },
    removeAllListeners(channel?: string) {
      if (channel === undefined) listeners.clear()
      else listeners.delete(channel)
      return ipcRenderer
    },
    listenerCount: (channel: string) => listOf(channel).length,
    listeners: (channel: string) => [...listOf(channel)],
    emit,
    send: (channel: string, ...args: unknown[]) => post({ type: 'send', channel, args: codec.encode(args) }),
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++lastId
        post({ type: 'invoke', channel, id, args: codec.encode(args) })
        pending.set(id, { resolve, reject })
      }),
    // Answered by the simulated desktop as a request; a CSP whose connect-src lacks 'self' blocks it.
    sendSync(channel: string, ...args: unknown[]) {
      const request = new XMLHttpRequest()
      request.open(
        'POST',
        `${location.origin === 'null' ? 'file://' : location.origin}/__desktop_sync__`,
        false,
      )
      request.send(JSON.stringify({ channel, args: codec.encode(args), url: location.href }))
      return codec.decode(request.responseText)
    },
    sendToHost: refuse('ipcRenderer.sendToHost'),
    postMessage: refuse('ipcRenderer.postMessage'),
  }

  const receive = (message: ToPage): void => {
    if (message.type === 'reply') {
      const call = pending.get(message.id)
      pending.delete(message.id)
      if ('error' in message) call?.reject(new Error(message.error))
      else call?.resolve(codec.decode(message.value))
    } else if (message.type === 'message') {
      const args = codec.decode(message.args)
      emit(
        message.channel,
        { sender: ipcRenderer, senderId: 0, ports: [] },
        ...(Array.isArray(args) ? args : []),
      )
    } else window.dispatchEvent(new CustomEvent(config.channel, { detail: message.environment }))
  }
  world.__desktopReceive = receive

  let title = ''
  const reportTitle = (): void => {
    if (document.title === title) return
    title = document.title
    post({ type: 'title', title })
  }
  document.addEventListener('DOMContentLoaded', () => {
    reportTitle()
    new MutationObserver(reportTitle).observe(document.head, {
      subtree: true,
      childList: true,
      characterData: true,
    })
  })
  if (config.reportFocus)
    for (const type of ['focus', 'blur'])
      window.addEventListener(
        type,
        (event) => {
          if (event.target === window) post({ type: 'focus', focused: type === 'focus' })
        },
        true,
      )

  const exposed = new Set<string>()
  const electron = {
    ipcRenderer,
    contextBridge: {
      exposeInMainWorld(key: string, api: unknown) {
        if (exposed.has(key))
          throw new Error('Cannot bind an API on top of an existing property on the window object')
        exposed.add(key)
        bridge.expose(key, api)
      },
      exposeInIsolatedWorld: refuse('contextBridge.exposeInIsolatedWorld'),
      executeInMainWorld: refuse('contextBridge.executeInMainWorld'),
    },
    webFrame: {
      setZoomFactor() {},
      getZoomFactor: () => 1,
      setZoomLevel() {},
      getZoomLevel: () => 0,
      setVisualZoomLevelLimits() {},
    },
    webUtils: { getPathForFile: () => '' },
  }
  const process = {
    ...config.process,
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    getSystemVersion: () => '',
    uptime: () => performance.now() / 1000,
    on() {},
    once() {},
    nextTick: (f: (...args: unknown[]) => void, ...args: unknown[]) => queueMicrotask(() => f(...args)),
    cwd: () => '/',
  }
  const require = (id: string): unknown => {
    if (/^electron(\/(renderer|common))?$/.test(id)) return electron
    if (/^(node:)?timers$/.test(id))
      return {
        setTimeout,
        clearTimeout,
        setInterval,
        clearInterval,
        setImmediate: (f: () => void) => setTimeout(f, 0),
      }
    if (/^(node:)?url$/.test(id)) return { URL, URLSearchParams }
    throw new Error(`module not found: ${id}`) // Electron's words in a sandboxed preload
  }
  const module = { exports: {} }
  try {
    run(require, module, module.exports, process, window)
  } catch (error) {
    console.error(`Unable to load preload script: ${config.preload}`)
    console.error(error)
    post({ type: 'preload-error', message: String((error instanceof Error && error.stack) || error) })
  }
}
