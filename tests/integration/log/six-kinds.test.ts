import { describe, expect, test } from 'vitest'
import type { IssueLog } from '../../../electron/log/issue-log.ts'
import type { PolicyContext } from '../../../shared/policy/context.ts'
import { aFix, aLog, dump, refusal } from './a-log.ts'
import { ann, at, berlin, draft, hour, minute, morning } from './days.ts'

const shown = { outcome: 'shown', form: 'toast' } as const

/** Somebody came by: a first word was said, an update is owed in two working days. */
const anIssue = (log: IssueLog): number =>
  log.capture({ title: 'Printer jam', requester: ann, channel: 'walk-up' }).issueId

const owed = (log: IssueLog, issueId: number) => log.record(issueId).followUps.map(({ kind }) => kind)
const raised = (log: IssueLog) => log.waiting().map(({ followUps }) => followUps[0]?.kind)
const events = (log: IssueLog, issueId: number) => log.timeline(issueId).map(({ kind }) => kind)
const remind = (log: IssueLog) => {
  const due = log.claimDue()
  log.recordDelivery(
    due.map(({ followUp }) => followUp.id),
    shown,
  )
  return due.map(({ followUp }) => followUp.kind)
}

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
    // The rung of a quarter of an hour lies within the least gap.
    expect(log.nextNagAt()).toBe(morning + 4.5 * hour)
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
  test('made with a word is raised in time and kept by the next word', () => {
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
    expect(owed(log, issueId)).toEqual(['update'])
    expect(events(log, issueId)).toEqual(['captured', 'said', 'promised', 'reminded', 'said'])
  })

  test('that was missed stands above everything, until they are told', () => {
    const { log, clock } = aLog()
    const older = aFix(log)
    const issueId = anIssue(log)
    log.promise(issueId, morning + 6 * hour)
    clock.set(morning + 6 * hour)
    expect(log.waiting().map(({ issue }) => issue.id)).toEqual([older, issueId])
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
    log.close(issueId)
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

describe('waiting on somebody else', () => {
  test('goes through a chase and an update, and back', () => {
    const { log, clock } = aLog()
    const issueId = anIssue(log)
    log.wait(issueId, { on: 'vendor', name: 'Dell', untilAt: at('2026-05-08T12:00:00+02:00') })
    expect(log.record(issueId).issue).toMatchObject({
      state: 'waiting',
      waiting: { on: 'vendor', name: 'Dell', sinceAt: morning, chasedAt: null },
    })
    expect(log.list().map(({ issue }) => issue.id)).toEqual([issueId])
    clock.set(at('2026-05-08T12:00:00+02:00'))
    expect(remind(log)).toEqual(['chase'])
    const untilAt = at('2026-05-15T12:00:00+02:00')
    log.chased(issueId, { untilAt, note: 'part is on its way' })
    expect(log.record(issueId).issue.waiting).toMatchObject({
      untilAt,
      chasedAt: clock.now(),
      sinceAt: morning,
    })
    expect(log.waiting()).toEqual([])
    clock.set(at('2026-05-11T10:00:00+02:00'))
    expect(remind(log)).toEqual(['update'])
    log.say(issueId, { by: 'mail', note: 'no news yet' })
    expect(owed(log, issueId)).toEqual(['update', 'chase'])
    log.stopWaiting(issueId)
    expect(log.record(issueId)).toMatchObject({ issue: { state: 'open', waiting: null } })
    expect(owed(log, issueId)).toEqual(['update'])
    expect(log.timeline(issueId).filter(({ kind }) => kind !== 'reminded')).toMatchObject([
      { kind: 'captured' },
      { kind: 'waiting', detail: '2026-05-08T10:00:00.000Z vendor: Dell' },
      { kind: 'chased', detail: '2026-05-15T10:00:00.000Z part is on its way' },
      { kind: 'said' },
      { kind: 'no-longer-waiting' },
    ])
  })

  test('is chased by mail: no word to the requester, and two working days for an answer', () => {
    const { log, clock } = aLog()
    const { issueId } = log.capture({ title: 'Mouse', requester: ann, channel: 'mail' })
    log.wait(issueId, { on: 'colleague', name: '', untilAt: morning + hour })
    clock.pass(hour)
    log.openDraft(issueId, { ...draft, to: ['sales@dell.com'] }, 'chase')
    log.confirmDraft(issueId)
    expect(owed(log, issueId)).toEqual(['acknowledgement', 'chase'])
    expect(log.record(issueId)).toMatchObject({
      issue: { waiting: { chasedAt: clock.now(), untilAt: at('2026-05-11T11:00:00+02:00') } },
      lastHeardAt: null,
    })
  })

  test('ends with the fix, and asks nothing more about a mail to them', () => {
    const { log } = aLog()
    const issueId = anIssue(log)
    log.wait(issueId, { on: 'vendor', name: 'Dell', untilAt: morning + hour })
    log.openDraft(issueId, draft, 'chase')
    log.resolve(issueId, { resolution: 'Roller' })
    expect(log.record(issueId)).toMatchObject({ issue: { waiting: null }, openedDraft: null })
    expect(owed(log, issueId)).toEqual(['resolution'])
  })

  test('is only possible for what is not fixed, and until a time ahead', () => {
    const { log } = aLog()
    const issueId = anIssue(log)
    const dell = { on: 'vendor', name: 'Dell', untilAt: morning + hour } as const
    expect(refusal(() => log.wait(issueId, { ...dell, untilAt: morning }))[0]).toBe('invalid-request')
    for (const refused of [
      () => log.chased(issueId, { untilAt: morning + hour }),
      () => log.stopWaiting(issueId),
      () => log.openDraft(issueId, draft, 'chase'),
      () => log.wait(aFix(log), dell),
    ])
      expect(refusal(refused)[0]).toBe('not-possible')
  })
})

describe('a check-in', () => {
  const aTold = (log: IssueLog): number => {
    const issueId = aFix(log)
    log.confirmTold(issueId, { by: 'phone' })
    return issueId
  }
  const dueAt = at('2026-05-11T10:00:00+02:00')

  test('is raised two working days after they were told; yes closes', () => {
    const { log, clock } = aLog()
    const issueId = aTold(log)
    expect(log.waiting()).toEqual([])
    clock.set(dueAt)
    expect([raised(log), remind(log)]).toEqual([['check-in'], ['check-in']])
    log.confirmWorks(issueId)
    expect(log.record(issueId)).toMatchObject({ issue: { state: 'closed', closedAt: dueAt }, followUps: [] })
    expect(events(log, issueId).at(-1)).toBe('works')
    expect(refusal(() => log.confirmWorks(issueId))[0]).toBe('not-possible')
  })

  test('no reopens it with the same requester and everything that was', () => {
    const { log, clock } = aLog()
    const issueId = aTold(log)
    clock.set(dueAt)
    log.reopen(issueId, { reason: 'jams again' })
    expect(log.record(issueId)).toMatchObject({
      issue: { state: 'open', toldAt: null, reopenedAt: dueAt },
      requester: { name: 'Ann Lee' },
      followUps: [{ kind: 'update', owedSinceAt: dueAt }],
    })
    expect(events(log, issueId)).toEqual(['captured', 'resolved', 'told', 'reopened'])
  })

  test('that was asked rests, and closes by itself when nobody answers', () => {
    const { log, clock } = aLog()
    const issueId = aTold(log)
    clock.set(dueAt)
    log.openDraft(issueId, draft)
    expect(log.record(issueId).openedDraft?.kind).toBe('check-in')
    clock.pass(hour)
    log.confirmDraft(issueId)
    expect(log.waiting()).toEqual([])
    clock.set(at('2026-05-18T11:00:00+02:00') - 1)
    expect([log.claimDue(), log.closeUnanswered()]).toEqual([[], []])
    clock.pass(1)
    expect(log.closeUnanswered()).toEqual([issueId])
    expect(log.record(issueId)).toMatchObject({
      issue: { state: 'closed', closedAt: clock.now() },
      followUps: [],
    })
    expect(log.timeline(issueId).at(-1)).toMatchObject({
      kind: 'closed-unanswered',
      detail: 'They were asked whether it works, and nobody answered.',
    })
    log.reopen(issueId)
    expect(owed(log, issueId)).toEqual(['update'])
  })

  test('that nobody asked closes five working days after it was due, and says so', () => {
    const { log, clock } = aLog()
    const [issueId, other] = [aTold(log), aFix(log)]
    clock.set(at('2026-05-18T10:00:00+02:00'))
    expect(log.closeUnanswered()).toEqual([issueId])
    expect(log.closeUnanswered()).toEqual([])
    expect(log.timeline(issueId).at(-1)?.detail).toMatch(/^Nobody was asked/)
    expect(owed(log, other)).toEqual(['resolution'])
  })

  test('is not for what was not told, and told things can be closed without one', () => {
    const { log } = aLog()
    expect(refusal(() => log.confirmWorks(aFix(log)))[0]).toBe('not-possible')
    expect(refusal(() => log.openDraft(aFix(log), draft, 'check-in'))[0]).toBe('not-possible')
    const issueId = aTold(log)
    log.close(issueId)
    expect(log.record(issueId).issue.state).toBe('closed')
  })

  test('is not wanted by every policy: then told is the end, also for what was told before', () => {
    let policy: PolicyContext = berlin
    const { log } = aLog(() => policy)
    const before = aTold(log)
    const byPriority = {
      ...berlin.policies.byPriority,
      normal: { ...berlin.policies.byPriority.normal, checkInAfterDays: null },
    }
    policy = { ...berlin, policies: { ...berlin.policies, byPriority } }
    log.realign()
    const issueId = aTold(log)
    expect(log.record(issueId)).toMatchObject({
      issue: { state: 'closed', closedAt: morning },
      followUps: [],
    })
    expect(log.closeUnanswered()).toEqual([before])
    expect(log.timeline(before).at(-1)).toMatchObject({ kind: 'closed' })
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

describe('people', () => {
  test('with something open, whoever never heard anything first, then by how long ago', () => {
    const { log, clock } = aLog()
    const of = (name: string, channel: 'mail' | 'walk-up') =>
      log.capture({ title: `${name}'s`, requester: { name }, channel }).issueId
    const [told, mailed, came, silent] = [
      of('Told', 'mail'),
      of('Mailed', 'mail'),
      of('Came', 'walk-up'),
      of('Silent', 'mail'),
    ]
    log.capture({ title: 'Server dust' })
    clock.pass(hour)
    log.say(mailed, { by: 'mail' })
    log.resolve(told, { resolution: 'x' })
    log.confirmTold(told, { by: 'phone' })
    log.wait(silent, { on: 'vendor', name: 'Dell', untilAt: clock.now() + hour })
    log.openDraft(silent, draft, 'chase')
    log.confirmDraft(silent)
    const second = of('Mailed', 'mail')
    expect(log.people()).toMatchObject([
      { requester: { name: 'Silent' }, lastHeardAt: null, openIssues: [{ issueId: silent }] },
      { requester: { name: 'Came' }, lastHeardAt: morning, openIssues: [{ issueId: came }] },
      {
        requester: { name: 'Mailed' },
        lastHeardAt: morning + hour,
        openSinceAt: morning,
        openIssues: [{ issueId: mailed, title: "Mailed's" }, { issueId: second }],
      },
    ])
  })

  test('have hours and a zone of their own, kept until they are taken away', () => {
    const { log, path } = aLog()
    const issueId = anIssue(log)
    const mornings = [{ from: '08:00', to: '12:00' }]
    const hours = { days: { 1: mornings, 2: mornings, 3: [], 4: [], 5: [], 6: [], 7: [] }, holidays: [] }
    const before = dump(path)
    const { changeId } = log.edit(issueId, { requester: { id: 1, hours, timeZone: 'Asia/Kolkata' } })
    expect(log.requesters()).toMatchObject([{ name: 'Ann Lee', hours, timeZone: 'Asia/Kolkata' }])
    log.undo(changeId)
    expect(dump(path)).toEqual(before)
    log.edit(issueId, { requester: { id: 1, hours } })
    log.edit(issueId, { requester: { id: 1, hours: null } })
    expect(log.requesters()).toMatchObject([{ hours: null, timeZone: null }])
    expect(refusal(() => log.edit(issueId, { requester: { id: 1, timeZone: 'Mars/Phobos' } }))[1]).toContain(
      'Berlin',
    )
    const empty = { ...hours, days: { ...hours.days, 1: [], 2: [] } }
    expect(refusal(() => log.edit(issueId, { requester: { id: 1, hours: empty } }))[0]).toBe(
      'invalid-request',
    )
  })
})
