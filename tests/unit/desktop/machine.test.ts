import { describe, expect, it } from 'vitest'
import { createPower, createScreen } from '../../desktop/machine.ts'
import { clickMenu, createMenus, menuState } from '../../desktop/menu.ts'
import { refusing, refusingEmitter } from '../../desktop/refusing.ts'
import { createShortcuts } from '../../desktop/shortcuts.ts'

describe('shortcuts', () => {
  it('know the same keys in any spelling, and those that another program has', () => {
    const shortcuts = createShortcuts(
      () => true,
      () => {},
    )
    let pressed = 0
    expect(shortcuts.globalShortcut.register('CommandOrControl+Alt+L', () => pressed++)).toBe(true)
    shortcuts.press('alt+ctrl+l')
    expect(pressed).toBe(1)
    expect(shortcuts.globalShortcut.register('Ctrl+Alt+L', () => {})).toBe(false)
    shortcuts.take('Alt+K')
    expect(shortcuts.globalShortcut.register('Alt+K', () => {})).toBe(false)
    shortcuts.globalShortcut.unregister('Control+Alt+L')
    expect(shortcuts.registered()).toEqual([])
    expect(() => shortcuts.press('Alt+Ctrl+L')).toThrow('nobody registered')
  })
})

describe('menus', () => {
  it('are clicked by their labels, and say what is there instead', () => {
    const { Menu } = createMenus(() => {})
    const clicked: string[] = []
    const menu = Menu.buildFromTemplate([
      {
        label: 'Sort',
        submenu: [{ label: 'Newest', type: 'radio', checked: true, click: () => clicked.push('newest') }],
      },
      { type: 'separator' },
      { label: 'Off', enabled: false },
      { label: 'Unseen', visible: false },
    ])
    clickMenu(menu, ['Sort', 'Newest'])
    expect(clicked).toEqual(['newest'])
    expect(() => clickMenu(menu, ['Nothing'])).toThrow("no menu item 'Nothing'; there are 'Sort', '', 'Off'")
    expect(() => clickMenu(menu, ['Off'])).toThrow('disabled')
    expect(menuState(menu)).toEqual([
      {
        label: 'Sort',
        checked: false,
        enabled: true,
        submenu: [{ label: 'Newest', checked: true, enabled: true }],
      },
      { label: '', type: 'separator', checked: false, enabled: true },
      { label: 'Off', checked: false, enabled: false },
    ])
  })
})

describe('the screen', () => {
  it('keeps a panel free and finds the display at a point', () => {
    const { screen, setDisplays } = createScreen({ width: 1280, height: 800 })
    expect(screen.getPrimaryDisplay().workArea).toEqual({ x: 0, y: 28, width: 1280, height: 772 })
    setDisplays([
      { bounds: { x: 0, y: 0, width: 800, height: 600 } },
      {
        bounds: { x: 800, y: 0, width: 1920, height: 1080 },
        workArea: { x: 800, y: 0, width: 1920, height: 1040 },
      },
    ])
    expect(screen.getDisplayNearestPoint({ x: 900, y: 10 }).workArea.height).toBe(1040)
    expect(screen.getDisplayNearestPoint({ x: -50, y: 10 }).id).toBe(1)
  })
})

describe('the machine', () => {
  it('is idle or locked when the person is away', () => {
    const { powerMonitor, emit, setIdle } = createPower()
    setIdle(90)
    expect(powerMonitor.getSystemIdleState(60)).toBe('idle')
    emit('lock-screen')
    expect(powerMonitor.getSystemIdleState(60)).toBe('locked')
    emit('unlock-screen')
    setIdle(0)
    expect(powerMonitor.getSystemIdleState(60)).toBe('active')
  })
})

describe('what nobody wrote', () => {
  it('throws by name, but lets Node and tests look', async () => {
    const object = refusing('clipboard', { readText: () => 'x' })
    expect(object.readText()).toBe('x')
    expect(() => Reflect.get(object, 'readImageAsync')).toThrow(
      'electron.clipboard.readImageAsync is not implemented',
    )
    await expect(Promise.resolve(object)).resolves.toBe(object)
    const Emitter = refusingEmitter('Tray')
    const tray = new Emitter()
    tray.on('click', () => {})
    expect(tray.emit('click')).toBe(true)
    expect(() => Reflect.get(tray, 'shake')).toThrow('electron.Tray.shake is not implemented')
  })
})
