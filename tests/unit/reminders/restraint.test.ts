import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followUpKinds } from '../../../shared/model/follow-up.ts'
import { defaultPolicyContext, type PolicyContext } from '../../../shared/policy/context.ts'
import { digestTimes } from '../../../shared/policy/digest-times.ts'
import { decideDelivery, remembersFrom } from '../../../shared/policy/restraint.ts'

const berlin: PolicyContext = { ...defaultPolicyContext, timeZone: 'Europe/Berlin' }
const at = (time: string): number => Date.parse(`2026-11-18T${time}:00+01:00`)
const berlinTime = (instant: number): string =>
  new Date(instant + 3_600_000).toISOString().slice(0, 16).replace('2026-11-18T', '')

type Item = Parameters<typeof decideDelivery>[0]['owed'][number] & Readonly<{ id: number }>
const item = (
  id: number,
  time: string,
  followUp: Partial<Item['followUp']> = {},
  outsideHours = false,
): Item => ({
  id,
  followUp: { kind: 'resolution', dueAt: at(time), nextNagAt: at(time), lastNagAt: null, ...followUp },
  outsideHours,
})
const promised = (id: number, time: string): Item => item(id, time, { kind: 'promise' })

const decide = (time: string, owed: readonly Item[], shown: readonly string[] = [], context = berlin) => {
  const { say, held } = decideDelivery({ owed, now: at(time), shownAt: shown.map(at) }, context)
  return {
    say: say.map(({ id }) => id),
    held: held
      .filter(({ items }) => items.length > 0)
      .map(({ items, untilAt }) => [berlinTime(untilAt), ...items.map(({ id }) => id)]),
  }
}

describe('one notification', () => {
  it('says everything that is owed, once something of it is due', () => {
    expect(decide('11:00', [item(1, '11:00'), item(2, '11:25'), item(3, '13:00')]).say).toEqual([1, 2, 3])
    expect(decide('11:00', [item(2, '11:25')])).toEqual({ say: [], held: [] })
  })

  it('comes five minutes after the last at the earliest, even for a promise', () => {
    expect(decide('11:03', [promised(1, '11:03'), item(2, '11:20')], ['11:00'])).toEqual({
      say: [],
      held: [['11:05', 1]],
    })
    expect(decide('11:05', [promised(1, '11:05'), item(2, '11:20')], ['11:00']).say).toEqual([1, 2])
  })

  it('comes at once twice a day, then in equal shares of what is left of it', () => {
    expect(decide('10:15', [item(1, '10:15')], ['09:15']).say).toEqual([1])
    // Two until 16:30, one for a promise, and that one itself.
    expect(decide('10:20', [item(1, '10:20')], ['09:15', '10:10']).held).toEqual([['12:16', 1]])
    expect(decide('12:17', [item(1, '10:20')], ['09:15', '10:10']).say).toEqual([1])
  })

  it('comes six times a day, one of which is kept for 16:30', () => {
    const five = ['09:15', '10:00', '11:00', '12:00', '13:00']
    expect(decide('14:00', [item(1, '14:00')], five).held).toEqual([['16:30', 1]])
    expect(decide('16:30', [item(1, '14:00')], five).say).toEqual([1])
    expect(decide('16:40', [item(1, '16:40')], [...five, '16:30']).held).toEqual([['2026-11-19T09:15', 1]])
  })

  it('comes beyond that for a promise alone, and says the rest with it', () => {
    const six = ['09:15', '10:00', '11:00', '12:00', '13:00', '14:00']
    expect(decide('15:00', [item(2, '14:30'), promised(1, '15:00')], six).say).toEqual([2, 1])
    const said = (lastNagAt: string, dueAt: string) =>
      item(1, '15:00', { kind: 'promise', lastNagAt: at(lastNagAt), dueAt: at(dueAt) })
    expect(decide('15:00', [said('13:00', '15:00')], six).say).toEqual([1])
    expect(decide('15:00', [said('13:00', '12:30')], six).say).toEqual([])
  })

  it('gathers the promises beyond that for half an hour, unless one would break meanwhile', () => {
    const six = ['09:15', '10:00', '11:00', '12:00', '13:00', '14:00']
    const broken = item(1, '14:10', { kind: 'promise', lastNagAt: at('13:40') })
    expect(decide('14:10', [broken, item(2, '14:05')], six).held).toEqual([['14:30', 1, 2]])
    expect(decide('14:30', [broken, item(2, '14:05')], six).say).toEqual([1, 2])
    const breaking = (dueAt: string) => item(3, '14:10', { kind: 'promise', dueAt: at(dueAt) })
    expect(decide('14:10', [broken, breaking('14:29')], six).say).toEqual([1, 3])
    expect(decide('14:10', [broken, breaking('14:30')], six).held).toEqual([['14:30', 1, 3]])
    // The evening's is no room for it; with another one the least gap is enough.
    expect(decide('14:10', [broken], six.slice(1)).held).toEqual([['14:30', 1]])
    expect(decide('14:10', [broken], six.slice(2)).say).toEqual([1])
  })

  it('is not held up by what was shown before the clock was set back', () => {
    expect(decide('11:00', [item(1, '11:00')], ['15:00', '16:00']).say).toEqual([1])
  })

  it('says outside hours only what may be said there, and keeps absences even for that', () => {
    const both = [item(1, '20:00', {}, true), item(2, '19:00')]
    expect(decide('20:00', both)).toEqual({ say: [1], held: [['2026-11-19T09:15', 2]] })
    const away = { ...berlin, daysOff: [{ from: '2026-11-18', to: '2026-11-18' }] }
    expect(decide('20:00', both, [], away)).toEqual({ say: [], held: [['2026-11-19T09:15', 1, 2]] })
  })
})

