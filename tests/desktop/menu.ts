import type * as Electron from 'electron'
import { makeEvent } from './event.ts'
import { refusingEmitter } from './refusing.ts'

/** A menu as specs and the operator window see it. */
export type MenuState = {
  readonly label: string
  readonly type?: 'separator'
  readonly checked: boolean
  readonly enabled: boolean
  readonly submenu?: readonly MenuState[]
}
type Template = Electron.MenuItemConstructorOptions

const roleLabels: Record<string, string> = {
  quit: 'Quit',
  about: 'About',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select All',
  minimize: 'Minimize',
  close: 'Close',
  reload: 'Reload',
  editMenu: 'Edit',
  viewMenu: 'View',
  windowMenu: 'Window',
  fileMenu: 'File',
}
/** Electron and its docs disagree on the case of role names. */
const labelOfRole = (role: string | undefined): string =>
  Object.entries(roleLabels).find(([name]) => name.toLowerCase() === role?.toLowerCase())?.[1] ?? ''

export const createMenus = (runRole: (role: string) => void) => {
  let lastCommand = 0
  let applicationMenu: Menu | null = null

  class MenuItem {
    readonly id: string
    readonly commandId = ++lastCommand
    readonly type: NonNullable<Template['type']>
    readonly role: Template['role']
    readonly accelerator: Template['accelerator']
    readonly submenu: Menu | undefined
    readonly click: () => void
    label: string
    enabled: boolean
    visible: boolean
    checked: boolean

    constructor(options: Template) {
      const { submenu } = options
      this.submenu = Array.isArray(submenu)
        ? Menu.buildFromTemplate(submenu)
        : submenu instanceof Menu
          ? submenu
          : undefined
      this.type = options.type ?? (this.submenu ? 'submenu' : 'normal')
      this.id = options.id ?? ''
      this.role = options.role
      this.accelerator = options.accelerator
      this.label = options.label ?? labelOfRole(options.role)
      this.enabled = options.enabled !== false
      this.visible = options.visible !== false
      this.checked = options.checked === true
      this.click = () => {
        if (!this.enabled || !this.visible) return
        if (this.type === 'checkbox') this.checked = !this.checked
        if (this.type === 'radio') this.checked = true
        // Handlers get this item, not a complete Electron.MenuItem.
        const item = this as unknown as Electron.MenuItem
        if (options.click) options.click(item, undefined, makeEvent() as unknown as Electron.KeyboardEvent)
        else if (this.role) runRole(this.role)
      }
    }
  }

  class Menu extends refusingEmitter('Menu') {
    readonly items: MenuItem[] = []
    append(item: MenuItem): void {
      this.items.push(item)
    }
    insert(position: number, item: MenuItem): void {
      this.items.splice(position, 0, item)
    }
    popup(): void {
      this.emit('menu-will-show', makeEvent())
    }
    closePopup(): void {}
    getMenuItemById(id: string): MenuItem | null {
      for (const item of this.items) {
        const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
        if (found) return found
      }
      return null
    }
    static buildFromTemplate(template: readonly (Template | MenuItem)[]): Menu {
      const menu = new Menu()
      for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item))
      return menu
    }
    static setApplicationMenu(menu: Menu | null): void {
      applicationMenu = menu
    }
    static getApplicationMenu(): Menu | null {
      return applicationMenu
    }
  }
  return { Menu, MenuItem }
}
type Menus = ReturnType<typeof createMenus>
export type Menu = InstanceType<Menus['Menu']>

export const menuState = (menu: Menu | null): MenuState[] =>
  (menu?.items ?? [])
    .filter((item) => item.visible)
    .map((item) => ({
      label: item.label,
      ...(item.type === 'separator' ? { type: 'separator' as const } : {}),
      checked: item.checked,
      enabled: item.enabled,
      ...(item.submenu ? { submenu: menuState(item.submenu) } : {}),
    }))

/**
 * Clicks the item that `labels` lead to, submenu by submenu.
 * @throws when there is no such item, or a person could not click it.
 */
export const clickMenu = (menu: Menu | null, labels: readonly string[]): void => {
  let level = menu
  for (const [depth, label] of labels.entries()) {
    const visible = level?.items.filter((item) => item.visible) ?? []
    const item = visible.find((candidate) => candidate.label === label)
    const there = visible.map((candidate) => `'${candidate.label}'`).join(', ')
    if (!item) throw new Error(`simulated desktop: no menu item '${label}'; there are ${there || 'none'}`)
    if (!item.enabled) throw new Error(`simulated desktop: the menu item '${label}' is disabled`)
    if (depth === labels.length - 1) item.click()
    level = item.submenu ?? null
  }
}
