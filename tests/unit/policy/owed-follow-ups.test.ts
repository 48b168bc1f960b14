import { describe, expect, test } from 'vitest'
import type { Communication } from '../../../shared/model/communication.ts'
import type { Issue } from '../../../shared/model/issue.ts'
import type { PolicyOverride } from '../../../shared/model/policy.ts'
import { defaultPolicyContext, type PolicyContext } from '../../../shared/policy/context.ts'
import { owedFollowUps } from '../../../shared/policy/owed-follow-ups.ts'
import { asksStillWanted } from '../../../shared/policy/still-wanted.ts'

/** Berlin's summer time, unless the text says otherwise. */
const at = (iso: string): number => Date.parse(iso.length === 16 ? `${iso}+02:00` : iso)
const berlin: PolicyContext = { ...defaultPolicyContext, timeZone: 'Europe/Berlin' }
const reported = at('2026-05-07T10:00')

const open: Issue = {
  id: 1,
  title: 'Printer jam',
  details: null,
  inTheirWords: null,
  restated: null,
  thread: null,
  causeId: null,
  requesterId: 7,
  state: 'open',
  priority: 'normal',
  channel: 'mail',
  tags: [],
  createdAt: reported,
  reopenedAt: null,
  promisedAt: null,
  promiseMadeAt: null,
  waiting: null,
  resolvedAt: null,
  resolution: null,
  technicalNote: null,
  toldAt: null,
  closedAt: null,
  noNoticeReason: null,
}
const fixed: Issue = {
  ...open,
  state: 'resolved',
  resolvedAt: at('2026-05-07T15:00'),
  resolution: 'A roller.',
}
const told: Issue = { ...fixed, toldAt: at('2026-05-07T16:00') }
/** Somebody who came by has heard a first word. */
const spoken: Issue = { ...open, channel: 'walk-up' }

const word = (confirmedAt: number | null, change: Partial<Communication> = {}): Communication => ({
  id: 1,
  issueId: 1,
  kind: 'update',
  by: 'mail',
  state: confirmedAt === null ? 'opened' : 'confirmed',
  draft: null,
  letter: null,
  leftMessage: false,
  openedAt: reported,
  confirmedAt,
  ...change,
})

/** The policies with something different for mail, or for whoever comes by. */
const withPolicy = (override: PolicyOverride, context = berlin): PolicyContext => ({
  ...context,
  policies: {
    ...context.policies,
    byChannel: {
      ...context.policies.byChannel,
      mail: override,
      'walk-up': { ...override, acknowledgeWithinMinutes: null },
    },
  },
})

const owed = (issue: Issue, words: readonly Communication[] = [], context = berlin) =>
  Object.fromEntries(owedFollowUps(issue, words, context).map(({ kind, ...times }) => [kind, times]))
const kinds = (issue: Issue, words: readonly Communication[] = [], context = berlin) =>
  Object.keys(owed(issue, words, context))

describe('an acknowledgement', () => {
  test('is owed for a mail within four working hours, and raised half an hour before', () => {
    expect(owed(open)).toEqual({
      acknowledgement: {
        owedSinceAt: reported,
        dueAt: at('2026-05-07T14:00'),
        nagFromAt: at('2026-05-07T13:30'),
      },
    })
  })

  test('is raised after half of a short time', () => {
    const { acknowledgement } = owed({ ...open, priority: 'urgent' })
    expect(acknowledgement?.nagFromAt).toBe(at('2026-05-07T10:15'))
    expect(acknowledgement?.dueAt).toBe(at('2026-05-07T10:30'))
  })

  test('counts working time: a mail of Saturday waits for Monday', () => {
    expect(owed({ ...open, createdAt: at('2026-05-09T12:00') })['acknowledgement']?.dueAt).toBe(
      at('2026-05-11T13:00'),
    )
  })

  test.each(['voicemail', 'memo'] as const)('is owed for a %s', (channel) => {
    expect(kinds({ ...open, channel })).toEqual(['acknowledgement'])
  })

  test.each(['walk-up', 'phone', 'chat'] as const)('is not owed to whoever was spoken to: %s', (channel) => {
    expect(kinds({ ...open, channel })).toEqual(['update'])
  })

  test('is settled by any word that went out, not by an opened mail nor by a chase', () => {
    expect(kinds(open, [word(null)])).toEqual(['acknowledgement'])
    expect(kinds(open, [word(reported + 1, { kind: 'chase' })])).toEqual(['acknowledgement'])
    expect(kinds(open, [word(reported + 1, { state: 'discarded' })])).toEqual(['acknowledgement'])
    expect(kinds(open, [word(reported + 1)])).toEqual(['update'])
  })

  test('counts anew when it was opened again without a word', () => {
    expect(owed({ ...open, reopenedAt: reported + 3_600_000 })['acknowledgement']?.owedSinceAt).toBe(
      reported + 3_600_000,
    )
  })

  test('is nothing without a requester', () => {
    expect(owed({ ...open, requesterId: null })).toEqual({})
  })
})

