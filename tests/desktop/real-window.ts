import type { Browser } from './chromium/launch-chromium.ts'
import type { Bounds } from './types.ts'

/** The Chromium window behind a BrowserWindow; everything asked of it happens in order, one after the other. */
export const createRealWindow = (options: {
  browser(): Browser
  bounds(): Bounds
  visible(): boolean
  gone(): boolean
  attach(targetId: string): Promise<void>
  targetId(): string
}) => {
  let windowId = 0
  let work: Promise<unknown> = Promise.resolve()
  /** What the window was last told, so that a quick hide and show costs nothing. */
  let told: 'normal' | 'minimized' = 'normal'
  /** How much of the window Chromium takes for its own bars: the app's windows have none, so theirs come on top. */
  let bars = { width: 0, height: 0 }

  type Change = {
    left?: number
    top?: number
    width?: number
    height?: number
    windowState?: 'normal' | 'minimized'
  }
  const set = async (bounds: Change): Promise<void> => {
    // A window manager may refuse; the bookkeeping stands.
    const { cdp } = options.browser()
    await cdp.browser.send('Browser.setWindowBounds', { windowId, bounds }).catch(() => {})
  }
  const place = async (): Promise<void> => {
    const { x: left, y: top, width, height } = options.bounds()
    await set({ left, top, width: width + bars.width, height: height + bars.height })
  }
  /** Asks for a page as large as the window was meant to be, and sees how much larger the window became. */
  const measureBars = async (targetId: string): Promise<void> => {
    const { width, height } = options.bounds()
    const { browser } = options.browser().cdp
    try {
      await browser.send('Browser.setContentsSize', { windowId, width, height })
      const { bounds } = await browser.send('Browser.getWindowForTarget', { targetId })
      bars = { width: (bounds.width ?? width) - width, height: (bounds.height ?? height) - height }
    } catch {
      // A Chromium without bars, such as the shell that the npm package brings, need not know this command.
    }
  }
  /** Hidden means minimised: Chromium can't hide a window. A headless browser has nothing to hide. */
  const applyState = async (): Promise<void> => {
    const state = options.visible() ? 'normal' : 'minimized'
    if (options.browser().headless || state === told) return
    told = state
    await set({ windowState: state })
    if (state === 'normal') await place()
  }
  const open = async (adopted: string | undefined): Promise<void> => {
    const targetId = adopted ?? (await options.browser().newWindow(options.bounds()))
    await options.attach(targetId)
    const found = await options.browser().cdp.browser.send('Browser.getWindowForTarget', { targetId })
    windowId = found.windowId
    told = 'normal'
    await place()
    await measureBars(targetId)
    await place()
    await applyState()
  }
  const queue = <T>(step: () => Promise<T>): Promise<T> => {
    const done = work.then(() => {
      if (options.gone()) throw new Error('Object has been destroyed')
      return step()
    })
    work = done.catch(() => {})
    return done
  }
  const later = (step: () => Promise<unknown>): void => {
    queue(step).catch(() => {})
  }
  return {
    queue,
    open: (adopted?: string): Promise<void> => queue(() => open(adopted)),
    placeLater(): void {
      if (options.visible() || options.browser().headless) later(place)
    },
    applyStateLater: () => later(applyState),
    raiseLater(): void {
      if (options.browser().headless) return
      later(() =>
        options.browser().cdp.browser.send('Target.activateTarget', { targetId: options.targetId() }),
      )
    },
    /** After everything asked before, also when the window is gone by then. */
    closeLater(): void {
      work
        .then(() =>
          options.browser().cdp.browser.send('Target.closeTarget', { targetId: options.targetId() }),
        )
        .catch(() => {})
    },
  }
}
export type RealWindow = ReturnType<typeof createRealWindow>
