import type { Clock } from '../../shared/clock.ts'
import type { Notices } from './notices.ts'

/** Shorter troubles pass by themselves: a log that is busy, a service that starts anew. */
const patienceMs = 2 * 60_000
const id = 'reminders'

/** They look at least once a minute. Timers rest with the machine, so that rounds, unlike the clock, count no sleep. */
const roundMs = 30_000
const quietRounds = patienceMs / roundMs
const silence =
  'Reminders don’t work: they have been silent for over two minutes. If this stays, quit the app and start it again.'

const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'SQLITE_FULL'

const messageOf = (error: unknown): string => {
  if (isFull(error)) return 'Reminders don’t work: the disk is full. Make room, and they go on by themselves.'
  const reason = error instanceof Error ? error.message : String(error)
  return `Reminders don’t work: ${reason} They are tried again every minute; if this stays, quit the app and start it again.`
}

/** Says in panel and tray that reminders don't work, or are silent, once that has lasted, until they work again. */
export const createReminderHealth = (deps: {
  clock: Pick<Clock, 'now' | 'after'>
  notices: Notices
  onChanged: () => void
}) => {
  let failingSinceAt: number | null = null
  let silentRounds = 0
  let cancelRound: (() => void) | null = null

  const say = (message: string): void => {
    if (deps.notices.list().some((notice) => notice.id === id && notice.message === message)) return
    deps.notices.add({ id, message })
    deps.onChanged()
  }
  const watch = (): void => {
    cancelRound = deps.clock.after(roundMs, () => {
      watch()
      silentRounds += 1
      if (silentRounds > quietRounds) say(silence)
    })
  }

  return {
    /** From now on silence is noticed as well, until `stop`. */
    start: watch,
    stop: (): void => cancelRound?.(),
    failed: (error: unknown): void => {
      silentRounds = 0
      const now = deps.clock.now()
      if (failingSinceAt === null || now < failingSinceAt) failingSinceAt = now
      if (now - failingSinceAt < patienceMs) return
      say(messageOf(error))
    },
    worked: (): void => {
      silentRounds = 0
      failingSinceAt = null
      if (!deps.notices.list().some((notice) => notice.id === id)) return
      deps.notices.dismiss(id)
      deps.onChanged()
    },
    /** What the tray says of it: `null` while reminders work. */
    problem: (): string | null =>
      deps.notices.list().find((notice) => notice.id === id || notice.id === 'notifications')?.message ??
      null,
  }
}