describe('an update', () => {
  test('is owed after two working days of silence, and raised when it is due', () => {
    const dueAt = at('2026-05-11T10:00')
    expect(owed(spoken)).toEqual({ update: { owedSinceAt: reported, dueAt, nagFromAt: dueAt } })
  })

  test('counts from the last word, or from when it was opened again', () => {
    const words = [word(at('2026-05-08T12:00')), word(at('2026-05-07T12:00'))]
    expect(owed(open, words)['update']?.dueAt).toBe(at('2026-05-12T12:00'))
    const reopened = { ...open, reopenedAt: at('2026-05-11T09:00') }
    expect(owed(reopened, words)['update']?.owedSinceAt).toBe(at('2026-05-11T09:00'))
  })

  test('stays owed while somebody else has to act', () => {
    const waiting = {
      on: 'vendor',
      name: 'Dell',
      sinceAt: reported,
      untilAt: reported + 1,
      chasedAt: null,
    } as const
    expect(kinds({ ...spoken, state: 'waiting', waiting })).toEqual(['update', 'chase'])
  })

  test('is not owed when the policy says never, or there is nobody to tell', () => {
    expect(kinds(spoken, [], withPolicy({ updateEveryMinutes: null }))).toEqual([])
    expect(kinds({ ...spoken, requesterId: null })).toEqual([])
    expect(kinds(fixed)).toEqual(['resolution'])
  })

  test('asks whether it is still wanted after twenty working days', () => {
    const ask = (iso: string) => asksStillWanted(open, berlin, at(iso))
    // 10:00 four weeks later.
    expect([ask('2026-06-04T09:59'), ask('2026-06-04T10:00')]).toEqual([false, true])
    expect(asksStillWanted(fixed, berlin, at('2027-01-01T10:00'))).toBe(false)
  })
})

describe('a promise', () => {
  const promised = (promisedAt: string, promiseMadeAt: string, issue = spoken): Issue => ({
    ...issue,
    promisedAt: at(promisedAt),
    promiseMadeAt: at(promiseMadeAt),
  })
  const nagFrom = (promisedAt: string, promiseMadeAt: string, context = berlin): string =>
    new Date(owed(promised(promisedAt, promiseMadeAt), [], context)['promise']?.nagFromAt ?? 0).toISOString()

  test('is raised half an hour of working time before, and due at its time', () => {
    expect(owed(promised('2026-05-07T15:00', '2026-05-07T10:00'))['promise']).toEqual({
      owedSinceAt: reported,
      dueAt: at('2026-05-07T15:00'),
      nagFromAt: at('2026-05-07T14:30'),
    })
  })

  test.each([
    ['early in the morning', '2026-05-08T09:10', '2026-05-07T10:00', '2026-05-07T16:40'],
    ['on a Saturday', '2026-05-09T12:00', '2026-05-07T10:00', '2026-05-08T16:30'],
    ['in the evening', '2026-05-07T20:00', '2026-05-07T10:00', '2026-05-07T16:30'],
    ['within the half hour', '2026-05-07T10:20', '2026-05-07T10:00', '2026-05-07T10:00'],
    ['by night for the next morning', '2026-05-11T09:10', '2026-05-10T22:00', '2026-05-11T09:00'],
    [
      'on a Friday at ten to five for the evening',
      '2026-05-08T19:00',
      '2026-05-08T16:50',
      '2026-05-08T16:50',
    ],
  ])('made %s', (_, promisedAt, madeAt, expected) => {
    expect(nagFrom(promisedAt, madeAt)).toBe(new Date(at(expected)).toISOString())
  })

  test('for a day off is raised before that begins', () => {
    const away = { ...berlin, daysOff: [{ from: '2026-05-11', to: '2026-05-15' }] }
    expect(nagFrom('2026-05-13T12:00', '2026-05-07T10:00', away)).toBe('2026-05-08T14:30:00.000Z')
  })

  test('is raised half an hour before by the clock when the policy knows no hours', () => {
    const anytime = withPolicy({ outsideHours: true })
    expect(nagFrom('2026-05-09T20:00', '2026-05-07T10:00', anytime)).toBe('2026-05-09T17:30:00.000Z')
  })

  test('is settled by a word since it was made, by telling, and by the end, not by the fix', () => {
    const issue = promised('2026-05-07T15:00', '2026-05-07T12:00')
    expect(kinds(issue, [word(at('2026-05-07T12:00'))])).toContain('promise')
    expect(kinds(issue, [word(at('2026-05-07T12:01'))])).not.toContain('promise')
    expect(kinds({ ...issue, ...fixed, promisedAt: issue.promisedAt })).toEqual(['promise', 'resolution'])
    expect(kinds({ ...issue, ...told, promisedAt: issue.promisedAt })).toEqual(['check-in'])
    expect(kinds({ ...issue, state: 'closed' })).toEqual([])
  })
})

