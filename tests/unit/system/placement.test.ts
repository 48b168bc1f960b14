import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWithBar, placeCapture, placePanel } from '../../../electron/system/placement.ts'

const size = { width: 420, height: 640 }

const screenAt = (x: number, workArea: { x: number; y: number; width: number; height: number }) => ({
  bounds: { x, y: 0, width: 1920, height: 1080 },
  workArea,
})
const topBar = screenAt(0, { x: 0, y: 28, width: 1920, height: 1052 })
const bottomBar = screenAt(0, { x: 0, y: 0, width: 1920, height: 1040 })
const noBar = screenAt(1920, { x: 1920, y: 0, width: 1920, height: 1080 })

describe('placePanel', () => {
  it('hangs under an icon in a bar at the top', () => {
    const at = placePanel({ anchor: { x: 1000, y: 0, width: 24, height: 24 }, display: topBar, size })
    expect(at).toEqual({ x: 802, y: 28, ...size })
  })

  it('stands over an icon in a bar at the bottom', () => {
    const at = placePanel({ anchor: { x: 1800, y: 1050, width: 24, height: 24 }, display: bottomBar, size })
    expect(at).toEqual({ x: 1500, y: 400, ...size })
  })

  it('stands over an icon in the overflow of the Windows tray, whose flyout is inside the work area', () => {
    const at = placePanel({ anchor: { x: 1700, y: 980, width: 24, height: 24 }, display: bottomBar, size })
    expect(at).toEqual({ x: 1500, y: 336, ...size })
  })

  it('goes to a cursor on an icon that the desktop does not tell of', () => {
    const display = screenAt(1920, { x: 1920, y: 28, width: 1920, height: 1052 })
    const at = placePanel({ anchor: { x: 3000, y: 10, width: 0, height: 0 }, display, size })
    expect(at).toEqual({ x: 2790, y: 28, ...size })
  })

  it.each([
    ['a bar at the top', topBar, { x: 1500, y: 28 }],
    [
      'a menu bar at the top and a dock on the left',
      screenAt(0, { x: 60, y: 28, width: 1860, height: 1052 }),
      { x: 1500, y: 28 },
    ],
    ['a bar at the bottom', bottomBar, { x: 1500, y: 400 }],
    ['a bar on the left', screenAt(0, { x: 60, y: 0, width: 1860, height: 1080 }), { x: 60, y: 440 }],
    ['a bar on the right', screenAt(0, { x: 0, y: 0, width: 1860, height: 1080 }), { x: 1440, y: 440 }],
    ['no bar, or one that hides', noBar, { x: 3420, y: 440 }],
  ])('without an icon stands in the corner at %s', (_name, display, corner) => {
    expect(placePanel({ anchor: null, display, size })).toEqual({ ...corner, ...size })
  })

  it('without an icon opens where the cursor is, unless only the first display has a bar', () => {
    expect(displayWithBar(bottomBar, topBar)).toBe(bottomBar)
    expect(displayWithBar(noBar, topBar)).toBe(topBar)
    expect(displayWithBar(noBar, screenAt(0, { x: 0, y: 0, width: 1920, height: 1080 }))).toBe(noBar)
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
          const display = { bounds: workArea, workArea }
          for (const anchor of [{ x: trayX, y: trayY, width: icon, height: icon }, null]) {
            const at = placePanel({ anchor, display, size })
            expect(at.x).toBeGreaterThanOrEqual(x)
            expect(at.y).toBeGreaterThanOrEqual(y)
            expect(at.x + at.width).toBeLessThanOrEqual(x + width)
            expect(at.y + at.height).toBeLessThanOrEqual(y + height)
          }
        },
      ),
    )
  })
})

it('places the capture window in the upper part of the display that the person looks at', () => {
  const at = placeCapture({ x: 1920, y: 0, width: 1920, height: 1080 }, { width: 560, height: 220 })
  expect(at).toEqual({ x: 2600, y: 215, width: 560, height: 220 })
})
