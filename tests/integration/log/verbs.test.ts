import { describe, expect, test } from 'vitest'
import { aFix, aLog, dump, refusal } from './a-log.ts'
import { ann, at, draft, hour, minute, morning } from './days.ts'

const kinds = (entries: readonly { kind: string }[]) => entries.map(({ kind }) => kind)

describe('resolve', () => {
  test('owes the word: due after four working hours, first reminder after a quarter of an hour', () => {
    const { log } = aLog()
    const { issueId } = log.capture({ title: 'Printer jam', requester: ann })
    log.resolve(issueId, { resolution: ' A worn roller. ', technicalNote: 'part 4711' })
    expect(log.record(issueId)).toMatchObject({
      issue: {
        state: 'resolved',
        resolvedAt: morning,
        resolution: 'A worn roller.',
        technicalNote: 'part 4711',
        toldAt: null,
      },
      followUps: [
        {
          kind: 'resolution',
          owedSinceAt: morning,
          dueAt: morning + 4 * hour,
          nextNagAt: morning + 15 * minute,
        },
      ],
    })
    expect(log.waiting().map(({ issue }) => issue.id)).toEqual([issueId])
    expect(log.list()).toEqual([])
  })

  test('of what nobody reported closes it', () => {
    const { log } = aLog()
    const { issueId } = log.capture({ title: 'Server dust' })
    log.resolve(issueId, { resolution: 'Cleaned.' })
    expect(log.record(issueId)).toMatchObject({ issue: { state: 'closed', toldAt: null }, followUps: [] })
    expect(log.timeline(issueId).at(-1)).toMatchObject({
      kind: 'closed',
      detail: 'Nobody is waiting to hear about it.',
    })
  })

  test('twice is not possible', () => {
    const { log } = aLog()
    const issueId = aFix(log)
    expect(refusal(() => log.resolve(issueId, { resolution: 'Again' }))[0]).toBe('not-possible')
  })

  test.each([{}, { resolution: '  ' }])('needs no word of what it was: %o', (fix) => {
    const { log } = aLog()
    const { issueId } = log.capture({ title: 'Mouse', requester: ann })
    log.resolve(issueId, fix)
    expect(log.record(issueId)).toMatchObject({
      issue: { state: 'resolved', resolution: null },
      followUps: [{ kind: 'resolution' }],
    })
    expect(log.timeline(issueId).at(-1)).toMatchObject({ kind: 'resolved', detail: null })
  })
})

describe('telling', () => {
  test('a draft that was opened is not yet a word: it stays owed until somebody says so', () => {
    const { log, clock } = aLog()
    const issueId = aFix(log)
    clock.pass(minute)
    const { communicationId } = log.openDraft(issueId, draft)
    expect(log.record(issueId)).toMatchObject({
      issue: { state: 'resolved', toldAt: null },
      followUps: [{ kind: 'resolution' }],
      openedDraft: {
        id: communicationId,
        state: 'opened',
        draft,
        openedAt: morning + minute,
        confirmedAt: null,
        confirmedIn: null,
      },
    })
    clock.pass(minute)
    log.confirmTold(issueId, { by: 'mail' })
    expect(log.record(issueId)).toMatchObject({
      issue: { state: 'resolved', toldAt: morning + 2 * minute, closedAt: null },
      followUps: [{ kind: 'check-in', owedSinceAt: morning + 2 * minute }],
      openedDraft: null,
    })
    expect(log.waiting()).toEqual([])
    expect(kinds(log.timeline(issueId))).toEqual(['captured', 'resolved', 'draft-opened', 'told'])
  })

  test('"not yet" keeps it owed and asks no more about that draft', () => {
    const { log } = aLog()
    const issueId = aFix(log)
    log.openDraft(issueId, draft)
    log.discardDraft(issueId)
    expect(log.record(issueId)).toMatchObject({ followUps: [{ kind: 'resolution' }], openedDraft: null })
    expect(refusal(() => log.discardDraft(issueId))[0]).toBe('not-possible')
  })

  test('another draft takes the place of the first', () => {
    const { log, path } = aLog()
    const issueId = aFix(log)
    log.openDraft(issueId, draft)
    log.openDraft(issueId, { ...draft, subject: 'Second' })
    expect(log.record(issueId).openedDraft?.draft?.subject).toBe('Second')
    log.discardDraft(issueId)
    expect(log.record(issueId).openedDraft).toBeNull()
    expect(dump(path, ['communication'])['communication']).toHaveLength(2)
  })

  test.each(['phone', 'in person', 'chat', 'mail'] as const)('by %s, without any draft, settles it', (by) => {
    const { log, path } = aLog()
    const issueId = aFix(log)
    log.confirmTold(issueId, { by, note: 'was glad' })
    expect(log.record(issueId)).toMatchObject({
      issue: { state: 'resolved', toldAt: morning },
      followUps: [{ kind: 'check-in' }],
    })
    expect(log.timeline(issueId).at(-1)).toMatchObject({ kind: 'told', detail: `${by}: was glad` })
    expect(dump(path)['communication']).toMatchObject([
      { told_by: by, state: 'confirmed', confirmed_at: morning },
    ])
  })

  test('another way leaves no question about the open draft', () => {
    const { log, path } = aLog()
    const issueId = aFix(log)
    log.openDraft(issueId, draft)
    log.confirmTold(issueId, { by: 'phone' })
    expect(dump(path)['communication']).toMatchObject([
      { told_by: 'mail', state: 'discarded' },
      { told_by: 'phone', state: 'confirmed' },
    ])
  })

  test('is only possible once it is fixed, and only once', () => {
    const { log } = aLog()
    const { issueId } = log.capture({ title: 'Printer', requester: ann })
    expect(refusal(() => log.confirmTold(issueId, { by: 'phone' }))[0]).toBe('not-possible')
    expect(refusal(() => log.openDraft(issueId, draft, 'resolution'))[0]).toBe('not-possible')
    log.resolve(issueId, { resolution: 'Roller' })
    log.confirmTold(issueId, { by: 'phone' })
    expect(refusal(() => log.confirmTold(issueId, { by: 'phone' }))).toEqual([
      'not-possible',
      'They have been told already.',
    ])
  })
})

