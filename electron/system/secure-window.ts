import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'
import type { PageSource } from './page-source.ts'

/** A window that shows one of the app's own pages and nothing else: no navigation, no new windows, no Node. */
export const createSecureWindow = (deps: {
  page: 'panel' | 'capture'
  pages: PageSource
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
  window.webContents.on('will-navigate', (event) => {
    // A page may load itself anew: after a fault in it, or where the development server can't change it in place.
    if (event.url !== window.webContents.getURL()) event.preventDefault()
  })
  window.removeMenu()
  // The menu that is taken away had the key of the developer tools.
  if (deps.pages.isDevServer)
    window.webContents.on('before-input-event', (_event, { type, key }) => {
      if (type === 'keyDown' && key === 'F12') window.webContents.toggleDevTools()
    })
  void window.loadURL(deps.pages.addressOf(deps.page))
  return window
}
