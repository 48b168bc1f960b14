import { Temporal } from 'temporal-polyfill'

const known = new Map<string, boolean>()

const works = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    new Temporal.ZonedDateTime(0n, name)
    return true
  } catch {
    return false
  }
}

/**
 * Whether times can be reckoned in this zone, whoever named it: a system may give none at all, `Etc/Unknown`, or a name
 * of Windows' (electron#44620). Asked again and again, so each answer is kept.
 */
export const isUsableZone = (name: unknown): name is string => {
  if (typeof name !== 'string' || name === '') return false
  const answer = known.get(name) ?? works(name)
  if (known.size < 1_000) known.set(name, answer)
  return answer
}
