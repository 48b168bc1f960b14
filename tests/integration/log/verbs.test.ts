import { describe, expect, test } from 'vitest'
import type { IssueLog } from '../../../electron/log/issue-log.ts'
import { aFix, aLog, dump, refusal } from './a-log.ts'
import { ann, at, draft, hour, minute, morning } from './days.ts'

/** Ann without anything that was learned about her. */
const first = {
  id: 1,
  name: 'Ann Lee',
  email: null,
  phone: null,
  hours: null,
  timeZone: null,
  language: null,
}

const kinds = (entries: readonly { kind: string }[]) => entries.map(({ kind }) => kind)

describe('capture', () => {
  test('keeps what was said, makes the requester, and owes a first word and what was promised', () => {
    const { log } = aLog()
    const { issueId } = log.capture({
      title: '  Projector flickers ',
      details: 'Room 12,\nsince Monday',
      requester: ann,
      tags: ['projector', 'room-12', 'projector'],
      priority: 'high',
      channel: 'voicemail',
      promisedAt: morning + hour,
    })
    expect(log.record(issueId)).toEqual({
      issue: {
        id: issueId,
        title: 'Projector flickers',
        details: 'Room 12,\nsince Monday',
        inTheirWords: 'Projector flickers',
        restated: null,
        thread: null,
        causeId: null,
        requesterId: 1,
        state: 'open',
        priority: 'high',
        channel: 'voicemail',
        tags: ['projector', 'room-12'],
        createdAt: morning,
        reopenedAt: null,
        promisedAt: morning + hour,
        promiseMadeAt: morning,
        waiting: null,
        resolvedAt: null,
        resolution: null,
        technicalNote: null,
        toldAt: null,
        closedAt: null,
        noNoticeReason: null,
      },
      requester: { ...first, email: 'ann@school.org' },
      followUps: [
        expect.objectContaining({ kind: 'promise', dueAt: morning + hour }),
        expect.objectContaining({ kind: 'acknowledgement', dueAt: morning + 2 * hour }),
      ],
      openedDraft: null,
      lastHeardAt: null,
    })
    expect(kinds(log.timeline(issueId))).toEqual(['captured', 'promised'])
    expect(log.nextNagAt()).toBe(morning + 30 * minute)
    expect(log.waiting()).toEqual([])
  })

  test.each([
    ['by number', { id: 1 }, 1],
    ['by address, whatever the case and the name', { name: 'A. Lee', email: 'ANN@School.org' }, 1],
    ['by a name that only one has, whatever the case and accents', { name: 'ánn  LEE' }, 1],
    ['not by a name whose address is another one', { name: 'Ann Lee', email: 'ann@clinic.org' }, 2],
    ['not by part of a name', { name: 'Ann' }, 2],
    ['by address alone, as somebody new', { email: 'eve@school.org' }, 2],
  ])('knows the requester again: %s', (_, requester, expected) => {
    const { log } = aLog()
    log.capture({ title: 'First', requester: ann })
    const { issueId } = log.capture({ title: 'Second', requester })
    expect(log.record(issueId).issue.requesterId).toBe(expected)
    expect(log.requesters()).toHaveLength(expected)
  })

  test('makes somebody new of a name that two people have', () => {
    const { log } = aLog()
    log.capture({ title: 'First', requester: ann })
    log.capture({ title: 'Second', requester: { ...ann, email: 'ann@clinic.org' } })
    const { issueId } = log.capture({ title: 'Third', requester: { name: 'Ann Lee' } })
    expect(log.record(issueId).issue.requesterId).toBe(3)
  })

  test('learns an address that was not known yet, and says so', () => {
    const { log } = aLog()
    log.capture({ title: 'First', requester: { name: 'Ann Lee' } })
    const { issueId } = log.capture({ title: 'Second', requester: ann })
    expect(log.requesters()).toEqual([{ ...first, ...ann }])
    expect(log.timeline(issueId)[0]?.detail).toBe('Ann Lee: ann@school.org')
  })

  test('of something already fixed owes the word at once', () => {
    const { log } = aLog()
    const { issueId } = log.capture({ title: 'Printer jam', requester: ann, resolved: true })
    expect(log.record(issueId)).toMatchObject({
      issue: { state: 'resolved' },
      followUps: [{ kind: 'resolution' }],
    })
    const nobodys = log.capture({ title: 'Server dust', resolved: true }).issueId
    expect(log.record(nobodys)).toMatchObject({
      issue: { state: 'closed', closedAt: morning },
      followUps: [],
    })
  })
})

