import { app } from 'electron'
import { keepPageAlive, offerPanelAgain } from '../system/revive-page.ts'
import type { AppEvents } from './app-events.ts'
import type { AppData } from './data.ts'
import type { AppWindows } from './windows.ts'

/** Loads the windows' pages anew when they crash or hang, and says so when that does not help. */
export const keepPagesAlive = (deps: {
  data: Pick<AppData, 'clock' | 'notices'>
  events: AppEvents
  windows: Pick<AppWindows, 'panel' | 'capture'>
}): void => {
  const { clock, notices } = deps.data
  keepPageAlive({
    window: deps.windows.panel.window,
    clock,
    onGivenUp: (again) => void offerPanelAgain({ again, quit: () => app.quit() }),
  })
  keepPageAlive({
    window: deps.windows.capture.window,
    clock,
    onGivenUp: () => {
      const message =
        'Quick capture keeps breaking. What was typed is kept. If it breaks again when you next open it, quit the app and start it again.'
      notices.add({ id: 'capture-broken', message })
      deps.events.emit('view-changed')
    },
  })
}
