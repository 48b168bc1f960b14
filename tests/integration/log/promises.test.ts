import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IssueLog } from '../../../electron/log/issue-log.ts'
import { isOverdue } from '../../../shared/policy/standing.ts'
import { parseCapture } from '../../../shared/words/capture.ts'
import { aFix, aLog, refusal } from './a-log.ts'
import { ann, draft, hour, minute, morning } from './days.ts'

const three = morning + 5 * hour
const week = { from: morning - 24 * hour, to: morning + 7 * 24 * hour }

const kinds = (log: IssueLog, id: number) => log.record(id).followUps.map(({ kind }) => kind)
const promiseOf = (log: IssueLog, id: number) =>
  log.record(id).followUps.find(({ kind }) => kind === 'promise')

/** Ann's, logged with a promise for three. */
const promised = (log: IssueLog): number => {
  const { channel, priority, promisedAt, title } = parseCapture(
    '@ann printer jam !urgent by 3pm via voicemail',
    { now: morning, timeZone: 'Europe/Berlin', requesters: [] },
  )
  expect(promisedAt).toBe(three)
  return log.capture({
    title,
    channel,
    priority,
    requester: ann,
    ...(promisedAt === undefined ? {} : { promisedAt }),
  }).issueId
}

describe('a promise for three', () => {
  test('stands after a call at half past ten: raised before, overdue after, and missed', () => {
    const { log, clock } = aLog()
    const id = promised(log)
    const other = aFix(log, 'No sound')
    clock.pass(30 * minute)
    log.call(id, { outcome: 'reached' })
    expect(kinds(log, id).toSorted()).toEqual(['promise', 'update'])
    expect(promiseOf(log, id)?.nextNagAt).toBe(three - 30 * minute)
    clock.set(three - 30 * minute)
    expect(log.claimDue().map(({ followUp }) => followUp.kind)).toContain('promise')

    clock.set(three + 1)
    const overdue = promiseOf(log, id)
    expect(overdue && isOverdue(overdue, clock.now())).toBe(true)
    expect(log.waiting().map(({ issue }) => issue.id)).toEqual([id, other])
    expect(log.measures(week).promises).toEqual({ kept: 0, missed: 1 })
    clock.pass(hour)
    expect(log.claimDue()[0]?.followUp).toMatchObject({ issueId: id, kind: 'promise' })
  })

  test.each<[string, (log: IssueLog, id: number) => unknown]>([
    ['the call was the promised one', (log, id) => log.call(id, { outcome: 'reached', promiseKept: true })],
    ['the message left was it', (log, id) => log.call(id, { outcome: 'left-message', promiseKept: true })],
    ['the word was it', (log, id) => log.say(id, { by: 'chat', promiseKept: true })],
    [
      'the mail was it',
      (log, id) => {
        log.openDraft(id, draft, 'update')
        log.confirmDraft(id, { promiseKept: true })
      },
    ],
    [
      'one of the mails was it',
      (log, id) => {
        log.openDraft(id, draft, 'update')
        log.confirmDrafts([{ issueId: id, promiseKept: true }])
      },
    ],
    [
      'the fix was told',
      (log, id) => {
        log.resolve(id, { resolution: 'A worn roller.' })
        log.call(id, { outcome: 'reached' })
      },
    ],
  ])('is kept in time where %s', (_, keep) => {
    const { log, clock } = aLog()
    const id = promised(log)
    clock.pass(hour)
    keep(log, id)
    expect(promiseOf(log, id)).toBeUndefined()
    expect(log.record(id).issue.promisedAt).toBeNull()
    clock.set(three + hour)
    expect(log.measures(week).promises).toEqual({ kept: 1, missed: 0 })
  })

  test('gives way to a new time, and is missed where that was said too late', () => {
    const { log, clock } = aLog()
    const id = promised(log)
    log.call(id, { outcome: 'reached', promisedAt: three + hour })
    expect(promiseOf(log, id)?.dueAt).toBe(three + hour)
    expect(log.measures(week).promises).toEqual({ kept: 0, missed: 0 })
    clock.set(three + hour + 1)
    log.say(id, { by: 'phone', promisedAt: three + 3 * hour })
    expect(log.measures(week).promises).toEqual({ kept: 0, missed: 1 })
  })

  test('is taken back in a word, and only where one stands', () => {
    const { log } = aLog()
    const id = promised(log)
    log.promise(id, null, { by: 'phone' })
    expect(kinds(log, id)).toEqual(['update'])
    expect(log.timeline(id).slice(-2)).toMatchObject([{ kind: 'promise-withdrawn' }, { kind: 'said' }])
    expect(refusal(() => log.call(id, { outcome: 'reached', promiseKept: true }))).toEqual([
      'not-possible',
      'Nothing was promised for this issue.',
    ])
  })

  test('is not revived by opening it again after they were told, but is where they were not', () => {
    const { log } = aLog()
    const [told, untold] = [promised(log), promised(log)]
    for (const id of [told, untold]) log.resolve(id, { resolution: 'Roller' })
    log.confirmTold(told, { by: 'phone' })
    for (const id of [told, untold]) log.reopen(id)
    expect([promiseOf(log, told), promiseOf(log, untold)?.dueAt]).toEqual([undefined, three])
  })
})

const words = [
  (log: IssueLog, id: number) => log.say(id, { by: 'phone' }),
  (log: IssueLog, id: number) => log.call(id, { outcome: 'reached' }),
  (log: IssueLog, id: number) => log.call(id, { outcome: 'left-message' }),
  (log: IssueLog, id: number) => log.call(id, { outcome: 'no-answer' }),
  (log: IssueLog, id: number) => {
    log.openDraft(id, draft, 'promise', 'promise-missed')
    log.confirmDraft(id)
  },
  (log: IssueLog, id: number) => log.wait(id, { on: 'vendor', name: 'Dell', untilAt: morning + 300 * hour }),
] as const

test('no word but the promised one ends a promise, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: words.length - 1 }), { minLength: 1, maxLength: 8 }), (said) => {
      const { log, clock } = aLog()
      const id = promised(log)
      for (const one of said) {
        clock.pass(47 * minute)
        words[one]?.(log, id)
        expect(promiseOf(log, id)?.dueAt).toBe(three)
      }
      clock.set(Math.max(clock.now(), three + 1))
      expect(log.measures(week).promises).toEqual({ kept: 0, missed: 1 })
    }),
    { numRuns: 25 },
  )
})
