import type { Clock } from '../../shared/clock.ts'

/** The machine's clock. The one place that reads `Date.now` and sets timers. */
export const createSystemClock = (deps: { timeZone: () => string }): Clock => ({
  now: () => Date.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms)
    return () => clearTimeout(timer)
  },
  timeZone: deps.timeZone,
})
