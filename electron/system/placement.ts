export type Rectangle = Readonly<{ x: number; y: number; width: number; height: number }>
export type Size = Readonly<{ width: number; height: number }>

const gap = 4

const clamp = (value: number, min: number, max: number): number =>
  Math.min(Math.max(value, min), Math.max(min, max))

/**
 * Where the panel stands: centred on the tray icon, at whichever side of it has room, and wholly inside the work area.
 * Tray bounds are empty on some desktops; then the panel goes to the corner nearest to the cursor.
 */
export const placePanel = (where: {
  tray: Rectangle
  cursor: Readonly<{ x: number; y: number }>
  workArea: Rectangle
  size: Size
}): Rectangle => {
  const { workArea } = where
  const width = Math.min(where.size.width, workArea.width)
  const height = Math.min(where.size.height, workArea.height)
  const anchor = where.tray.width > 0 ? where.tray : { ...where.cursor, width: 0, height: 0 }
  const isInUpperHalf = anchor.y + anchor.height / 2 < workArea.y + workArea.height / 2
  const y = isInUpperHalf ? anchor.y + anchor.height + gap : anchor.y - height - gap
  const x = anchor.x + anchor.width / 2 - width / 2
  return {
    x: Math.round(clamp(x, workArea.x, workArea.x + workArea.width - width)),
    y: Math.round(clamp(y, workArea.y, workArea.y + workArea.height - height)),
    width,
    height,
  }
}

/** The capture window stands in the upper third, where the eye is, on the display that the person is looking at. */
export const placeCapture = (workArea: Rectangle, size: Size): Rectangle => ({
  x: Math.round(workArea.x + (workArea.width - size.width) / 2),
  y: Math.round(workArea.y + (workArea.height - size.height) / 4),
  ...size,
})
