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
  readonly changed: () => void
}

export const createTrays = (deps: TrayDeps) => {
  const trays = new Set<Tray>()
  const nowhere: Bounds = { x: 0, y: 0, width: 0, height: 0 }

  class Tray extends refusingEmitter('Tray') {
    tooltip = ''
    title = ''
    menu: Menu | null = null
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
      this.menu = menu
      deps.changed()
    }
    popUpContextMenu(): void {}
    closeContextMenu(): void {}
    setIgnoreDoubleClickEvents(): void {}
    getBounds(): Bounds {
      return deps.hasTray() ? deps.bounds() : nowhere
    }
    click(): void {
      const bounds = this.getBounds()
      this.emit('click', makeEvent(), bounds, {
        x: bounds.x + bounds.width / 2,
        y: bounds.y + bounds.height / 2,
      })
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
