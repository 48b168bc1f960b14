import type { CdpSession } from './chromium/cdp.ts'
import { makeCodec } from './page/codec.ts'
import type { Schemes } from './protocol.ts'
import type { RequestHooks } from './session.ts'

type Header = { name: string; value: string }
type SyncCall = { channel: string; args: string; url: string }

const codec = makeCodec()
const syncPath = '/__desktop_sync__'

/** Header lists as Electron's hooks want them: name to all of its values. */
const grouped = (headers: readonly Header[]): Record<string, string[]> => {
  const result: Record<string, string[]> = {}
  for (const { name, value } of headers) result[name] = [...(result[name] ?? []), value]
  return result
}
const flat = (headers: Record<string, string | string[]>): Header[] =>
  Object.entries(headers).flatMap(([name, values]) => [values].flat().map((value) => ({ name, value })))

/** A policy that names a custom scheme means the https origin that stands for it. */
const mapPolicy = (header: Header, schemes: Schemes): Header => {
  if (header.name.toLowerCase() !== 'content-security-policy') return header
  let { value } = header
  for (const scheme of schemes.handlers.keys())
    value = value.replace(new RegExp(`(?<=\\s)${scheme}:(?=[\\s;]|$)`, 'g'), `https://*.${scheme}.invalid`)
  return { name: header.name, value }
}

/** Answers the requests of one page: custom schemes, request hooks, navigation that the app may prevent, sendSync. */
export const answerRequests = async (options: {
  session: CdpSession
  frameId: string
  schemes: Schemes
  hooks: RequestHooks
  details(): Record<string, unknown>
  /** False when the app prevents this navigation of the main frame. */
  mayNavigate(url: string): boolean
  beforeDocument(): Promise<void>
  sync(call: SyncCall): Promise<unknown>
}): Promise<{ refresh(): Promise<void> }> => {
  const { session, schemes, hooks } = options
  session.on('Fetch.requestPaused', (paused) => {
    answer(paused).catch(() => {}) // the page went before its answer
  })
  type Paused = Parameters<Parameters<typeof session.on<'Fetch.requestPaused'>>[1]>[0]

  const runHeaderHook = (headers: Header[], details: object, status: number): Promise<Header[]> =>
    new Promise((resolve) => {
      const hook = hooks.headersReceived
      if (!hook) return resolve(headers)
      const given = {
        ...details,
        statusCode: status,
        statusLine: `HTTP/1.1 ${status}`,
        responseHeaders: grouped(headers),
      }
      hook(given as unknown as Parameters<typeof hook>[0], ({ responseHeaders }) =>
        resolve(responseHeaders ? flat(responseHeaders) : headers),
      )
    })

  const answer = async (paused: Paused): Promise<void> => {
    const { requestId, request, resourceType } = paused
    const url = schemes.toOuter(request.url)
    const fail = (errorReason: 'Aborted' | 'BlockedByClient' | 'Failed') =>
      session.send('Fetch.failRequest', { requestId, errorReason })
    const fulfil = (responseCode: number, responseHeaders: Header[], body: string | Buffer) =>
      session.send('Fetch.fulfillRequest', {
        requestId,
        responseCode,
        responseHeaders,
        body: Buffer.from(body).toString('base64'),
      })
    if (request.url.endsWith(syncPath)) {
      const value = await options.sync(JSON.parse(request.postData ?? '{}'))
      const headers = [{ name: 'content-type', value: 'text/plain' }]
      await fulfil(
        200,
        [...headers, { name: 'access-control-allow-origin', value: '*' }],
        codec.encode(value),
      )
      return
    }
    if (resourceType === 'Other' && request.url.endsWith('/favicon.ico')) {
      await fulfil(404, [], '') // Chromium asks for it, Electron does not
      return
    }
    const mainFrame = resourceType === 'Document' && paused.frameId === options.frameId
    const details = {
      ...options.details(),
      url,
      method: request.method,
      resourceType: mainFrame ? 'mainFrame' : resourceType.toLowerCase(),
      referrer: request.headers.Referer ?? '',
    }
    if (paused.responseErrorReason) {
      await session.send('Fetch.continueRequest', { requestId })
      return
    }
    if (paused.responseStatusCode !== undefined) {
      const responseHeaders = await runHeaderHook(
        paused.responseHeaders ?? [],
        details,
        paused.responseStatusCode,
      )
      const responseCode = paused.responseStatusCode
      await session.send('Fetch.continueResponse', { requestId, responseCode, responseHeaders })
      return
    }
    if (mainFrame) {
      if (!options.mayNavigate(url)) return void (await fail('Aborted'))
      await options.beforeDocument()
    }
    const before = hooks.beforeRequest
    if (before) {
      const response = await new Promise<{ cancel?: boolean; redirectURL?: string }>((resolve) => {
        before(details as unknown as Parameters<typeof before>[0], resolve)
      })
      if (response.cancel) return void (await fail('BlockedByClient'))
      if (response.redirectURL) {
        await fulfil(302, [{ name: 'location', value: schemes.toInner(response.redirectURL) }], '')
        return
      }
    }
    const handler = schemes.handlers.get(url.split(':')[0] ?? '')
    if (!handler || request.url === url) {
      await session.send('Fetch.continueRequest', { requestId })
      return
    }
    const sent = request.hasPostData && !/^(GET|HEAD)$/.test(request.method)
    const body = Buffer.from(
      (request.postDataEntries ?? []).map((entry) => entry.bytes ?? '').join(''),
      'base64',
    )
    const init = { method: request.method, headers: request.headers, ...(sent ? { body } : {}) }
    let response: Response
    try {
      response = await handler(new Request(url, init))
    } catch (error) {
      console.error(`protocol handler for ${url}:`, error)
      return void (await fail('Failed'))
    }
    if (response.type === 'error') return void (await fail('Failed'))
    const headers = [...response.headers].map(([name, value]) => mapPolicy({ name, value }, schemes))
    const hooked = await runHeaderHook(headers, details, response.status)
    await fulfil(response.status, hooked, Buffer.from(await response.arrayBuffer()))
  }

  const refresh = async (): Promise<void> => {
    const all = hooks.beforeRequest || hooks.headersReceived
    const patterns = [
      ...[...schemes.handlers.keys()].map((scheme) => ({ urlPattern: `https://*.${scheme}.invalid/*` })),
      { urlPattern: `*${syncPath}` },
      { urlPattern: '*', resourceType: 'Document' as const },
      ...(all ? [{ urlPattern: '*' }, { urlPattern: '*', requestStage: 'Response' as const }] : []),
    ]
    await session.send('Fetch.enable', { patterns })
  }
  await refresh()
  return { refresh: () => refresh().catch(() => {}) }
}
