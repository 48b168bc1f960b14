import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../shared/clock.ts'

type Timer = { at: number; readonly order: number; readonly callback: () => void; readonly ofApp: boolean }

export type ManualClock = ReturnType<typeof createManualClock>

/**
 * A clock that stands still until it is moved; then timers fire in order, each at its own time. The app's timers stand
 * still while the machine sleeps, as real ones do; those of the world around it go on.
 */
export const createManualClock = (
  startAt: string | number,
  zone: string | ((at: number) => string) = 'Europe/Berlin',
) => {
  const instantOf = (instant: string | number): number =>
    typeof instant === 'string' ? Date.parse(instant) : instant
  let now = instantOf(startAt)
  let zoneAt = typeof zone === 'string' ? () => zone : zone
  let order = 0
  let timers: Timer[] = []
  let asleepSince: number | null = null

  const byTime = (a: Timer, b: Timer): number => a.at - b.at || a.order - b.order
  /** Kept in order, so that the next one is at the end. */
  const add = (timer: Timer): void => {
    let low = 0
    let high = timers.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = timers[middle]
      if (other !== undefined && byTime(other, timer) > 0) low = middle + 1
      else high = middle
    }
    timers.splice(low, 0, timer)
  }
  const schedule = (at: number, callback: () => void, ofApp: boolean): (() => void) => {
    const timer = { at: Math.max(Math.ceil(at), now), order: order++, callback, ofApp }
    add(timer)
    return () => {
      const index = timers.indexOf(timer)
      if (index >= 0) timers.splice(index, 1)
    }
  }
  /** The app's timers have as long to go as before. */
  const postponeAppTimers = (ms: number): void => {
    for (const timer of timers) if (timer.ofApp) timer.at += ms
    timers.sort((a, b) => byTime(b, a))
  }

  const clock: Clock = {
    now: () => now,
    after: (ms, callback) => schedule(now + ms, callback, true),
    timeZone: () => zoneAt(now),
  }
  const set = (instant: string | number): void => {
    const at = instantOf(instant)
    postponeAppTimers(at - now)
    now = at
  }
  const runUntil = async (endAt: number): Promise<void> => {
    for (;;) {
      // Lets what was started come to rest before time goes on.
      await setImmediate()
      const index = timers.findLastIndex(({ ofApp }) => asleepSince === null || !ofApp)
      const next = timers[index]
      if (next === undefined || next.at > endAt) break
      timers.splice(index, 1)
      now = next.at
      next.callback()
    }
    now = endAt
  }

  return {
    clock,
    now: clock.now,
    advance: (ms: number): Promise<void> => runUntil(now + ms),
    runUntil,
    /** As when the machine slept or somebody set the clock: time jumps, and no timer fires on the way. */
    set,
    pass: (ms: number): void => set(now + ms),
    travelTo: (newZone: string): void => {
      zoneAt = () => newZone
    },
    /** A timer of the world around the app. */
    at: (at: number, callback: () => void): void => {
      schedule(at, callback, false)
    },
    /** As a dead process's: nothing of the app is called back any more. */
    dropAppTimers: (): void => {
      timers = timers.filter(({ ofApp }) => !ofApp)
    },
    sleep: (): void => {
      asleepSince = now
    },
    wake: (): void => {
      if (asleepSince !== null) postponeAppTimers(now - asleepSince)
      asleepSince = null
    },
  }
}
