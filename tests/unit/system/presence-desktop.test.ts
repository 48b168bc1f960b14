import { describe, expect, it } from 'vitest'
import { desktopIsQuiet } from '../../../electron/system/presence-desktop.ts'

const env = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/user/1000/bus' }
const failing = () => Promise.reject(new Error('no such program'))

describe('do not disturb', () => {
  it.each([
    ['GNOME with banners off', { gsettings: 'false' }, true],
    ['GNOME with banners on', { gsettings: 'true' }, false],
    ['Plasma in do not disturb', { gdbus: '(<true>,)' }, true],
    ['Plasma otherwise', { gdbus: '(<false>,)' }, false],
    ['a desktop with neither', {}, false],
  ])('on Linux: %s', async (_, answers: Partial<Record<string, string>>, quiet) => {
    const ask = async (command: string): Promise<string> => answers[command] ?? failing()
    expect(await desktopIsQuiet({ platform: 'linux', env, ask })).toBe(quiet)
  })

  it('asks nobody without a session', async () => {
    const ask = async (): Promise<string> => {
      throw new Error('asked all the same')
    }
    expect(await desktopIsQuiet({ platform: 'linux', env: {}, ask })).toBe(false)
  })

  it('on Windows and macOS, where a setting says so', async () => {
    const saying = (text: string) => async (): Promise<string> => text
    const off = '    ToastEnabled    REG_DWORD    0x0'
    expect(await desktopIsQuiet({ platform: 'win32', env: {}, ask: saying(off) })).toBe(true)
    expect(await desktopIsQuiet({ platform: 'win32', env: {}, ask: saying(off.replace('0x0', '0x1')) })).toBe(
      false,
    )
    expect(await desktopIsQuiet({ platform: 'darwin', env: {}, ask: saying('1') })).toBe(true)
    expect(await desktopIsQuiet({ platform: 'darwin', env: {}, ask: saying('0') })).toBe(false)
  })

  it.each(['linux', 'darwin', 'win32', 'freebsd'] as const)(
    'is unknown on %s when nothing answers',
    async (platform) => {
      expect(await desktopIsQuiet({ platform, env, ask: failing })).toBe(false)
    },
  )
})
