import { describe, expect, test } from 'vitest'
import { aFix, aLog, refusal } from './a-log.ts'
import { ann, at, draft, hour, morning } from './days.ts'
import { anIssue, owed, remind } from './kinds.ts'

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
