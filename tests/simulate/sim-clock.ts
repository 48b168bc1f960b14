import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../shared/clock.ts'

type Timer = { at: number; readonly order: number; readonly callback: () => void; readonly ofApp: boolean }

/**
 * A clock that jumps from timer to timer. The app's timers stand still while the machine sleeps, as real ones do; those of
 * the world go on.
 */
export const createSimClock = (startAt: number, zoneAt: (at: number) => string) => {
  let now = startAt
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

  const clock: Clock = {
    now: () => now,
    after: (ms, callback) => schedule(now + ms, callback, true),
    timeZone: () => zoneAt(now),
  }
  return {
    clock,
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
      const sleptMs = asleepSince === null ? 0 : now - asleepSince
      asleepSince = null
      for (const timer of timers) if (timer.ofApp) timer.at += sleptMs
      timers.sort((a, b) => byTime(b, a))
    },
    runUntil: async (endAt: number): Promise<void> => {
      for (;;) {
        const index = timers.findLastIndex(({ ofApp }) => asleepSince === null || !ofApp)
        const next = timers[index]
        if (next === undefined || next.at > endAt) break
        timers.splice(index, 1)
        now = next.at
        next.callback()
        // Lets what was started come to rest before time goes on.
        await setImmediate()
      }
      now = endAt
    },
  }
}
