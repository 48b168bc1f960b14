import { AppError } from '../../shared/errors.ts'

/** Where the built pages live, served by the app itself: no other program and no site has this origin. */
export const appOrigin = 'app://in-the-loop'

/** Where the windows' pages come from. Everything that depends on their origin asks this, so that the answers agree. */
export type PageSource = Readonly<{
  /** True for the server of `npm run dev`. */
  isDevServer: boolean
  /** The address that a window loads. */
  addressOf(page: 'panel' | 'capture'): string
  /** Whether the page at this address may ask the main process for anything. */
  isOwnPage(url: string): boolean
  /** Whether a page may load this: the pages and what they carry within themselves, and developers' tools. */
  isOwnRequest(url: string): boolean
  /** Chromium's `host-resolver-rules`: which names and addresses exist. */
  hostRules: string
}>

/** By its number, as the rules for host names know no `localhost`. */
const devServerPattern = /^http:\/\/127\.0\.0\.1:\d{1,5}$/

/**
 * The built pages; or the pages of the development server that electron-vite's variable `ELECTRON_RENDERER_URL` names, in
 * an app that is not packaged. A packaged app never looks at the variable.
 * @throws AppError when the variable names anything but a server on this machine.
 */
export const pageSource = (deps: {
  isPackaged: boolean
  env: Readonly<Record<string, string | undefined>>
}): PageSource => {
  const devServer = deps.isPackaged ? undefined : deps.env['ELECTRON_RENDERER_URL']
  if (devServer !== undefined && !devServerPattern.test(devServer)) {
    throw new AppError(
      'not-possible',
      `ELECTRON_RENDERER_URL must be like http://127.0.0.1:5173, not ${devServer}. Unset it, or use npm run dev.`,
    )
  }
  const origin = devServer ?? appOrigin
  // With the slash, so that no longer host name or port passes for it.
  const isOwnPage = (url: string): boolean => url.startsWith(`${origin}/`)
  /** The development server tells its pages over a socket what has changed. */
  const isOwnSocket = (url: string): boolean =>
    devServer !== undefined && url.startsWith(`${devServer.replace('http:', 'ws:')}/`)
  return {
    isDevServer: devServer !== undefined,
    addressOf: (page) => `${origin}/${page}/index.html`,
    isOwnPage,
    isOwnRequest: (url) => isOwnPage(url) || isOwnSocket(url) || /^(?:data|blob|devtools):/.test(url),
    hostRules: devServer === undefined ? 'MAP * ~NOTFOUND' : 'MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  }
}

/**
 * What a page may do and load. With a `nonce`, as the development server needs it: the scripts and styles that it writes
 * into the page carry it.
 */
export const contentSecurityPolicy = (nonce?: string): string => {
  const self = nonce === undefined ? "'self'" : `'self' 'nonce-${nonce}'`
  return [
    "default-src 'none'",
    `script-src ${self}`,
    `style-src ${self}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
