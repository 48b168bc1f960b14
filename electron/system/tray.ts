import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { Menu, nativeImage, nativeTheme, Tray } from 'electron'
import type { QuietChoice } from '../../shared/model/views.ts'
import type { TrayModel } from '../../shared/words/text/tray-model.ts'
import type { Rectangle } from './placement.ts'

export type TrayActions = Readonly<{
  /** Empty bounds where the system doesn't know where its icons are. */
  click(icon: Rectangle): void
  openIssue(issueId: number): void
  newIssue(): void
  openPanel(): void
  setQuiet(until: QuietChoice | null): void
  setStartAtLogin(on: boolean): void
  quit(): void
}>

export type SystemTray = Readonly<{ paint(model: TrayModel): void; bounds(): Rectangle; destroy(): void }>

const iconFile = (state: TrayModel['state'], platform: NodeJS.Platform, darkPanel: boolean): string => {
  if (platform === 'darwin') return `${state}Template.png`
  return `${state}-on-${darkPanel ? 'dark' : 'light'}.${platform === 'win32' ? 'ico' : 'png'}`
}

const quietItems: readonly { until: QuietChoice; label: string }[] = [
  { until: '1-hour', label: 'Quiet for 1 hour' },
  { until: 'tomorrow', label: 'Quiet until tomorrow' },
]

/** In a menu, one `&` underlines the key behind it; `R&D` would read `RD`. */
const menuLabel = (text: string): string => text.replaceAll('&', '&&')

const menuOf = (model: TrayModel, actions: TrayActions): Menu =>
  Menu.buildFromTemplate([
    ...model.issues.map((issue) => ({
      label: menuLabel(issue.label),
      click: () => actions.openIssue(issue.issueId),
    })),
    ...(model.issues.length > 0 ? [{ type: 'separator' as const }] : []),
    { label: 'New issue…', click: actions.newIssue },
    { label: 'Open In the Loop', click: actions.openPanel },
    { type: 'separator' },
    ...quietItems.map(({ until, label }) => ({
      label,
      type: 'checkbox' as const,
      checked: model.quiet === until,
      click: () => actions.setQuiet(model.quiet === until ? null : until),
    })),
    {
      label: 'Start at login',
      type: 'checkbox',
      checked: model.startAtLogin,
      click: () => actions.setStartAtLogin(!model.startAtLogin),
    },
    { type: 'separator' },
    { label: 'Quit', click: actions.quit },
  ])

/** The tray icon, which says at a glance whether somebody waits. */
export const createTray = (deps: {
  iconFolder: string
  platform: NodeJS.Platform
  /** GNOME's top bar is dark in the light theme too. */
  hasDarkBar: boolean
  actions: TrayActions
}): SystemTray => {
  let painted: TrayModel | null = null
  let menu: Menu | null = null
  const imageOf = (state: TrayModel['state']) => {
    const isDark = deps.hasDarkBar || nativeTheme.shouldUseDarkColors
    return nativeImage.createFromPath(join(deps.iconFolder, iconFile(state, deps.platform, isDark)))
  }
  const tray = new Tray(imageOf('everyone-knows'))
  tray.on('click', (_event, icon) => deps.actions.click(icon))
  const isMenuOfDesktop = deps.platform === 'linux'
  if (!isMenuOfDesktop)
    // As electron-menubar does: with a menu of its own, the icon opens it on macOS at a left click too, over the panel
    // (electron#24200).
    tray.on('right-click', () => {
      if (menu) tray.popUpContextMenu(menu)
    })
  // From there as well: a second quick click is otherwise swallowed as a double click, and the panel stays open. Windows'
  // double click is left alone, where the library would open the panel and hide it again: there, people double-click.
  if (deps.platform === 'darwin') tray.setIgnoreDoubleClickEvents(true)
  const draw = (model: TrayModel): void => {
    tray.setImage(imageOf(model.state))
    tray.setToolTip(model.tooltip)
    menu = menuOf(model, deps.actions)
    // Linux shows an empty menu when it was set late or changed in place, so it is always set as a whole.
    if (isMenuOfDesktop) tray.setContextMenu(menu)
  }
  const repaint = (): void => {
    if (painted) draw(painted)
  }
  nativeTheme.on('updated', repaint)
  return {
    paint: (model) => {
      // A menu that is set while it stands open closes under the cursor, so it is only set when it says something new.
      if (painted && isDeepStrictEqual(painted, model)) return
      painted = model
      draw(model)
    },
    bounds: () => tray.getBounds(),
    destroy: () => {
      nativeTheme.off('updated', repaint)
      tray.destroy()
    },
  }
}
