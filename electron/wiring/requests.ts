import { createHandlers } from '../ipc/handlers.ts'
import { serveRequests } from '../ipc/serve.ts'
import { createViews } from '../ipc/views.ts'
import type { PageSource } from '../system/page-source.ts'
import type { Shortcut } from '../system/shortcut.ts'
import { reportError } from './app-events.ts'
import type { AppData } from './data.ts'
import type { AppReminders } from './reminders.ts'
import type { AppServices } from './services.ts'
import type { AppWindows } from './windows.ts'

/** Answers the pages. Gives what ends it. */
export const answerPages = (deps: {
  data: AppData
  pages: PageSource
  services: AppServices
  windows: AppWindows
  reminders: AppReminders
  shortcut: Shortcut
  dayFirst: boolean | undefined
  onPanelRead: () => void
}): (() => void) => {
  const { windows } = deps
  const { clock, context, log, notices } = deps.data
  return serveRequests({
    isOwnPage: deps.pages.isOwnPage,
    onUnexpected: reportError,
    handlers: createHandlers({
      clock,
      log,
      dayFirst: deps.dayFirst,
      views: createViews({
        clock,
        log,
        context,
        shortcut: deps.shortcut.state,
        quietUntilAt: deps.reminders.quietUntilAt,
        notices: notices.list,
        onPanelRead: deps.onPanelRead,
      }),
      ...deps.services,
      panel: windows.panel,
      capture: windows.capture,
      showIssue: windows.showIssue,
      dismissNotice: notices.dismiss,
    }),
  })
}
