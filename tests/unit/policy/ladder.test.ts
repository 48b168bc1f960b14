import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultPolicies } from '../../../shared/model/policy.ts'
import { defaultPolicyContext, type PolicyContext } from '../../../shared/policy/context.ts'
import { type NagQuestion, nextNagAt } from '../../../shared/policy/ladder.ts'
import { isWorkingMinute, wallClock } from './zones.ts'

const minute = 60_000
const day = 86_400_000
const at = (iso: string): number => Date.parse(iso)
const berlin: PolicyContext = { ...defaultPolicyContext, timeZone: 'Europe/Berlin' }

const { normal } = defaultPolicies.byPriority

/** The next reminder of an untold fix. */
const ofFix = (question: Omit<NagQuestion, 'kind' | 'dueAt' | 'nagFromAt'>, context: PolicyContext): number =>
  nextNagAt(
    { kind: 'resolution', dueAt: question.owedSinceAt, nagFromAt: question.owedSinceAt, ...question },
    normal,
    context,
  )

/** The instants at which somebody is reminded who is always there, as a technician's calendar would show them. */
const reminders = (owedSinceAt: number, count: number, context: PolicyContext): readonly number[] => {
  const shown: number[] = []
  while (shown.length < count) {
    const lastNagAt = shown.at(-1) ?? null
    const now = lastNagAt ?? owedSinceAt
    shown.push(ofFix({ owedSinceAt, lastNagAt, snoozedUntilAt: null, now }, context))
  }
  return shown
}

const local = (instants: readonly number[], timeZone: string): readonly string[] => {
  const look = wallClock(timeZone)
  return instants.map((instant) => `${look(instant).date} ${look(instant).time}`)
}

describe('the ladder of an untold fix', () => {
  test.each([
    [
      'in the morning',
      '2026-05-07T10:00:00+02:00',
      ['2026-05-07 10:15', '2026-05-07 13:00', '2026-05-07 16:30', '2026-05-08 09:15', '2026-05-11 09:15'],
    ],
    [
      'late on a Friday',
      '2026-05-08T16:50:00+02:00',
      ['2026-05-11 09:15', '2026-05-12 09:15', '2026-05-13 09:15'],
    ],
    ['at night', '2026-05-07T02:00:00+02:00', ['2026-05-07 09:15', '2026-05-07 16:30', '2026-05-08 09:15']],
    [
      'just before work',
      '2026-05-07T08:50:00+02:00',
      ['2026-05-07 09:05', '2026-05-07 11:50', '2026-05-07 16:30', '2026-05-08 09:15'],
    ],
    ['on a Sunday', '2026-05-10T12:00:00+02:00', ['2026-05-11 09:15', '2026-05-12 09:15']],
  ])('of a fix %s', (_, fixed, expected) => {
    expect(local(reminders(at(fixed), expected.length, berlin), 'Europe/Berlin')).toEqual(expected)
  })

  test('waits for the end of a break, without going on to the daily time', () => {
    const split = [
      { from: '08:00', to: '12:00' },
      { from: '13:00', to: '17:00' },
    ]
    const context = {
      ...berlin,
      workingHours: {
        days: { 1: split, 2: split, 3: split, 4: split, 5: split, 6: [], 7: [] },
        holidays: [],
      },
    }
    expect(local(reminders(at('2026-05-07T11:50:00+02:00'), 3, context), 'Europe/Berlin')).toEqual([
      '2026-05-07 13:00',
      '2026-05-07 16:30',
      '2026-05-08 09:15',
    ])
  })

  test('comes with the first working minute when the daily time is outside the hours of the day', () => {
    const late = [{ from: '10:00', to: '14:00' }]
    const context = {
      ...berlin,
      workingHours: { days: { 1: late, 2: late, 3: late, 4: late, 5: late, 6: [], 7: [] }, holidays: [] },
    }
    expect(local(reminders(at('2026-05-07T13:55:00+02:00'), 2, context), 'Europe/Berlin')).toEqual([
      '2026-05-08 10:00',
      '2026-05-11 10:00',
    ])
  })

  test('collapses what was slept through into one, due at once', () => {
    const owedSinceAt = at('2026-05-04T10:00:00+02:00')
    const now = at('2026-05-07T10:20:00+02:00')
    const ask = (lastNagAt: number | null) =>
      ofFix({ owedSinceAt, lastNagAt, snoozedUntilAt: null, now }, berlin)
    expect(ask(null)).toBeLessThan(now)
    expect(local([ask(now)], 'Europe/Berlin')).toEqual(['2026-05-08 09:15'])
  })

  test('leaves out a rung that lies within two hours after a late reminder', () => {
    const owedSinceAt = at('2026-05-07T10:00:00+02:00')
    const lastNagAt = at('2026-05-07T10:40:00+02:00')
    const next = ofFix({ owedSinceAt, lastNagAt, snoozedUntilAt: null, now: lastNagAt }, berlin)
    expect(local([next], 'Europe/Berlin')).toEqual(['2026-05-07 13:00'])
  })

  test('a snooze says when instead, inside working hours, once', () => {
    const owedSinceAt = at('2026-05-07T10:00:00+02:00')
    const ask = (snoozed: string, lastNagAt: number | null) =>
      local(
        [ofFix({ owedSinceAt, lastNagAt, snoozedUntilAt: at(snoozed), now: owedSinceAt }, berlin)],
        'Europe/Berlin',
      )
    expect(ask('2026-05-07T10:45:00+02:00', null)).toEqual(['2026-05-07 10:45'])
    expect(ask('2026-05-07T17:30:00+02:00', null)).toEqual(['2026-05-08 09:15'])
    expect(ask('2026-05-09T12:00:00+02:00', null)).toEqual(['2026-05-11 09:15'])
    const afterwards = {
      owedSinceAt,
      lastNagAt: at('2026-05-08T09:15:00+02:00'),
      snoozedUntilAt: at('2026-05-07T17:30:00+02:00'),
      now: at('2026-05-08T09:15:00+02:00'),
    }
    expect(local([ofFix(afterwards, berlin)], 'Europe/Berlin')).toEqual(['2026-05-11 09:15'])
  })

  test('goes on when the clock was set back a year', () => {
    const now = at('2026-05-07T10:00:00+02:00')
    const aYearOn = at('2027-05-07T10:00:00+02:00')
    const next = ofFix(
      { owedSinceAt: aYearOn, lastNagAt: aYearOn + 15 * minute, snoozedUntilAt: null, now },
      berlin,
    )
    expect(next - now).toBeGreaterThan(0)
    expect(next - now).toBeLessThan(day)
  })
})

