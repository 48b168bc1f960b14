/**
 * Whether the app's windows are on Wayland themselves, where no program may place a window, take the focus or learn that it
 * was minimised. Chromium follows the session unless it is told otherwise (`--ozone-platform`, Electron 38 and later).
 */
export const isOnWayland = (deps: {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  /** Value of the switch `--ozone-platform`, empty without one. */
  ozonePlatform: string
}): boolean => {
  if (deps.platform !== 'linux') return false
  if (deps.ozonePlatform === 'wayland' || deps.ozonePlatform === 'x11')
    return deps.ozonePlatform === 'wayland'
  return deps.env['XDG_SESSION_TYPE'] === 'wayland' && Boolean(deps.env['WAYLAND_DISPLAY'])
}
