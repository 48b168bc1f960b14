import { describe, expect, test } from 'vitest'
import type { PolicyContext } from '../../../shared/policy/context.ts'
import { aFix, aLog, dump, refusal } from './a-log.ts'
import { ann, at, berlin, draft, hour, minute, morning } from './days.ts'
import { anIssue, events, owed, raised, remind } from './kinds.ts'

describe('an acknowledgement', () => {
  test('is raised before it is due, climbs its ladder, can be snoozed, and ends with the first word', () => {
    const { log, clock } = aLog()
    const { issueId } = log.capture({ title: 'Mouse', requester: ann, channel: 'mail' })
    clock.set(morning + 3.5 * hour - 1)
    expect([log.waiting(), remind(log)]).toEqual([[], []])
    expect(refusal(() => log.snooze([issueId], clock.now() + hour))[0]).toBe('not-possible')
    clock.pass(1)
    expect(raised(log)).toEqual(['acknowledgement'])
    expect(remind(log)).toEqual(['acknowledgement'])
    // The rungs of the first hours lie within the least gap; the end of the day does not.
    expect(log.nextNagAt()).toBe(morning + 6.5 * hour)
    log.snooze([issueId], morning + 5 * hour)
    expect(log.nextNagAt()).toBe(morning + 5 * hour)
    clock.set(morning + 5 * hour)
    log.say(issueId, { by: 'mail', note: 'on it' })
    expect(owed(log, issueId)).toEqual(['update'])
    expect(log.waiting()).toEqual([])
    expect(log.timeline(issueId).at(-1)).toMatchObject({ kind: 'said', detail: 'mail: on it' })
  })

  test('is what a draft answers, once it went out', () => {
    const { log, clock, path } = aLog()
    const { issueId } = log.capture({ title: 'Mouse', requester: ann, channel: 'mail' })
    log.openDraft(issueId, draft)
    expect(log.record(issueId).openedDraft?.kind).toBe('acknowledgement')
    expect(owed(log, issueId)).toEqual(['acknowledgement'])
    clock.pass(minute)
    log.confirmDraft(issueId)
    expect(owed(log, issueId)).toEqual(['update'])
    expect(dump(path)['communication']).toMatchObject([{ kind: 'acknowledgement', state: 'confirmed' }])
    expect(refusal(() => log.confirmDraft(issueId))[0]).toBe('not-possible')
  })
})

describe('an update', () => {
  test('is raised after the silence, and every word begins it anew as another debt', () => {
    const { log, clock, path } = aLog()
    const issueId = anIssue(log)
    clock.set(at('2026-05-11T10:00:00+02:00'))
    expect(raised(log)).toEqual(['update'])
    expect(remind(log)).toEqual(['update'])
    log.snooze([issueId], clock.now() + hour)
    clock.pass(minute)
    log.say(issueId, { by: 'phone' })
    expect(log.waiting()).toEqual([])
    expect(dump(path)['follow_up']).toMatchObject([
      { kind: 'update', owed_since_at: morning, settled_at: clock.now(), nags_shown: 1 },
      { kind: 'update', owed_since_at: clock.now(), settled_at: null, nags_shown: 0, snoozed_until_at: null },
    ])
    expect(log.record(issueId).lastHeardAt).toBe(clock.now())
  })

  test('is never nagged for beside an acknowledgement', () => {
    const { log, clock } = aLog()
    const { issueId } = log.capture({ title: 'Mouse', requester: ann, channel: 'voicemail' })
    clock.set(at('2026-06-01T10:00:00+02:00'))
    expect(owed(log, issueId)).toEqual(['acknowledgement'])
    expect(remind(log)).toEqual(['acknowledgement'])
  })
})

