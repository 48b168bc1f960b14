import { app } from 'electron'
import type { Clock } from '../../shared/clock.ts'

/** Within this time macOS has brought the app to the front; the start itself may undo what was asked before. */
const startedMs = 2_000

/**
 * No icon in the Dock of macOS: the app lives in the menu bar. The packaged one says so in its Info.plist (`LSUIElement`);
 * this is for a run from the sources. Said twice, as electron-menubar does, since a call during the start can be lost.
 */
export const hideDockIcon = (after: Clock['after']): void => {
  const { dock } = app
  if (!dock) return
  dock.hide()
  after(startedMs, () => {
    if (dock.isVisible()) dock.hide()
  })
}
