import type { WorkingHours } from '../../shared/model/working-hours.ts'

/** `30 min`, `4 h`, `1 h 30 min`: working minutes as they are shown and typed. */
export const minutesText = (minutes: number | null): string => {
  if (minutes === null) return ''
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 || hours === 0 ? [`${rest} min`] : [])].join(' ')
}

const part = /\d+(?:[.,]\d+)?\s*(?:[a-z]+(?:\s+days?)?)?/gi
const amountAndUnit =
  /^(\d+(?:[.,]\d+)?)\s*(?:(d|days?|working\s+days?)|(h|hours?|hrs?)|(?:m|min|mins|minutes?)?)$/i

/**
 * Reads `90`, `90 min`, `1.5 h` or `1 h 30 min` as minutes; `null` when it is none of these. `2 days` only where a day has a
 * length: `dayMinutes`.
 */
export const minutesOf = (typed: string, dayMinutes?: number): number | null => {
  const parts = typed.match(part) ?? []
  if (parts.length === 0 || parts.join('').replace(/\s/g, '') !== typed.replace(/\s/g, '')) return null
  let minutes = 0
  for (const text of parts) {
    const [, amount, inDays, inHours] = amountAndUnit.exec(text.trim()) ?? []
    const unit = inDays ? dayMinutes : inHours ? 60 : 1
    if (amount === undefined || unit === undefined) return null
    minutes += Number(amount.replace(',', '.')) * unit
  }
  return Number.isInteger(minutes) ? minutes : null
}

const off = /^(?:off|none|never|no|not owed|-|)$/i

/** Emptied, or `off`: not owed at all. */
export const isOff = (typed: string): boolean => off.test(typed.trim())

/** `1 day`, `2 days`. */
export const daysText = (days: number | null): string =>
  days === null ? '' : days === 1 ? '1 day' : `${days} days`

/** Reads `2` or `2 days`; `null` when it is neither. */
export const daysOf = (typed: string): number | null => {
  const [, days] = /^(\d+)\s*(?:d|days?|working days?)?$/i.exec(typed.trim()) ?? []
  return days === undefined ? null : Number(days)
}

/** `15 min, 1 h, 3 h`. */
export const ladderText = (steps: readonly number[]): string => steps.map(minutesText).join(', ')

/** Reads the steps of a ladder; `null` when one of them is no time. */
export const ladderOf = (typed: string): number[] | null => {
  const steps = typed
    .split(/[,;]/)
    .filter((step) => step.trim() !== '')
    .map((step) => minutesOf(step))
  const known = steps.filter((step) => step !== null)
  return known.length === steps.length ? known : null
}

/** How long a working day usually is, in minutes: the middle one of those that have hours. */
export const workdayMinutes = ({ days }: WorkingHours): number => {
  const clock = (time: string): number => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number)
    return hours * 60 + minutes
  }
  const lengths = Object.values(days)
    .filter((spans) => spans.length > 0)
    .map((spans) => spans.reduce((sum, { from, to }) => sum + clock(to) - clock(from), 0))
    .toSorted((a, b) => a - b)
  return lengths[Math.floor(lengths.length / 2)] ?? 0
}
