import type { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import type { Browser } from './chromium/launch-chromium.ts'
import { makeEvent } from './event.ts'
import type { PageEnvironment } from './page/environment.ts'
import { PlacedWindow } from './placed-window.ts'
import { realTime } from './real-time.ts'
import { createRealWindow, type RealWindow } from './real-window.ts'
import type { Bounds } from './types.ts'
import type { WebContents, WebContentsClass } from './web-contents.ts'

type BrowserWindowDeps = {
  readonly app: EventEmitter & { isReady(): boolean; name: string }
  readonly browser: () => Browser
  readonly WebContents: WebContentsClass
  readonly workArea: () => Bounds
  readonly nowAt: () => number | undefined
  readonly quitting: () => boolean
  readonly lastWindowClosed: () => void
}
type Options = Electron.BrowserWindowConstructorOptions & { adoptTarget?: string }

/** Where the options say, else in the middle of the work area. */
const firstBounds = ({ x, y, width = 800, height = 600 }: Options, area: Bounds): Bounds => ({
  x: x ?? area.x + Math.max(0, Math.round((area.width - width) / 2)),
  y: y ?? area.y + Math.max(0, Math.round((area.height - height) / 2)),
  width,
  height,
})

/** Makes the class of windows: real Chromium windows, whose visibility and focus are kept here. */
export const createBrowserWindow = (deps: BrowserWindowDeps) => {
  const windows = new Map<number, BrowserWindow>()
  let lastId = 0
  const { app } = deps

  class BrowserWindow
    extends PlacedWindow
    implements
      Pick<
        Electron.BrowserWindow,
        | 'show'
        | 'showInactive'
        | 'hide'
        | 'focus'
        | 'blur'
        | 'close'
        | 'destroy'
        | 'loadURL'
        | 'loadFile'
        | 'isVisible'
        | 'isFocused'
        | 'isDestroyed'
        | 'isMinimized'
        | 'minimize'
        | 'restore'
        | 'setTitle'
        | 'getTitle'
        | 'setAlwaysOnTop'
        | 'getNativeWindowHandle'
      >
  {
    readonly id = ++lastId
    readonly webContents: WebContents
    private readonly options: Options
    private shown: boolean
    private focused = false
    private minimized = false
    private gone = false
    private name: string
    private readonly real: RealWindow

    constructor(options: Options = {}) {
      if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
      super(firstBounds(options, deps.workArea()))
      this.options = options
      this.shown = options.show !== false
      this.name = options.title ?? app.name
      const self = this
      this.webContents = new deps.WebContents(
        {
          get closed() {
            return self.gone
          },
          queue: (work) => this.real.queue(work),
          environment: () => this.environment(),
          environmentChanged: () => this.webContents.environmentChanged(),
          close: () => this.close(),
          focus: () => this.focus(),
          isFocused: () => this.focused,
          firstPaint: () => this.emit('ready-to-show'),
          pageFocus: (focused) => this.focusChanged(focused),
          pageTitle: (title) => this.pageTitle(title),
        },
        options.webPreferences ?? {},
      )
      windows.set(this.id, this)
      this.real = createRealWindow({
        browser: deps.browser,
        bounds: () => this.bounds,
        visible: () => this.isVisible(),
        gone: () => this.gone,
        attach: (targetId) => this.webContents.attach(targetId),
        targetId: () => this.webContents.targetId,
      })
      this.real.open(options.adoptTarget).catch((error: unknown) => {
        if (!this.gone && !deps.quitting()) console.error('simulated desktop: window:', error)
      })
      realTime.setImmediate(() => {
        app.emit('browser-window-created', makeEvent(), this)
        app.emit('web-contents-created', makeEvent(), this.webContents)
        if (!this.shown || this.gone) return
        this.emit('show')
        this.focusChanged(true)
      })
    }
    private environment(): PageEnvironment {
      const presence = deps.browser().headless ? { visible: this.shown, focused: this.focused } : undefined
      return { presence, nowAt: deps.nowAt() }
    }
    private focusChanged(focused: boolean): void {
      if (focused === this.focused || this.gone || (focused && !this.shown)) return
      if (focused) for (const other of windows.values()) if (other !== this) other.focusChanged(false)
      this.focused = focused
      this.webContents.environmentChanged()
      this.emit(focused ? 'focus' : 'blur', makeEvent())
      app.emit(focused ? 'browser-window-focus' : 'browser-window-blur', makeEvent(), this)
    }
    protected workArea(): Bounds {
      return deps.workArea()
    }
    protected boundsChanged(): void {
      this.real.placeLater()
    }
    protected alive(): void {
      if (this.gone) throw new TypeError('Object has been destroyed')
    }

    show(): void {
      this.showInactive()
      this.focus()
    }
    showInactive(): void {
      this.alive()
      const before = this.shown
      this.shown = true
      this.minimized = false
      this.real.applyStateLater()
      if (before) return
      this.webContents.environmentChanged()
      this.emit('show', makeEvent())
    }
    hide(): void {
      this.alive()
      if (!this.shown) return
      this.focusChanged(false)
      this.shown = false
      this.webContents.environmentChanged()
      this.real.applyStateLater()
      this.emit('hide', makeEvent())
    }
    focus(): void {
      this.alive()
      if (!this.shown) return
      this.real.raiseLater()
      this.focusChanged(true)
    }
    blur(): void {
      this.focusChanged(false)
    }
    close(): void {
      if (this.gone) return
      const event = makeEvent()
      this.emit('close', event)
      if (!event.defaultPrevented) this.destroy()
    }
    destroy(): void {
      if (this.gone) return
      this.forget()
      this.real.closeLater()
    }
    private forget(): void {
      this.focusChanged(false)
      this.gone = true
      windows.delete(this.id)
      this.webContents.forget()
      this.emit('closed')
      if (windows.size > 0 || deps.quitting()) return
      realTime.setImmediate(() => {
        if (windows.size === 0 && !deps.quitting()) deps.lastWindowClosed()
      })
    }
    /** A person closed it through the window manager: Chromium asks nobody, so a kept window is made again, hidden. */
    targetGone(): void {
      if (this.gone || deps.quitting()) return
      const event = makeEvent()
      this.emit('close', event)
      if (this.gone) return
      if (!event.defaultPrevented) {
        this.forget()
        return
      }
      this.hide()
      const url = this.webContents.getURL()
      this.real.open().catch(() => {})
      void this.webContents.loadURL(url)
    }

    /** The page's own title becomes the window's, unless the app prevents it. */
    private pageTitle(title: string): void {
      const event = makeEvent()
      this.emit('page-title-updated', event, title, true)
      if (!event.defaultPrevented) this.name = title
    }
    loadURL(url: string): Promise<void> {
      return this.webContents.loadURL(url)
    }
    loadFile(file: string, options?: Electron.LoadFileOptions): Promise<void> {
      return this.webContents.loadFile(file, options)
    }
    reload(): void {
      this.webContents.reload()
    }
    capturePage() {
      return this.webContents.capturePage()
    }
    isVisible(): boolean {
      return this.shown && !this.minimized && !this.gone
    }
    isFocused(): boolean {
      return this.focused
    }
    isDestroyed(): boolean {
      return this.gone
    }
    isMinimized(): boolean {
      return this.minimized
    }
    isResizable(): boolean {
      return this.options.resizable !== false
    }
    isAlwaysOnTop(): boolean {
      return this.options.alwaysOnTop === true
    }
    minimize(): void {
      this.minimized = true
      this.focusChanged(false)
      this.real.applyStateLater()
      this.emit('minimize', makeEvent())
    }
    restore(): void {
      this.minimized = false
      this.real.applyStateLater()
      this.emit('restore', makeEvent())
    }
    setTitle(title: string): void {
      this.name = title
    }
    getTitle(): string {
      return this.name
    }
    setAlwaysOnTop(on: boolean): void {
      this.options.alwaysOnTop = on
      this.emit('always-on-top-changed', makeEvent(), on)
    }
    /** No window of a display server is the app's own here. */
    getNativeWindowHandle(): Buffer {
      return Buffer.alloc(4)
    }
    setResizable(on: boolean): void {
      this.options.resizable = on
    }
    static getAllWindows(): BrowserWindow[] {
      return [...windows.values()]
    }
    static getFocusedWindow(): BrowserWindow | null {
      return [...windows.values()].find((window) => window.focused) ?? null
    }
    static fromId(id: number): BrowserWindow | null {
      return windows.get(id) ?? null
    }
    static fromWebContents(contents: WebContents): BrowserWindow | null {
      return [...windows.values()].find((window) => window.webContents === contents) ?? null
    }
  }
  return BrowserWindow
}
export type BrowserWindowClass = ReturnType<typeof createBrowserWindow>
