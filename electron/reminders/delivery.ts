import type {
  NotificationChoice,
  Notifier,
  NotifyOutcome,
  ReminderNotification,
} from '../../shared/model/notification.ts'

/** Shows one notification by the first notifier that manages to; the next one takes over when it fails. */
export const createDelivery =
  (deps: { notifiers: () => readonly Notifier[] }) =>
  async (
    notification: ReminderNotification,
    onChoice: (choice: NotificationChoice) => void,
  ): Promise<NotifyOutcome> => {
    const errors: string[] = []
    for (const notifier of deps.notifiers()) {
      const result = await notifier.show(notification, onChoice)
      if (result.outcome !== 'failed') return result
      errors.push(`${notifier.name}: ${result.error}`)
    }
    return { outcome: 'failed', error: errors.join('; ') || 'no way to show a notification on this system' }
  }
