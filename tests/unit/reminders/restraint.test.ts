import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPolicyContext, type PolicyContext } from '../../../shared/policy/context.ts'
import { digestTimes } from '../../../shared/policy/digest-times.ts'
import { decideDelivery, remembersFrom, type Shown } from '../../../shared/policy/restraint.ts'

const berlin: PolicyContext = { ...defaultPolicyContext, timeZone: 'Europe/Berlin' }
const at = (time: string): number => Date.parse(`2026-11-18T${time}:00+01:00`)
const item = (
  issueId: number,
  policy: Partial<{ form: 'toast' | 'digest'; outsideHours: boolean }> = {},
  isPressing = false,
  isStale = false,
) => ({
  issueId,
  isPressing,
  isStale,
  policy: { form: 'toast' as const, toastsPerDay: 3, outsideHours: false, ...policy },
})
const toast = (time: string, issueId = 90): Shown => ({ at: at(time), form: 'toast', issueIds: [issueId] })
const digest = (time: string): Shown => ({ at: at(time), form: 'digest', issueIds: [91, 92] })

const decide = (
  time: string,
  issues: readonly ReturnType<typeof item>[],
  {
    shown = [],
    pressingAhead = 0,
    catchingUp = false,
  }: Partial<{ shown: readonly Shown[]; pressingAhead: number; catchingUp: boolean }> = {},
  context = berlin,
) => {
  const { show, held } = decideDelivery(
    { due: issues, now: at(time), shown, pressingAhead, catchingUp },
    context,
  )
  return {
    show: show.map(({ form, items }) => [form, ...items.map(({ issueId }) => issueId)]),
    held: held.map(({ items, untilAt }) => [
      new Date(untilAt).toISOString().slice(0, 16),
      ...items.map(({ issueId }) => issueId),
    ]),
  }
}

