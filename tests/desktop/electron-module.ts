import { instance } from './instance.ts'

// What `electron` resolves to. Named import, default import and require see the same objects.
const { electron } = instance
export const {
  app,
  BrowserWindow,
  webContents,
  ipcMain,
  Tray,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  globalShortcut,
  shell,
  clipboard,
  dialog,
  Notification,
  powerMonitor,
  powerSaveBlocker,
  screen,
  session,
  protocol,
  net,
  safeStorage,
  autoUpdater,
  crashReporter,
  systemPreferences,
  utilityProcess,
  desktopCapturer,
  MessageChannelMain,
  webFrameMain,
  contentTracing,
  contextBridge,
  ipcRenderer,
  desktop,
} = electron
export default electron
export { electron as 'module.exports' }
