import { describe, expect, it } from 'vitest'
import { requests } from '../../../../shared/contract.ts'
import { defaultSettings, settingsPatchSchema } from '../../../../shared/model/settings.ts'
import { plainProblem } from '../../../../shared/words/text/plain-problem.ts'

const { policies, reminders, workingHours } = defaultSettings
const withUrgent = (more: object) => ({
  policies: {
    ...policies,
    byPriority: { ...policies.byPriority, urgent: { ...policies.byPriority.urgent, ...more } },
  },
})
const withMonday = (...spans: object[]) => ({
  workingHours: { ...workingHours, days: { ...workingHours.days, 1: spans } },
})
const problem = (patch: object): string => {
  const { error } = settingsPatchSchema.safeParse(patch)
  if (!error) throw new Error('nothing was refused')
  return plainProblem(error)
}

describe('what is wrong with settings, for a person', () => {
  it.each<[object, RegExp]>([
    [
      withUrgent({ ladderMinutes: [90] }),
      /^Policies, urgent: overdue before the first reminder: tell within a longer time, or remind earlier\.$/m,
    ],
    [
      withUrgent({ acknowledgeWithinMinutes: 600 }),
      /^Policies, urgent: an update would be owed before the acknowledgement/,
    ],
    [withUrgent({ tellWithinMinutes: 0 }), /^Policies, urgent, tell within: must be more than 0\./],
    [withUrgent({ tellWithinMinutes: 1e9 }), /^Policies, urgent, tell within: must be at most 86400\.$/],
    [withUrgent({ tellWithinMinutes: 1.5 }), /^Policies, urgent, tell within: must be a whole number\.$/],
    [withUrgent({ ladderMinutes: [] }), /^Policies, urgent, first reminders: needs at least 1\.$/],
    [
      withUrgent({ ladderMinutes: [20, 20] }),
      /^Policies, urgent, first reminders: must rise from step to step\.$/,
    ],
    [{ theme: 'neon' }, /^Theme: must be one of /],
    [
      { policies: { ...policies, byChannel: { voicemail: { tellWithinMinutes: 10 } } } },
      /^Policies: urgent, by voicemail: overdue before the first reminder/,
    ],
    [{ reminders: { ...reminders, digestAt: ['9:15'] } }, /^Reminders, digests: use a time such as 09:15\.$/],
    [{ reminders: { ...reminders, digestAt: [] } }, /^Reminders, digests: needs at least 1\.$/],
    [
      { reminders: { ...reminders, toastsPerDay: 0 } },
      /^Reminders, notifications a day: must be at least 1\.$/,
    ],
    [{ daysOff: [{ from: '2026-12-24', to: '2026-12-20' }] }, /^Days off: must end after it begins\.$/],
    [
      { daysOff: [{ from: 'soon', to: '2026-12-20' }] },
      /^Days off, from: must be a date such as 2026-12-25\.$/,
    ],
    [withMonday({ from: '22:00', to: '06:00' }), /^Working hours, Monday: must end after it begins/],
    [
      { workingHours: { days: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] }, holidays: [] } },
      /^Working hours: at least one day needs working hours: without any, nothing would ever be raised\.$/,
    ],
    [{ shortcut: '' }, /^Shortcut: must not be empty\.$/],
  ])('%#', (patch, words) => {
    expect(problem(patch)).toMatch(words)
  })

  it('does not drown anybody in lines', () => {
    const bad = { ...policies.byPriority.normal, tellWithinMinutes: 0, promiseLeadMinutes: 0 }
    const lines = problem({
      policies: { ...policies, byPriority: { urgent: bad, high: bad, normal: bad, low: bad } },
    }).split('\n')
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toBe('And 5 more.')
  })
})

describe('a zone of a requester', () => {
  const edit = (timeZone: unknown) =>
    requests['issue:edit'].request.safeParse({ issueId: 1, patch: { requester: { id: 1, timeZone } } })

  it.each(['Europe/Berlin', 'America/Argentina/Ushuaia', 'UTC', null])('may be %j', (timeZone) => {
    expect(edit(timeZone).success).toBe(true)
  })

  it.each(['Europe/Atlantis', '', 'Berlin', '+02:00', 'x'.repeat(200)])('is not %j', (timeZone) => {
    const { error } = edit(timeZone)
    expect(error && plainProblem(error)).toMatch(
      timeZone.length > 100
        ? /^Requester, time zone: /
        : `Requester, time zone: there is no time zone “${timeZone}”: use a name such as Europe/Berlin.`,
    )
  })
})

describe('holidays that are all wrong', () => {
  it('says one thing of far too many holidays, however wrong each is', () => {
    const holidays = Array.from({ length: 1_000_000 }, () => 'Christmas')
    const patch = { workingHours: { ...workingHours, holidays } }
    expect(settingsPatchSchema.safeParse(patch).error?.issues).toHaveLength(1)
    expect(problem(patch)).toBe('Working hours, holidays: may have at most 3000.')
  })

  it('names a few of many problems', () => {
    const holidays = Array.from({ length: 3_000 }, () => 'Christmas')
    expect(problem({ workingHours: { ...workingHours, holidays } })).toBe(
      'Working hours, holidays: must be a date such as 2026-12-25.',
    )
  })
})
