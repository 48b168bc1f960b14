import { expect, test } from 'vitest'
import { createQuiet } from '../../../electron/services/quiet.ts'
import { defaultSettings, type Settings } from '../../../shared/model/settings.ts'

const minute = 60_000
const hour = 60 * minute
const ten = Date.parse('2026-11-18T10:00:00Z')

const quietForAnHour = () => {
  let now = ten
  let current: Settings = { ...defaultSettings, quietSinceAt: ten, quietUntilAt: ten + hour }
  const settings = {
    read: () => current,
    change: (patch: Partial<Settings>) => {
      current = { ...current, ...patch }
      return current
    },
  }
  const start = () => createQuiet({ clock: { now: () => now }, settings })
  let quiet = start()
  return {
    /** Asked at that time. */
    at: (instant: number) => {
      now = instant
      return quiet()
    },
    restart: () => {
      quiet = start()
    },
  }
}

test('quiet for an hour ends after an hour, whatever the clock is set back to', () => {
  const quiet = quietForAnHour()
  expect(quiet.at(ten + 20 * minute)).toBe(ten + hour)
  const back = ten - 30 * 24 * hour
  expect(quiet.at(back)).toBe(back + 40 * minute)
  expect(quiet.at(back + 10 * minute)).toBe(back + 40 * minute)
})

test('a small step back moves it too', () => {
  const quiet = quietForAnHour()
  quiet.at(ten + 20 * minute)
  expect(quiet.at(ten + 15 * minute)).toBe(ten + 55 * minute)
})

test('found ahead at a start, it is at most as long as it was', () => {
  const quiet = quietForAnHour()
  quiet.restart()
  const back = ten - 30 * 24 * hour
  expect(quiet.at(back)).toBe(back + hour)
  quiet.restart()
  expect(quiet.at(back + 10 * minute)).toBe(back + hour)
})
