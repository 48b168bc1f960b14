import { EventEmitter } from 'node:events'
import { createApp } from './app.ts'
import { createBrowserWindow } from './browser-window.ts'
import { findChromium } from './chromium/find-chromium.ts'
import { type Browser, launchChromium } from './chromium/launch-chromium.ts'
import { createDesktop } from './desktop-api.ts'
import { IpcMain } from './ipc-main.ts'
import { createPower, createScreen, createTheme } from './machine.ts'
import { installManualClock, type ManualClock } from './manual-clock.ts'
import { createMenus } from './menu.ts'
import { createImages } from './native-image.ts'
import { createNotifications } from './notification.ts'
import { narrate } from './operator/narrator.ts'
import { openOperatorWindow } from './operator/operator-window.ts'
import { createClipboard, createDialogs, createShell } from './outside.ts'
import { createSchemes } from './protocol.ts'
import { nextTurn, pause, realTime } from './real-time.ts'
import { refusing } from './refusing.ts'
import { screenSize } from './screen-size.ts'
import { createSessions, type RequestHooks } from './session.ts'
import { createShortcuts } from './shortcuts.ts'
import { createTrays } from './tray.ts'
import type { AppInfo } from './types.ts'
import { electronVersion } from './versions.ts'
import { createWebContents } from './web-contents.ts'

