import { isUsableZone } from '../../shared/model/usable-zone.ts'

/**
 * Has the system's zone looked up again. The JavaScript engine looks once and keeps what it found, through every new formatter;
 * it looks again when the variable is touched, which stays as it is (Node, `RealEnvStore`).
 */
export const forgetZone = (env: NodeJS.ProcessEnv): void => {
  const { TZ } = env
  if (TZ === undefined) delete env['TZ']
  else env['TZ'] = TZ
}

/** What the system says, which may be nothing or something that nobody can reckon with. */
export const systemZone = (): string | undefined => {
  try {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone
  } catch {
    return undefined
  }
}

export type TimeZone = Readonly<{
  /** A zone that can be reckoned with: the system's, else the last good one, else UTC. */
  name(): string
  /** What is wrong with the system's, in words; `null` when nothing is. */
  problem(): string | null
}>

/** The technician's zone as it is now, whatever the system says. `remembered`: the last good one of earlier runs. */
export const createTimeZone = (deps: {
  system: () => string | undefined
  remembered: () => string | null
}): TimeZone => {
  let lastGood: string | null = null
  const fallback = (): string => {
    const remembered = lastGood ?? deps.remembered()
    return isUsableZone(remembered) ? remembered : 'UTC'
  }
  const name = (): string => {
    const zone = deps.system()
    if (!isUsableZone(zone)) return fallback()
    lastGood = zone
    return zone
  }
  return {
    name,
    problem: () => {
      const zone = deps.system()
      if (isUsableZone(zone)) return null
      const found = zone === undefined || zone === '' ? 'none' : `“${zone}”`
      const used = fallback() === 'UTC' ? 'UTC' : `${fallback()}, the last one that was known`
      return `This computer’s time zone can’t be used (it says ${found}), so times are in ${used}. Choose the time zone anew in the system’s settings.`
    },
  }
}
