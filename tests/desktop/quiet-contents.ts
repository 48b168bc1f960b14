import { refusingEmitter } from './refusing.ts'

/** What a page's contents have in Electron and what has no effect here: zoom, DevTools, throttling. */
export class QuietContents extends refusingEmitter('webContents') {
  readonly navigationHistory = { canGoBack: () => false, canGoForward: () => false, clear() {} }

  stop(): void {}
  setZoomFactor(): void {}
  getZoomFactor(): number {
    return 1
  }
  setZoomLevel(): void {}
  getZoomLevel(): number {
    return 0
  }
  async setVisualZoomLevelLimits(): Promise<void> {}
  setBackgroundThrottling(): void {}
  /** Here the switch of the same meaning holds, which is for all pages. */
  setWebRTCIPHandlingPolicy(): void {}
  setUserAgent(): void {}
  getUserAgent(): string {
    return ''
  }
  openDevTools(): void {}
  closeDevTools(): void {}
  toggleDevTools(): void {}
  isDevToolsOpened(): boolean {
    return false
  }
  getType() {
    return 'window' as const
  }
  isCrashed(): boolean {
    return false
  }
}
