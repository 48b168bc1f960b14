import { later } from '../ui/later.tsx'

// What only some lines lead to; the field itself is to be there at once.
export const MailQuestion = later(async () => (await import('../app/mail-question.tsx')).MailQuestion)
export const WhoChoice = later(async () => (await import('./who-choice.tsx')).WhoChoice)

/** So that it is there at once when it is wanted. What can't be loaded now is tried again then. */
export const loadAllOfCapture = async (): Promise<void> => {
  for (const { load } of [WhoChoice, MailQuestion]) await load().catch(() => {})
}
