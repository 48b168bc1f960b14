import { expect, it } from 'vitest'
import { isOnWayland } from '../../../electron/system/display-server.ts'

const session = { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' }

it.each([
  ['a Wayland session', 'linux', session, '', true],
  ['a Wayland session, X11 asked for', 'linux', session, 'x11', false],
  ['an X11 session', 'linux', { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' }, '', false],
  ['an X11 session, Wayland asked for', 'linux', { DISPLAY: ':0' }, 'wayland', true],
  ['a session of which nothing but the type is left', 'linux', { XDG_SESSION_TYPE: 'wayland' }, '', false],
  ['macOS', 'darwin', session, '', false],
] as const)('%s', (_name, platform, env, ozonePlatform, expected) => {
  expect(isOnWayland({ platform, env, ozonePlatform })).toBe(expected)
})
