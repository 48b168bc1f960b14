import { statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Change, IssueLog } from '../../../electron/log/issue-log.ts'
import { aFix, aLog, dump, refusal } from './a-log.ts'
import { ann, draft, hour, minute } from './days.ts'

const issueOf = (log: IssueLog): number => log.waiting()[0]?.issue.id ?? 0

/** Each verb, done to an untold fix of Ann's, or beside it. */
const verbs: readonly (readonly [string, (log: IssueLog) => Change])[] = [
  [
    'capture',
    (log) =>
      log.capture({ title: 'Mouse', details: 'x', requester: { name: 'Bob', email: 'bob@school.org' } }),
  ],
  ['capture for a known requester', (log) => log.capture({ title: 'Mouse', requester: ann, resolved: true })],
  [
    'edit',
    (log) =>
      log.edit(issueOf(log), {
        title: 'Jam',
        details: 'new',
        tags: ['x'],
        priority: 'low',
        technicalNote: 'n',
      }),
  ],
  [
    'edit of the requester',
    (log) => log.edit(issueOf(log), { requester: { id: 1, phone: '0123', name: 'Ann B. Lee' } }),
  ],
  [
    'edit to somebody new',
    (log) => log.edit(issueOf(log), { requester: { name: 'Eve', email: 'eve@school.org' } }),
  ],
  ['edit to nobody', (log) => log.edit(issueOf(log), { requester: null, noNoticeReason: 'A mistake' })],
  ['open a draft', (log) => log.openDraft(issueOf(log), draft)],
  [
    'not yet',
    (log) => {
      log.openDraft(issueOf(log), draft)
      return log.discardDraft(issueOf(log))
    },
  ],
  ['told', (log) => log.confirmTold(issueOf(log), { by: 'phone' })],
  [
    'told by the mail that was opened',
    (log) => {
      log.openDraft(issueOf(log), draft)
      return log.confirmTold(issueOf(log), { by: 'mail' })
    },
  ],
  ['no notice needed', (log) => log.noNoticeNeeded(issueOf(log), { reason: 'Duplicate' })],
  ['snooze', (log) => log.snooze([issueOf(log)], log.nextNagAt() ?? 0)],
  ['reopen', (log) => log.reopen(issueOf(log))],
]

