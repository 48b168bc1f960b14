import type * as Electron from 'electron'
import { makeEvent } from './event.ts'
import { refusingEmitter } from './refusing.ts'
import type { Bounds } from './types.ts'

/** A window's place and size, and what has no effect here: there is no frame, taskbar or menu bar to change. */
export abstract class PlacedWindow
  extends refusingEmitter('BrowserWindow')
  implements
    Pick<
      Electron.BrowserWindow,
      | 'setBounds'
      | 'getBounds'
      | 'setPosition'
      | 'getPosition'
      | 'setSize'
      | 'getSize'
      | 'center'
      | 'isMaximized'
    >
{
  protected bounds: Bounds
  constructor(bounds: Bounds) {
    super()
    this.bounds = bounds
  }
  protected abstract alive(): void
  protected abstract boundsChanged(): void
  protected abstract workArea(): Bounds

  getBounds(): Bounds {
    return { ...this.bounds }
  }
  getNormalBounds(): Bounds {
    return this.getBounds()
  }
  getContentBounds(): Bounds {
    return this.getBounds()
  }
  setBounds(bounds: Partial<Bounds>): void {
    this.alive()
    const before = this.bounds
    this.bounds = { ...before, ...bounds }
    const { x, y, width, height } = this.bounds
    const resized = before.width !== width || before.height !== height
    const moved = before.x !== x || before.y !== y
    if (!resized && !moved) return
    this.boundsChanged()
    if (resized) this.emit('resize', makeEvent())
    if (moved) this.emit('move', makeEvent())
  }
  setContentBounds(bounds: Bounds): void {
    this.setBounds(bounds)
  }
  getSize(): number[] {
    return [this.bounds.width, this.bounds.height]
  }
  getContentSize(): number[] {
    return this.getSize()
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }
  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }
  getPosition(): number[] {
    return [this.bounds.x, this.bounds.y]
  }
  setPosition(x: number, y: number): void {
    this.setBounds({ x, y })
  }
  center(): void {
    const area = this.workArea()
    const { width, height } = this.bounds
    const x = area.x + Math.round((area.width - width) / 2)
    this.setPosition(x, area.y + Math.round((area.height - height) / 2))
  }

  setVisibleOnAllWorkspaces(): void {}
  setSkipTaskbar(): void {}
  setMenu(): void {}
  removeMenu(): void {}
  setMenuBarVisibility(): void {}
  setAutoHideMenuBar(): void {}
  setBackgroundColor(): void {}
  setIcon(): void {}
  setMinimumSize(): void {}
  setMaximumSize(): void {}
  setProgressBar(): void {}
  setOverlayIcon(): void {}
  flashFrame(): void {}
  setOpacity(): void {}
  moveTop(): void {}
  setFocusable(): void {}
  setFullScreenable(): void {}
  setMinimizable(): void {}
  setMaximizable(): void {}
  setContentProtection(): void {}
  isMaximized(): boolean {
    return false
  }
  isFullScreen(): boolean {
    return false
  }
  isModal(): boolean {
    return false
  }
  isEnabled(): boolean {
    return true
  }
}
