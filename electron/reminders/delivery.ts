import type { Clock } from '../../shared/clock.ts'
import type {
  NotificationChoice,
  Notifier,
  NotifyOutcome,
  ReminderNotification,
} from '../../shared/model/notification.ts'

/** Longer than any notifier takes by its own limits. */
const answerWithinMs = 10_000

/** A notifier that throws, or never answers, must not stop the reminders: both count as failed. */
const limited = (clock: Pick<Clock, 'after'>, show: () => Promise<NotifyOutcome>): Promise<NotifyOutcome> =>
  new Promise((resolve) => {
    const cancel = clock.after(answerWithinMs, () => resolve({ outcome: 'failed', error: 'no answer' }))
    const answer = (outcome: NotifyOutcome): void => {
      cancel()
      resolve(outcome)
    }
    Promise.resolve()
      .then(show)
      .then(answer, (error: unknown) =>
        answer({ outcome: 'failed', error: error instanceof Error ? error.message : String(error) }),
      )
  })

/** Shows one notification by the first notifier that manages to; the next one takes over when it fails. */
export const createDelivery =
  (deps: { clock: Pick<Clock, 'after'>; notifiers: () => readonly Notifier[] }) =>
  async (
    notification: ReminderNotification,
    onChoice: (choice: NotificationChoice) => void,
  ): Promise<NotifyOutcome> => {
    const errors: string[] = []
    for (const notifier of deps.notifiers()) {
      const result = await limited(deps.clock, () => notifier.show(notification, onChoice))
      if (result.outcome !== 'failed') return result
      errors.push(`${notifier.name}: ${result.error}`)
    }
    return { outcome: 'failed', error: errors.join('; ') || 'no way to show a notification on this system' }
  }
