import { join } from 'node:path'
import { app, type BrowserWindow, type Rectangle } from 'electron'
import type { EventChannel, EventPayload } from '../../shared/contract.ts'
import type { ShowIssue } from '../services/notification-choices.ts'
import { type CaptureWindow, createCaptureWindow } from '../system/capture-window.ts'
import { isOnWayland } from '../system/display-server.ts'
import type { PageSource } from '../system/page-source.ts'
import { createPanelWindow, type PanelWindow } from '../system/panel-window.ts'
import { keepOutOfTaskbar } from '../system/taskbar.ts'
import type { AppData } from './data.ts'

export type AppWindows = Readonly<{
  panel: PanelWindow
  capture: CaptureWindow
  /** To every page. */
  send<C extends EventChannel>(channel: C, payload: EventPayload<C>): void
  showIssue: ShowIssue
  /** From here on they may really close. */
  allowClose(): void
}>

/** Makes both windows, hidden. */
export const createWindows = (deps: {
  pages: PageSource
  builtFolder: string
  icon: string
  data: Pick<AppData, 'settings' | 'clock'>
  hasTray: boolean
  trayBounds: () => Rectangle
}): AppWindows => {
  const { pages, icon, hasTray, trayBounds } = deps
  const { settings, clock } = deps.data
  const { platform, env } = process
  const isWayland = isOnWayland({
    platform,
    env,
    ozonePlatform: app.commandLine.getSwitchValue('ozone-platform'),
  })
  const shared = {
    pages,
    icon,
    platform,
    isWayland,
    preload: join(deps.builtFolder, 'preload', 'preload.cjs'),
    keepOutOfTaskbar: (window: BrowserWindow): void => keepOutOfTaskbar(window, { platform, env, isWayland }),
  }
  const capture = createCaptureWindow({
    ...shared,
    after: clock.after,
    onShown: () => send('capture:shown', {}),
  })
  const panel = createPanelWindow({
    ...shared,
    clock,
    hasTray,
    trayBounds,
    onShown: () => {
      send('changed', {})
      send('panel:shown', {})
    },
    onClose: () => settings.read().onPanelClose,
    rememberOnClose: (onPanelClose) => settings.change({ onPanelClose }),
    quit: () => app.quit(),
  })
  const send: AppWindows['send'] = (channel, payload) => {
    for (const { window } of [panel, capture])
      if (!window.isDestroyed()) window.webContents.send(channel, payload)
  }
  return {
    panel,
    capture,
    send,
    showIssue: (issueId, action) => {
      panel.show()
      send('issue:show', { issueId, action })
    },
    allowClose: () => {
      panel.allowClose()
      capture.allowClose()
    },
  }
}
