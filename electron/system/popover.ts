import type { BrowserWindow } from 'electron'
import type { Clock } from '../../shared/clock.ts'

type Coverable = Pick<
  BrowserWindow,
  'on' | 'isFocused' | 'isDestroyed' | 'setAlwaysOnTop' | 'setVisibleOnAllWorkspaces'
> & { webContents: Pick<BrowserWindow['webContents'], 'isDevToolsOpened'> }

/** Windows takes the focus from a window that a tray icon has just opened, once, within this time. */
const graceMs = 400

/** On macOS a window belongs to the space that it was opened in, and would pull the person out of a full-screen program. */
export const showOverFullScreen = (
  window: Pick<BrowserWindow, 'setVisibleOnAllWorkspaces'>,
  platform: NodeJS.Platform,
): void => {
  // Elsewhere the window manager shows it where the person is, and `true` would pin it to each desktop for good.
  if (platform !== 'darwin') return
  window.setVisibleOnAllWorkspaces(true, {
    visibleOnFullScreen: true,
    // Changing the kind of process for it would bring the Dock icon back.
    skipTransformProcessType: true,
  })
}

/**
 * Makes a window a popover of the tray icon: over everything, and gone when the focus is. The behaviour follows
 * electron-menubar 11, whose makers verify it on many systems; the library itself can't have a window that is at times an
 * ordinary one. From it: full-screen spaces, the place above the overflow of the Windows tray, the grace after showing there.
 */
export const makePopover = (
  window: Coverable,
  deps: {
    platform: NodeJS.Platform
    clock: Pick<Clock, 'now' | 'after'>
    /** Files are being chosen or dragged from another program. */
    isKeptOpen: () => boolean
    isCursorOnIcon: () => boolean
    hide: () => void
  },
): Readonly<{ beforeShow(): void }> => {
  const { platform, clock } = deps
  let shownAt = Number.NEGATIVE_INFINITY
  showOverFullScreen(window, platform)

  /** The developer's tools take the focus too. */
  const staysWithoutFocus = (): boolean => deps.isKeptOpen() || window.webContents.isDevToolsOpened()

  window.on('blur', () => {
    if (staysWithoutFocus()) return
    // A click on the icon takes the focus as well, and then hides the panel itself: hidden here, it would come straight
    // back. The library waits 100 ms for the click instead, in which the panel lies over what was clicked on.
    if (deps.isCursorOnIcon()) return
    const graceLeftMs = platform === 'win32' ? shownAt + graceMs - clock.now() : 0
    if (graceLeftMs <= 0) return deps.hide()
    // The library leaves it at that; but who really clicked elsewhere so soon would have the panel there for good.
    clock.after(graceLeftMs, () => {
      if (!window.isDestroyed() && !window.isFocused() && !staysWithoutFocus()) deps.hide()
    })
  })

  return {
    beforeShow: () => {
      shownAt = clock.now()
      // The flyout with the hidden icons is always on top as well; only this level is above it. Said at each show, since
      // Windows lets other windows pass a hidden one.
      if (platform === 'win32') window.setAlwaysOnTop(true, 'pop-up-menu')
    },
  }
}
