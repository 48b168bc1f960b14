import type { Clock } from '../../shared/clock.ts'

const soonAfterStartMs = 60_000
const dayMs = 24 * 60 * 60_000

/** A verified copy of the log shortly after the start and then once a day. Gives back what stops it. */
export const startDailyBackup = (deps: {
  clock: Clock
  backup: () => Promise<unknown>
  onError: (error: unknown) => void
}): (() => void) => {
  let cancel = (): void => {}
  const plan = (ms: number): void => {
    cancel = deps.clock.after(ms, () => {
      plan(dayMs)
      deps.backup().catch(deps.onError)
    })
  }
  plan(soonAfterStartMs)
  return () => cancel()
}
