import { describe, expect, it } from 'vitest'
import type { PolicyContext } from '../../../shared/policy/context.ts'
import { aFix, aLog, dump, refusal } from './a-log.ts'
import { ann, berlin, draft, hour } from './days.ts'

const bob = { name: 'Bob Ortiz', email: 'bob@school.org' }
const day = 24 * hour
const byMail = { ...draft, to: [], bcc: [ann.email, bob.email] }

/** A policy that asks nobody whether it works. */
const noCheckIn: PolicyContext = {
  ...berlin,
  policies: {
    ...berlin.policies,
    byPriority: {
      ...berlin.policies.byPriority,
      normal: { ...berlin.policies.byPriority.normal, checkInAfterDays: null },
    },
  },
}

describe('a call', () => {
  it('that reached them tells of the fix, with what they said, and drops the draft', () => {
    const { log } = aLog()
    const id = aFix(log)
    log.openDraft(id, draft)
    log.call(id, { outcome: 'reached', note: ' She is glad. ' })
    const { issue, openedDraft } = log.record(id)
    expect(issue.toldAt).not.toBeNull()
    expect(openedDraft).toBeNull()
    expect(log.timeline(id).at(-1)).toMatchObject({ kind: 'told', detail: 'phone: She is glad.' })
  })

  it('is a word where no fix is to be told, and answers what is owed', () => {
    const { log } = aLog()
    const { issueId } = log.capture({ title: 'Printer', requester: ann, channel: 'mail' })
    expect(log.record(issueId).followUps.map(({ kind }) => kind)).toContain('acknowledgement')
    log.call(issueId, { outcome: 'left-message' })
    expect(log.record(issueId).followUps.map(({ kind }) => kind)).not.toContain('acknowledgement')
    expect(log.timeline(issueId).at(-1)).toMatchObject({ kind: 'said', detail: 'message' })
  })

  it('that nobody answered settles and snoozes nothing', () => {
    const fixture = aLog()
    const id = aFix(fixture.log)
    const before = dump(fixture.path)
    const { changeId } = fixture.log.call(id, { outcome: 'no-answer' })
    expect(dump(fixture.path)).toEqual(before)
    expect(fixture.log.timeline(id).at(-1)).toMatchObject({ kind: 'call-unanswered', detail: null })
    fixture.log.undo(changeId)
    expect(fixture.log.timeline(id).find(({ kind }) => kind === 'call-unanswered')?.undone).toBe(true)
  })

  it('keeps a number that was not known, and undo takes it away again', () => {
    const fixture = aLog()
    const id = aFix(fixture.log)
    const before = dump(fixture.path)
    const { changeId } = fixture.log.call(id, { outcome: 'reached', phone: '204' })
    expect(fixture.log.record(id).requester?.phone).toBe('204')
    fixture.log.undo(changeId)
    expect(dump(fixture.path)).toEqual(before)
  })

  it('is refused where there is nobody to call, or nothing to call about', () => {
    const { log } = aLog()
    const nobody = log.capture({ title: 'Printer' }).issueId
    expect(refusal(() => log.call(nobody, { outcome: 'reached' }))[1]).toContain('Nobody is named')
    const over = aFix(log)
    log.noNoticeNeeded(over, { reason: 'Duplicate' })
    expect(refusal(() => log.call(over, { outcome: 'no-answer' }))[1]).toContain('closed already')
  })
})

describe('a message that was left', () => {
  it('leaves a check-in after one working day where the policy asks for none', () => {
    const { log, clock } = aLog(() => noCheckIn)
    const id = aFix(log)
    log.call(id, { outcome: 'left-message' })
    expect(log.record(id).issue).toMatchObject({ state: 'resolved' })
    expect(log.closeUnanswered()).toEqual([])
    clock.pass(day + hour)
    expect(log.waiting().map(({ followUps }) => followUps[0]?.kind)).toEqual(['check-in'])
    log.call(id, { outcome: 'reached' })
    expect(log.waiting()).toEqual([])
    expect(log.closeUnanswered(), 'it is their turn').toEqual([])
    clock.pass(9 * day)
    expect(log.closeUnanswered()).toEqual([id])
    expect(log.timeline(id).at(-1)?.kind).toBe('closed-unanswered')
  })

  it('waits as long as any check-in where the policy asks for one', () => {
    const { log, clock } = aLog()
    const id = aFix(log)
    log.call(id, { outcome: 'left-message' })
    clock.pass(day + hour)
    expect(log.waiting()).toEqual([])
  })

  it('is overtaken when they are spoken to before they are asked', () => {
    const { log, clock } = aLog(() => noCheckIn)
    const id = aFix(log)
    log.call(id, { outcome: 'left-message' })
    clock.pass(hour)
    log.call(id, { outcome: 'reached' })
    expect(log.closeUnanswered()).toEqual([id])
    expect(log.timeline(id).at(-1)).toMatchObject({ kind: 'closed', detail: expect.stringContaining('told') })
  })

  it('is no different from a call where somebody else is told at the same time', () => {
    const { log } = aLog(() => noCheckIn)
    const id = aFix(log)
    log.call(id, { outcome: 'reached' })
    expect(log.record(id).issue.state).toBe('closed')
  })
})

