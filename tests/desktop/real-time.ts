/**
 * The machine's own timers, taken before the manual clock replaces the global ones. Everything in the simulated
 * desktop that waits for a process, a pipe or a page uses these.
 */
export const realTime = {
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  setImmediate: globalThis.setImmediate,
  setInterval: globalThis.setInterval,
  clearInterval: globalThis.clearInterval,
  now: globalThis.performance.now.bind(globalThis.performance),
} as const

/** Resolves after `ms` real milliseconds. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    realTime.setTimeout(resolve, ms)
  })

/** Resolves in the next turn of the event loop. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    realTime.setImmediate(() => resolve())
  })
