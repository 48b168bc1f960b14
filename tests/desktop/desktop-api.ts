import type { createApp } from './app.ts'
import type { BrowserWindowClass } from './browser-window.ts'
import type { createPower, createScreen, createTheme, DisplayState, PowerEvent } from './machine.ts'
import type { ManualClock } from './manual-clock.ts'
import { clickMenu, type MenuState, menuState } from './menu.ts'
import type { createNotifications } from './notification.ts'
import type { createClipboard, createDialogs, createShell, DialogRecord, Opened } from './outside.ts'
import type { createShortcuts } from './shortcuts.ts'
import type { createTrays } from './tray.ts'
import type { Bounds } from './types.ts'

export type DesktopState = {
  trays: { tooltip: string; title: string; icon: string; menu: MenuState[] }[]
  shortcuts: string[]
  notifications: { title: string; body: string; actions: string[]; at: number }[]
  opened: Opened[]
  windows: { title: string; visible: boolean; focused: boolean; bounds: Bounds }[]
  clipboard: string
  openAtLogin: boolean
}

/** The extra export of the `electron` module: what specs and the operator window see and do. */
export type Desktop = {
  state(): DesktopState
  press(accelerator: string): void
  clickTray(): void
  clickTrayMenu(...labels: string[]): void
  /** `action` is a button's text or index; negative indexes count from the newest. */
  clickNotification(index: number, action?: string | number): void
  dismissNotification(index: number): void
  power(name: PowerEvent): void
  /** Needs DESKTOP_CLOCK. Fires the timers of the main process in order. */
  advance(ms: number): Promise<void>
  /** Needs DESKTOP_CLOCK. Moves the time without firing timers, as sleep or a person setting the clock. */
  jump(ms: number): Promise<void>
  /** Time of the main process, UTC milliseconds. */
  now(): number
  /** Another program takes these keys: register() gives false from now on. */
  takeShortcut(accelerator: string): void
  giveBackShortcut(accelerator: string): void
  /** While a message is set, openExternal rejects with it and openPath resolves to it. */
  failOpening(message?: string): void
  /** While a message is set, notifications fail with it. */
  failNotifications(message?: string): void
  setNotificationsSupported(on: boolean): void
  answerDialog(answer: object): void
  dialogs(): DialogRecord[]
  setDisplays(displays: DisplayState[]): void
  setCursor(x: number, y: number): void
  /** Seconds since the person last touched the machine. */
  setIdle(seconds: number): void
  setSystemDark(on: boolean): void
  /** From now on this desktop has no place for tray icons (or has one again). */
  setTrayAvailable(on: boolean): void
  /** Closes the window with this title as a person does. */
  closeWindow(title: string): void
  /** The person clicks somewhere outside all windows of the app. */
  clickAway(): void
}

export const createDesktop = (parts: {
  app: ReturnType<typeof createApp>
  BrowserWindow: BrowserWindowClass
  trays: ReturnType<typeof createTrays>
  shortcuts: ReturnType<typeof createShortcuts>
  notifications: ReturnType<typeof createNotifications>
  shell: ReturnType<typeof createShell>
  clipboard: ReturnType<typeof createClipboard>
  dialogs: ReturnType<typeof createDialogs>
  power: ReturnType<typeof createPower>
  screen: ReturnType<typeof createScreen>
  theme: ReturnType<typeof createTheme>
  clock: () => ManualClock | undefined
  setTrayAvailable: (on: boolean) => void
}): Desktop => {
  const { trays, shortcuts, notifications, BrowserWindow } = parts
  const theTray = () => {
    const [tray] = trays.visible()
    if (!tray) throw new Error('simulated desktop: there is no tray icon')
    return tray
  }
  const clock = (): ManualClock => {
    const found = parts.clock()
    if (!found)
      throw new Error('simulated desktop: time runs by itself; launch with DESKTOP_CLOCK=<ISO instant>')
    return found
  }
  return {
    state: () => ({
      trays: trays.visible().map((tray) => ({
        tooltip: tray.tooltip,
        title: tray.title,
        icon: tray.iconName,
        menu: menuState(tray.menu),
      })),
      shortcuts: shortcuts.registered(),
      notifications: notifications.shown(),
      opened: parts.shell.opened(),
      windows: BrowserWindow.getAllWindows().map((window) => ({
        title: window.getTitle(),
        visible: window.isVisible(),
        focused: window.isFocused(),
        bounds: window.getBounds(),
      })),
      clipboard: parts.clipboard.text(),
      openAtLogin: parts.app.openAtLogin(),
    }),
    press: shortcuts.press,
    clickTray: () => theTray().click(),
    clickTrayMenu: (...labels) => clickMenu(theTray().menu, labels),
    clickNotification: notifications.click,
    dismissNotification: notifications.dismiss,
    power: parts.power.emit,
    advance: async (ms) => clock().advance(ms),
    jump: async (ms) => clock().jump(ms),
    now: () => Date.now(),
    takeShortcut: shortcuts.take,
    giveBackShortcut: shortcuts.giveBack,
    failOpening: parts.shell.fail,
    failNotifications: notifications.fail,
    setNotificationsSupported: notifications.setSupported,
    answerDialog: parts.dialogs.answer,
    dialogs: parts.dialogs.seen,
    setDisplays: parts.screen.setDisplays,
    setCursor: parts.screen.setCursor,
    setIdle: parts.power.setIdle,
    setSystemDark: parts.theme.setSystemDark,
    setTrayAvailable: parts.setTrayAvailable,
    closeWindow(title) {
      const windows = BrowserWindow.getAllWindows()
      const window = windows.find((candidate) => candidate.getTitle() === title)
      const titles = windows.map((candidate) => `'${candidate.getTitle()}'`).join(', ')
      if (!window) throw new Error(`simulated desktop: no window '${title}'; there are ${titles || 'none'}`)
      window.close()
    },
    clickAway: () => BrowserWindow.getFocusedWindow()?.blur(),
  }
}
