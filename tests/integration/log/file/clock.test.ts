import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isUntold } from '../../../../shared/policy/untold.ts'
import { aFix, aLog, refusal } from '../a-log.ts'
import { ann, hour, minute, morning } from '../days.ts'

const day = 24 * hour
const month = 30 * day

describe('a clock that was ahead', () => {
  test('what was fixed meanwhile is raised as ever, is told once it is told, and no restart is needed', () => {
    const { log, clock } = aLog()
    clock.set(morning + month)
    const id = aFix(log)
    clock.set(morning + 10 * minute)
    log.realign()
    expect(log.nextNagAt()).toBe(morning + 25 * minute)
    expect(log.waiting()[0]?.followUps).toMatchObject([{ kind: 'resolution', owedSinceAt: clock.now() }])
    clock.pass(hour)
    log.realign()
    expect(log.nextNagAt()).toBe(morning + 25 * minute)

    log.confirmTold(id, { by: 'phone' })
    expect(log.record(id).followUps.map(({ kind }) => kind)).toEqual(['check-in'])
    expect(log.record(id).lastHeardAt).toBe(clock.now())
    expect(log.people()).toEqual([])
    expect(refusal(() => log.confirmTold(id, { by: 'phone' }))[1]).toBe('They have been told already.')
  })

  test('a reminder that was shown or put off meanwhile comes again, also after a restart', () => {
    const fixture = aLog()
    const { clock } = fixture
    const ids = [aFix(fixture.log), aFix(fixture.log, 'No sound')]
    fixture.log.realign()
    clock.set(morning + month)
    const [first, second] = fixture.log.claimDue().map(({ followUp }) => followUp.id)
    fixture.log.recordDelivery([first ?? 0], { outcome: 'shown' })
    fixture.log.postpone([second ?? 0], clock.now() + hour)
    clock.set(morning + 10 * minute)
    const log = fixture.restart()
    log.realign()
    const nags = ids.map((id) => log.record(id).followUps[0]?.nextNagAt ?? 0)
    expect(nags).toEqual([morning + 3 * hour, morning + 15 * minute])
  })

  test('a snooze is at most as long as it was, a wait and a promise as far away', () => {
    const { log, clock } = aLog()
    const fix = aFix(log)
    const { issueId: waiting } = log.capture({ title: 'Beamer', requester: ann })
    const { issueId: promised } = log.capture({ title: 'Mouse', requester: ann })
    clock.set(morning + month)
    log.snooze([fix], clock.now() + hour)
    log.wait(waiting, { on: 'vendor', name: 'Dell', untilAt: clock.now() + 2 * hour })
    log.promise(promised, clock.now() + 3 * hour)
    clock.set(morning + 10 * minute)
    log.realign()
    const now = clock.now()
    const of = (id: number, kind: string) => log.record(id).followUps.find((one) => one.kind === kind)
    expect(of(fix, 'resolution')?.nextNagAt).toBe(now + hour)
    expect(of(waiting, 'chase')?.dueAt).toBe(now + 2 * hour)
    expect(of(promised, 'promise')?.dueAt).toBe(now + 3 * hour)
  })

  test('what is taken back brings no wrong time back', () => {
    const { log, clock } = aLog()
    const id = aFix(log)
    clock.set(morning + month)
    log.snooze([id], clock.now() + hour)
    const later = log.edit(id, { title: 'Printer' })
    clock.set(morning + 10 * minute)
    log.realign()
    log.undo(later.changeId)
    expect(log.nextNagAt()).toBeLessThanOrEqual(clock.now() + hour)
  })
})

test('a clock that was behind for a while leaves no trace', () => {
  const { log, clock } = aLog()
  const { issueId } = log.capture({ title: 'Mouse', requester: ann, channel: 'mail' })
  log.say(issueId, { by: 'phone' })
  const before = log.record(issueId).followUps
  clock.set(Date.parse('2000-01-01T00:00:00Z'))
  log.realign()
  clock.set(morning + 10 * minute)
  log.realign()
  expect(log.record(issueId).followUps).toEqual(before)
})

/** What is owed about one fix, by nothing but the order of what was done. */
type Order = { state: 'open' | 'resolved'; told: boolean }
const verbs = ['resolve', 'told', 'reached', 'messageLeft', 'reopen', 'say', 'snooze', 'remind'] as const
const step = fc.record({
  verb: fc.constantFrom(...verbs),
  jumpMs: fc.oneof(
    fc.constantFrom(0, minute, hour, -hour, day, -day, month, -month),
    fc.integer({ min: -month, max: month }),
  ),
  restart: fc.boolean(),
})

test('who knows follows from the order of what was done, wherever the clock jumped, and nothing is silenced', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 20 }), (steps) => {
      const fixture = aLog()
      const { clock } = fixture
      const { issueId: id } = fixture.log.capture({ title: 'Printer jam', requester: ann, channel: 'mail' })
      const order: Order = { state: 'open', told: false }
      for (const { verb, jumpMs, restart } of steps) {
        clock.pass(jumpMs)
        if (restart) fixture.restart()
        const { log } = fixture
        // As the scheduler does when the clock jumps, and at each start.
        log.realign()
        const untold = order.state === 'resolved' && !order.told
        if (verb === 'resolve' && order.state === 'open') {
          log.resolve(id, { resolution: 'Roller' })
          Object.assign(order, { state: 'resolved', told: false })
        }
        if (verb === 'reopen' && order.state === 'resolved') {
          log.reopen(id)
          Object.assign(order, { state: 'open', told: false })
        }
        if (verb === 'told' && untold) log.confirmTold(id, { by: 'phone' })
        if (verb === 'reached') log.call(id, { outcome: 'reached' })
        if (verb === 'messageLeft') log.call(id, { outcome: 'left-message' })
        if (['told', 'reached', 'messageLeft'].includes(verb) && untold) order.told = true
        if (verb === 'say') log.say(id, { by: 'chat' })
        if (verb === 'snooze' && untold) log.snooze([id], clock.now() + hour)
        if (verb === 'remind')
          log.recordDelivery(
            log.claimDue().map(({ followUp }) => followUp.id),
            { outcome: 'shown' },
          )

        const { issue, followUps } = log.record(id)
        const owes = order.state === 'resolved' && !order.told
        expect(isUntold(issue)).toBe(owes)
        expect(followUps.some(({ kind }) => kind === 'resolution')).toBe(owes)
        expect(followUps.some(({ kind }) => kind === 'check-in')).toBe(
          order.state === 'resolved' && order.told,
        )
        expect(log.people().length > 0).toBe(order.state === 'open' || owes)
        const resolution = followUps.find(({ kind }) => kind === 'resolution')
        // The longest weekend, a snooze of an hour, and the first reminder of the day.
        if (resolution !== undefined)
          expect(resolution.nextNagAt).toBeLessThanOrEqual(clock.now() + 4 * day + hour)
        if (resolution !== undefined) expect(resolution.owedSinceAt).toBeLessThanOrEqual(clock.now())
      }
    }),
    { numRuns: 50 },
  )
})
