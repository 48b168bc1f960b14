import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { CDPSession } from '@playwright/test'

/** One session of the DevTools protocol: the browser itself, or one page. Typed by Playwright's protocol. */
export type CdpSession = Pick<CDPSession, 'send'> & { readonly on: CDPSession['on'] }

export type CdpConnection = {
  readonly browser: CdpSession
  session(sessionId: string): CdpSession
  /** Commands that have not been answered yet. */
  readonly pending: number
}

type Message = {
  id?: number
  method?: string
  params?: unknown
  result?: unknown
  error?: { message: string }
  sessionId?: string
}

/** Speaks CDP over Chromium's debugging pipe: JSON, each message ended by a zero byte. */
export const connectCdp = (out: Writable, input: Readable): CdpConnection => {
  type Waiting = { resolve(value: unknown): void; reject(error: Error): void; method: string }
  const waiting = new Map<number, Waiting>()
  const events = new EventEmitter().setMaxListeners(0)
  let lastId = 0
  let parts: Buffer[] = []

  const receive = (text: string): void => {
    const message: Message = JSON.parse(text)
    if (message.id === undefined) {
      events.emit(`${message.sessionId ?? ''}:${message.method}`, message.params)
      return
    }
    const call = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error) call?.reject(new Error(`${call.method}: ${message.error.message}`))
    else call?.resolve(message.result)
  }
  input.on('data', (chunk: Buffer) => {
    let rest = chunk
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      parts.push(rest.subarray(0, end))
      const text = Buffer.concat(parts).toString()
      parts = []
      rest = rest.subarray(end + 1)
      receive(text)
    }
    if (rest.length > 0) parts.push(rest)
  })
  const drop = (): void => {
    for (const call of waiting.values()) call.reject(new Error(`${call.method}: Chromium is gone`))
    waiting.clear()
  }
  input.on('close', drop)
  input.on('error', drop)
  out.on('error', drop)

  const session = (sessionId: string | undefined): CdpSession => {
    const made = {
      send: (method: string, params: unknown = {}) =>
        new Promise<unknown>((resolve, reject) => {
          const id = ++lastId
          waiting.set(id, { resolve, reject, method })
          out.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`)
        }),
      on(event: string, listener: (payload: unknown) => void) {
        events.on(`${sessionId ?? ''}:${event}`, listener)
        return this
      },
    }
    // Chromium itself keeps to the protocol that these types are generated from.
    return made as unknown as CdpSession
  }
  return {
    browser: session(undefined),
    session,
    get pending() {
      return waiting.size
    },
  }
}