describe('other ends', () => {
  test('no notice needed closes it, with a reason', () => {
    const { log } = aLog()
    const issueId = aFix(log)
    expect(refusal(() => log.noNoticeNeeded(issueId, { reason: ' ' }))).toEqual([
      'invalid-request',
      'Say why nobody has to be told.',
    ])
    log.noNoticeNeeded(issueId, { reason: 'Duplicate' })
    expect(log.record(issueId)).toMatchObject({
      issue: { state: 'closed', noNoticeReason: 'Duplicate', toldAt: null },
      followUps: [],
    })
  })

  test('an untold fix cannot just be closed', () => {
    const { log } = aLog()
    const issueId = aFix(log)
    expect(refusal(() => log.close(issueId))[0]).toBe('not-possible')
    const other = log.capture({ title: 'Spam' }).issueId
    log.close(other, { reason: 'spam' })
    expect(log.record(other).issue).toMatchObject({ state: 'closed', closedAt: morning })
    expect(refusal(() => log.close(other))[0]).toBe('not-possible')
  })

  test('reopening makes it an open issue again, and a new fix is owed anew', () => {
    const { log, clock, path } = aLog()
    const issueId = aFix(log)
    log.openDraft(issueId, draft)
    log.reopen(issueId, { reason: 'jams again' })
    expect(log.record(issueId)).toMatchObject({
      issue: {
        state: 'open',
        resolvedAt: null,
        resolution: null,
        toldAt: null,
        closedAt: null,
        reopenedAt: morning,
      },
      followUps: [{ kind: 'acknowledgement' }],
      openedDraft: null,
    })
    expect(refusal(() => log.reopen(issueId))[0]).toBe('not-possible')
    clock.pass(hour)
    log.resolve(issueId, { resolution: 'New roller' })
    expect(dump(path)['follow_up']?.filter(({ kind }) => kind === 'resolution')).toMatchObject([
      { owed_since_at: morning, settled_at: morning },
      { owed_since_at: morning + hour, settled_at: null, nags_shown: 0 },
    ])
  })
})

describe('snooze', () => {
  test('puts several off as one change, inside working hours', () => {
    const { log } = aLog()
    const ids = [aFix(log, 'One'), aFix(log, 'Two')]
    const { changeId } = log.snooze(ids, morning + 8 * hour)
    expect(log.waiting().map(({ followUps }) => followUps[0]?.nextNagAt)).toEqual([
      at('2026-05-08T09:15:00+02:00'),
      at('2026-05-08T09:15:00+02:00'),
    ])
    log.undo(changeId)
    expect(log.nextNagAt()).toBe(morning + 15 * minute)
  })

  test('of what is not owed changes nothing at all', () => {
    const { log, path } = aLog()
    const issueId = aFix(log)
    const open = log.capture({ title: 'Mouse' }).issueId
    const before = dump(path)
    expect(refusal(() => log.snooze([issueId, open], morning + hour))[0]).toBe('not-possible')
    expect(refusal(() => log.snooze([issueId], morning))[0]).toBe('invalid-request')
    expect(refusal(() => log.snooze([], morning + hour))[0]).toBe('invalid-request')
    expect(refusal(() => log.snooze(1 as never, morning + hour))[0]).toBe('invalid-request')
    expect(dump(path)).toEqual(before)
  })
})

describe('lists', () => {
  test('the most overdue waits first; open issues come newest first', () => {
    const { log, clock } = aLog()
    const first = aFix(log, 'First')
    clock.pass(minute)
    const second = aFix(log, 'Second')
    const older = log.capture({ title: 'Older' }).issueId
    clock.pass(minute)
    const newer = log.capture({ title: 'Newer' }).issueId
    expect(log.waiting().map(({ issue }) => issue.id)).toEqual([first, second])
    expect(log.list().map(({ issue }) => issue.id)).toEqual([newer, older])
  })

  test('what is not there is said to be not there', () => {
    const { log } = aLog()
    expect(refusal(() => log.record(99))[0]).toBe('not-found')
    expect(refusal(() => log.timeline(99))[0]).toBe('not-found')
    expect(refusal(() => log.resolve(99, { resolution: 'x' }))[0]).toBe('not-found')
    expect(refusal(() => log.capture({ title: 'x', requester: { id: 99 } }))[0]).toBe('not-found')
    expect(log.list()).toEqual([])
  })
})
