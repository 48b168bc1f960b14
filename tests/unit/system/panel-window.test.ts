import { beforeEach, expect, it, vi } from 'vitest'
import { createPanelWindow } from '../../../electron/system/panel-window.ts'
import type { createFakeWindow } from '../../fakes/fake-window.ts'
import { createManualClock } from '../../fakes/manual-clock.ts'

const display = {
  bounds: { x: 0, y: 0, width: 1280, height: 900 },
  workArea: { x: 0, y: 28, width: 1280, height: 872 },
}
const made = vi.hoisted((): (ReturnType<typeof createFakeWindow> & { hasFrame: boolean })[] => [])

vi.mock('electron', () => ({
  dialog: {},
  screen: {
    getCursorScreenPoint: () => ({ x: 16, y: 14 }),
    getDisplayMatching: () => display,
    getDisplayNearestPoint: () => display,
    getPrimaryDisplay: () => display,
  },
}))
vi.mock('../../../electron/system/secure-window.ts', async () => {
  const { createFakeWindow } = await import('../../fakes/fake-window.ts')
  return {
    createSecureWindow: ({ options }: { options: { frame: boolean } }) => {
      const fake = { ...createFakeWindow({ givesFocus: true }), hasFrame: options.frame }
      made.push(fake)
      return fake.window
    },
  }
})

const nowhere = { x: 0, y: 0, width: 0, height: 0 }

const setup = (hasTray: boolean, isWayland = false) => {
  const panel = createPanelWindow({
    // The parts that a window without a page has no use for.
    ...({
      pages: {},
      preload: '',
      icon: '',
      quit: () => {},
      rememberOnClose: () => {},
    } as unknown as Parameters<typeof createPanelWindow>[0]),
    platform: 'linux',
    isWayland,
    clock: createManualClock('2026-11-25T09:00:00Z').clock,
    hasTray,
    trayBounds: () => nowhere,
    onShown: () => {},
    keepOutOfTaskbar: () => {},
    onClose: () => 'keep-running',
  })
  return { panel, newest: () => made.at(-1), nextTurn: () => new Promise((done) => setImmediate(done)) }
}

beforeEach(() => {
  made.length = 0
})

it('shown unasked it leaves the focus, and goes when a tray comes before anybody turned to it', () => {
  const { panel, newest } = setup(false)
  panel.showUnasked()
  expect(newest()?.calls).toEqual(['showInactive'])
  panel.setHasTray(true)
  expect(panel.window.isVisible()).toBe(false)
  expect(newest()).toMatchObject({ hasFrame: false })
})

it('a window that somebody looks at stays as it is until it is closed, and is a popover after that', async () => {
  const { panel, newest, nextTurn } = setup(false)
  panel.showUnasked()
  newest()?.setFocused(true)
  panel.setHasTray(true)
  expect(panel.window.isVisible()).toBe(true)
  expect(made).toHaveLength(1)
  panel.window.emit('close', { preventDefault: () => {} })
  await nextTurn()
  await nextTurn()
  expect(newest()).toMatchObject({ hasFrame: false })
  expect(made[0]?.window.isDestroyed()).toBe(true)
})

it('without a tray again, it is a normal window, which minimises when it is closed', () => {
  const { panel, newest } = setup(true)
  expect(newest()).toMatchObject({ hasFrame: false })
  panel.setHasTray(false)
  expect(newest()).toMatchObject({ hasFrame: true })
  panel.show()
  panel.window.emit('close', { preventDefault: () => {} })
  expect(newest()?.calls).toEqual(['show', 'minimize'])
})

it('opens at the cursor at a click, and in the corner at the bar without one', () => {
  const { panel } = setup(true)
  panel.toggle(nowhere)
  expect(panel.window.getBounds()).toMatchObject({ x: 0, y: 28 })
  panel.toggle(nowhere)
  expect(panel.window.isVisible()).toBe(false)
  panel.show()
  expect(panel.window.getBounds()).toMatchObject({ x: 860, y: 28 })
})

it('says no place on Wayland', () => {
  const { panel } = setup(true, true)
  panel.show()
  expect(panel.window.getBounds()).toMatchObject({ x: 0, y: 0 })
})
