import type { TrayModel } from '../../shared/words/text/tray-model.ts'
import type { Rectangle } from './placement.ts'
import type { SystemTray } from './tray.ts'

export type HostedTray = SystemTray & Readonly<{ setHost(isThere: boolean): void }>

const nowhere: Rectangle = { x: 0, y: 0, width: 0, height: 0 }

/** The tray icon for as long as the desktop has a place for it; what it shows is kept for the next one. */
export const createHostedTray = (deps: { isThere: boolean; makeTray: () => SystemTray }): HostedTray => {
  let tray = deps.isThere ? deps.makeTray() : null
  let painted: TrayModel | null = null
  return {
    paint: (model) => {
      painted = model
      tray?.paint(model)
    },
    bounds: () => tray?.bounds() ?? nowhere,
    setHost: (isThere) => {
      if (isThere === (tray !== null)) return
      tray?.destroy()
      tray = isThere ? deps.makeTray() : null
      if (painted) tray?.paint(painted)
    },
    destroy: () => {
      tray?.destroy()
      tray = null
    },
  }
}