/** Every part of the simulated desktop, made and handed to the others: what `require('electron')` gives. */
export const createElectron = (options: { info: AppInfo; executable: string; env: NodeJS.ProcessEnv }) => {
  const { info, executable, env } = options
  const changes = new EventEmitter()
  /** Something that the operator window or the narrator shows is different now; told once per turn. */
  let telling = false
  const changed = (): void => {
    if (telling) return
    telling = true
    realTime.setImmediate(() => {
      telling = false
      changes.emit('changed')
    })
  }
  const headless = env.DESKTOP_HEADLESS ? env.DESKTOP_HEADLESS !== '0' : !env.DISPLAY && !env.WAYLAND_DISPLAY
  const size = screenSize(headless, env)
  let browser: Browser | undefined
  let clock: ManualClock | undefined
  let hasTray = env.DESKTOP_TRAY !== 'none'
  const theBrowser = (): Browser => {
    if (!browser) throw new Error('simulated desktop: no browser before the app is ready')
    return browser
  }

  const parts = createApp({
    info,
    executable,
    electronVersion,
    env,
    changed,
    closeWindows: () => {
      for (const window of BrowserWindow.getAllWindows()) window.close()
      return BrowserWindow.getAllWindows().length === 0
    },
    focusWindow: () => BrowserWindow.getAllWindows()[0]?.focus(),
    endProcess: (code) => {
      if (!browser) process.exit(code)
      void browser.close().finally(() => process.exit(code))
    },
  })
  const { app } = parts
  const images = createImages()
  const schemes = createSchemes()
  const hooks: RequestHooks = {}
  const refreshRequests = (): void => {
    for (const contents of WebContents.getAllWebContents()) contents.refreshRequests()
  }
  schemes.onChange(refreshRequests)
  const sessions = createSessions(schemes, hooks, refreshRequests)
  const ipcMain = new IpcMain()
  const dialogs = createDialogs()
  const theme = createTheme(() => {
    for (const contents of WebContents.getAllWebContents()) contents.applyColorScheme().catch(() => {})
  })
  const screen = createScreen(size)
  const WebContents = createWebContents({
    cdp: () => theBrowser().cdp,
    headless: () => theBrowser().headless,
    schemes,
    hooks,
    sessions,
    ipcMain,
    images,
    appPath: () => info.root,
    colorScheme: () => (theme.dark() ? 'dark' : 'light'),
    onJavaScriptDialog: (message) => dialogs.record({ kind: 'javascript', message }),
  })
  const BrowserWindow = createBrowserWindow({
    app,
    browser: theBrowser,
    WebContents,
    workArea: () => screen.screen.getPrimaryDisplay().workArea,
    nowAt: () => clock?.now(),
    quitting: parts.isQuitting,
    lastWindowClosed: parts.lastWindowClosed,
  })
  const menus = createMenus((role) => {
    const window = BrowserWindow.getFocusedWindow()
    if (role === 'quit') app.quit()
    else if (role === 'close') window?.close()
    else if (role === 'minimize') window?.minimize()
    else if (role === 'reload') window?.reload()
  })
  const trays = createTrays({
    bounds: screen.trayBounds,
    hasTray: () => hasTray,
    moveCursor: screen.setCursor,
    changed,
  })
  const shortcuts = createShortcuts(() => app.isReady(), changed)
  const notifications = createNotifications({ appName: () => app.name, changed, env })
  const shell = createShell(env, changed)
  const clipboard = createClipboard(images.nativeImage.createEmpty)
  const power = createPower()

  const startAt = env.DESKTOP_CLOCK
  if (startAt) {
    const at = Date.parse(startAt)
    if (Number.isNaN(at)) throw new Error(`simulated desktop: DESKTOP_CLOCK=${startAt} is not an ISO instant`)
    const quiet = async (): Promise<void> => {
      for (const contents of WebContents.getAllWebContents()) contents.window.environmentChanged()
      for (const since = realTime.now(); (browser?.cdp.pending ?? 0) > 0 && realTime.now() - since < 500; ) {
        await pause(1)
        await nextTurn()
      }
    }
    clock = installManualClock(at, quiet)
  }
  const desktop = createDesktop({
    app: parts,
    BrowserWindow,
    trays,
    shortcuts,
    notifications,
    shell,
    clipboard,
    dialogs,
    power,
    screen,
    theme,
    clock: () => clock,
    setTrayAvailable: (on) => {
      hasTray = on
      changed()
    },
  })

  /** A page that a debugger still holds back would, closed, never let its opener go on: they share a process. */
  const refuse = async (cdp: Browser['cdp'], targetId: string): Promise<void> => {
    const { sessionId } = await cdp.browser.send('Target.attachToTarget', { targetId, flatten: true })
    await cdp.session(sessionId).send('Runtime.runIfWaitingForDebugger')
    await cdp.browser.send('Target.closeTarget', { targetId })
  }
  /** Windows that pages open, and windows that a person closes. */
  const watchTargets = ({ cdp }: Browser): void => {
    const windowOf = (targetId: string | undefined) =>
      BrowserWindow.getAllWindows().find((window) => window.webContents.targetId === targetId)
    cdp.browser.on('Target.targetDestroyed', ({ targetId }) => windowOf(targetId)?.targetGone())
    cdp.browser.on('Target.targetCreated', ({ targetInfo: { openerId, targetId } }) => {
      const opener = openerId === undefined ? undefined : windowOf(openerId)?.webContents
      if (!opener) return
      const { url, windowName } = opener.lastOpened
      const asked = { url, frameName: windowName, features: '', disposition: 'foreground-tab' as const }
      const answer = opener.windowOpenHandler?.({
        ...asked,
        referrer: { url: opener.getURL(), policy: 'default' },
      })
      if (answer && answer.action !== 'allow') {
        // It may be gone by itself meanwhile.
        refuse(cdp, targetId).catch(() => {})
        return
      }
      const window = new BrowserWindow({ ...answer?.overrideBrowserWindowOptions, adoptTarget: targetId })
      opener.emit('did-create-window', window, { url })
    })
  }
  /** Starts Chromium, then tells the app that it is ready. */
  const start = async (): Promise<void> => {
    if (parts.isLeaving()) return
    const found = await findChromium({ headless, env })
    const lacksWindows = found.headlessOnly && !headless
    if (lacksWindows)
      console.error('simulated desktop: the bundled Chromium has no windows; running without a display')
    if (parts.isLeaving()) return
    const launched = await launchChromium({
      found,
      headless: headless || found.headlessOnly,
      screenSize: size,
      switches: info.switches,
      onExit: () => {
        if (parts.isLeaving()) return
        console.error('simulated desktop: Chromium ended')
        app.exit(1)
      },
    })
    browser = launched
    if (parts.isLeaving()) {
      await launched.close()
      return
    }
    watchTargets(launched)
    if (launched.devToolsUrl) process.stderr.write(`\nDevTools listening on ${launched.devToolsUrl}\n`)
    if (env.DESKTOP_OPERATOR === '1' && !lacksWindows) await operate(launched)
    if (env.DESKTOP_NARRATE === '1' || (env.DESKTOP_OPERATOR === '1' && lacksWindows))
      narrate(desktop, changes, (line) => console.log(line))
    parts.announceReady()
  }
  /** The person's own window: the tray, shortcuts, notifications and opened mails, all operable. */
  const operate = (opened: Browser): Promise<void> => {
    const { workArea } = screen.screen.getPrimaryDisplay()
    const width = 440
    return openOperatorWindow({
      browser: opened,
      desktop,
      appName: app.name,
      bounds: {
        x: workArea.x,
        y: workArea.y,
        width,
        height: Math.min(720, workArea.height),
      },
      icons: () =>
        trays.visible().map((tray) => `data:image/png;base64,${tray.iconPng().toString('base64')}`),
      nowAt: () => clock?.now(),
      dark: theme.dark,
      changes,
      closed: () => app.quit(),
    })
  }

  const missing = (name: string) => refusing(name, {})
  const electron = {
    app,
    BrowserWindow,
    webContents: WebContents,
    ipcMain,
    Tray: trays.Tray,
    Menu: menus.Menu,
    MenuItem: menus.MenuItem,
    nativeImage: images.nativeImage,
    nativeTheme: theme.nativeTheme,
    globalShortcut: shortcuts.globalShortcut,
    shell: shell.shell,
    clipboard: clipboard.clipboard,
    dialog: dialogs.dialog,
    Notification: notifications.Notification,
    powerMonitor: power.powerMonitor,
    powerSaveBlocker: refusing('powerSaveBlocker', {
      start: () => 1,
      stop: () => true,
      isStarted: () => false,
    }),
    screen: screen.screen,
    session: refusing('session', sessions),
    protocol: schemes.protocol,
    net: refusing('net', { fetch: schemes.fetch, isOnline: () => true, online: true }),
    safeStorage: missing('safeStorage'),
    autoUpdater: missing('autoUpdater'),
    crashReporter: refusing('crashReporter', { start() {} }),
    systemPreferences: missing('systemPreferences'),
    utilityProcess: missing('utilityProcess'),
    desktopCapturer: missing('desktopCapturer'),
    MessageChannelMain: missing('MessageChannelMain'),
    webFrameMain: missing('webFrameMain'),
    contentTracing: missing('contentTracing'),
    contextBridge: undefined,
    ipcRenderer: undefined,
    desktop,
  }
  return {
    electron,
    start,
    changes,
    trays,
    browser: theBrowser,
    lockHeld: parts.lockHeld,
    lockRefused: parts.lockRefused,
    isLeaving: parts.isLeaving,
  }
}