describe('the word of a fix', () => {
  test('is owed within four working hours, and raised at once', () => {
    expect(owed(fixed)).toEqual({
      resolution: {
        owedSinceAt: at('2026-05-07T15:00'),
        dueAt: at('2026-05-08T11:00'),
        nagFromAt: at('2026-05-07T15:00'),
      },
    })
  })

  test('is due by the policy of the priority, overlaid by that of the channel', () => {
    expect(owed({ ...fixed, priority: 'urgent' })['resolution']?.dueAt).toBe(at('2026-05-07T16:00'))
    expect(owed(fixed, [], withPolicy({ tellWithinMinutes: 30 }))['resolution']?.dueAt).toBe(
      at('2026-05-07T15:30'),
    )
  })

  test('goes on counting while the technician is away', () => {
    const away = { ...berlin, daysOff: [{ from: '2026-05-08', to: '2026-05-08' }] }
    expect(owed(fixed, [], away)['resolution']?.dueAt).toBe(at('2026-05-08T11:00'))
  })

  test('still, while a mail is only open in the mail program', () => {
    expect(kinds(fixed, [word(null, { kind: 'resolution' })])).toEqual(['resolution'])
  })

  test('again, when it was fixed once more after they were told', () => {
    expect(kinds({ ...fixed, toldAt: at('2026-05-07T14:59') })).toEqual(['resolution'])
  })

  test.each([
    ['nobody reported it', { requesterId: null }],
    ['it is closed', { state: 'closed' }],
    ['no notice is needed', { noNoticeReason: 'Told them while I was there' }],
  ] satisfies [string, Partial<Issue>][])('nothing when %s', (_, change) => {
    expect(owed({ ...fixed, ...change })).toEqual({})
  })
})

describe('a chase', () => {
  test('is owed when their date has come, also for what nobody reported', () => {
    const waiting = {
      on: 'vendor',
      name: 'Dell',
      sinceAt: reported,
      untilAt: at('2026-05-12T08:00'),
      chasedAt: null,
    } as const
    const issue: Issue = { ...open, requesterId: null, state: 'waiting', waiting }
    expect(owed(issue)).toEqual({
      chase: { owedSinceAt: reported, dueAt: at('2026-05-12T08:00'), nagFromAt: at('2026-05-12T08:00') },
    })
    const chased = { ...waiting, chasedAt: at('2026-05-12T10:00'), untilAt: at('2026-05-14T10:00') }
    expect(owed({ ...issue, waiting: chased })['chase']).toMatchObject({
      owedSinceAt: chased.chasedAt,
      dueAt: chased.untilAt,
    })
  })
})

describe('a check-in', () => {
  test('comes two working days after they were told, and lapses five after that', () => {
    expect(owed(told)).toEqual({
      'check-in': {
        owedSinceAt: at('2026-05-07T16:00'),
        dueAt: at('2026-05-11T16:00'),
        nagFromAt: at('2026-05-11T16:00'),
        lapsesAt: at('2026-05-18T16:00'),
      },
    })
  })

  test('rests once they were asked, until the time for an answer is over', () => {
    const asked = word(at('2026-05-12T11:00'), { kind: 'check-in' })
    const lapsesAt = at('2026-05-19T11:00')
    expect(owed(told, [asked])['check-in']).toEqual({
      owedSinceAt: at('2026-05-12T11:00'),
      dueAt: lapsesAt,
      nagFromAt: lapsesAt,
      lapsesAt,
    })
    expect(owed(told, [{ ...asked, confirmedAt: at('2026-05-07T15:59') }])['check-in']?.owedSinceAt).toBe(
      told.toldAt,
    )
  })

  test('does not lapse while nobody is there to ask, or to read an answer', () => {
    const away = { ...berlin, daysOff: [{ from: '2026-05-12', to: '2026-05-24' }] }
    expect(owed(told, [], away)['check-in']).toMatchObject({
      dueAt: at('2026-05-11T16:00'),
      lapsesAt: at('2026-05-29T16:00'),
    })
    const asked = word(at('2026-05-11T17:00'), { kind: 'check-in' })
    expect(owed(told, [asked], away)['check-in']).toMatchObject({ lapsesAt: at('2026-05-29T17:00') })
  })

  test('is over at once when told is the end, and not owed when it is closed', () => {
    expect(owed(told, [], withPolicy({ checkInAfterDays: null }))['check-in']).toMatchObject({
      lapsesAt: told.toldAt,
      nagFromAt: at('2026-05-14T16:00'),
    })
    expect(owed({ ...told, state: 'closed' })).toEqual({})
  })
})
