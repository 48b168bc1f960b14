import { createClock } from '@sinonjs/fake-timers'
import type { Clock } from '../../shared/clock.ts'

/** A clock that stands still until a test moves it, firing timers in order. */
export const createManualClock = (iso: string, timeZone = 'Europe/Berlin') => {
  const fake = createClock(Date.parse(iso))
  let zone = timeZone
  const clock: Clock = {
    now: () => fake.now,
    after: (ms, callback) => {
      const timer = fake.setTimeout(callback, ms)
      return () => fake.clearTimeout(timer)
    },
    timeZone: () => zone,
  }
  return {
    clock,
    advance: (ms: number) => fake.tickAsync(ms),
    /** As when the machine slept or somebody set the clock: time jumps, and no timer fires on the way. */
    jumpTo: (instant: string) => {
      fake.setSystemTime(Date.parse(instant))
    },
    travelTo: (newZone: string) => {
      zone = newZone
    },
  }
}
