import { hourMs } from '../time.ts'
import type { PolicyContext } from './context.ts'
import { localDate, localTimeOn } from './local-time.ts'
import { raisingHours } from './raising.ts'
import { workingDayFrom } from './working-day.ts'
import { isWorkingTime } from './working-time.ts'

export const snoozeIds = ['1-hour', 'this-afternoon', 'tomorrow-morning', 'monday'] as const
export type SnoozeId = (typeof snoozeIds)[number]

/** A choice of the snooze menu: until when (UTC ms), as the person reads it. */
export type SnoozeOption = Readonly<{ id: SnoozeId; label: string; untilAt: number }>

const afternoon = '14:00'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/**
 * The choices that keep their word at this moment. `This afternoon` is gone once it is less than an hour away, or when
 * nobody works then; `Tomorrow morning` is only there when tomorrow is a working day; `Monday` means the first working
 * day of next week and is called by that day's name, and gone when it is tomorrow.
 */
export const snoozeOptions = (now: number, context: PolicyContext): readonly SnoozeOption[] => {
  const { timeZone } = context
  const today = localDate(now, timeZone)
  const options: SnoozeOption[] = [{ id: '1-hour', label: '1 hour', untilAt: now + hourMs }]

  const afternoonAt = localTimeOn(today, afternoon, timeZone)
  if (afternoonAt - now >= hourMs && isWorkingTime(afternoonAt, raisingHours(context), timeZone))
    options.push({ id: 'this-afternoon', label: 'This afternoon', untilAt: afternoonAt })

  const tomorrow = today.add({ days: 1 })
  const next = workingDayFrom(tomorrow, context)
  const isTomorrow = next.date.equals(tomorrow)
  if (isTomorrow) options.push({ id: 'tomorrow-morning', label: 'Tomorrow morning', untilAt: next.dailyAt })

  const nextMonday = today.add({ days: 8 - today.dayOfWeek })
  const monday = workingDayFrom(nextMonday, context)
  if (!(isTomorrow && monday.date.equals(tomorrow)))
    options.push({
      id: 'monday',
      label: weekdays[monday.date.dayOfWeek - 1] ?? 'Monday',
      untilAt: monday.dailyAt,
    })
  return options
}
