import { z } from 'zod'
import { defaultWorkingHours, workingHoursSchema } from './working-hours.ts'

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'use a time such as 09:15')

const remindersSchema = z.object({
  /** Minutes after the fix at which an untold one is raised, before the daily rhythm begins. */
  ladderMinutes: z
    .array(z.int().positive())
    .min(1)
    .refine(
      (steps) => steps.every((s, i) => i === 0 || s > (steps[i - 1] ?? 0)),
      'must rise from step to step',
    ),
  /** Local time of the reminder on each following working day. */
  dailyAt: timeOfDay,
  /** From how many due together they become one digest. */
  digestFrom: z.int().min(2).max(20),
  /** Working minutes after the fix from which an untold one counts as overdue. */
  tellWithinMinutes: z.int().positive(),
})

const parts = {
  /** Signs the mails. */
  technician: z.object({ name: z.string().max(200), phone: z.string().max(60) }),
  workingHours: workingHoursSchema,
  reminders: remindersSchema,
  notifications: z.object({
    adapter: z.enum(['automatic', 'node-notifier', 'electron']),
    /** Off: no names or titles in notifications, for lock screens and shared displays. */
    showNames: z.boolean(),
  }),
  /** Opens the capture window from anywhere; in Electron's accelerator notation. */
  shortcut: z.string().min(1).max(100),
  theme: z.enum(['system', 'light', 'dark']),
  /** What closing the panel does where there is no tray to come back from. */
  onPanelClose: z.enum(['ask', 'keep-running', 'quit']),
}

/** The part of the settings that a window may change, one or more parts at a time. */
export const settingsPatchSchema = z.object(parts).partial()
export type SettingsPatch = Readonly<z.infer<typeof settingsPatchSchema>>

/** What the technician can change. Every part has a default, so that an older or partial file still opens. */
export const settingsSchema = z.object({
  technician: parts.technician.default({ name: '', phone: '' }),
  workingHours: parts.workingHours.default(defaultWorkingHours),
  reminders: parts.reminders.default({
    ladderMinutes: [15, 60, 180],
    dailyAt: '09:15',
    digestFrom: 3,
    tellWithinMinutes: 240,
  }),
  notifications: parts.notifications.default({ adapter: 'automatic', showNames: true }),
  shortcut: parts.shortcut.default('CommandOrControl+Alt+L'),
  theme: parts.theme.default('system'),
  onPanelClose: parts.onPanelClose.default('ask'),
  /** Until when nothing is shown; the tray icon stays the truth. */
  quietUntilAt: z.int().nullable().default(null),
})
export type Settings = Readonly<z.infer<typeof settingsSchema>>

export const defaultSettings: Settings = settingsSchema.parse({})
