import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { makeEvent } from './event.ts'
import type { Menu } from './menu.ts'
import type { NativeImage } from './native-image.ts'
import { refusingEmitter } from './refusing.ts'
import type { Bounds } from './types.ts'

export type TrayDeps = {
  readonly bounds: () => Bounds
  /** False on a desktop without a place for tray icons: the icon is made and never seen, as on stock GNOME. */
  readonly hasTray: () => boolean
  readonly moveCursor: (x: number, y: number) => void
  readonly changed: () => void
}

export const createTrays = (deps: TrayDeps) => {
  const trays = new Set<Tray>()
  const nowhere: Bounds = { x: 0, y: 0, width: 0, height: 0 }

  class Tray extends refusingEmitter('Tray') {
    tooltip = ''
    title = ''
    private setMenu: Menu | null = null
    private poppedUp: Menu | null = null
    private image: NativeImage | string
    constructor(image: NativeImage | string) {
      super()
      this.image = image
      this.setImage(image)
      trays.add(this)
      deps.changed()
    }
    get iconName(): string {
      return typeof this.image === 'string' ? basename(this.image) : this.image.fileName
    }
    iconPng(): Buffer {
      return typeof this.image === 'string' ? readFileSync(this.image) : this.image.toPNG()
    }
    setImage(image: NativeImage | string): void {
      if (typeof image === 'string' && !existsSync(image))
        throw new Error(`Failed to load image from path '${image}'`)
      this.image = image
      deps.changed()
    }
    setPressedImage(): void {}
    setToolTip(text: string): void {
      this.tooltip = text
      deps.changed()
    }
    setTitle(text: string): void {
      this.title = text
      deps.changed()
    }
    getTitle(): string {
      return this.title
    }
    setContextMenu(menu: Menu | null): void {
      this.setMenu = menu
      deps.changed()
    }
    popUpContextMenu(menu?: Menu): void {
      this.poppedUp = menu ?? this.setMenu
    }
    /** What a person finds under the icon: the menu that was set, else the one that a right click pops up. */
    get menu(): Menu | null {
      if (this.setMenu) return this.setMenu
      this.emit('right-click', makeEvent(), this.getBounds())
      return this.poppedUp
    }
    closeContextMenu(): void {}
    setIgnoreDoubleClickEvents(): void {}
    /** Where it is, which Linux desktops don't say. */
    getBounds(): Bounds {
      return deps.hasTray() && process.platform !== 'linux' ? deps.bounds() : nowhere
    }
    click(): void {
      const { x, y, width, height } = deps.bounds()
      const cursor = { x: x + width / 2, y: y + height / 2 }
      deps.moveCursor(cursor.x, cursor.y)
      this.emit('click', makeEvent(), this.getBounds(), cursor)
    }
    destroy(): void {
      trays.delete(this)
      deps.changed()
    }
    isDestroyed(): boolean {
      return !trays.has(this)
    }
  }
  return { Tray, visible: (): Tray[] => (deps.hasTray() ? [...trays] : []) }
}
