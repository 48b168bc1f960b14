import type { Clock } from '../../shared/clock.ts'
import type { Response } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { Settings, SettingsPatch } from '../../shared/model/settings.ts'
import { localDate } from '../../shared/policy/local-time.ts'
import { calendarDays } from '../../shared/words/calendar-days.ts'

export type ImportHolidays = () => Promise<Response<'settings:import-holidays'>>

/** A calendar of one office's holidays has some kilobytes. */
const mostBytes = 10 * 1024 * 1024
const yearsAhead = 3

/** Calendars are UTF-8 (RFC 5545, 3.1.4); what is not was written by an old Outlook on Windows. */
const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Adds the days of a calendar file to the holidays: those of the next three years that are not known yet. */
export const createImportHolidays =
  (deps: {
    clock: Clock
    /** Asks for a file; `null` when none was chosen. */
    choose: () => Promise<Readonly<{ size: number; read(): Promise<Uint8Array> }> | null>
    settings: { read(): Settings; change(patch: SettingsPatch): void }
  }): ImportHolidays =>
  async () => {
    const file = await deps.choose()
    if (file === null) return null
    if (file.size > mostBytes) {
      throw new AppError(
        'invalid-request',
        'This file is larger than 10 MB. Choose a calendar with holidays only.',
      )
    }
    const today = localDate(deps.clock.now(), deps.clock.timeZone())
    const span = { from: today.toString(), to: today.add({ years: yearsAhead }).toString() }
    const days = calendarDays(decoded(await file.read()), span)
    const { workingHours } = deps.settings.read()
    const before = new Set(workingHours.holidays)
    const added = days.filter(({ date }) => !before.has(date))
    if (added.length > 0) {
      const holidays = [...before, ...added.map(({ date }) => date)].sort()
      deps.settings.change({ workingHours: { ...workingHours, holidays } })
    }
    return { added: [...added], known: days.length - added.length }
  }