/** Asking the platform is slow, and the runs ask for the same moments again and again. */
const remembered = <T>(look: (instant: number) => T) => {
  const seen = new Map<number, T>()
  return (instant: number): T => {
    const known = seen.get(instant) ?? look(instant)
    seen.set(instant, known)
    return known
  }
}

describe.each([
  ['America/New_York', '2026-03-01', '2026-11-01'],
  ['Europe/Berlin', '2026-03-22', '2026-10-20'],
  ['Australia/Lord_Howe', '2026-04-01', '2026-10-01'],
  ['Asia/Kolkata', '2026-01-01', '2026-07-01'],
  ['America/Sao_Paulo', '2018-02-12', '2018-11-01'],
  ['Antarctica/Troll', '2026-03-22', '2026-10-20'],
  ['America/St_Johns', '2010-03-08', '2010-11-03'],
])('the ladder in %s', (timeZone, ...seasons) => {
  const look = remembered(wallClock(timeZone))
  const odd = [
    { from: '00:00', to: '04:30' },
    { from: '09:30', to: '24:00' },
  ]
  const week = fc.constantFrom(
    defaultPolicyContext.workingHours,
    {
      days: { 1: odd, 2: [], 3: odd, 4: odd, 5: odd, 6: [], 7: odd },
      holidays: ['2026-10-26', '2026-04-06'],
    },
    {
      days: {
        1: [],
        2: [],
        3: [],
        4: [],
        5: [],
        6: [{ from: '23:00', to: '24:00' }],
        7: [{ from: '02:00', to: '03:00' }],
      },
      holidays: [],
    },
  )
  const context = fc
    .record({ workingHours: week, dailyAt: fc.constantFrom('09:15', '00:00', '02:30', '23:59') })
    .map(
      ({ workingHours, dailyAt }): PolicyContext => ({
        ...defaultPolicyContext,
        timeZone,
        workingHours,
        reminders: { ...defaultPolicyContext.reminders, dailyAt },
      }),
    )
  const fixedAt = fc
    .tuple(fc.constantFrom(...seasons), fc.integer({ min: 0, max: 9 * 24 * 60 }))
    .map(([from, minutes]) => at(`${from}T00:00:00Z`) + minutes * minute)

  test('is always inside working hours, rises, keeps half an hour between, and misses no working day', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(context, fixedAt, (policy, owedSinceAt) => {
        const shown = reminders(owedSinceAt, 9, policy)
        for (const [i, instant] of shown.entries()) {
          expect(isWorkingMinute(look(instant), policy.workingHours)).toBe(true)
          expect(instant - (shown[i - 1] ?? owedSinceAt)).toBeGreaterThanOrEqual(
            i === 0 ? 15 * minute : 30 * minute,
          )
        }
        const daysShown = new Set(shown.map((instant) => look(instant).date))
        const last = look(shown.at(-1) ?? 0).date
        const dayOfFix = look(owedSinceAt).date
        const halfHour = 30 * minute
        for (
          let instant = Math.ceil(owedSinceAt / halfHour) * halfHour;
          look(instant).date < last;
          instant += halfHour
        ) {
          const clock = look(instant)
          if (clock.date > dayOfFix && isWorkingMinute(clock, policy.workingHours))
            expect(daysShown).toContain(clock.date)
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('the ladder of everything else', () => {
  const ask = (kind: NagQuestion['kind'], nagFromAt: string, lastNagAt: string | null, context = berlin) =>
    local(
      [
        nextNagAt(
          {
            kind,
            owedSinceAt: at('2026-05-04T10:00:00+02:00'),
            dueAt: at(nagFromAt) + 30 * minute,
            nagFromAt: at(nagFromAt),
            lastNagAt: lastNagAt === null ? null : at(lastNagAt),
            snoozedUntilAt: null,
            now: at(lastNagAt ?? '2026-05-07T08:00:00+02:00'),
          },
          normal,
          context,
        ),
      ],
      'Europe/Berlin',
    )[0]

  test('begins the moment it is raised, and climbs from there', () => {
    expect(ask('update', '2026-05-07T10:00:00+02:00', null)).toBe('2026-05-07 10:00')
    expect(ask('update', '2026-05-07T10:00:00+02:00', '2026-05-07T10:00:00+02:00')).toBe('2026-05-07 13:00')
    expect(ask('update', '2026-05-07T10:00:00+02:00', '2026-05-07T13:00:00+02:00')).toBe('2026-05-07 16:30')
  })

  test('raises a promise again as soon as it is broken, then as everything', () => {
    const raised = '2026-05-07T14:30:00+02:00'
    expect(ask('promise', raised, raised)).toBe('2026-05-07 15:00')
    expect(ask('promise', raised, '2026-05-07T14:40:00+02:00')).toBe('2026-05-07 15:10')
    expect(ask('promise', raised, '2026-05-07T15:00:00+02:00')).toBe('2026-05-08 09:15')
    const evening = '2026-05-07T16:30:00+02:00'
    expect(ask('promise', evening, evening)).toBe('2026-05-08 09:15')
  })

  test('waits for working hours, and for the end of an absence', () => {
    expect(ask('chase', '2026-05-09T12:00:00+02:00', null)).toBe('2026-05-11 09:15')
    const away = { ...berlin, daysOff: [{ from: '2026-05-11', to: '2026-05-13' }] }
    expect(ask('chase', '2026-05-09T12:00:00+02:00', null, away)).toBe('2026-05-14 09:15')
    expect(ask('chase', '2026-05-08T16:55:00+02:00', '2026-05-08T16:55:00+02:00', away)).toBe(
      '2026-05-14 09:15',
    )
  })

  test('is never during an absence, nor outside hours unless the policy says so', { timeout: 60_000 }, () => {
    const look = remembered(wallClock('Europe/Berlin'))
    const from = at('2026-10-19T00:00:00Z')
    const moment = fc.integer({ min: 0, max: 10 * 24 * 12 }).map((fives) => from + fives * 5 * minute)
    const day = fc.constantFrom('2026-10-20', '2026-10-22', '2026-10-23', '2026-10-26', '2026-10-27')
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.constantFrom('acknowledgement', 'update', 'promise', 'resolution', 'chase', 'check-in'),
          owedSinceAt: moment,
          dueAt: moment,
          nagFromAt: moment,
          lastNagAt: fc.option(moment),
          snoozedUntilAt: fc.option(moment),
          now: moment,
        }),
        fc.array(
          fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
          { maxLength: 2 },
        ),
        fc.boolean(),
        (question, daysOff, outsideHours) => {
          const context = { ...berlin, daysOff }
          const next = nextNagAt(question, { ...normal, outsideHours }, context)
          const clock = look(next)
          expect(daysOff.some((off) => off.from <= clock.date && clock.date <= off.to)).toBe(false)
          if (!outsideHours) expect(isWorkingMinute(clock, context.workingHours)).toBe(true)
          if (question.lastNagAt !== null && question.lastNagAt <= question.now)
            expect(next - question.lastNagAt).toBeGreaterThanOrEqual(30 * minute)
        },
      ),
      { numRuns: 400 },
    )
  })
})