describe('edit', () => {
  test('changes what is given and leaves the rest', () => {
    const { log } = aLog()
    const { issueId } = log.capture({ title: 'Printer', details: 'third floor', requester: ann, tags: ['a'] })
    log.edit(issueId, { title: 'Printer jam', details: null, priority: 'urgent', tags: ['b'] })
    expect(log.record(issueId).issue).toMatchObject({
      title: 'Printer jam',
      details: null,
      priority: 'urgent',
      tags: ['b'],
      requesterId: 1,
    })
    expect(log.timeline(issueId).at(-1)).toMatchObject({
      kind: 'edited',
      detail: 'title, details, priority, tags',
    })
  })

  test('corrects the requester, and takes an address away', () => {
    const { log } = aLog()
    const { issueId } = log.capture({ title: 'Printer', requester: ann })
    log.edit(issueId, { requester: { id: 1, phone: '0123', email: '' } })
    expect(log.record(issueId).requester).toEqual({ ...first, phone: '0123' })
  })

  test('names somebody else, or nobody', () => {
    const { log } = aLog()
    const { issueId } = log.capture({ title: 'Printer', requester: ann })
    log.edit(issueId, { requester: { name: 'Bob' } })
    expect(log.record(issueId).requester?.name).toBe('Bob')
    log.edit(issueId, { requester: null })
    expect(log.record(issueId).requester).toBeNull()
  })

  test('does not give one person the address of another', () => {
    const { log } = aLog()
    log.capture({ title: 'Printer', requester: ann })
    const { issueId } = log.capture({ title: 'Mouse', requester: { name: 'Bob' } })
    const [code, message] = refusal(() =>
      log.edit(issueId, { requester: { id: 2, email: 'Ann@school.org' } }),
    )
    expect(code).toBe('not-possible')
    expect(message).toContain('belongs to Ann Lee')
  })

  test('that leaves a fix without a requester is the end of it', () => {
    const { log } = aLog()
    const issueId = aFix(log)
    log.edit(issueId, { requester: null })
    expect(log.record(issueId)).toMatchObject({ issue: { state: 'closed' }, followUps: [] })
    expect(log.nextNagAt()).toBeNull()
  })

  test('that gives a fix which nobody waited for a requester owes them the word', () => {
    const { log } = aLog()
    const { issueId } = log.capture({ title: 'Printer jam', resolved: true })
    expect(log.record(issueId).issue.state).toBe('closed')
    log.edit(issueId, { requester: { name: 'Ann Lee' } })
    expect(log.record(issueId)).toMatchObject({
      issue: { state: 'resolved', closedAt: null },
      followUps: [{ kind: 'resolution' }],
    })
  })

  test.each([
    ['no notice was needed', (log: IssueLog, id: number) => log.noNoticeNeeded(id, { reason: 'Spam' })],
    ['it was never fixed', (log: IssueLog, id: number) => log.close(id)],
  ])('that gives an end a requester leaves it an end where %s', (_, end) => {
    const { log } = aLog()
    const { issueId } = log.capture({ title: 'Printer jam' })
    end(log, issueId)
    log.edit(issueId, { requester: { name: 'Ann Lee' } })
    expect(log.record(issueId)).toMatchObject({ issue: { state: 'closed' }, followUps: [] })
  })

  test.each(['bob@nodomain', '@school.org', 'a b@school.org', 'bob@school..org'])(
    'refuses %s, as the mail would later',
    (email) => {
      const { log } = aLog()
      const { issueId } = log.capture({ title: 'Mouse', requester: { name: 'Bob' } })
      const refused = ['invalid-address', expect.stringContaining('a domain, such as ann@school.org')]
      expect(refusal(() => log.edit(issueId, { requester: { id: 1, email } }))).toEqual(refused)
      expect(refusal(() => log.capture({ title: 'Mouse', requester: { email } }))).toEqual(refused)
    },
  )
})

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

  test('twice is not possible, nor without a word of what it was', () => {
    const { log } = aLog()
    const issueId = aFix(log)
    expect(refusal(() => log.resolve(issueId, { resolution: 'Again' }))[0]).toBe('not-possible')
    const other = log.capture({ title: 'Mouse' }).issueId
    expect(refusal(() => log.resolve(other, { resolution: '  ' }))).toEqual([
      'invalid-request',
      'Say in plain words what it was.',
    ])
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
