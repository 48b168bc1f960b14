import type { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import { makeEvent } from './event.ts'
import type { IpcMain } from './ipc-main.ts'
import { makeCodec } from './page/codec.ts'
import type { FromPage, ToPage } from './page/isolated-world.ts'

type Contents = EventEmitter & {
  readonly id: number
  readonly ipc: IpcMain
  isDestroyed(): boolean
  send(channel: string, ...args: unknown[]): void
  executeJavaScript(code: string): Promise<unknown>
}
type Message<T> = Extract<FromPage, { type: T }>

const codec = makeCodec()
const decodeArgs = (text: string): unknown[] => {
  const args = codec.decode(text)
  return Array.isArray(args) ? args : []
}
const originOf = (url: string): string => {
  if (!URL.canParse(url)) return 'null'
  const { origin, protocol, host } = new URL(url)
  return origin === 'null' ? `${protocol}//${host}` : origin
}

/** Hands what a page sends to the handlers of main, with the frame that it came from. */
export const createPageCalls = (options: {
  contents: Contents
  ipcMain: IpcMain
  toOuter(url: string): string
}) => {
  const { contents, ipcMain } = options
  const frame = (url: () => string) => ({
    get url() {
      return url()
    },
    get origin() {
      return originOf(url())
    },
    get top(): unknown {
      return this
    },
    parent: null,
    frames: [],
    name: '',
    processId: 1,
    routingId: contents.id,
    frameTreeNodeId: contents.id,
    isDestroyed: () => contents.isDestroyed(),
    send: (channel: string, ...args: unknown[]) => contents.send(channel, ...args),
    executeJavaScript: (code: string) => contents.executeJavaScript(code),
  })
  const ipcEvent = (innerUrl: string) =>
    makeEvent({
      sender: contents,
      senderFrame: frame(() => options.toOuter(innerUrl)),
      type: 'frame' as const,
      frameId: contents.id,
      processId: 1,
      ports: [],
      reply: (channel: string, ...args: unknown[]) => contents.send(channel, ...args),
    })
  return {
    frame,
    receiveSend({ channel, args, url }: Message<'send'>): void {
      const event = ipcEvent(url)
      const values = decodeArgs(args)
      contents.emit('ipc-message', event, channel, ...values)
      contents.ipc.emit(channel, event, ...values)
      ipcMain.emit(channel, event, ...values)
    },
    async receiveInvoke({ channel, args, url, id }: Message<'invoke'>): Promise<ToPage> {
      const handler = contents.ipc.handlers.get(channel) ?? ipcMain.handlers.get(channel)
      try {
        if (!handler) throw new Error(`No handler registered for '${channel}'`)
        // The event has the fields that handlers read, not all of Electron's.
        const event = ipcEvent(url) as unknown as Electron.IpcMainInvokeEvent
        return { type: 'reply', id, value: codec.encode(await handler(event, ...decodeArgs(args))) }
      } catch (error) {
        console.error(`Error occurred in handler for '${channel}':`, error) // as Electron does
        return { type: 'reply', id, error: `Error invoking remote method '${channel}': ${error}` }
      }
    },
    receiveSync(call: { channel: string; args: string; url: string }): Promise<unknown> {
      return new Promise((resolve) => {
        const event = ipcEvent(call.url)
        Object.defineProperty(event, 'returnValue', { set: resolve, get: () => undefined })
        if (!ipcMain.emit(call.channel, event, ...decodeArgs(call.args))) resolve(undefined)
      })
    },
  }
}
export type PageCalls = ReturnType<typeof createPageCalls>
