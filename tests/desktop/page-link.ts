import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import type { CdpConnection, CdpSession } from './chromium/cdp.ts'
import { makeBridge } from './page/bridge.ts'
import { makeCodec } from './page/codec.ts'
import { installEnvironment, type PageEnvironment } from './page/environment.ts'
import { type FromPage, isolatedWorld, type PreloadConfig, type ToPage } from './page/isolated-world.ts'
import { pause } from './real-time.ts'

/** How long a page that begins to load waits for the newest environment. */
const lateEnvironmentMs = 500
const worldName = 'Electron Isolated Context'

export type PageLink = {
  readonly session: CdpSession
  /** Reaches the page that is there now; dropped when there is none, as Electron does. */
  send(message: ToPage): void
  setEnvironment(environment: PageEnvironment): void
  /** Resolves when a page that begins to load now will see the newest environment from its first script on. */
  environmentReady(): Promise<void>
}

/** The preload's source; one that can't be read or parsed is reported and left out, and the page loads without it. */
const readPreload = (path: string | undefined, onError: (error: Error) => void): string => {
  if (!path) return ''
  try {
    const code = readFileSync(path, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '')
    new Script(`(function () {${code}\n})`, { filename: path })
    return code
  } catch (error) {
    onError(error instanceof Error ? error : new Error(String(error)))
    return ''
  }
}

/** Attaches to a page and puts both worlds' halves in place before its first document loads. */
export const linkPage = async (options: {
  cdp: CdpConnection
  targetId: string
  preload: string | undefined
  process: PreloadConfig['process']
  reportFocus: boolean
  environment: PageEnvironment
  listen(session: CdpSession): void
  onMessage(message: FromPage): void
  onPreloadError(error: Error): void
}): Promise<PageLink> => {
  const { cdp, targetId, preload } = options
  const { sessionId } = await cdp.browser.send('Target.attachToTarget', { targetId, flatten: true })
  const session = cdp.session(sessionId)
  const [toMain, toIsolated, channel] = [randomUUID(), randomUUID(), randomUUID()]
  let context: number | undefined
  let environment = options.environment
  let environmentScript = ''
  let isRenewed = false
  let renewing: Promise<void> | undefined

  session.on('Runtime.executionContextCreated', ({ context: made }) => {
    if (made.name !== worldName || made.auxData?.frameId !== targetId) return
    context = made.id
    send({ type: 'environment', environment })
  })
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (context === executionContextId) context = undefined
  })
  session.on('Runtime.bindingCalled', ({ payload }) => options.onMessage(JSON.parse(payload)))
  options.listen(session)

  const config: PreloadConfig = {
    preload: preload ?? '',
    channel,
    reportFocus: options.reportFocus,
    process: options.process,
  }
  const code = readPreload(preload, options.onPreloadError)
  const mainWorld = `(() => { if (window.top !== window) return; ${makeBridge}\nmakeBridge('${toIsolated}', '${toMain}') })()`
  const preloadWorld = `(() => { if (window.top !== window) return; ${makeCodec}\n${makeBridge}\n${isolatedWorld}
isolatedWorld(${JSON.stringify(config)}, makeBridge('${toMain}', '${toIsolated}'), makeCodec(), function (require, module, exports, process, global) {
${code}
}) })()`
  const addEnvironment = async (): Promise<void> => {
    const source = `(() => { if (window.top !== window) return; ${installEnvironment}\ninstallEnvironment('${channel}', ${JSON.stringify(environment)}) })()`
    const old = environmentScript
    environmentScript = (await session.send('Page.addScriptToEvaluateOnNewDocument', { source })).identifier
    if (old !== '') await session.send('Page.removeScriptToEvaluateOnNewDocument', { identifier: old })
  }
  /** Changes that come while one is on its way become one. */
  const renewEnvironment = async (): Promise<void> => {
    try {
      while (!isRenewed) {
        isRenewed = true
        await addEnvironment()
      }
    } finally {
      renewing = undefined
    }
  }
  const send = (message: ToPage): void => {
    if (context === undefined) return
    const expression = `__desktopReceive(${JSON.stringify(message)})`
    session.send('Runtime.evaluate', { expression, contextId: context }).catch(() => {}) // the page went meanwhile
  }

  await session.send('Page.enable')
  renewing = renewEnvironment()
  await Promise.all([
    session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
    session.send('Runtime.enable'),
    session.send('Inspector.enable'),
    session.send('Runtime.addBinding', { name: '__desktopSend', executionContextName: worldName }),
    renewing,
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorld }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { worldName, source: preloadWorld }),
  ])
  return {
    session,
    send,
    setEnvironment(changed) {
      environment = changed
      isRenewed = false
      // At once: a page that has begun to load takes no script any more.
      renewing ??= renewEnvironment().catch(() => {}) // the page went meanwhile
      send({ type: 'environment', environment })
    },
    async environmentReady() {
      // A change that came too late for this reaches the page by message.
      await Promise.race([renewing, pause(lateEnvironmentMs)])
    },
  }
}
