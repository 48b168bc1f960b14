import { randomBytes } from 'node:crypto'
import { createServer, mergeConfig, type UserConfig } from 'vite'
import { contentSecurityPolicy } from '../electron/system/page-source.ts'

/**
 * Vite's development server for the pages, on this machine alone. It sends the policy that the app's own pages have; the
 * scripts and styles that Vite writes into a page are let in by their nonce.
 */
export const servePages = async (renderer: UserConfig): Promise<{ url: string; close(): Promise<void> }> => {
  const cspNonce = randomBytes(16).toString('base64')
  const server = await createServer(
    mergeConfig(renderer, {
      html: { cspNonce },
      server: {
        host: '127.0.0.1',
        headers: { 'content-security-policy': contentSecurityPolicy(cspNonce) },
      },
    }),
  )
  await server.listen()
  const address = server.httpServer?.address()
  if (typeof address !== 'object' || address === null) throw new Error('the development server has no port')
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}
