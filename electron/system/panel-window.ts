import { type BrowserWindow, dialog, screen } from 'electron'
import type { Settings } from '../../shared/model/settings.ts'
import type { PageSource } from './page-source.ts'
import { placePanel, type Rectangle } from './placement.ts'
import { createSecureWindow } from './secure-window.ts'

export type PanelWindow = Readonly<{
  window: BrowserWindow
  show(): void
  hide(): void
  /** The tray icon was clicked: shown when hidden, hidden when shown. */
  toggle(): void
  /** While on, losing the focus does not hide it: files are being chosen or dragged from another program. */
  keepOpen(on: boolean): void
  /** The next close is meant: the app is quitting. */
  allowClose(): void
}>

const size = { width: 420, height: 640 }

const contains = (area: Rectangle, point: Readonly<{ x: number; y: number }>): boolean =>
  point.x >= area.x && point.x < area.x + area.width && point.y >= area.y && point.y < area.y + area.height

/**
 * The panel: one window, made once and reused. With a tray it pops up at the icon and goes when it loses the focus;
 * without one it is a normal window, and closing it asks before the app is gone.
 */
export const createPanelWindow = (deps: {
  pages: PageSource
  preload: string
  icon: string
  hasTray: boolean
  trayBounds: () => Rectangle
  /** While it was hidden, time went on. */
  onShown: () => void
  keepOutOfTaskbar: (window: BrowserWindow) => void
  onClose: () => Settings['onPanelClose']
  rememberOnClose: (choice: 'keep-running' | 'quit') => void
  quit: () => void
}): PanelWindow => {
  let closeAllowed = false
  let keptOpen = false
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
      frame: !deps.hasTray,
      skipTaskbar: deps.hasTray,
      fullscreenable: false,
      maximizable: !deps.hasTray,
      backgroundColor: '#f6f6f4',
    },
  })

  const hide = (): void => {
    if (window.isVisible()) window.hide()
  }

  const show = (): void => {
    if (deps.hasTray && !window.isVisible()) {
      const cursor = screen.getCursorScreenPoint()
      const { width, height } = window.getBounds()
      window.setBounds(
        placePanel({
          tray: deps.trayBounds(),
          cursor,
          workArea: screen.getDisplayNearestPoint(cursor).workArea,
          size: { width, height },
        }),
      )
    }
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }

  if (deps.hasTray) deps.keepOutOfTaskbar(window)
  window.on('show', deps.onShown)
  // A normal window stays where it is, and is looked at when it is gone back to.
  if (!deps.hasTray) window.on('focus', deps.onShown)

  const askBeforeQuit = async (): Promise<void> => {
    const { response, checkboxChecked } = await dialog.showMessageBox(window, {
      type: 'question',
      message: 'Quit In the Loop?',
      detail:
        'Quit, and nobody reminds you of who is still waiting. Keep it running, and it reminds you from here.',
      buttons: ['Keep running', 'Quit'],
      defaultId: 0,
      cancelId: 0,
      checkboxLabel: 'Remember my choice',
    })
    const choice = response === 1 ? 'quit' : 'keep-running'
    if (checkboxChecked) deps.rememberOnClose(choice)
    if (choice === 'quit') deps.quit()
    else window.minimize()
  }

  window.on('close', (event) => {
    if (closeAllowed) return
    event.preventDefault()
    if (deps.hasTray) {
      hide()
      return
    }
    const choice = deps.onClose()
    if (choice === 'quit') deps.quit()
    else if (choice === 'keep-running') window.minimize()
    else void askBeforeQuit()
  })
  window.on('blur', () => {
    // The developer's tools take the focus too. So does a click on the tray icon, which then hides the panel itself:
    // hidden here, it would come straight back.
    const isTrayClick = contains(deps.trayBounds(), screen.getCursorScreenPoint())
    if (deps.hasTray && !keptOpen && !isTrayClick && !window.webContents.isDevToolsOpened()) hide()
  })

  return {
    window,
    show,
    hide: () => {
      if (deps.hasTray) hide()
      else window.minimize()
    },
    keepOpen: (on) => {
      keptOpen = on
    },
    toggle: () => {
      if (window.isVisible() && deps.hasTray) hide()
      else show()
    },
    allowClose: () => {
      closeAllowed = true
    },
  }
}
