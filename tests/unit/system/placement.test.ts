import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeCapture, placePanel } from '../../../electron/system/placement.ts'

const size = { width: 420, height: 640 }

describe('placePanel', () => {
  it('hangs under an icon in a bar at the top', () => {
    const at = placePanel({
      tray: { x: 1000, y: 0, width: 24, height: 24 },
      cursor: { x: 1010, y: 10 },
      workArea: { x: 0, y: 28, width: 1280, height: 772 },
      size,
    })
    expect(at).toEqual({ x: 802, y: 28, ...size })
  })

  it('stands over an icon in a bar at the bottom', () => {
    const at = placePanel({
      tray: { x: 1800, y: 1050, width: 24, height: 24 },
      cursor: { x: 1810, y: 1060 },
      workArea: { x: 0, y: 0, width: 1920, height: 1040 },
      size,
    })
    expect(at).toEqual({ x: 1500, y: 400, ...size })
  })

  it('goes to the cursor where the desktop does not say where the icon is', () => {
    const at = placePanel({
      tray: { x: 0, y: 0, width: 0, height: 0 },
      cursor: { x: 3000, y: 10 },
      workArea: { x: 1920, y: 28, width: 1920, height: 1052 },
      size,
    })
    expect(at).toEqual({ x: 2790, y: 28, ...size })
  })

  it('is always wholly inside the work area, and shrinks into a small one', () => {
    const coordinate = fc.integer({ min: -4000, max: 4000 })
    const length = fc.integer({ min: 200, max: 3000 })
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        length,
        length,
        coordinate,
        coordinate,
        fc.integer({ min: 0, max: 48 }),
        (x, y, width, height, trayX, trayY, icon) => {
          const workArea = { x, y, width, height }
          const tray = { x: trayX, y: trayY, width: icon, height: icon }
          const at = placePanel({ tray, cursor: { x: trayX, y: trayY }, workArea, size })
          expect(at.x).toBeGreaterThanOrEqual(x)
          expect(at.y).toBeGreaterThanOrEqual(y)
          expect(at.x + at.width).toBeLessThanOrEqual(x + width)
          expect(at.y + at.height).toBeLessThanOrEqual(y + height)
        },
      ),
    )
  })
})

it('places the capture window in the upper part of the display that the person looks at', () => {
  const at = placeCapture({ x: 1920, y: 0, width: 1920, height: 1080 }, { width: 560, height: 220 })
  expect(at).toEqual({ x: 2600, y: 215, width: 560, height: 220 })
})
