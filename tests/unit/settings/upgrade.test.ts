import { describe, expect, it } from 'vitest'
import { upgradeSettings } from '../../../electron/settings/upgrade.ts'
import { defaultSettings, settingsSchema } from '../../../shared/model/settings.ts'

/** What the first version wrote. */
const first = {
  technician: { name: 'Kim Fox', phone: '555-0123' },
  workingHours: { ...defaultSettings.workingHours, holidays: ['2026-12-25'] },
  reminders: { ladderMinutes: [15, 60, 180], dailyAt: '08:30', digestFrom: 4, tellWithinMinutes: 240 },
  notifications: { adapter: 'electron', showNames: false },
  shortcut: 'Alt+L',
  theme: 'dark',
  onPanelClose: 'quit',
  quietUntilAt: null,
}
const opened = (raw: unknown) => settingsSchema.parse(upgradeSettings(raw))

describe('settings of the first version', () => {
  it('keep everything that was chosen', () => {
    const settings = opened(first)
    const { reminders: _, ...others } = first
    expect(settings).toMatchObject(others)
    expect(settings.reminders).toEqual({
      ...defaultSettings.reminders,
      dailyAt: '08:30',
    })
    expect(settings.policies).toEqual(defaultSettings.policies)
  })

  it('carry a ladder and a time of their own over to every priority', () => {
    const { byPriority, byChannel } = opened({
      ...first,
      reminders: { ...first.reminders, ladderMinutes: [30, 90], tellWithinMinutes: 120 },
    }).policies
    for (const row of Object.values(byPriority))
      expect(row).toMatchObject({ ladderMinutes: [30, 90], tellWithinMinutes: 120 })
    expect(byPriority.urgent.acknowledgeWithinMinutes).toBe(
      defaultSettings.policies.byPriority.urgent.acknowledgeWithinMinutes,
    )
    expect(byChannel).toEqual(defaultSettings.policies.byChannel)
  })

  it('become consistent where they were not', () => {
    const { byPriority } = opened({
      ...first,
      reminders: { ...first.reminders, ladderMinutes: [300], tellWithinMinutes: 60 },
    }).policies
    for (const row of Object.values(byPriority))
      expect(row).toMatchObject({ ladderMinutes: [300], tellWithinMinutes: 300 })
  })

  it.each([null, 7, 'x', [], {}, { reminders: 7 }, { reminders: null }])('leave %j to the schema', (raw) => {
    expect(upgradeSettings(raw)).toEqual(raw)
  })

  it('do not hide a mistake', () => {
    const wrong = { ...first, reminders: { ...first.reminders, dailyAt: '25:00' } }
    expect(settingsSchema.safeParse(upgradeSettings(wrong)).success).toBe(false)
  })
})

it('leaves settings of today as they are', () => {
  const policies = structuredClone(defaultSettings.policies)
  const today = {
    ...defaultSettings,
    policies: {
      ...policies,
      byPriority: { ...policies.byPriority, low: { ...policies.byPriority.low, tellWithinMinutes: 900 } },
    },
  }
  expect(opened(JSON.parse(JSON.stringify(today)))).toEqual(today)
})

it('opens settings that still have what no longer means anything, and keeps the rest of them', () => {
  const { byPriority } = defaultSettings.policies
  const old = {
    ...defaultSettings,
    reminders: { ...defaultSettings.reminders, digestFrom: 5, toastsPerDay: 4 },
    policies: {
      byPriority: {
        ...byPriority,
        low: { ...byPriority.low, form: 'digest', toastsPerDay: 1, tellWithinMinutes: 900 },
      },
      byChannel: { mail: { form: 'digest', toastsPerDay: 2, updateEveryMinutes: 480 } },
    },
  }
  const settings = opened(JSON.parse(JSON.stringify(old)))
  expect(settings.reminders).toEqual({ ...defaultSettings.reminders, toastsPerDay: 4 })
  expect(settings.policies.byPriority.low).toEqual({ ...byPriority.low, tellWithinMinutes: 900 })
  expect(settings.policies.byChannel).toEqual({ mail: { updateEveryMinutes: 480 } })
})
