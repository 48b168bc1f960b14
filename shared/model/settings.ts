import { z } from 'zod'
import { dayMs } from '../time.ts'
import { listOf } from './bounded.ts'
import { languageCodeSchema, letterIdSchema, letterTemplateSchema, letterVariantSchema } from './letter.ts'
import { defaultPolicies, policiesSchema } from './policy.ts'
import { defaultWorkingHours, workingHoursSchema } from './working-hours.ts'

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'use a time such as 09:15')

const remindersSchema = z.object({
  /** Local time of the reminder on each following working day. */
  dailyAt: timeOfDay,
  /** Local times at which what had to wait is said; the last is said before you go. */
  digestAt: z.array(timeOfDay).min(1).max(6),
  /** At least this many minutes between two notifications. */
  minutesBetweenToasts: z.int().min(0).max(240),
  /** At most this many notifications in a working day, but for promises that are about to break. */
  toastsPerDay: z.int().min(1).max(100),
})

/** An absence: local dates, the last one included. Everything is held, and summed up on return. */
const absenceSchema = z
  .object({ from: z.iso.date(), to: z.iso.date() })
  .refine(({ from, to }) => from <= to, 'must end after it begins')
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) < 366 * dayMs, 'must not be longer than a year')

export const handoverForms = ['mailto', 'eml', 'gmail', 'outlook-web', 'copy'] as const
export const handoverFormSchema = z.enum(handoverForms)
/** How a draft reaches the technician's mail. */
export type HandoverForm = z.infer<typeof handoverFormSchema>

const plainWordSchema = z.object({ term: z.string().min(1).max(100), plain: z.string().min(1).max(200) })

const cardSchema = z.object({
  id: z.string().min(1).max(60),
  title: z.string().min(1).max(200),
  answer: z.string().min(1).max(5_000),
})
/** A short answer to what is always asked. */
export type PolicyCard = Readonly<z.infer<typeof cardSchema>>

const parts = {
  /** Signs the mails. */
  technician: z.object({ name: z.string().max(200), phone: z.string().max(60) }),
  workingHours: workingHoursSchema,
  daysOff: listOf(absenceSchema, 100),
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
  letters: z.object({ language: languageCodeSchema, variant: letterVariantSchema }),
  /** The technician's own wording, by letter; what is not here is the default. */
  templates: z.partialRecord(letterIdSchema, letterTemplateSchema),
  tone: z.object({
    /** The organisation's own terms, which its people know. */
    exempt: listOf(z.string().min(1).max(100), 500),
    /** Further jargon, with plain words for it. */
    jargon: listOf(plainWordSchema, 500),
  }),
  handover: z.object({
    form: handoverFormSchema,
    /** A mail that is too long for a mail link: as a draft file, or as a short link with the text on the clipboard. */
    tooLong: z.enum(['eml', 'clipboard']).default('eml'),
    /** One fix for many people: one mail that hides them from each other, instead of one each. */
    oneMailForMany: z.boolean(),
  }),
  cards: listOf(cardSchema, 200),
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
    minutesBetweenToasts: 5,
    toastsPerDay: 6,
  }),
  policies: parts.policies.default(defaultPolicies),
  notifications: parts.notifications.default({ adapter: 'automatic', showNames: true }),
  shortcut: parts.shortcut.default('CommandOrControl+Alt+L'),
  theme: parts.theme.default('system'),
  letters: parts.letters.default({ language: 'en', variant: 'warm' }),
  templates: parts.templates.default({}),
  tone: parts.tone.default({ exempt: [], jargon: [] }),
  handover: parts.handover.default({ form: 'mailto', tooLong: 'eml', oneMailForMany: false }),
  cards: parts.cards.default([]),
  onPanelClose: parts.onPanelClose.default('ask'),
  /** Until when no notification is shown; the tray icon goes on showing what is owed. */
  quietUntilAt: z.int().nullable().default(null),
  /** When that was chosen: the clock may be set back since. */
  quietSinceAt: z.int().nullable().default(null),
  /** The last zone that the system gave and that could be used, for when it gives none. */
  lastTimeZone: z.string().max(100).nullable().default(null),
})
export type Settings = Readonly<z.infer<typeof settingsSchema>>

export const defaultSettings: Settings = settingsSchema.parse({})
