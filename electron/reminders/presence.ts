/** Why nothing may be shown right now. The tray icon goes on showing what is owed. */
export type Hold = 'quiet' | 'locked' | 'asleep' | 'away' | 'do-not-disturb' | 'full-screen'

export type Presence = Readonly<{
  /** What is known without asking anybody. */
  hold(now: number): Hold | null
  /** Asked right before something is shown: what is known, then what the system says. Never takes longer than a second. */
  ask(now: number): Promise<Hold | null>
  /** When a hold ends by itself (UTC ms), if it does. */
  endsAt(now: number): number | null
  locked(value: boolean): void
  asleep(value: boolean): void
}>

/** Asks the system; rejects or says nothing where it can't tell. */
export type PresenceProbe = () => Promise<Hold | null>

/** A system that doesn't answer must not silence the app: unknown counts as free. */
const patienceMs = 1_000

/** No word of waking or unlocking may be missed for longer than this (electron#44971). */
const believedForMs = 10 * 60_000

/** Whether somebody is there to see a reminder: one place for every reason to hold back. */
export const createPresence = (deps: {
  quietUntilAt: () => number | null
  probe?: PresenceProbe
  after?: (ms: number, callback: () => void) => () => void
  /** Whether the system itself knows of no lock, and of somebody who uses it. */
  isUsed?: () => boolean
}): Presence => {
  /** When each was first looked at, UTC ms: a machine on which time is looked at is awake. */
  let locked: { since: number | null } | null = null
  let asleep: { since: number | null } | null = null
  const isDoubtful = (state: { since: number | null }, now: number): boolean => {
    state.since ??= now
    if (now < state.since) state.since = now
    return now - state.since >= believedForMs
  }
  const quietEnd = (now: number): number | null => {
    const quietUntilAt = deps.quietUntilAt()
    return quietUntilAt !== null && now < quietUntilAt ? quietUntilAt : null
  }
  const hold = (now: number): Hold | null => {
    if (asleep !== null && isDoubtful(asleep, now)) asleep = null
    if (asleep !== null) return 'asleep'
    if (locked !== null && isDoubtful(locked, now) && deps.isUsed?.()) locked = null
    if (locked !== null) return 'locked'
    return quietEnd(now) === null ? null : 'quiet'
  }
  const probed = (): Promise<Hold | null> => {
    const { probe, after } = deps
    if (probe === undefined || after === undefined) return Promise.resolve(null)
    return new Promise((resolve) => {
      const cancel = after(patienceMs, () => resolve(null))
      const answer = (found: Hold | null): void => {
        cancel()
        resolve(found)
      }
      // Started inside a promise, so that a probe that throws at once counts like one that rejects.
      Promise.resolve()
        .then(probe)
        .then(answer, () => answer(null))
    })
  }
  return {
    hold,
    ask: async (now) => hold(now) ?? (await probed()),
    endsAt: quietEnd,
    locked: (value) => {
      locked = value ? { since: null } : null
    },
    asleep: (value) => {
      asleep = value ? { since: null } : null
    },
  }
}