describe('a promise', () => {
  test('made with a word is raised in time and kept by the promised word', () => {
    const { log, clock } = aLog()
    const issueId = anIssue(log)
    clock.pass(minute)
    log.say(issueId, { by: 'phone', promisedAt: morning + 5 * hour })
    expect(owed(log, issueId)).toEqual(['promise', 'update'])
    expect(log.nextNagAt()).toBe(morning + 4.5 * hour)
    clock.set(morning + 4.5 * hour)
    expect([raised(log), remind(log)]).toEqual([['promise'], ['promise']])
    clock.pass(10 * minute)
    log.say(issueId, { by: 'phone' })
    expect(owed(log, issueId)).toEqual(['promise', 'update'])
    log.say(issueId, { by: 'phone', promiseKept: true })
    expect(owed(log, issueId)).toEqual(['update'])
    expect(events(log, issueId).slice(-5)).toEqual(['promised', 'reminded', 'said', 'said', 'promise-kept'])
  })

  test('that was missed stands above everything, until they are told', () => {
    const { log, clock } = aLog()
    const older = aFix(log)
    const issueId = anIssue(log)
    log.promise(issueId, morning + 6 * hour)
    clock.set(morning + 6 * hour)
    expect(log.waiting().map(({ issue }) => issue.id)).toEqual([issueId, older])
    clock.pass(1)
    expect(log.waiting().map(({ issue }) => issue.id)).toEqual([issueId, older])
    log.resolve(issueId, { resolution: 'Roller' })
    expect(owed(log, issueId)).toEqual(['promise', 'resolution'])
    clock.pass(minute)
    log.confirmTold(issueId, { by: 'phone' })
    expect(owed(log, issueId)).toEqual(['check-in'])
  })

  test('is made with a mail that went out, changed, and taken back', () => {
    const { log, clock } = aLog()
    const issueId = anIssue(log)
    log.openDraft(issueId, draft)
    log.confirmDraft(issueId, { promisedAt: morning + 2 * hour })
    expect(log.record(issueId).issue).toMatchObject({
      promisedAt: morning + 2 * hour,
      promiseMadeAt: morning,
    })
    clock.pass(hour)
    log.promise(issueId, morning + 4 * hour)
    expect(log.record(issueId).followUps).toMatchObject([
      { kind: 'promise', owedSinceAt: morning + hour, dueAt: morning + 4 * hour },
      { kind: 'update' },
    ])
    log.promise(issueId, null)
    expect(owed(log, issueId)).toEqual(['update'])
    expect(log.timeline(issueId).slice(-2)).toMatchObject([
      { kind: 'promised', detail: '2026-05-07T12:00:00.000Z' },
      { kind: 'promise-withdrawn', detail: '2026-05-07T12:00:00.000Z' },
    ])
    expect(refusal(() => log.promise(issueId, null))[0]).toBe('not-possible')
    expect(refusal(() => log.promise(issueId, clock.now()))[0]).toBe('invalid-request')
    log.close(issueId, { reason: 'Spam' })
    expect(refusal(() => log.promise(issueId, morning + 9 * hour))[0]).toBe('not-possible')
  })

  test('is not put off by snoozing what is raised beside it', () => {
    const { log, clock } = aLog()
    const issueId = anIssue(log)
    clock.set(at('2026-05-11T11:00:00+02:00'))
    log.promise(issueId, at('2026-05-11T15:00:00+02:00'))
    log.snooze([issueId], at('2026-05-12T09:15:00+02:00'))
    expect(log.nextNagAt()).toBe(at('2026-05-11T14:30:00+02:00'))
  })
})

describe('policies', () => {
  test('that change are reckoned anew at once for everything that is not finished', () => {
    let policy: PolicyContext = berlin
    const { log, clock } = aLog(() => policy)
    const [fix, mail, walkUp] = [
      aFix(log),
      log.capture({ title: 'Mouse', requester: ann, channel: 'mail' }).issueId,
      anIssue(log),
    ]
    const byChannel = {
      mail: { acknowledgeWithinMinutes: 60 },
      memo: { tellWithinMinutes: 30 },
      'walk-up': { updateEveryMinutes: null },
    }
    policy = { ...berlin, policies: { ...berlin.policies, byChannel } }
    clock.pass(minute)
    log.realign()
    expect(log.record(fix).followUps[0]).toMatchObject({ owedSinceAt: morning, dueAt: morning + 30 * minute })
    expect(log.record(mail).followUps[0]).toMatchObject({
      dueAt: morning + hour,
      nagFromAt: morning + 30 * minute,
      nextNagAt: morning + 30 * minute,
    })
    // Without an override for whoever comes by, these are owed a first word as well.
    expect(owed(log, walkUp)).toEqual(['acknowledgement'])
  })
})
