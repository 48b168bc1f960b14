import type { Clock } from '../../shared/clock.ts'
import type { Response } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { Settings, SettingsPatch } from '../../shared/model/settings.ts'
import { mostHolidays } from '../../shared/model/working-hours.ts'
import { localDate } from '../../shared/policy/local-time.ts'
import type { readCalendarFile } from '../../shared/words/calendar/calendar-days.ts'
import { notACalendar } from '../../shared/words/calendar/not-a-calendar.ts'

export type ImportHolidays = () => Promise<Response<'settings:import-holidays'>>

/** A calendar of one office's holidays has some kilobytes. */
const mostBytes = 10 * 1024 * 1024
const yearsAhead = 3
const mostExamples = 3

/** Adds the days of a calendar file to the holidays: those of the next three years that are not known yet. */
export const createImportHolidays =
  (deps: {
    clock: Clock
    /** Asks for a file; `null` when none was chosen. */
    choose: () => Promise<Readonly<{ size: number; read(): Promise<Uint8Array> }> | null>
    /** Reads it where it can do no harm. */
    readCalendar: (
      ...input: Parameters<typeof readCalendarFile>
    ) => Promise<ReturnType<typeof readCalendarFile>>
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
    const reading = await deps.readCalendar(await file.read(), span)
    if (reading === undefined) throw notACalendar()
    const { days, appointments, faults } = reading
    const { workingHours } = deps.settings.read()
    const before = new Set(workingHours.holidays)
    const added = days.filter(({ date }) => !before.has(date))
    if (added.length > 0) {
      const holidays = [...before, ...added.map(({ date }) => date)].sort()
      if (holidays.length > mostHolidays) {
        throw new AppError(
          'invalid-request',
          `With this calendar there would be more than ${mostHolidays.toLocaleString('en')} holidays. Remove old ones first.`,
        )
      }
      deps.settings.change({ workingHours: { ...workingHours, holidays } })
    }
    return {
      added: [...added],
      known: days.length - added.length,
      appointments,
      unread: faults.length,
      examples: faults.slice(0, mostExamples).map(({ line, reason }) => `line ${line}: ${reason}`),
    }
  }
