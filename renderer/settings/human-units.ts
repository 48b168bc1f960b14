/** `30 min`, `4 h`, `1 h 30 min`: working minutes as they are shown and typed. */
export const minutesText = (minutes: number | null): string => {
  if (minutes === null) return ''
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 || hours === 0 ? [`${rest} min`] : [])].join(' ')
}

const part = /^(\d+(?:[.,]\d+)?)\s*(h|hours?|hrs?|m|min|mins|minutes?)?$/i

/** Reads `90`, `90 min`, `1.5 h` or `1 h 30 min` as minutes; `null` when it is none of these. */
export const minutesOf = (typed: string): number | null => {
  const parts = typed.trim().match(/\d+(?:[.,]\d+)?\s*[a-z]*/gi) ?? []
  if (parts.length === 0 || parts.join('').replace(/\s/g, '') !== typed.replace(/\s/g, '')) return null
  let minutes = 0
  for (const text of parts) {
    const [, amount = '', unit = 'min'] = part.exec(text.trim()) ?? []
    if (amount === '') return null
    minutes += Number(amount.replace(',', '.')) * (/^h/i.test(unit) ? 60 : 1)
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
    .map(minutesOf)
  const known = steps.filter((step) => step !== null)
  return known.length === steps.length ? known : null
}
