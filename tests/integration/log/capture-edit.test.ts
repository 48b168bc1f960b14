import { describe, expect, test } from 'vitest'
import { aFix, aLog, refusal } from './a-log.ts'
import { ann, draft, hour, minute, morning } from './days.ts'

/** Ann without anything that was learned about her. */
const first = {
  id: 1,
  name: 'Ann Lee',
  email: null,
  phone: null,
  hours: null,
  timeZone: null,
  language: null,
  salutation: null,
  degree: null,
  familiar: null,
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
        reopenedIn: null,
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
    ['by a first name that only one has', { name: 'Ann' }, 1],
    ['not by the beginning of a name', { name: 'An' }, 2],
    ['not by a name that is said to be somebody new’s', { name: 'Ann Lee', isNew: true }, 2],
    ['by address, though somebody new was meant', { email: ann.email, isNew: true }, 1],
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
    log.edit(issueId, { requester: null, noNoticeReason: 'Named by mistake' })
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
    log.openDraft(issueId, draft, 'resolution')
    log.edit(issueId, { requester: null, noNoticeReason: 'Named by mistake' })
    expect(log.record(issueId)).toMatchObject({
      issue: { state: 'closed' },
      followUps: [],
      openedDraft: null,
    })
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

  test('that gives an end a requester leaves it an end where no notice was needed', () => {
    const { log } = aLog()
    const { issueId } = log.capture({ title: 'Printer jam' })
    log.noNoticeNeeded(issueId, { reason: 'Spam' })
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
