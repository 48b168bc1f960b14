import { defaultSettings, type Settings } from '../model/settings.ts'

/** What every question about "when" is answered with: the technician's zone, hours and rhythm. */
export type PolicyContext = Readonly<{
  /** IANA name, such as `Europe/Berlin`. */
  timeZone: string
  workingHours: Settings['workingHours']
  reminders: Settings['reminders']
}>

export const defaultPolicyContext: PolicyContext = {
  timeZone: 'UTC',
  workingHours: defaultSettings.workingHours,
  reminders: defaultSettings.reminders,
}
