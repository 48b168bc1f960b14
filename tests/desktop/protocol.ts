import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type * as Electron from 'electron'
import { refusing } from './refusing.ts'

type Handler = (request: Request) => Response | Promise<Response>

/**
 * Chromium refuses schemes that it doesn't know, so `app://host/x` lives at `https://host.app.invalid/x` inside, and is
 * called by its own name wherever the app can see it.
 */
export type Schemes = {
  readonly handlers: ReadonlyMap<string, Handler>
  toInner(url: string): string
  toOuter(url: string): string
  /** Is called when a scheme is added or removed. */
  onChange(listener: () => void): void
  readonly protocol: Pick<
    Electron.Protocol,
    'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'
  >
  readonly fetch: (
    input: string | Request,
    init?: RequestInit & { bypassCustomProtocolHandlers?: boolean },
  ) => Promise<Response>
}

const mediaTypes: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  map: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  txt: 'text/plain',
  wasm: 'application/wasm',
}

const readFileUrl = (url: string): Response => {
  const path = fileURLToPath(url.replace(/[?#].*/, ''))
  try {
    const type = mediaTypes[extname(path).slice(1)] ?? 'application/octet-stream'
    return new Response(readFileSync(path), { headers: { 'content-type': type } })
  } catch {
    throw new Error('net::ERR_FILE_NOT_FOUND')
  }
}

export const createSchemes = (): Schemes => {
  const handlers = new Map<string, Handler>()
  const listeners: (() => void)[] = []
  const changed = (): void => {
    for (const listener of listeners) listener()
  }
  const builtIn = ['http', 'https', 'file', 'data', 'about']
  return {
    handlers,
    toInner(url) {
      const [, scheme = '', host = '', rest = ''] = /^([a-z][\w+-]*):\/\/([^/?#]*)([\s\S]*)$/i.exec(url) ?? []
      return handlers.has(scheme)
        ? `https://${host === '.' || host === '' ? 'dot' : host}.${scheme}.invalid${rest || '/'}`
        : url
    },
    toOuter(url) {
      const [, host, scheme, rest] = /^https:\/\/([^/?#]+)\.([\w+-]+)\.invalid([\s\S]*)$/.exec(url) ?? []
      return host && scheme ? `${scheme}://${host === 'dot' ? '.' : host}${rest}` : url
    },
    onChange: (listener) => void listeners.push(listener),
    protocol: refusing('protocol', {
      registerSchemesAsPrivileged() {},
      handle(scheme: string, handler: Handler) {
        if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
        handlers.set(scheme, handler)
        changed()
      },
      unhandle(scheme: string) {
        handlers.delete(scheme)
        changed()
      },
      isProtocolHandled: (scheme: string) => handlers.has(scheme) || builtIn.includes(scheme),
    }),
    async fetch(input, init) {
      const url = typeof input === 'string' ? input : input.url
      if (url.startsWith('file:')) return readFileUrl(url)
      const handler = handlers.get(url.split(':')[0] ?? '')
      return handler && !init?.bypassCustomProtocolHandlers
        ? handler(new Request(input, init))
        : fetch(input, init)
    },
  }
}
