import { z } from 'zod'
import { defaultPolicies, policiesSchema } from './policy.ts'
import { defaultWorkingHours, workingHoursSchema } from './working-hours.ts'

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'use a time such as 09:15')

const remindersSchema = z.object({
  /** Local time of the reminder on each following working day. */
  dailyAt: timeOfDay,
  /** Local times of the digests that carry what had no notification of its own. */
  digestAt: z.array(timeOfDay).min(1).max(6),
  /** From how many due together they become one digest. */
  digestFrom: z.int().min(2).max(20),
  /** At least this many minutes between two notifications. */
  minutesBetweenToasts: z.int().min(0).max(240),
  /** At most this many notifications in a working day, digests at their own times not counted. */
  toastsPerDay: z.int().min(1).max(100),
})

/** An absence: local dates, the last one included. Everything is held, and summed up on return. */
const absenceSchema = z
  .object({ from: z.iso.date(), to: z.iso.date() })
  .refine(({ from, to }) => from <= to, 'must end after it begins')
  .refine(
    ({ from, to }) => Date.parse(to) - Date.parse(from) < 366 * 86_400_000,
    'must not be longer than a year',
  )

const parts = {
  /** Signs the mails. */
  technician: z.object({ name: z.string().max(200), phone: z.string().max(60) }),
  workingHours: workingHoursSchema,
  daysOff: z.array(absenceSchema).max(100),
  reminders: remindersSchema,
  policies: policiesSchema,
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
  daysOff: parts.daysOff.default([]),
  reminders: parts.reminders.default({
    dailyAt: '09:15',
    digestAt: ['09:15', '16:30'],
    digestFrom: 3,
    minutesBetweenToasts: 5,
    toastsPerDay: 6,
  }),
  policies: parts.policies.default(defaultPolicies),
  notifications: parts.notifications.default({ adapter: 'automatic', showNames: true }),
  shortcut: parts.shortcut.default('CommandOrControl+Alt+L'),
  theme: parts.theme.default('system'),
  onPanelClose: parts.onPanelClose.default('ask'),
  /** Until when nothing is shown; the tray icon stays the truth. */
  quietUntilAt: z.int().nullable().default(null),
})
export type Settings = Readonly<z.infer<typeof settingsSchema>>

export const defaultSettings: Settings = settingsSchema.parse({})
