import { resolve as resolvePath } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Electron from 'electron'
import type { CdpConnection, CdpSession } from './chromium/cdp.ts'
import { makeEvent } from './event.ts'
import { IpcMain } from './ipc-main.ts'
import type { createImages } from './native-image.ts'
import { makeCodec } from './page/codec.ts'
import type { PageEnvironment } from './page/environment.ts'
import type { FromPage } from './page/isolated-world.ts'
import { createPageCalls, type PageCalls } from './page-calls.ts'
import { reportPageEvents } from './page-events.ts'
import { linkPage, type PageLink } from './page-link.ts'
import { createPageLoads } from './page-loads.ts'
import { answerRequests } from './page-requests.ts'
import type { Schemes } from './protocol.ts'
import { QuietContents } from './quiet-contents.ts'
import type { createSessions, RequestHooks } from './session.ts'

/** What the contents need from their window. */
type WindowHandle = {
  readonly closed: boolean
  /** Runs after everything that was asked of the browser for this window before. */
  queue<T>(work: () => Promise<T>): Promise<T>
  environment(): PageEnvironment
  environmentChanged(): void
  close(): void
  focus(): void
  isFocused(): boolean
  firstPaint(): void
  pageFocus(focused: boolean): void
  pageTitle(title: string): void
}

type WebContentsDeps = {
  readonly cdp: () => CdpConnection
  readonly headless: () => boolean
  readonly schemes: Schemes
  readonly hooks: RequestHooks
  readonly sessions: ReturnType<typeof createSessions>
  readonly ipcMain: IpcMain
  readonly images: ReturnType<typeof createImages>
  readonly appPath: () => string
  readonly colorScheme: () => 'light' | 'dark'
  readonly onJavaScriptDialog: (message: string) => void
}

