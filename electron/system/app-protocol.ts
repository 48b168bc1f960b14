import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { app, protocol, session } from 'electron'
import { fileOf } from './page-file.ts'
import { appOrigin, contentSecurityPolicy, type PageSource } from './page-source.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/**
 * No page of the app needs the network, and the content security policy does not speak of everything that reaches for it:
 * `preconnect` and `dns-prefetch` only look a name up and open a connection, without a request that could be refused. So
 * no name can be resolved. Has to run before the app is ready.
 */
export const closeNetwork = (pages: PageSource): void => {
  app.commandLine.appendSwitch('host-resolver-rules', pages.hostRules)
  app.commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}

/** Has to run before the app is ready. */
export const registerAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built pages from `root` and refuses every permission that a page may ask for. */
export const serveAppPages = (deps: { root: string; pages: PageSource }): void => {
  protocol.handle('app', async (request) => {
    const file = request.url.startsWith(`${appOrigin}/`) ? fileOf(request.url, deps.root) : null
    const contentType = file ? contentTypes[extname(file)] : undefined
    if (!file || !contentType) return new Response('Not found', { status: 404 })
    try {
      return new Response(new Uint8Array(await readFile(file)), {
        headers: {
          'content-type': contentType,
          'content-security-policy': contentSecurityPolicy(),
          'x-content-type-options': 'nosniff',
        },
      })
    } catch {
      return new Response('Not found', { status: 404 })
    }
  })
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
  // A page saves nothing itself: copies of files are written by the main process, where the technician said.
  session.defaultSession.on('will-download', (event) => event.preventDefault())
  // For what is not fetched from the app itself, whatever the policy of the page lets through.
  session.defaultSession.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !deps.pages.isOwnRequest(details.url) }),
  )
}
