import type { Clock } from '../../shared/clock.ts'

/** The machine's clock. The one place that reads `Date.now` and sets timers. */
export const createSystemClock = (): Clock => ({
  now: () => Date.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms)
    return () => clearTimeout(timer)
  },
  // A fresh formatter each time: the zone of an old one does not follow the system's.
  timeZone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
})
