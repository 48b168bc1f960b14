import { beforeEach, describe, expect, it, vi } from 'vitest'
import { commandToBind, createShortcut } from '../../../electron/system/shortcut.ts'

const desktop = vi.hoisted(() => ({ keys: new Map<string, () => void>(), takes: true }))
vi.mock('electron', () => ({
  globalShortcut: {
    register: (accelerator: string, run: () => void) => {
      if (desktop.takes) desktop.keys.set(accelerator, run)
      return desktop.takes
    },
    unregister: (accelerator: string) => void desktop.keys.delete(accelerator),
  },
}))
beforeEach(() => {
  desktop.keys.clear()
  desktop.takes = true
})

describe('the command to bind', () => {
  const wayland = { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0' }

  it.each([
    ['linux', wayland, 'in-the-loop --capture'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-1' }, 'in-the-loop --capture'],
    ['linux', { ...wayland, APPIMAGE: '/opt/loop-1.0.AppImage' }, '/opt/loop-1.0.AppImage --capture'],
    [
      'linux',
      { ...wayland, APPIMAGE: "/home/o'neil/In the Loop" },
      String.raw`'/home/o'\''neil/In the Loop' --capture`,
    ],
    ['linux', { XDG_SESSION_TYPE: 'x11', WAYLAND_DISPLAY: '' }, null],
    ['linux', {}, null],
    ['darwin', wayland, null],
    ['win32', wayland, null],
  ] as const)('on %s with %j is %s', (platform, env, command) => {
    expect(commandToBind({ platform, env })).toBe(command)
  })
})

describe('the shortcut', () => {
  it('works, or is held by another program', () => {
    const shortcut = createShortcut({ onPress: () => {}, commandToBind: null })
    shortcut.use('Alt+L')
    expect(shortcut.state()).toEqual({ accelerator: 'Alt+L', registered: true, commandToBind: null })
    desktop.takes = false
    shortcut.use('Alt+K')
    expect(shortcut.state()).toEqual({ accelerator: 'Alt+K', registered: false, commandToBind: null })
    expect([...desktop.keys.keys()]).toEqual([])
  })

  it('is not believed on Wayland until it was pressed', () => {
    const shortcut = createShortcut({ onPress: () => {}, commandToBind: 'in-the-loop --capture' })
    shortcut.use('Alt+L')
    const toBind = { accelerator: 'Alt+L', registered: false, commandToBind: 'in-the-loop --capture' }
    expect(shortcut.state()).toEqual(toBind)
    desktop.keys.get('Alt+L')?.()
    expect(shortcut.state()).toEqual({ accelerator: 'Alt+L', registered: true, commandToBind: null })
    shortcut.use('Alt+K')
    expect(shortcut.state()).toEqual({ ...toBind, accelerator: 'Alt+K' })
    shortcut.stop()
    expect([...desktop.keys.keys()]).toEqual([])
  })
})
