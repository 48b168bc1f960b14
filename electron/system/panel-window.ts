import { type BrowserWindow, screen } from 'electron'
import type { Clock } from '../../shared/clock.ts'
import type { Settings } from '../../shared/model/settings.ts'
import { askBeforeQuit } from './ask-before-quit.ts'
import type { PageSource } from './page-source.ts'
import { displayWithBar, placePanel, type Rectangle } from './placement.ts'
import { makePopover } from './popover.ts'
import { createRaise } from './raise-window.ts'
import { createSecureWindow } from './secure-window.ts'

export type PanelWindow = Readonly<{
  /** The window of now: it is made anew when a tray comes or goes. */
  window: BrowserWindow
  show(): void
  /** Shown, but the focus stays where it is; it goes again if a tray appears before anybody turned to it. */
  showUnasked(): void
  hide(): void
  /** The tray icon was clicked: shown when hidden, hidden when shown. Empty bounds where the system doesn't know them. */
  toggle(icon: Rectangle): void
  /** The desktop has a place for the icon from now on, or has none any more. */
  setHasTray(on: boolean): void
  /** While on, losing the focus does not hide it: files are being chosen or dragged from another program. */
  keepOpen(on: boolean): void
  /** The next close is meant: the app is quitting. */
  allowClose(): void
}>

const size = { width: 420, height: 640 }

const contains = (area: Rectangle, point: Readonly<{ x: number; y: number }>): boolean =>
  point.x >= area.x && point.x < area.x + area.width && point.y >= area.y && point.y < area.y + area.height

/**
 * The panel: one window that is reused. With a tray it pops up at the icon and goes when it loses the focus; without one it is
 * a normal window, and closing it asks before the app is gone.
 */
export const createPanelWindow = (deps: {
  pages: PageSource
  preload: string
  icon: string
  platform: NodeJS.Platform
  isWayland: boolean
  clock: Pick<Clock, 'now' | 'after'>
  hasTray: boolean
  trayBounds: () => Rectangle
  /** While it was hidden, time went on. */
  onShown: () => void
  keepOutOfTaskbar: (window: BrowserWindow) => void
  onClose: () => Settings['onPanelClose']
  rememberOnClose: (choice: 'keep-running' | 'quit') => void
  quit: () => void
}): PanelWindow => {
  const { platform, isWayland, clock } = deps
  let { hasTray } = deps
  let closeAllowed = false
  let keptOpen = false
  let shownUnasked = false
  const raise = createRaise({ isWayland, after: clock.after })

  const make = () => {
    const isPopover = hasTray
    const window = createSecureWindow({
      page: 'panel',
      pages: deps.pages,
      preload: deps.preload,
      options: {
        ...size,
        minWidth: 360,
        minHeight: 360,
        title: 'In the Loop',
        icon: deps.icon,
        frame: !isPopover,
        skipTaskbar: isPopover,
        fullscreenable: false,
        maximizable: !isPopover,
        backgroundColor: '#f6f6f4',
      },
    })
    window.on('show', deps.onShown)
    window.on('focus', () => {
      shownUnasked = false
      // A normal window stays where it is, and is looked at when it is gone back to.
      if (!isPopover) deps.onShown()
    })
    window.on('close', (event) => {
      if (closeAllowed) return
      event.preventDefault()
      close()
    })
    // Later, since on Wayland a window hides for a moment to come back in front.
    window.on('hide', () => setImmediate(remakeUnseen))
    if (!isPopover) return { window, popover: null }
    deps.keepOutOfTaskbar(window)
    const popover = makePopover(window, {
      platform,
      clock,
      // Whoever changes the panel looks at it from the editor.
      isKeptOpen: () => keptOpen || deps.pages.isDevServer,
      isCursorOnIcon: () => contains(deps.trayBounds(), screen.getCursorScreenPoint()),
      hide: () => hide(),
    })
    return { window, popover }
  }
  let panel = make()

  const hide = (): void => {
    if (panel.window.isVisible()) panel.window.hide()
  }

  /** A window's frame can't be changed, so the window is; but never under the eyes of the person. */
  const remakeUnseen = (): void => {
    const { window, popover } = panel
    const isSeen = window.isDestroyed() || (window.isVisible() && !window.isMinimized())
    if (closeAllowed || isSeen || (popover !== null) === hasTray) return
    panel = make()
    window.destroy()
  }

  const place = (anchor: Rectangle | null): void => {
    const { width, height } = panel.window.getBounds()
    const display = anchor
      ? screen.getDisplayMatching(anchor)
      : displayWithBar(
          screen.getDisplayNearestPoint(screen.getCursorScreenPoint()),
          screen.getPrimaryDisplay(),
        )
    panel.window.setBounds(placePanel({ anchor, display, size: { width, height } }))
  }

  const showAt = (anchor: () => Rectangle | null): void => {
    const { window, popover } = panel
    if (popover && !window.isVisible()) {
      // Wayland lets no program say where its window stands.
      if (!isWayland) place(anchor())
      popover.beforeShow()
    }
    raise(window)
  }

  const known = (bounds: Rectangle): Rectangle | null => (bounds.width > 0 ? bounds : null)
  const show = (): void => showAt(() => known(deps.trayBounds()))

  const closeAs = (choice: 'keep-running' | 'quit'): void => {
    if (choice === 'quit') deps.quit()
    else panel.window.minimize()
  }

  const close = (): void => {
    // Not at once (from electron-menubar): a window that hides while it closes is left half closed by some compositors.
    if (hasTray) {
      setImmediate(() => {
        if (!panel.window.isDestroyed()) hide()
      })
      return
    }
    const settled = deps.onClose()
    if (settled !== 'ask') closeAs(settled)
    else
      void askBeforeQuit(panel.window).then(({ choice, isToBeRemembered }) => {
        if (isToBeRemembered) deps.rememberOnClose(choice)
        closeAs(choice)
      })
  }

  return {
    get window() {
      return panel.window
    },
    show,
    showUnasked: () => {
      if (panel.window.isVisible()) return
      shownUnasked = true
      panel.window.showInactive()
    },
    hide: () => {
      if (hasTray) hide()
      else panel.window.minimize()
    },
    keepOpen: (on) => {
      keptOpen = on
    },
    toggle: (icon) => {
      if (panel.window.isVisible() && hasTray) hide()
      // Where the system doesn't know its icons, the cursor is at the one that was clicked (the library takes the corner).
      else showAt(() => known(icon) ?? { ...screen.getCursorScreenPoint(), width: 0, height: 0 })
    },
    setHasTray: (on) => {
      hasTray = on
      if (on && shownUnasked) hide()
      remakeUnseen()
    },
    allowClose: () => {
      closeAllowed = true
    },
  }
}