describe('what is shown now', () => {
  it('is one toast, the rest after the gap', () => {
    expect(decide('11:00', [item(1), item(2)])).toEqual({
      show: [['toast', 1]],
      held: [['2026-11-18T10:05', 2]],
    })
  })

  it('is one digest from three on, from two on after an absence, with the digest-only ones aboard', () => {
    expect(decide('11:00', [item(1), item(2), item(3)]).show).toEqual([['digest', 1, 2, 3]])
    expect(decide('11:00', [item(1), item(2)], { catchingUp: true }).show).toEqual([['digest', 1, 2]])
    expect(decide('11:00', [item(1), item(2), item(3), item(4, { form: 'digest' })]).show).toEqual([
      ['digest', 1, 2, 3, 4],
    ])
  })

  it('is no digest for digest-only ones between the times', () => {
    expect(decide('11:00', [item(1, { form: 'digest' }), item(2, { form: 'digest' }), item(3)])).toEqual({
      show: [['toast', 3]],
      held: [['2026-11-18T15:30', 1, 2]],
    })
  })

  it('is a digest at its time even of one, and even over the cap, once', () => {
    const six = ['10:00', '10:10', '10:20', '10:30', '10:40', '10:50'].map((time) => toast(time))
    expect(decide('16:30', [item(1)], { shown: six }).show).toEqual([['digest', 1]])
    expect(decide('16:35', [item(1)], { shown: [...six, digest('16:30')] })).toEqual({
      show: [],
      held: [['2026-11-19T08:15', 1]],
    })
  })

  it('does not count the digests at their times, but those between', () => {
    const five = ['10:00', '10:10', '10:20', '10:30', '10:40'].map((time) => toast(time))
    expect(decide('12:00', [item(1)], { shown: [digest('09:15'), ...five] }).show).toHaveLength(1)
    expect(decide('12:00', [item(1)], { shown: [digest('09:15'), ...five, digest('11:00')] }).show).toEqual(
      [],
    )
  })

  it('is the digest of a time at which nobody was there, even over the cap, once', () => {
    const six = ['10:00', '10:10', '10:20', '10:30', '10:40', '10:50'].map((time) => toast(time))
    const after = { shown: [digest('09:15'), ...six], catchingUp: true }
    expect(decide('16:44', [item(1)], after).show).toEqual([['digest', 1]])
    expect(decide('16:50', [item(1)], { ...after, shown: [...six, digest('16:44')] }).show).toEqual([])
    // It was no toast: there are as many as before.
    const late = [digest('09:40'), ...six.slice(1)]
    expect(decide('12:00', [item(1)], { shown: late }).show).toEqual([['toast', 1]])
  })

  it('is nothing for an issue that had its toasts today', () => {
    const shown = ['10:00', '10:30', '11:00'].map((time) => toast(time, 1))
    expect(decide('12:00', [item(1)], { shown }).held).toEqual([['2026-11-18T15:30', 1]])
  })

  it('is not held up by what was shown before the clock was set back', () => {
    expect(decide('11:00', [item(1)], { shown: [toast('15:00')] }).show).toEqual([['toast', 1]])
  })

  it('is one toast for all that is owed for an issue', () => {
    expect(decide('11:00', [item(1), item(2), item(1)]).show).toEqual([['toast', 1, 1]])
    expect(decide('11:00', [item(1), item(2), item(1), item(2)]).show).toEqual([['toast', 1, 1]])
  })

  it('keeps the last toasts of the day for what presses, which comes first', () => {
    const shown = ['10:00', '10:10', '10:20', '10:30'].map((time) => toast(time))
    const due = [item(1), item(2, {}, true)]
    expect(decide('11:00', due)).toEqual({ show: [['toast', 2]], held: [['2026-11-18T10:05', 1]] })
    expect(decide('11:00', due, { shown, pressingAhead: 5 })).toEqual({
      show: [['toast', 2]],
      held: [['2026-11-18T15:30', 1]],
    })
    const others = [item(1), item(2), item(3)]
    expect(decide('11:00', others, { shown, pressingAhead: 2 }).show).toEqual([])
    expect(decide('11:00', others, { shown, pressingAhead: 1 }).show).toEqual([['digest', 1, 2, 3]])
    const stale = item(1, {}, false, true)
    expect(decide('11:00', [stale, item(2)], { shown, pressingAhead: 2 }).show).toEqual([['toast', 1]])
    const six = [...shown, toast('10:40'), toast('10:50')]
    expect(decide('11:00', [item(2, {}, true)], { shown: six }).show).toEqual([])
  })

  it('spends them on what was missed, but not again and again', () => {
    const shown = ['10:00', '10:10', '10:20', '10:30'].map((time) => toast(time))
    const missed = { pressingAhead: 2, catchingUp: true }
    expect(decide('11:00', [item(1), item(2)], { ...missed, shown }).show).toEqual([['digest', 1, 2]])
    const again = { ...missed, shown: [digest('09:15'), digest('11:00')] }
    expect(decide('11:10', [item(1), item(2)], again)).toEqual({
      show: [],
      held: [['2026-11-18T10:30', 1, 2]],
    })
    expect(decide('11:10', [item(1), item(2, {}, true)], again).show).toEqual([['digest', 1, 2]])
  })

  it('several toasts at once where no gap is wanted, one of each issue', () => {
    const context = { ...berlin, reminders: { ...berlin.reminders, minutesBetweenToasts: 0 } }
    expect(decide('11:00', [item(1), item(2)], {}, context).show).toEqual([
      ['toast', 1],
      ['toast', 2],
    ])
    expect(decide('11:00', [item(1), item(1)], {}, context).show).toEqual([['toast', 1, 1]])
    const calm = { ...context, reminders: { ...context.reminders, digestFrom: 99 } }
    const many = [1, 2, 3, 4, 5, 6, 7].map((id) => item(id))
    const pressing = [8, 9, 10].map((id) => item(id, {}, true))
    expect(decide('11:00', many, {}, calm).show).toHaveLength(6)
    expect(decide('11:00', [...many, ...pressing], { pressingAhead: 9 }, calm).show).toEqual(
      [8, 9, 10, 1].map((id) => ['toast', id]),
    )
  })

  it('keeps absences even for what is raised at any hour', () => {
    const context = { ...berlin, daysOff: [{ from: '2026-11-18', to: '2026-11-18' }] }
    expect(decide('20:00', [item(1, { outsideHours: true })], {}, berlin).show).toEqual([['toast', 1]])
    expect(decide('20:00', [item(1, { outsideHours: true })], {}, context)).toEqual({
      show: [],
      held: [['2026-11-19T08:15', 1]],
    })
  })
})

