import { EventEmitter } from 'node:events'
import { makeEvent } from './event.ts'
import { refusing, refusingEmitter } from './refusing.ts'
import type { Bounds } from './types.ts'

export type PowerEvent =
  | 'suspend'
  | 'resume'
  | 'lock-screen'
  | 'unlock-screen'
  | 'shutdown'
  | 'on-ac'
  | 'on-battery'

export const createPower = () => {
  let idleSeconds = 0
  let locked = false
  const powerMonitor = refusing(
    'powerMonitor',
    Object.assign(new EventEmitter(), {
      onBatteryPower: false,
      isOnBatteryPower: () => false,
      getSystemIdleTime: () => idleSeconds,
      getSystemIdleState: (threshold: number) =>
        locked ? 'locked' : idleSeconds >= threshold ? 'idle' : 'active',
      getCurrentThermalState: () => 'unknown',
    }),
  )
  return {
    powerMonitor,
    emit(name: PowerEvent): void {
      if (name === 'lock-screen') locked = true
      if (name === 'unlock-screen') locked = false
      powerMonitor.emit(name, makeEvent())
    },
    setIdle(seconds: number): void {
      idleSeconds = seconds
    },
  }
}

export type DisplayState = { bounds: Bounds; workArea?: Bounds; scaleFactor?: number }

/** Height of the panel at the top of the screen, which is not part of the work area. */
const panelHeight = 28

const contains = (r: Bounds, x: number, y: number): boolean =>
  x >= r.x && x < r.x + r.width && y >= r.y && y < r.y + r.height
const distance = (r: Bounds, x: number, y: number): number =>
  Math.hypot(Math.max(r.x - x, 0, x - r.x - r.width), Math.max(r.y - y, 0, y - r.y - r.height))

export const createScreen = (size: { width: number; height: number }) => {
  const makeDisplay = ({ bounds, workArea, scaleFactor = 1 }: DisplayState, index: number) => {
    const { x, y, width, height } = bounds
    const area = workArea ?? { x, y: y + panelHeight, width, height: height - panelHeight }
    return {
      id: index + 1,
      label: `simulated ${index + 1}`,
      bounds,
      workArea: area,
      size: { width, height },
      workAreaSize: { width: area.width, height: area.height },
      scaleFactor,
      rotation: 0,
      internal: false,
      colorDepth: 24,
      touchSupport: 'unknown',
    }
  }
  type Display = ReturnType<typeof makeDisplay>
  const first = makeDisplay({ bounds: { x: 0, y: 0, ...size } }, 0)
  let displays: [Display, ...Display[]] = [first]
  let cursor = { x: Math.round(size.width / 2), y: Math.round(size.height / 2) }
  const nearest = ({ x, y }: { x: number; y: number }): Display =>
    displays.find(({ bounds }) => contains(bounds, x, y)) ??
    displays.reduce((best, other) =>
      distance(other.bounds, x, y) < distance(best.bounds, x, y) ? other : best,
    )
  const screen = refusing(
    'screen',
    Object.assign(new EventEmitter(), {
      getPrimaryDisplay: () => displays[0],
      getAllDisplays: () => [...displays],
      getDisplayNearestPoint: nearest,
      getDisplayMatching: ({ x, y, width, height }: Bounds) =>
        nearest({ x: x + width / 2, y: y + height / 2 }),
      getCursorScreenPoint: () => ({ ...cursor }),
    }),
  )
  return {
    screen,
    setDisplays(states: readonly DisplayState[]): void {
      const [primary, ...others] = states.map(makeDisplay)
      if (!primary) throw new Error('simulated desktop: a desktop needs a display')
      displays = [primary, ...others]
      screen.emit('display-metrics-changed', makeEvent(), primary, ['bounds', 'workArea'])
    },
    setCursor(x: number, y: number): void {
      cursor = { x, y }
    },
    /** At the right end of the panel. */
    trayBounds(): Bounds {
      const { bounds } = displays[0]
      return { x: bounds.x + bounds.width - 60, y: bounds.y + 2, width: 24, height: 24 }
    },
  }
}

export const createTheme = (changed: () => void) => {
  let source: 'system' | 'light' | 'dark' = 'system'
  let systemDark = false
  const dark = (): boolean => (source === 'system' ? systemDark : source === 'dark')
  class NativeTheme extends refusingEmitter('nativeTheme') {
    readonly shouldUseHighContrastColors = false
    readonly shouldUseInvertedColorScheme = false
    readonly inForcedColorsMode = false
    readonly prefersReducedTransparency = false
    get shouldUseDarkColorsForSystemIntegratedUI(): boolean {
      return systemDark
    }
    get shouldUseDarkColors(): boolean {
      return dark()
    }
    get themeSource(): typeof source {
      return source
    }
    set themeSource(wanted: typeof source) {
      source = wanted
      changed()
      this.emit('updated')
    }
  }
  const nativeTheme = new NativeTheme()
  return {
    nativeTheme,
    dark,
    /** The desktop's own theme, which an app with themeSource 'system' follows. */
    setSystemDark(on: boolean): void {
      systemDark = on
      changed()
      nativeTheme.emit('updated')
    },
  }
}
