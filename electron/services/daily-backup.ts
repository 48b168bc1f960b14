import type { Clock } from '../../shared/clock.ts'

const soonAfterStartMs = 60_000
/** Short, because a timer stands still while the machine sleeps: what is left of it is waited for after waking up. */
const betweenLooksMs = 10 * 60_000

/**
 * One verified copy of the log on each day on which the app runs: looked after shortly after the start, every few minutes,
 * and whenever `look` is called, as on waking up. One that failed is tried again at the next look.
 */
export const startDailyBackup = (deps: {
  clock: Pick<Clock, 'after'>
  hasToday: () => boolean
  backup: () => Promise<unknown>
  onDone: () => void
  onError: (error: unknown) => void
}): Readonly<{ look(): void; stop(): void }> => {
  let cancel = (): void => {}
  let isMaking = false
  const make = async (): Promise<void> => {
    if (isMaking || deps.hasToday()) return
    isMaking = true
    try {
      await deps.backup()
      deps.onDone()
    } finally {
      isMaking = false
    }
  }
  const look = (): void => {
    make().catch(deps.onError)
  }
  const plan = (ms: number): void => {
    cancel = deps.clock.after(ms, () => {
      plan(betweenLooksMs)
      look()
    })
  }
  plan(soonAfterStartMs)
  return { look, stop: () => cancel() }
}
