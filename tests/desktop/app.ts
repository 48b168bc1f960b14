import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type * as Electron from 'electron'
import { createPaths } from './app-paths.ts'
import { makeEvent } from './event.ts'
import { refusing, refusingEmitter } from './refusing.ts'
import { createSingleInstance, type SecondInstance } from './single-instance.ts'
import type { AppInfo } from './types.ts'

export type AppDeps = {
  readonly info: AppInfo
  readonly executable: string
  readonly electronVersion: string
  readonly env: NodeJS.ProcessEnv
  /** Closes every window; false when one of them refused. */
  readonly closeWindows: () => boolean
  readonly focusWindow: () => void
  readonly changed: () => void
  /** Ends Chromium, then this process. */
  readonly endProcess: (code: number) => void
}

/** `app`: life cycle, paths, single instance, login item. */
export const createApp = (deps: AppDeps) => {
  const { info } = deps
  let ready = false
  let quitting = false
  let leaving = false
  let refused = false
  let resolveReady: () => void = () => {}
  const readyPromise = new Promise<void>((done) => {
    resolveReady = done
  })
  const early: SecondInstance[] = []
  let login: Electron.Settings = { openAtLogin: false }

  const switchOf = (name: string) =>
    info.switches.find((s) => s === `--${name}` || s.startsWith(`--${name}=`))
  const switchValue = (name: string): string | undefined => switchOf(name)?.slice(name.length + 3)
  const paths = createPaths({
    appName: () => app.name,
    switchValue: (name) => {
      const value = switchValue(name)
      return name === 'user-data-dir' && value ? resolve(value) : value
    },
    executable: deps.executable,
    env: deps.env,
  })
  const instance = createSingleInstance(
    () => paths.get('userData'),
    (message) => {
      if (ready) emitSecond(message)
      else early.push(message) // Electron tells only a ready app
    },
  )
  const emitSecond = ({ argv, cwd, data }: SecondInstance): void => {
    app.emit('second-instance', makeEvent(), argv, cwd, data)
  }
  const leave = (code: number): void => {
    if (leaving) return
    leaving = true
    quitting = true
    instance.release()
    deps.endProcess(code)
  }
  /** What goes wrong in a listener of the app is said, and keeps nothing from quitting, as in Electron. */
  const announce = (name: 'will-quit' | 'quit', ...args: unknown[]): void => {
    try {
      app.emit(name, ...args)
    } catch (error) {
      console.error('A JavaScript error occurred in the main process\nUncaught Exception:\n', error)
    }
  }
  const finish = (): void => {
    quitting = true
    const event = makeEvent()
    announce('will-quit', event)
    if (event.defaultPrevented) {
      quitting = false
      return
    }
    announce('quit', makeEvent(), 0)
    leave(0)
  }
  /** Linux has no login items: an app writes a file into the autostart folder, which counts here too. */
  const autostartFile = (): boolean => {
    const dir = join(paths.get('appData'), 'autostart')
    try {
      return readdirSync(dir)
        .filter((name) => name.endsWith('.desktop'))
        .map((name) => readFileSync(join(dir, name), 'utf8'))
        .some(
          (text) =>
            text.includes(`\nName=${app.name}\n`) &&
            !/^(Hidden=true|X-GNOME-Autostart-enabled=false)$/m.test(text),
        )
    } catch {
      return false
    }
  }

  class App
    extends refusingEmitter('app')
    implements
      Pick<
        Electron.App,
        | 'isReady'
        | 'whenReady'
        | 'quit'
        | 'exit'
        | 'getName'
        | 'setName'
        | 'getVersion'
        | 'getAppPath'
        | 'getLocale'
        | 'hasSingleInstanceLock'
        | 'releaseSingleInstanceLock'
        | 'getLoginItemSettings'
        | 'setLoginItemSettings'
        | 'setBadgeCount'
        | 'setAppUserModelId'
        | 'isPackaged'
      >
  {
    name = info.packageJson.productName ?? info.packageJson.name ?? 'Electron'
    readonly isPackaged = false
    readonly dock = undefined
    applicationMenu = null
    accessibilitySupportEnabled = false
    userAgentFallback = ''
    readonly commandLine = refusing('app.commandLine', {
      appendSwitch(name: string, value?: string) {
        info.switches.push(value ? `--${name}=${value}` : `--${name}`)
      },
      appendArgument() {},
      hasSwitch: (name: string) => switchOf(name) !== undefined,
      getSwitchValue: (name: string) => switchValue(name) ?? '',
      removeSwitch(name: string) {
        const found = switchOf(name)
        if (found) info.switches.splice(info.switches.indexOf(found), 1)
      },
    })
    getName() {
      return this.name
    }
    setName(name: string) {
      this.name = name
    }
    getVersion() {
      return info.packageJson.version ?? deps.electronVersion
    }
    getAppPath() {
      return info.root
    }
    getLocale() {
      return switchValue('lang') ?? 'en-US'
    }
    getSystemLocale() {
      return 'en-US'
    }
    getPreferredSystemLanguages() {
      return ['en-US']
    }
    getLocaleCountryCode() {
      return 'US'
    }
    getPath(name: string) {
      return paths.get(name)
    }
    setPath(name: string, path: string) {
      paths.set(name, path)
    }
    isReady() {
      return ready
    }
    whenReady() {
      return readyPromise
    }
    quit() {
      if (quitting) return
      const event = makeEvent()
      app.emit('before-quit', event)
      if (event.defaultPrevented) return
      if (deps.closeWindows()) finish()
    }
    exit(code = 0) {
      leave(code)
    }
    relaunch(options: { args?: string[]; execPath?: string } = {}) {
      const args = options.args ?? process.argv.slice(1)
      const command = options.execPath ?? deps.executable
      process.once('exit', () => {
        spawn(command, args, { detached: true, stdio: 'ignore', env: deps.env }).unref()
      })
    }
    focus() {
      deps.focusWindow()
    }
    hide() {}
    show() {}
    requestSingleInstanceLock(data?: unknown) {
      const granted = instance.request({ argv: [...process.argv], cwd: process.cwd(), data })
      refused = !granted
      return granted
    }
    hasSingleInstanceLock() {
      return instance.held()
    }
    releaseSingleInstanceLock() {
      instance.release()
    }
    setLoginItemSettings(settings: Electron.Settings) {
      login = { ...login, ...settings }
      deps.changed()
    }
    // Only the fields that Linux and macOS have.
    getLoginItemSettings() {
      return { openAtLogin: login.openAtLogin === true } as Electron.LoginItemSettings
    }
    setBadgeCount() {
      return true
    }
    getBadgeCount() {
      return 0
    }
    setAppUserModelId() {}
    setDesktopName() {}
    setAsDefaultProtocolClient() {
      return true
    }
    removeAsDefaultProtocolClient() {
      return true
    }
    isDefaultProtocolClient() {
      return false
    }
    enableSandbox() {}
    disableHardwareAcceleration() {}
    setActivationPolicy() {}
    setAboutPanelOptions() {}
    showAboutPanel() {}
    isAccessibilitySupportEnabled() {
      return false
    }
    setAccessibilitySupportEnabled() {}
    isUnityRunning() {
      return false
    }
    isInApplicationsFolder() {
      return false
    }
  }
  const app = new App()
  return {
    app,
    switchValue,
    isQuitting: () => quitting,
    isLeaving: () => leaving,
    lockHeld: () => instance.held(),
    /** A second instance: it hands over and ends, mostly without ever needing a browser. */
    lockRefused: () => refused,
    openAtLogin: () => login.openAtLogin === true || autostartFile(),
    lastWindowClosed(): void {
      if (!app.emit('window-all-closed')) app.quit()
    },
    /** Emits through the property, which Playwright replaces to hold the app back until it is attached. */
    announceReady(): void {
      ready = true
      app.emit('will-finish-launching')
      app.emit('ready', makeEvent(), {})
      resolveReady()
      for (const message of early.splice(0)) emitSecond(message)
    },
  }
}
