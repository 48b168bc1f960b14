/** What a person chose on a notification: its body, or one of its buttons. */
export const notificationChoices = [
  'open',
  'write-mail',
  'snooze-1-hour',
  'already-told',
  'chased',
  'works',
] as const
export type NotificationChoice = (typeof notificationChoices)[number]

export type ReminderNotification = Readonly<{
  title: string
  body: string
  /** Buttons, where the platform has them; the first is the advised one. */
  actions: readonly Readonly<{ choice: NotificationChoice; label: string }>[]
}>

/** Suppressed and failed reminders do not count as nags: nobody has seen them. */
export type NotifyOutcome =
  | Readonly<{ outcome: 'shown' }>
  | Readonly<{ outcome: 'suppressed'; reason: string }>
  | Readonly<{ outcome: 'failed'; error: string }>

export type Notifier = Readonly<{
  name: 'node-notifier' | 'electron'
  /** Settles once, when the platform has said what became of it. `onChoice` may come much later, or never. */
  show(
    notification: ReminderNotification,
    onChoice: (choice: NotificationChoice) => void,
  ): Promise<NotifyOutcome>
}>