describe('before you go', () => {
  const isLast = (time: string, shown: readonly string[], context = berlin): boolean =>
    decideDelivery({ owed: [item(1, time)], now: at(time), shownAt: shown.map(at) }, context).isBeforeYouGo

  it('is the first one from the last digest time on', () => {
    expect(isLast('16:29', ['09:15'])).toBe(false)
    expect(isLast('16:30', ['09:15'])).toBe(true)
    expect(isLast('16:45', ['09:15', '14:00'])).toBe(true)
    expect(isLast('16:45', ['09:15', '16:30'])).toBe(false)
  })

  it('is none where the only time is that of the morning', () => {
    const mornings = { ...berlin, reminders: { ...berlin.reminders, digestAt: ['09:15'] } }
    expect(isLast('16:45', ['09:15'], mornings)).toBe(false)
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

it('keeps gap and cap, and says everything, whatever comes due when', () => {
  const arrivals = fc.array(
    fc.record({
      minute: fc.integer({ min: 0, max: 3 * 24 * 60 }),
      kind: fc.constantFrom(...followUpKinds),
      outsideHours: fc.boolean(),
    }),
    { minLength: 1, maxLength: 60 },
  )
  const dayOf = (instant: number): number => new Date(instant + 3_600_000).getUTCDate()
  fc.assert(
    fc.property(arrivals, (all) => {
      const startAt = at('00:00')
      const shown: { at: number; presses: boolean }[] = []
      let waiting = all.map(({ minute, kind, outsideHours }, id) => {
        const dueAt = startAt + minute * 60_000
        return { id, outsideHours, followUp: { kind, dueAt, nextNagAt: dueAt, lastNagAt: null } }
      })
      for (let step = 0; waiting.length > 0; step += 1) {
        if (step > 2_000) throw new Error('it never comes to an end')
        const now = Math.min(...waiting.map(({ followUp }) => followUp.nextNagAt))
        const owed = waiting.filter(({ followUp }) => followUp.nextNagAt <= now + 30 * 60_000)
        const shownAt = shown.map((one) => one.at).filter((one) => one >= remembersFrom(now, berlin))
        const { say, held } = decideDelivery({ owed, now, shownAt }, berlin)
        const decided = [...say, ...held.flatMap(({ items }) => items)]
        expect(new Set(decided).size).toBe(decided.length)
        for (const one of owed) if (one.followUp.nextNagAt <= now) expect(decided).toContain(one)
        if (say.length > 0) {
          const last = shown.at(-1)
          if (last) expect(now - last.at).toBeGreaterThanOrEqual(5 * 60_000)
          const presses = say.some(({ followUp }) => followUp.kind === 'promise')
          shown.push({ at: now, presses })
          const today = shown.filter((one) => dayOf(one.at) === dayOf(now))
          if (!presses) expect(today.length).toBeLessThanOrEqual(6)
        }
        waiting = waiting.flatMap((one) => {
          if (say.includes(one)) return []
          const found = held.find(({ items }) => items.includes(one))
          if (found === undefined) return [one]
          expect(found.untilAt).toBeGreaterThan(now)
          const nextNagAt = Math.max(one.followUp.nextNagAt, found.untilAt)
          return [{ ...one, followUp: { ...one.followUp, nextNagAt } }]
        })
      }
    }),
    { numRuns: 60 },
  )
})
