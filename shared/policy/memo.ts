import type { WorkingHours } from '../model/working-hours.ts'

const mostKeys = 64
const mostDays = 4_000

/** Remembers what was made for a key; starts over when full, so that it never grows beyond that. */
const bounded = <K, V>(most: number, make: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make(key)
    if (known.size >= most) known.clear()
    known.set(key, made)
    return made
  }
}

/** By the number of a day. */
export const rememberedByDay = <V>(make: (day: number) => V): ((day: number) => V) => bounded(mostDays, make)

/** By the name of a zone. */
export const rememberedByName = <V>(make: (name: string) => V): ((name: string) => V) =>
  bounded(mostKeys, make)

/**
 * By working hours, which are never changed in place, and a name such as the zone's; gone with the hours. What the same
 * inputs always give is worked out once: the same few questions are asked for everything that is owed.
 */
export const rememberedByHours = <V>(
  make: (hours: WorkingHours, name: string) => V,
): ((hours: WorkingHours, name: string) => V) => {
  const known = new WeakMap<WorkingHours, (name: string) => V>()
  return (hours, name) => {
    const found = known.get(hours) ?? rememberedByName((key) => make(hours, key))
    known.set(hours, found)
    return found(name)
  }
}
