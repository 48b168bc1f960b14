import type { BrowserWindow } from 'electron'
import type { Clock } from '../../shared/clock.ts'

type Raisable = Pick<
  BrowserWindow,
  | 'show'
  | 'focus'
  | 'hide'
  | 'restore'
  | 'isVisible'
  | 'isFocused'
  | 'isMinimized'
  | 'isDestroyed'
  | 'once'
  | 'off'
>

/** A compositor gives a window that has just come up the focus at once; one without it after this long is not there. */
const appearMs = 500

/**
 * Makes what shows a window in front of everything, wherever it was: hidden, minimised or under others.
 *
 * On Wayland nobody is told that a window is minimised and no program may take the focus, but a window that goes and comes
 * anew is put in front. A window made before Chromium fell back to drawing without a graphics card (a virtual machine, a
 * remote session) is not drawn at all the first time, and is the second; so one that did not get the focus comes twice.
 */
export const createRaise =
  (deps: { isWayland: boolean; after: Clock['after'] }) =>
  (window: Raisable): void => {
    const show = (): void => {
      window.show()
      window.focus()
    }
    if (window.isMinimized()) window.restore()
    if (!deps.isWayland) {
      show()
      return
    }

    if (window.isVisible() && !window.isFocused()) window.hide()
    show()
    let hasAppeared = window.isFocused()
    const noteFocus = (): void => {
      hasAppeared = true
    }
    window.once('focus', noteFocus)
    deps.after(appearMs, () => {
      if (window.isDestroyed()) return
      window.off('focus', noteFocus)
      if (hasAppeared || !window.isVisible()) return
      window.hide()
      show()
    })
  }