const codec = makeCodec()
/** Makes the class whose instances are the pages in windows. */
export const createWebContents = (deps: WebContentsDeps) => {
  let lastId = 0
  const all = new Set<WebContents>()

  class WebContents
    extends QuietContents
    implements
      Pick<
        Electron.WebContents,
        | 'send'
        | 'loadURL'
        | 'loadFile'
        | 'executeJavaScript'
        | 'insertCSS'
        | 'getURL'
        | 'isLoading'
        | 'isDestroyed'
      >
  {
    readonly id = ++lastId
    readonly ipc = new IpcMain()
    readonly session
    readonly mainFrame: ReturnType<PageCalls['frame']>
    private readonly calls: PageCalls
    readonly window: WindowHandle
    targetId = ''
    windowOpenHandler: ((details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse) | undefined
    lastOpened: { url: string; windowName: string } = { url: '', windowName: '' }
    private readonly preferences: Electron.WebPreferences
    private link: PageLink | undefined
    private requests: { refresh(): Promise<void> } | undefined
    private url = ''
    private title = ''
    /** Rejects while there is no page that could answer. */
    private gone = Promise.withResolvers<never>()
    private isGone = false
    private readonly loads: ReturnType<typeof createPageLoads>

    constructor(window: WindowHandle, preferences: Electron.WebPreferences) {
      super()
      this.window = window
      this.preferences = preferences
      const { partition } = preferences
      this.session = partition ? deps.sessions.fromPartition(partition) : deps.sessions.defaultSession
      this.calls = createPageCalls({ contents: this, ipcMain: deps.ipcMain, toOuter: deps.schemes.toOuter })
      this.mainFrame = this.calls.frame(() => this.url)
      this.loads = createPageLoads({
        emit: (event, ...args) => this.emit(event, ...args),
        queue: (work) => this.onPage(work),
        toInner: deps.schemes.toInner,
        firstPaint: () => window.firstPaint(),
      })
      all.add(this)
      this.gone.promise.catch(() => {})
      this.on('render-process-gone', () => {
        this.isGone = true
        this.gone.reject(new Error('The page is gone'))
      })
      this.on('did-navigate', () => {
        this.isGone = false
        this.gone = Promise.withResolvers()
        this.gone.promise.catch(() => {})
      })
    }
    async attach(targetId: string): Promise<void> {
      this.targetId = targetId
      const { preload } = this.preferences
      this.link = await linkPage({
        cdp: deps.cdp(),
        targetId,
        preload,
        reportFocus: !deps.headless(),
        environment: this.window.environment(),
        process: {
          platform: process.platform,
          arch: process.arch,
          version: process.version,
          versions: process.versions,
          env: {},
          argv: ['electron', ...(this.preferences.additionalArguments ?? [])],
          execPath: process.execPath,
          resourcesPath: '',
        },
        listen: (session) =>
          reportPageEvents({
            session,
            contents: this,
            frameId: targetId,
            frame: this.mainFrame,
            toOuter: deps.schemes.toOuter,
            setUrl: (url) => {
              this.url = url
            },
            loaded: this.loads.loaded,
            opening: (url, windowName) => {
              this.lastOpened = { url, windowName }
            },
            onJavaScriptDialog: deps.onJavaScriptDialog,
          }),
        onMessage: (message) => void this.receive(message),
        onPreloadError: (error) => {
          console.error(`Unable to load preload script: ${preload}\n${error}`)
          queueMicrotask(() => this.emit('preload-error', makeEvent(), preload, error))
        },
      })
      this.requests = await answerRequests({
        session: this.link.session,
        frameId: targetId,
        schemes: deps.schemes,
        hooks: deps.hooks,
        details: () => ({
          id: this.id,
          webContentsId: this.id,
          webContents: this,
          frame: this.mainFrame,
          timestamp: Date.now(),
        }),
        mayNavigate: (url) => this.mayNavigate(url),
        // A page that is gone takes no script either; the next one hears of its environment all the same.
        beforeDocument: () => (this.isGone ? undefined : this.link?.environmentReady()) ?? Promise.resolve(),
        sync: (call) => this.calls.receiveSync(call),
      })
      await this.applyColorScheme()
    }
    private mayNavigate(url: string): boolean {
      if (this.loads.expects(url)) return true
      const event = makeEvent({ url, isMainFrame: true, isSameDocument: false, frame: this.mainFrame })
      this.emit('will-navigate', event, url)
      return !event.defaultPrevented
    }

    private async receive(message: FromPage): Promise<void> {
      if (this.window.closed) return
      if (message.type === 'focus') this.window.pageFocus(message.focused)
      else if (message.type === 'title') {
        this.title = message.title
        this.emit('page-title-updated', makeEvent(), message.title, true)
        this.window.pageTitle(message.title)
      } else if (message.type === 'preload-error') {
        console.error(`Unable to load preload script: ${this.preferences.preload}\n${message.message}`)
        this.emit('preload-error', makeEvent(), this.preferences.preload, new Error(message.message))
      } else if (message.type === 'send') this.calls.receiveSend(message)
      else this.link?.send(await this.calls.receiveInvoke(message))
    }

    send(channel: string, ...args: unknown[]): void {
      if (typeof channel !== 'string') throw new TypeError('Missing required channel argument')
      if (this.window.closed) throw new TypeError('Object has been destroyed')
      let text: string
      try {
        text = codec.encode(args)
      } catch {
        throw new Error('Failed to serialize arguments')
      }
      this.link?.send({ type: 'message', channel, args: text })
    }
    environmentChanged(): void {
      this.link?.setEnvironment(this.window.environment())
    }
    async applyColorScheme(): Promise<void> {
      const value = deps.colorScheme()
      await this.link?.session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value }],
      })
    }
    refreshRequests(): void {
      void this.requests?.refresh()
    }
    private onPage<T>(work: (session: CdpSession) => Promise<T>): Promise<T> {
      return this.window.queue(() => {
        if (!this.link) throw new Error('Object has been destroyed')
        return work(this.link.session)
      })
    }

    loadURL(url: string): Promise<void> {
      return this.loads.loadURL(url)
    }
    loadFile(file: string, options: Electron.LoadFileOptions = {}): Promise<void> {
      const url = pathToFileURL(resolvePath(deps.appPath(), file))
      if (options.hash) url.hash = options.hash
      if (options.search) url.search = options.search
      for (const [key, value] of Object.entries(options.query ?? {})) url.searchParams.set(key, String(value))
      return this.loadURL(url.href)
    }
    reload(): void {
      this.loads.reload(this.url)
    }
    /** Past the queue, since Chromium never answers this: the page is gone by then, which it reports by itself. */
    forcefullyCrashRenderer(): void {
      this.link?.session.send('Page.crash').catch(() => {})
    }
    async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
      await this.loads.idle()
      const { result, exceptionDetails } = await this.onPage((session) =>
        Promise.race([
          session.send('Runtime.evaluate', {
            expression: code,
            awaitPromise: true,
            returnByValue: true,
            userGesture,
          }),
          this.gone.promise,
        ]),
      )
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value
    }
    async insertCSS(css: string): Promise<string> {
      const sheet = `(() => { const s = new CSSStyleSheet(); s.replaceSync(${JSON.stringify(css)}); document.adoptedStyleSheets.push(s) })()`
      await this.executeJavaScript(sheet)
      return ''
    }
    async capturePage() {
      const { data } = await this.onPage((session) =>
        session.send('Page.captureScreenshot', { format: 'png' }),
      )
      return deps.images.nativeImage.createFromBuffer(Buffer.from(data, 'base64'))
    }
    getURL(): string {
      return this.url
    }
    getTitle(): string {
      return this.title
    }
    isLoading(): boolean {
      return this.loads.isLoading()
    }
    isLoadingMainFrame(): boolean {
      return this.loads.isLoading()
    }
    isDestroyed(): boolean {
      return this.window.closed
    }
    isFocused(): boolean {
      return this.window.isFocused()
    }
    focus(): void {
      this.window.focus()
    }
    close(): void {
      this.window.close()
    }
    setWindowOpenHandler(handler: NonNullable<WebContents['windowOpenHandler']>): void {
      this.windowOpenHandler = handler
    }
    getDevToolsTargetId(): string {
      return this.targetId
    }
    forget(): void {
      all.delete(this)
      this.emit('destroyed')
    }

    static getAllWebContents(): WebContents[] {
      return [...all]
    }
    static fromId(id: number): WebContents | undefined {
      return [...all].find((contents) => contents.id === id)
    }
    static fromDevToolsTargetId(targetId: string): WebContents | undefined {
      return [...all].find((contents) => contents.targetId === targetId)
    }
    static getFocusedWebContents(): WebContents | null {
      return [...all].find((contents) => contents.isFocused()) ?? null
    }
  }
  return WebContents
}
export type WebContentsClass = ReturnType<typeof createWebContents>
export type WebContents = InstanceType<WebContentsClass>
