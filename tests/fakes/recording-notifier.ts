import type {
  NotificationChoice,
  NotifyOutcome,
  ReminderNotification,
} from '../../shared/model/notification.ts'

/** Takes the place of a notifier: keeps what it was to show, and answers as the test says. */
export const createRecordingDelivery = (now: () => number) => {
  const shown: { title: string; body: string; at: number; choose: (choice: NotificationChoice) => void }[] =
    []
  let answer: NotifyOutcome = { outcome: 'shown' }
  return {
    shown,
    answer: async () => answer,
    answerWith: (outcome: NotifyOutcome) => {
      answer = outcome
    },
    deliver: async (
      { title, body }: ReminderNotification,
      choose: (choice: NotificationChoice) => void,
    ): Promise<NotifyOutcome> => {
      shown.push({ title, body, at: now(), choose })
      return answer
    },
  }
}
