import { beforeEach, expect, it, vi } from 'vitest'
import { createAutostart, wasOpenedAtLogin } from '../../../electron/system/autostart.ts'

const system = vi.hoisted(() => ({ opened: false, asked: [] as object[] }))

vi.mock('electron', () => ({
  app: {
    getPath: () => '/nowhere',
    getLoginItemSettings: (options: object = {}) => {
      system.asked.push(options)
      return { openAtLogin: true, wasOpenedAtLogin: system.opened }
    },
    setLoginItemSettings: (settings: object) => system.asked.push(settings),
  },
}))

beforeEach(() => {
  system.asked = []
})

it.each([
  ['darwin', true, true],
  ['darwin', false, false],
  // These are told by --hidden.
  ['win32', true, false],
  ['linux', true, false],
] as const)(
  'on %s, opened at login: %s, starts hidden without being told: %s',
  (platform, opened, hidden) => {
    system.opened = opened
    expect(wasOpenedAtLogin(platform)).toBe(hidden)
  },
)

it.each([
  ['darwin', {}],
  ['win32', { args: ['--hidden'] }],
] as const)('the login item on %s has %j', (platform, item) => {
  const autostart = createAutostart({ platform, isPackaged: true, env: {} })
  expect(autostart.isOn()).toBe(true)
  autostart.set(true)
  expect(system.asked).toEqual([item, { ...item, openAtLogin: true }])
})