it('has a digest on every working day, inside its hours, and none on others', () => {
  const shortDay = [{ from: '10:00', to: '12:00' }]
  const hours = { days: { ...berlin.workingHours.days, 3: shortDay }, holidays: ['2026-11-19'] }
  const context = { ...berlin, workingHours: hours }
  expect(digestTimes(at('08:00'), context)).toEqual([at('10:00')])
  expect(digestTimes(at('08:00') + 86_400_000, context)).toEqual([])
  expect(digestTimes(at('08:00') + 2 * 86_400_000, context)).toHaveLength(2)
})

it('keeps gap and cap, whatever comes due when', () => {
  const arrivals = fc.array(
    fc.record({
      minute: fc.integer({ min: 0, max: 3 * 24 * 60 }),
      issueId: fc.integer({ min: 1, max: 30 }),
      form: fc.constantFrom('toast' as const, 'digest' as const),
      outsideHours: fc.boolean(),
      pressing: fc.boolean(),
      away: fc.boolean(),
    }),
    { minLength: 1, maxLength: 60 },
  )
  fc.assert(
    fc.property(arrivals, (all) => {
      const startAt = at('00:00')
      const shown: (Shown & { free: boolean })[] = []
      let waiting = all.map((one) => ({
        ...item(one.issueId, one, one.pressing),
        at: startAt + one.minute * 60_000,
        away: one.away,
      }))
      for (let step = 0; waiting.length > 0; step += 1) {
        if (step > 2_000) throw new Error('it never comes to an end')
        const now = Math.min(...waiting.map((one) => one.at))
        const due = waiting.filter((one) => one.at <= now)
        const { show, held } = decideDelivery(
          {
            due,
            now,
            shown: shown.filter((one) => one.at >= remembersFrom(now, berlin)),
            pressingAhead: due.length % 3,
            catchingUp: due.some(({ away }) => away),
          },
          berlin,
        )
        const decided = [...show.flatMap(({ items }) => items), ...held.flatMap(({ items }) => items)]
        expect(decided).toHaveLength(due.length)
        expect(new Set(decided)).toEqual(new Set(due))
        expect(show.length).toBeLessThanOrEqual(1)
        for (const { untilAt } of held) expect(untilAt).toBeGreaterThan(now)
        for (const { form, items } of show) {
          const last = shown.at(-1)
          if (last) expect(now - last.at).toBeGreaterThanOrEqual(5 * 60_000)
          const time = digestTimes(now, berlin).findLast((one) => one <= now)
          const free =
            form === 'digest' &&
            time !== undefined &&
            !shown.some((one) => one.form === 'digest' && one.at >= time)
          if (form === 'toast') expect(items[0]?.policy.form).toBe('toast')
          shown.push({ at: now, form, issueIds: items.map(({ issueId }) => issueId), free })
          const today = shown.filter(
            (one) => new Date(one.at + 3_600_000).getUTCDate() === new Date(now + 3_600_000).getUTCDate(),
          )
          expect(today.filter((one) => !one.free).length).toBeLessThanOrEqual(6)
        }
        waiting = [
          ...waiting.filter((one) => !due.includes(one)),
          ...held.flatMap(({ items, untilAt }) => items.map((one) => ({ ...one, at: untilAt }))),
        ]
      }
    }),
    { numRuns: 60 },
  )
})