describe('undo', () => {
  test.each(verbs)('of %s puts every column back', (_, verb) => {
    const { log, path, clock } = aLog()
    aFix(log)
    clock.pass(20 * minute)
    log.recordDelivery(
      log.claimDue().map(({ followUp }) => followUp.id),
      { outcome: 'shown' },
    )
    let before = dump(path)
    // The verb that counts is the last: what prepares it is part of what has to come back.
    const spy = new Proxy(log, {
      get: (target, name: keyof IssueLog) => {
        if (['waiting', 'nextNagAt'].includes(name)) return target[name]
        before = dump(path)
        return target[name]
      },
    })
    const { changeId } = verb(spy)
    expect(dump(path)).not.toEqual(before)
    clock.pass(5_000)
    log.undo(changeId)
    expect(dump(path)).toEqual(before)
  })

  test.each([
    ['resolve', (log: IssueLog, id: number) => log.resolve(id, { resolution: 'Roller', technicalNote: 'n' })],
    ['close', (log: IssueLog, id: number) => log.close(id, { reason: 'Duplicate' })],
  ])('of %s puts an open issue back', (_, verb) => {
    const { log, path } = aLog()
    const { issueId } = log.capture({ title: 'Printer', requester: ann })
    const before = dump(path)
    log.undo(verb(log, issueId).changeId)
    expect(dump(path)).toEqual(before)
  })

  test('of several things one after another, the last first', () => {
    const { log, path } = aLog()
    const states = [dump(path)]
    const changes = [log.capture({ title: 'Printer', requester: ann })]
    const issueId = changes[0]?.issueId ?? 0
    for (const verb of [
      () => log.resolve(issueId, { resolution: 'Roller' }),
      () => log.openDraft(issueId, draft),
      () => log.confirmTold(issueId, { by: 'mail' }),
    ]) {
      states.push(dump(path))
      changes.push(verb())
    }
    for (const { changeId } of changes.toReversed()) {
      log.undo(changeId)
      expect(dump(path)).toEqual(states.pop())
    }
  })

  test('keeps the timeline: what was undone is marked, and that it was', () => {
    const { log } = aLog()
    const issueId = aFix(log)
    log.undo(log.confirmTold(issueId, { by: 'phone' }).changeId)
    expect(log.timeline(issueId).map(({ kind, undone }) => [kind, undone])).toEqual([
      ['captured', false],
      ['resolved', false],
      ['told', true],
      ['undone', false],
    ])
  })

  test('is refused once the issue was changed again, twice, or for what never was', () => {
    const { log } = aLog()
    const issueId = aFix(log)
    const first = log.edit(issueId, { title: 'Jam' })
    const second = log.edit(issueId, { title: 'Printer jam, third floor' })
    expect(refusal(() => log.undo(first.changeId))[0]).toBe('nothing-to-undo')
    log.undo(second.changeId)
    expect(refusal(() => log.undo(second.changeId))[0]).toBe('nothing-to-undo')
    log.undo(first.changeId)
    expect(log.record(issueId).issue.title).toBe('Printer jam')
    expect(refusal(() => log.undo(999))[0]).toBe('nothing-to-undo')
    expect(refusal(() => log.undo({} as never))[0]).toBe('invalid-request')
  })

  test('is refused for all of a snooze when one of its issues was changed again', () => {
    const { log, path } = aLog()
    const [one, two] = [aFix(log, 'One'), aFix(log, 'Two')]
    const { changeId } = log.snooze([one, two], (log.nextNagAt() ?? 0) + hour)
    log.confirmTold(two, { by: 'chat' })
    const before = dump(path)
    expect(refusal(() => log.undo(changeId))[0]).toBe('nothing-to-undo')
    expect(dump(path)).toEqual(before)
  })

  test('is not in the way of a reminder, nor does it bring one back too soon', () => {
    const { log, clock } = aLog()
    const issueId = aFix(log)
    const { changeId } = log.edit(issueId, { title: 'Jam' })
    clock.pass(16 * minute)
    log.recordDelivery(
      log.claimDue().map(({ followUp }) => followUp.id),
      { outcome: 'shown' },
    )
    const shown = log.record(issueId).followUps
    log.undo(changeId)
    expect(log.record(issueId)).toMatchObject({ issue: { title: 'Printer jam' }, followUps: shown })
    expect(log.timeline(issueId).map(({ kind }) => kind)).toContain('reminded')
  })

  test('leaves a requester that another issue needs', () => {
    const { log } = aLog()
    const { changeId, issueId } = log.capture({ title: 'Printer', requester: ann })
    const other = log.capture({ title: 'Mouse', requester: ann }).issueId
    log.undo(changeId)
    expect(refusal(() => log.record(issueId))[0]).toBe('not-found')
    expect(log.record(other).requester?.name).toBe('Ann Lee')
  })

  test('leaves a requester that a later undo needs', () => {
    const { log } = aLog()
    const one = log.capture({ title: 'One' }).issueId
    const two = log.capture({ title: 'Two' }).issueId
    const made = log.edit(one, { requester: ann })
    log.edit(two, { requester: { id: 1 } })
    const gone = log.edit(two, { requester: null, noNoticeReason: 'A mistake' })
    log.undo(made.changeId)
    log.undo(gone.changeId)
    expect(log.record(two).requester?.name).toBe('Ann Lee')
  })

  test('works after a restart', () => {
    const fixture = aLog()
    const issueId = aFix(fixture.log)
    const { changeId } = fixture.log.confirmTold(issueId, { by: 'phone' })
    const log = fixture.restart()
    log.undo(changeId)
    expect(log.waiting()).toHaveLength(1)
  })

  test('reaches a hundred changes back and no further', () => {
    const { log } = aLog()
    const first = log.capture({ title: 'Printer', requester: ann })
    for (let i = 0; i < 100; i += 1) log.capture({ title: `Mouse ${i}` })
    expect(refusal(() => log.undo(first.changeId))).toEqual([
      'nothing-to-undo',
      'This change is too long ago to be undone.',
    ])
  })

  test('keeps what changed and nothing else: what is long and stays as it was costs nothing', () => {
    const { log, path } = aLog()
    const { issueId } = log.capture({
      title: 'Printer',
      requester: ann,
      details: 'They wrote at length. '.repeat(9_000),
      thread: { subject: 'x'.repeat(200_000), messageId: null, references: [] },
    })
    for (let i = 0; i < 100; i += 1) log.say(issueId, { by: 'phone', note: 'Still at it.' })
    log.end()
    expect(statSync(path).size).toBeLessThan(2_000_000)
  })

  test('puts a long text back that was written over', () => {
    const { log } = aLog()
    const details = 'They wrote at length. '.repeat(9_000)
    const { issueId } = log.capture({ title: 'Printer', details })
    const edited = log.edit(issueId, { details: 'Short' })
    log.undo(log.edit(issueId, { title: 'Jam' }).changeId)
    log.undo(edited.changeId)
    expect(log.record(issueId).issue).toMatchObject({ title: 'Printer', details })
  })
})
