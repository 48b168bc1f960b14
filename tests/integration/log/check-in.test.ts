import { describe, expect, test } from 'vitest'
import type { IssueLog } from '../../../electron/log/issue-log.ts'
import type { PolicyContext } from '../../../shared/policy/context.ts'
import { aFix, aLog, refusal } from './a-log.ts'
import { at, berlin, draft, hour, morning } from './days.ts'
import { events, owed, raised, remind } from './kinds.ts'

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
