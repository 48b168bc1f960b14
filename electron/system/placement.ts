export type Rectangle = Readonly<{ x: number; y: number; width: number; height: number }>
export type Size = Readonly<{ width: number; height: number }>
export type Display = Readonly<{ bounds: Rectangle; workArea: Rectangle }>

const gap = 4

const clamp = (value: number, min: number, max: number): number =>
  Math.min(Math.max(value, min), Math.max(min, max))

/**
 * The side of a display at which a bar takes room from the windows; `null` where none does. Where there are two, as a menu
 * bar and a dock, the icons are in the one at the top.
 */
const barSide = ({ bounds, workArea }: Display): 'top' | 'bottom' | 'left' | 'right' | null => {
  if (workArea.y > bounds.y) return 'top'
  if (workArea.x > bounds.x) return 'left'
  if (workArea.width < bounds.width) return 'right'
  return workArea.height < bounds.height ? 'bottom' : null
}

/** The display on which the panel opens when nobody knows where the icon is: one with a bar, at the cursor if possible. */
export const displayWithBar = <D extends Display>(atCursor: D, primary: D): D =>
  barSide(atCursor) === null && barSide(primary) !== null ? primary : atCursor

/**
 * Where the panel stands, wholly inside the work area: centred on the tray icon, at whichever side of it has room. Without an
 * `anchor` it stands in the corner of the work area where a bar has its icons: Linux desktops don't say where an icon is.
 */
export const placePanel = (where: { anchor: Rectangle | null; display: Display; size: Size }): Rectangle => {
  const { anchor, display } = where
  const { workArea } = display
  const width = Math.min(where.size.width, workArea.width)
  const height = Math.min(where.size.height, workArea.height)
  const left = workArea.x
  const right = workArea.x + workArea.width - width
  const top = workArea.y
  const bottom = workArea.y + workArea.height - height
  if (anchor === null) {
    const side = barSide(display)
    return { x: side === 'left' ? left : right, y: side === 'top' ? top : bottom, width, height }
  }
  const isInUpperHalf = anchor.y + anchor.height / 2 < workArea.y + workArea.height / 2
  const y = isInUpperHalf ? anchor.y + anchor.height + gap : anchor.y - height - gap
  const x = anchor.x + anchor.width / 2 - width / 2
  return { x: Math.round(clamp(x, left, right)), y: Math.round(clamp(y, top, bottom)), width, height }
}

/** The capture window stands in the upper third, where the eye is, on the display that the person is looking at. */
export const placeCapture = (workArea: Rectangle, size: Size): Rectangle => ({
  x: Math.round(workArea.x + (workArea.width - size.width) / 2),
  y: Math.round(workArea.y + (workArea.height - size.height) / 4),
  ...size,
})
