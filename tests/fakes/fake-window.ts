import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'

/** A window without a screen: it keeps what it was told in order, and takes the focus where the test says so. */
export const createFakeWindow = (desktop: { givesFocus: boolean }) => {
  const calls: string[] = []
  let isVisible = false
  let isFocused = false
  let isMinimized = false
  let isDevToolsOpened = false
  let isDestroyed = false
  let bounds = { x: 0, y: 0, width: 420, height: 640 }
  const emitter = new EventEmitter()
  const window = Object.assign(emitter, {
    webContents: { isDevToolsOpened: () => isDevToolsOpened },
    show: () => {
      calls.push('show')
      isVisible = true
      emitter.emit('show')
    },
    hide: () => {
      calls.push('hide')
      isVisible = false
      if (isFocused) fake.setFocused(false)
      emitter.emit('hide')
    },
    focus: () => {
      if (desktop.givesFocus) fake.setFocused(true)
    },
    restore: () => {
      calls.push('restore')
      isMinimized = false
    },
    isVisible: () => isVisible,
    isFocused: () => isFocused,
    isMinimized: () => isMinimized,
    isDestroyed: () => isDestroyed,
    showInactive: () => {
      calls.push('showInactive')
      isVisible = true
      emitter.emit('show')
    },
    minimize: () => {
      calls.push('minimize')
      isMinimized = true
    },
    destroy: () => {
      isDestroyed = true
    },
    getBounds: () => bounds,
    setBounds: (wanted: typeof bounds) => {
      bounds = wanted
    },
    setAlwaysOnTop: (...given: unknown[]) => calls.push(`setAlwaysOnTop ${given.join(' ')}`),
    setVisibleOnAllWorkspaces: (...given: unknown[]) =>
      calls.push(`setVisibleOnAllWorkspaces ${JSON.stringify(given)}`),
  })
  const fake = {
    // The parts that these tests don't reach are missing.
    window: window as unknown as BrowserWindow,
    calls,
    setFocused: (on: boolean): void => {
      if (on === isFocused) return
      isFocused = on
      emitter.emit(on ? 'focus' : 'blur')
    },
    minimise: (): void => {
      isMinimized = true
    },
    openDevTools: (): void => {
      isDevToolsOpened = true
    },
  }
  return fake
}
