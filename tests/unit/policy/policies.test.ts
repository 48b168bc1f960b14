import { describe, expect, test } from 'vitest'
import { defaultPolicies, policiesSchema, policySchema } from '../../../shared/model/policy.ts'
import { settingsSchema } from '../../../shared/model/settings.ts'
import { policyFor } from '../../../shared/policy/policy-for.ts'

const { normal } = defaultPolicies.byPriority

/** What is said about a table, or nothing. */
const complaint = (value: unknown): string | undefined =>
  policiesSchema.safeParse(value).error?.issues[0]?.message

describe('the table of policies', () => {
  test('has defaults that do not contradict each other', () => {
    expect(policiesSchema.parse(defaultPolicies)).toEqual(defaultPolicies)
  })

  test('is by priority, overlaid by channel, an absent value leaving what is below', () => {
    expect(policyFor({ priority: 'urgent', channel: 'mail' }, defaultPolicies)).toMatchObject({
      acknowledgeWithinMinutes: 30,
      tellWithinMinutes: 60,
    })
    expect(policyFor({ priority: 'urgent', channel: 'phone' }, defaultPolicies)).toMatchObject({
      acknowledgeWithinMinutes: null,
      tellWithinMinutes: 60,
    })
  })

  test('refuses what contradicts itself, and says where', () => {
    const overdueFirst = { ...normal, tellWithinMinutes: 10 }
    expect(policySchema.safeParse(overdueFirst).error?.issues[0]?.message).toContain(
      'overdue before the first reminder',
    )
    const updateFirst = { ...normal, updateEveryMinutes: 60 }
    expect(policySchema.safeParse(updateFirst).error?.issues[0]?.message).toContain(
      'an update would be owed before',
    )
    expect(complaint({ ...defaultPolicies, byChannel: { mail: { tellWithinMinutes: 5 } } })).toMatch(
      /^urgent, by mail: overdue/,
    )
    expect(policySchema.safeParse({ ...normal, ladderMinutes: [60, 15] }).success).toBe(false)
    expect(policySchema.safeParse({ ...normal, ladderMinutes: [] }).success).toBe(false)
  })
})

describe('an absence', () => {
  test('ends after it begins, within a year', () => {
    const isFine = (from: string, to: string) => settingsSchema.safeParse({ daysOff: [{ from, to }] }).success
    expect(isFine('2026-05-08', '2026-05-08')).toBe(true)
    expect(isFine('2026-01-01', '2026-12-31')).toBe(true)
    expect(isFine('2026-05-08', '2026-05-07')).toBe(false)
    expect(isFine('2026-05-08', '2027-05-09')).toBe(false)
    expect(isFine('2026-02-30', '2026-03-01')).toBe(false)
  })
})
