import { describe, expect, it } from 'vitest'
import { createPresence } from '../../../electron/reminders/presence.ts'

const minute = 60_000

describe('a word of waking or unlocking that never comes', () => {
  it('silences for ten minutes at most when the machine is looked at all the time', () => {
    const presence = createPresence({ quietUntilAt: () => null })
    presence.asleep(true)
    expect(presence.hold(0)).toBe('asleep')
    expect(presence.hold(10 * minute - 1)).toBe('asleep')
    expect(presence.hold(10 * minute)).toBeNull()
    presence.asleep(true)
    expect(presence.hold(11 * minute)).toBe('asleep')
  })

  it('is not taken for a lock once somebody has used the machine', () => {
    let used = true
    const presence = createPresence({ quietUntilAt: () => null, isUsed: () => used })
    presence.locked(true)
    expect(presence.hold(0)).toBe('locked')
    expect(presence.hold(9 * minute)).toBe('locked')
    used = false
    expect(presence.hold(60 * minute)).toBe('locked')
    used = true
    expect(presence.hold(61 * minute)).toBeNull()
  })

  it('starts anew when the clock is set back', () => {
    const presence = createPresence({ quietUntilAt: () => null })
    presence.asleep(true)
    expect(presence.hold(100 * minute)).toBe('asleep')
    expect(presence.hold(0)).toBe('asleep')
    expect(presence.hold(10 * minute)).toBeNull()
  })
})
