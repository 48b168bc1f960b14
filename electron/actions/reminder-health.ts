import type { createNotices } from './notices.ts'

/** Shorter troubles pass by themselves: a log that is busy, a service that starts anew. */
const patienceMs = 2 * 60_000
const id = 'reminders'

const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'SQLITE_FULL'

const messageOf = (error: unknown): string => {
  if (isFull(error)) return 'Reminders don’t work: the disk is full. Make room, and they go on by themselves.'
  const reason = error instanceof Error ? error.message : String(error)
  return `Reminders don’t work: ${reason} They are tried again every minute; if this stays, quit the app and start it again.`
}

/** Says in panel and tray that reminders don't work once that has lasted, until they work again. */
export const createReminderHealth = (deps: {
  clock: { now(): number }
  notices: Pick<ReturnType<typeof createNotices>, 'list' | 'add' | 'dismiss'>
  onChanged: () => void
}) => {
  let failingSinceAt: number | null = null
  return {
    failed: (error: unknown): void => {
      const now = deps.clock.now()
      if (failingSinceAt === null || now < failingSinceAt) failingSinceAt = now
      if (now - failingSinceAt < patienceMs) return
      const message = messageOf(error)
      if (deps.notices.list().some((notice) => notice.id === id && notice.message === message)) return
      deps.notices.add({ id, message })
      deps.onChanged()
    },
    worked: (): void => {
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
