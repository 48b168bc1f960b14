import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'
import { appOrigin } from './app-protocol.ts'

/** A window that shows one of the app's own pages and nothing else: no navigation, no new windows, no Node. */
export const createSecureWindow = (deps: {
  page: 'panel' | 'capture'
  preload: string
  options: BrowserWindowConstructorOptions
}): BrowserWindow => {
  const window = new BrowserWindow({
    ...deps.options,
    show: false,
    webPreferences: {
      preload: deps.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      // The capture window waits hidden and has to be typable at once.
      backgroundThrottling: false,
      spellcheck: true,
    },
  })
  // Peers are asked for past every rule on requests; without a proxy, which there is none of, no packet leaves.
  window.webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  window.webContents.on('will-navigate', (event) => event.preventDefault())
  window.removeMenu()
  void window.loadURL(`${appOrigin}/${deps.page}/index.html`)
  return window
}
