import { type BrowserWindow, screen } from 'electron'
import type { Clock } from '../../shared/clock.ts'
import type { PageSource } from './page-source.ts'
import { placeCapture } from './placement.ts'
import { showOverFullScreen } from './popover.ts'
import { createRaise } from './raise-window.ts'
import { createSecureWindow } from './secure-window.ts'

export type CaptureWindow = Readonly<{
  window: BrowserWindow
  show(): void
  hide(): void
  allowClose(): void
}>

/** Room for two lines and the suggestions under them, and no more: most of what is typed is one line. */
const size = { width: 560, height: 200 }

/** The capture window: made hidden at the start, so that it can be typed into at once. */
export const createCaptureWindow = (deps: {
  pages: PageSource
  preload: string
  icon: string
  platform: NodeJS.Platform
  isWayland: boolean
  after: Clock['after']
  onShown: () => void
  keepOutOfTaskbar: (window: BrowserWindow) => void
}): CaptureWindow => {
  const raise = createRaise(deps)
  let closeAllowed = false
  const window = createSecureWindow({
    page: 'capture',
    pages: deps.pages,
    preload: deps.preload,
    options: {
      ...size,
      title: 'Quick capture',
      icon: deps.icon,
      frame: false,
      resizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      backgroundColor: '#ffffff',
    },
  })
  showOverFullScreen(window, deps.platform)
  deps.keepOutOfTaskbar(window)
  window.on('close', (event) => {
    if (closeAllowed) return
    event.preventDefault()
    // Not at once: a window that hides while it closes is left half closed by some compositors (electron-menubar).
    setImmediate(() => {
      if (!window.isDestroyed()) window.hide()
    })
  })
  return {
    window,
    show: () => {
      // A held key repeats: once it is up, there is nothing more to do.
      if (window.isVisible() && window.isFocused()) return
      // Wayland lets no program say where its window stands.
      if (!window.isVisible() && !deps.isWayland) {
        const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
        window.setBounds(placeCapture(workArea, size))
      }
      raise(window)
      deps.onShown()
    },
    hide: () => window.hide(),
    allowClose: () => {
      closeAllowed = true
    },
  }
}
