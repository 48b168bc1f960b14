import { describe, expect, test } from 'vitest'
import { createTimeZone } from '../../../electron/system/time-zone.ts'
import { isUsableZone } from '../../../shared/model/usable-zone.ts'
import { defaultWorkingHours } from '../../../shared/model/working-hours.ts'
import { addWorkingTime } from '../../../shared/policy/working-time.ts'

const unusable = ['Etc/Unknown', '', undefined, 'UTC+3', 'W. Europe Standard Time', 'Nonsense/Zone', '\u0000']

describe('the zone', () => {
  test.each(unusable)('is UTC while the system says %j and nothing better is known, and says so', (said) => {
    const zone = createTimeZone({ system: () => said, remembered: () => null })
    expect(zone.name()).toBe('UTC')
    expect(zone.problem()).toMatch(/time zone can’t be used.*UTC.*system’s settings/)
  })

  test('is the last good one, of this run or an earlier one, and the system’s again once that is good', () => {
    let said: string | undefined = 'Etc/Unknown'
    const zone = createTimeZone({ system: () => said, remembered: () => 'Europe/Berlin' })
    expect(zone.name()).toBe('Europe/Berlin')
    said = 'America/New_York'
    expect([zone.name(), zone.problem()]).toEqual(['America/New_York', null])
    said = undefined
    expect(zone.name()).toBe('America/New_York')
    expect(zone.problem()).toMatch(/America\/New_York, the last one/)
  })

  test('that was remembered and is unknown by now is of no use either', () => {
    expect(createTimeZone({ system: () => '', remembered: () => 'Mars/Base' }).name()).toBe('UTC')
  })

  test('is whatever can be reckoned with, an offset too', () => {
    for (const name of ['Europe/Berlin', 'Asia/Calcutta', 'UTC', 'EST5EDT', '+03:00']) {
      expect([name, isUsableZone(name)]).toEqual([name, true])
      expect(addWorkingTime(0, 60_000, defaultWorkingHours, name)).toBeGreaterThan(0)
    }
  })
})
