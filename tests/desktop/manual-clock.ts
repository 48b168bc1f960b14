import { createRequire } from 'node:module'
import type * as FakeTimers from '@sinonjs/fake-timers'
import { nextTurn, pause, realTime } from './real-time.ts'

export type ManualClock = {
  now(): number
  /** Moves the time by `ms`, firing the timers that come due in their order, each at its own time. */
  advance(ms: number): Promise<void>
  /** Moves the time by `ms` without firing timers, as sleep does or somebody who sets the clock. */
  jump(ms: number): Promise<void>
}

/** Files and processes that somebody waits for right now; pipes, servers and real timers are always there. */
const inFlight = (): boolean => {
  const names = process.getActiveResourcesInfo()
  const processes = names.filter((name) => name === 'ProcessWrap').length
  return processes > 1 || names.some((name) => /^(FSReq|FileHandleReq|GetAddrInfo)/.test(name)) // one is Chromium
}

/**
 * Replaces Date, setTimeout, setInterval and performance.now of this process. setImmediate, promises and I/O stay
 * real, for they take no time.
 * @param settled waits until pages have heard everything that was sent to them.
 */
export const installManualClock = (startAt: number, settled: () => Promise<void>): ManualClock => {
  // Loaded only where time stands still, for a second instance must be quick.
  const timers: typeof FakeTimers = createRequire(import.meta.url)('@sinonjs/fake-timers')
  const clock = timers.install({
    now: startAt,
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
  })
  const nextTimerAt = (): number => {
    let earliest = Number.POSITIVE_INFINITY
    for (const timer of clock.timers?.values() ?? []) earliest = Math.min(earliest, timer.callAt ?? earliest)
    return earliest
  }
  /** Promises and immediates first; then I/O that one of them started, for at most a quarter of a second. */
  const settle = async (): Promise<void> => {
    const since = realTime.now()
    for (let turn = 0; turn < 3 || (inFlight() && realTime.now() - since < 250); turn++) {
      if (turn > 3) await pause(1)
      await nextTurn()
    }
  }
  return {
    now: () => clock.now,
    async advance(ms) {
      if (!(ms >= 0)) throw new RangeError(`simulated desktop: advance(${ms}): time only goes forward`)
      const target = clock.now + ms
      await settle()
      for (let at = nextTimerAt(); at <= target; at = nextTimerAt()) {
        clock.tick(Math.max(0, at - clock.now))
        await settle()
      }
      clock.tick(target - clock.now)
      await settle()
      await settled()
    },
    async jump(ms) {
      clock.setSystemTime(clock.now + ms)
      await settle()
      await settled()
    },
  }
}
