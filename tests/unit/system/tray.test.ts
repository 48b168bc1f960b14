import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createHostedTray } from '../../../electron/system/hosted-tray.ts'
import { createTray, type TrayActions } from '../../../electron/system/tray.ts'
import type { TrayModel } from '../../../shared/words/text/tray-model.ts'

const made = vi.hoisted((): { calls: string[]; emit: (event: string, ...given: unknown[]) => void }[] => [])

vi.mock('electron', async () => {
  const { EventEmitter } = await import('node:events')
  /** An icon that keeps what it was told; a menu is its labels. */
  class Tray extends EventEmitter {
    calls: string[] = []
    constructor() {
      super()
      made.push(this)
    }
    setImage = (): void => {}
    setToolTip = (text: string) => this.calls.push(`tooltip ${text}`)
    setContextMenu = (menu: string) => this.calls.push(`has the menu ${menu}`)
    popUpContextMenu = (menu: string) => this.calls.push(`pops up ${menu}`)
    setIgnoreDoubleClickEvents = (on: boolean) => this.calls.push(`ignores double clicks: ${on}`)
    getBounds = () => ({ x: 9, y: 9, width: 24, height: 24 })
    destroy = () => this.calls.push('destroyed')
  }
  const Menu = { buildFromTemplate: (items: { label?: string }[]) => items[0]?.label ?? 'nothing' }
  const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false })
  return { Tray, Menu, nativeTheme, nativeImage: { createFromPath: (path: string) => path } }
})

const model = (label: string): TrayModel => ({
  state: 'waiting',
  tooltip: 'In the Loop: 1 person is waiting',
  issues: [{ issueId: 1, label }],
  quiet: null,
  startAtLogin: false,
})
const empty = { x: 0, y: 0, width: 0, height: 0 }

const setup = (platform: NodeJS.Platform) => {
  const click = vi.fn<TrayActions['click']>()
  // The other items are driven in the desktop.
  const actions = { click } as unknown as TrayActions
  const tray = createTray({ iconFolder: '/icons', platform, hasDarkBar: false, actions })
  const icon = made.at(-1)
  if (!icon) throw new Error('no icon was made')
  return { tray, icon, click }
}

beforeEach(() => {
  made.length = 0
})

describe.each(['darwin', 'win32'] as const)('the icon on %s', (platform) => {
  it('opens the panel at a click and the menu at a right click, never both', () => {
    const { tray, icon, click } = setup(platform)
    tray.paint(model('Ann'))
    const bounds = { x: 100, y: 0, width: 24, height: 24 }
    icon.emit('click', {}, bounds)
    expect(click.mock.calls).toEqual([[bounds]])
    expect(icon.calls.join()).not.toContain('menu')
    icon.emit('right-click', {}, bounds)
    expect(icon.calls.at(-1)).toBe('pops up Ann')
    expect(click).toHaveBeenCalledTimes(1)
    tray.paint(model('Bob'))
    icon.emit('right-click', {}, bounds)
    expect(icon.calls.at(-1)).toBe('pops up Bob')
  })

  it('has no menu before it says anything', () => {
    const { icon } = setup(platform)
    icon.emit('right-click', {}, empty)
    expect(icon.calls.join()).not.toContain('pops up')
  })
})

it.each([
  ['darwin', ['ignores double clicks: true']],
  ['win32', []],
  ['linux', []],
] as const)('two quick clicks on %s: %j', (platform, expected) => {
  expect(setup(platform).icon.calls).toEqual(expected)
})

it('on Linux the desktop has the menu, and says nothing of a right click', () => {
  const { tray, icon, click } = setup('linux')
  tray.paint(model('Ann'))
  expect(icon.calls.at(-1)).toBe('has the menu Ann')
  icon.emit('right-click', {}, empty)
  expect(icon.calls.at(-1)).toBe('has the menu Ann')
  icon.emit('click', {}, empty)
  expect(click.mock.calls).toEqual([[empty]])
})

it('comes and goes with the place for it, and says the newest each time', () => {
  const hosted = createHostedTray({ isThere: false, makeTray: () => setup('linux').tray })
  hosted.paint(model('Ann'))
  expect(made).toHaveLength(0)
  expect(hosted.bounds()).toEqual(empty)
  hosted.setHost(true)
  expect(made[0]?.calls.at(-1)).toBe('has the menu Ann')
  expect(hosted.bounds()).toEqual({ x: 9, y: 9, width: 24, height: 24 })
  hosted.setHost(false)
  expect(made[0]?.calls.at(-1)).toBe('destroyed')
  hosted.paint(model('Bob'))
  hosted.setHost(true)
  expect(made).toHaveLength(2)
  expect(made[1]?.calls.at(-1)).toBe('has the menu Bob')
})
