import { describe, expect, test } from 'vitest'
import { defaultPolicyContext, type PolicyContext } from '../../../shared/policy/context.ts'
import { snoozeOptions } from '../../../shared/policy/snooze.ts'

const berlin: PolicyContext = { ...defaultPolicyContext, timeZone: 'Europe/Berlin' }
const offered = (now: string, context = berlin): Readonly<Record<string, string>> =>
  Object.fromEntries(
    snoozeOptions(Date.parse(now), context).map(({ label, untilAt }) => [
      label,
      new Date(untilAt).toISOString(),
    ]),
  )

describe('the snooze menu', () => {
  test('on a working morning', () => {
    expect(offered('2026-05-06T10:20:00+02:00')).toEqual({
      '1 hour': '2026-05-06T09:20:00.000Z',
      'This afternoon': '2026-05-06T12:00:00.000Z',
      'Tomorrow morning': '2026-05-07T07:15:00.000Z',
      Monday: '2026-05-11T07:15:00.000Z',
    })
  })

  test('leaves the afternoon out once it has come near', () => {
    expect(Object.keys(offered('2026-05-06T13:01:00+02:00'))).toEqual([
      '1 hour',
      'Tomorrow morning',
      'Monday',
    ])
    expect(Object.keys(offered('2026-05-06T13:00:00+02:00'))).toContain('This afternoon')
  })

  test('does not call a Saturday tomorrow morning', () => {
    expect(Object.keys(offered('2026-05-08T10:00:00+02:00'))).toEqual(['1 hour', 'This afternoon', 'Monday'])
  })

  test('does not say Monday twice on a Sunday', () => {
    expect(Object.keys(offered('2026-05-10T10:00:00+02:00'))).toEqual(['1 hour', 'Tomorrow morning'])
  })

  test('means the Monday after on a Monday', () => {
    expect(offered('2026-05-04T10:00:00+02:00')['Monday']).toBe('2026-05-11T07:15:00.000Z')
  })

  test('names the day on which work begins again after a holiday', () => {
    const context = { ...berlin, workingHours: { ...berlin.workingHours, holidays: ['2026-05-25'] } }
    const menu = offered('2026-05-22T10:00:00+02:00', context)
    expect(menu['Tuesday']).toBe('2026-05-26T07:15:00.000Z')
    expect(menu).not.toHaveProperty('Monday')
  })

  test('is never in the past, and keeps the clock change in mind', () => {
    expect(offered('2026-10-23T10:00:00+02:00')['Monday']).toBe('2026-10-26T08:15:00.000Z')
  })
})
