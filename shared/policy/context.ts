import { defaultSettings, type Settings } from '../model/settings.ts'

/** What every question about "when" is answered with: the technician's zone, hours, and how often to remind. */
export type PolicyContext = Readonly<{
  /** IANA name, such as `Europe/Berlin`. */
  timeZone: string
  workingHours: Settings['workingHours']
  /** Absences count as days without work, for what is raised; not for what is owed. */
  daysOff: Settings['daysOff']
  reminders: Settings['reminders']
  policies: Settings['policies']
}>

export const defaultPolicyContext: PolicyContext = {
  timeZone: 'UTC',
  workingHours: defaultSettings.workingHours,
  daysOff: defaultSettings.daysOff,
  reminders: defaultSettings.reminders,
  policies: defaultSettings.policies,
}