describe('issues with one cause', () => {
  const three = () => {
    const fixture = aLog()
    const ids = [ann, bob, { name: 'Cem Kaya' }, { name: 'Mia Chen' }].map(
      (requester) => fixture.log.capture({ title: `Wi-Fi of ${requester.name}`, requester }).issueId,
    )
    const [a = 0, b = 0, c = 0, d = 0] = ids
    const causes = () => ids.map((id) => fixture.log.sameCause(id).map(({ issue }) => issue.id))
    return { ...fixture, log: fixture.log, a, b, c, d, causes }
  }

  it('are joined group to group, and taken apart one by one', () => {
    const { log, a, b, c, d, causes } = three()
    log.link(a, b)
    log.link(c, d)
    expect(causes()).toEqual([[b], [a], [d], [c]])
    log.link(d, a)
    expect(causes()).toEqual([
      [b, c, d],
      [a, c, d],
      [a, b, d],
      [a, b, c],
    ])
    log.unlink(b)
    expect(causes()).toEqual([[c, d], [], [a, d], [a, c]])
    log.unlink(a)
    log.unlink(c)
    expect(causes()).toEqual([[], [], [], []])
    expect(log.record(d).issue.causeId).toBeNull()
  })

  it('do not meet a group whose number was free for a while', () => {
    const { log, a, b, c, d, causes } = three()
    log.link(a, b)
    const { changeId } = log.unlink(a)
    log.link(c, d)
    log.undo(changeId)
    expect(causes()).toEqual([[b], [a], [d], [c]])
  })

  it('are refused with themselves, twice, and without a group', () => {
    const { log, a, b } = three()
    expect(refusal(() => log.link(a, a))[0]).toBe('not-possible')
    expect(refusal(() => log.unlink(a))[0]).toBe('not-possible')
    expect(refusal(() => log.link(a, 99))[0]).toBe('not-found')
    log.link(a, b)
    expect(refusal(() => log.link(b, a))[1]).toContain('has the same cause already')
    expect(log.timeline(a).at(-1)).toMatchObject({ kind: 'linked', detail: 'Wi-Fi of Bob Ortiz' })
  })

  it('are resolved in one change, or not at all', () => {
    const { log, path, a, b, c } = three()
    log.link(a, b)
    const before = dump(path)
    const { changeId } = log.resolve(a, { resolution: 'The router was off', also: [b, a] })
    expect([a, b, c].map((id) => log.record(id).issue.resolution)).toEqual([
      'The router was off',
      'The router was off',
      null,
    ])
    expect(refusal(() => log.resolve(c, { resolution: 'The router', also: [a] }))[0]).toBe('not-possible')
    expect(log.record(c).issue.state).toBe('open')
    log.undo(changeId)
    expect(dump(path)).toEqual(before)
  })

  it('are told together until everybody knows', () => {
    const { log, a, b, c } = three()
    log.link(a, b)
    log.link(b, c)
    log.resolve(a, { resolution: 'The router was off', also: [b, c] })
    const together = () => log.fixedTogether().map((group) => group.map(({ issue }) => issue.id))
    expect(together()).toEqual([[a, b, c]])
    log.confirmTold(a, { by: 'phone' })
    expect(together()).toEqual([[a, b, c]])
    log.noNoticeNeeded(c, { reason: 'Told while I was there' })
    expect(together()).toEqual([[a, b]])
    log.confirmTold(b, { by: 'mail' })
    expect(together()).toEqual([])
  })
})

describe('one mail to many', () => {
  const twoFixed = () => {
    const fixture = aLog()
    const a = fixture.log.capture({ title: 'Wi-Fi', requester: ann }).issueId
    const b = fixture.log.capture({ title: 'WLAN', requester: bob }).issueId
    fixture.log.link(a, b)
    fixture.log.resolve(a, { resolution: 'The router was off', also: [b] })
    return { ...fixture, log: fixture.log, a, b }
  }

  it('is one question, whose answer counts for everybody, and is undone for everybody', () => {
    const { log, path, a, b } = twoFixed()
    log.openDraftForMany([a, b], byMail)
    expect(log.drafts().map(({ issue }) => issue.id)).toEqual([a, b])
    const opened = dump(path)
    const { changeId } = log.confirmDraft(b)
    expect(log.drafts()).toEqual([])
    expect([a, b].map((id) => log.record(id).issue.toldAt)).not.toContain(null)
    log.undo(changeId)
    expect(dump(path)).toEqual(opened)
    log.discardDraft(a)
    expect(log.drafts()).toEqual([])
    expect([a, b].map((id) => log.record(id).issue.toldAt)).toEqual([null, null])
  })

  it('goes on for the others when one of them was told otherwise', () => {
    const { log, a, b } = twoFixed()
    log.openDraftForMany([a, b], byMail)
    log.call(a, { outcome: 'reached' })
    expect(log.drafts().map(({ issue }) => issue.id)).toEqual([b])
    log.confirmDraft(b)
    expect(log.timeline(a).filter(({ kind }) => kind === 'told')).toHaveLength(1)
  })

  it('is refused whole where one of them waits for nothing', () => {
    const { log, path, a, b } = twoFixed()
    log.confirmTold(b, { by: 'chat' })
    const before = dump(path)
    expect(refusal(() => log.openDraftForMany([a, b], byMail))[0]).toBe('not-possible')
    expect(dump(path)).toEqual(before)
  })
})

it('several drafts that went out are one change, each with its own promise', () => {
  const { log, path, clock } = aLog()
  const a = aFix(log)
  const { issueId: b } = log.capture({ title: 'No sound', requester: bob })
  log.openDraft(a, draft)
  log.openDraft(b, draft, 'update')
  const opened = dump(path)
  const promisedAt = clock.now() + day
  const { changeId } = log.confirmDrafts([{ issueId: a }, { issueId: b, promisedAt }])
  expect(log.drafts()).toEqual([])
  expect(log.record(a).issue.toldAt).not.toBeNull()
  expect(log.record(b).issue.promisedAt).toBe(promisedAt)
  log.undo(changeId)
  expect(dump(path)).toEqual(opened)
  expect(refusal(() => log.confirmDrafts([]))[1]).toContain('Choose which mails went out')
})
