/** Why nothing may be shown right now. The tray icon stays the truth meanwhile. */
export type Hold = 'quiet' | 'locked' | 'asleep'

export type Presence = Readonly<{
  hold(now: number): Hold | null
  /** When a hold ends by itself (UTC ms), if it does. */
  endsAt(now: number): number | null
  locked(value: boolean): void
  asleep(value: boolean): void
}>

/** Whether somebody is there to see a reminder: one place for every reason to hold back. */
export const createPresence = (deps: { quietUntilAt: () => number | null }): Presence => {
  let isLocked = false
  let isAsleep = false
  const quietEnd = (now: number): number | null => {
    const quietUntilAt = deps.quietUntilAt()
    return quietUntilAt !== null && now < quietUntilAt ? quietUntilAt : null
  }
  return {
    hold: (now) => {
      if (isAsleep) return 'asleep'
      if (isLocked) return 'locked'
      return quietEnd(now) === null ? null : 'quiet'
    },
    endsAt: quietEnd,
    locked: (value) => {
      isLocked = value
    },
    asleep: (value) => {
      isAsleep = value
    },
  }
}
