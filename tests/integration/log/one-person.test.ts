import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IssueLog } from '../../../electron/log/issue-log.ts'
import { aFix, aLog, dump, refusal } from './a-log.ts'
import { ann, berlin, hour } from './days.ts'
import { expectSound } from './invariants.ts'

const by = (log: IssueLog, requester: Readonly<{ name?: string; email?: string }>): number => {
  const { issueId } = log.capture({ title: 'Printer', requester })
  return log.record(issueId).issue.requesterId ?? 0
}

/** Ann, of whom only the number is known, and Ann Lee, who has an address: one person, who was logged as two. */
const twoAnns = () => {
  const made = aLog()
  const { log } = made
  const other = by(log, ann)
  const { issueId } = log.capture({ title: 'Mouse', requester: { name: 'Ann', email: 'ann@home.org' } })
  log.edit(issueId, { requester: { id: 2, phone: '0123', language: 'de', timeZone: 'Asia/Kolkata' } })
  return { ...made, from: 2, into: other, issueId }
}

describe('one person', () => {
  test('is one row, whether they were named, wrote, or were named again', () => {
    const { log } = aLog()
    expect(
      [{ name: 'Ann' }, { email: 'ann@school.org' }, { name: 'Ann' }, ann].map((who) => by(log, who)),
    ).toEqual([1, 1, 1, 1])
    expect(log.requesters()).toMatchObject([{ name: 'Ann', email: 'ann@school.org' }])
  })

  test('has one row for each address, after any captures, merges and undoing', () => {
    const names = [undefined, 'Ann', 'Ann Lee', 'Bob']
    const emails = [undefined, 'ann@school.org', 'ANN@school.org', 'ann.lee@home.org', 'bob@school.org']
    const step = fc.record({
      name: fc.constantFrom(...names),
      email: fc.constantFrom(...emails),
      isNew: fc.boolean(),
      after: fc.constantFrom('keep', 'keep', 'undo', 'merge', 'merge and undo'),
      which: fc.nat(),
    })
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 15 }), (steps) => {
        const { log, path } = aLog()
        for (const { name, email, isNew, after, which } of steps) {
          const before = dump(path)
          const { changeId } = log.capture({
            title: 'Printer',
            requester: { isNew, ...(name && { name }), ...(email && { email }) },
          })
          if (after === 'undo') {
            log.undo(changeId)
            expect(dump(path)).toEqual(before)
          }
          const people = log.requesters().map(({ id }) => id)
          const [from, into] = [people[which % people.length], people[(which + 1) % people.length]]
          if (after.startsWith('merge') && from !== undefined && into !== undefined && from !== into) {
            const apart = dump(path)
            const merged = log.mergeRequesters(from, into)
            expect(log.list().map(({ issue }) => issue.requesterId)).not.toContain(from)
            if (after === 'merge and undo') {
              log.undo(merged.changeId)
              expect(dump(path)).toEqual(apart)
            }
          }
          expectSound(path, log, berlin)
        }
        const known = log
          .requesters()
          .flatMap(({ id, email, also = [] }) =>
            [email, ...also.map((other) => other.email)].map((e) => [e, id]),
          )
          .filter(([email]) => email !== null)
        expect(new Set(known.map(([email]) => String(email).toLowerCase())).size).toBe(known.length)
        for (const [email, id] of known) expect(by(log, { email: String(email) })).toBe(id)
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})

describe('merging two people', () => {
  test('gives everything to one of them, who keeps what is theirs and is found by what was the other’s', () => {
    const { log, from, into, issueId } = twoAnns()
    log.mergeRequesters(from, into)
    expect(log.requesters()).toMatchObject([
      {
        id: into,
        ...ann,
        phone: '0123',
        language: 'de',
        timeZone: 'Asia/Kolkata',
        also: [{ name: 'Ann', email: 'ann@home.org' }],
      },
    ])
    expect(log.record(issueId).requester?.name).toBe('Ann Lee')
    expect(log.list({ search: 'ann@school.org' })).toHaveLength(2)
    expect(by(log, { email: 'ann@home.org' })).toBe(into)
    expect(by(log, { name: 'Ann' })).toBe(into)
    expect(log.timeline(issueId).at(-1)).toMatchObject({
      kind: 'requesters-merged',
      detail: 'Ann (ann@home.org) is Ann Lee',
    })
  })

  test('is undone exactly, and then again once the last undo is out of the way', () => {
    const { log, path, from, into } = twoAnns()
    const before = dump(path)
    const merged = log.mergeRequesters(from, into)
    const edited = log.edit(log.capture({ title: 'Screen', requester: { id: from } }).issueId, {
      title: 'Display',
    })
    log.undo(edited.changeId)
    log.undo(edited.changeId - 1)
    log.undo(merged.changeId)
    expect(dump(path)).toEqual(before)
  })

  test('hands an address on to somebody who has none, and takes it back', () => {
    const { log, path } = aLog()
    const into = by(log, { name: 'Bob Fox' })
    const from = by(log, { name: 'Robert', email: 'bob@school.org' })
    const before = dump(path)
    const { changeId } = log.mergeRequesters(from, into)
    expect(log.requesters()).toMatchObject([{ name: 'Bob Fox', email: 'bob@school.org' }])
    expect(by(log, { email: 'bob@school.org' })).toBe(into)
    log.undo(changeId + 1)
    log.undo(changeId)
    expect(dump(path)).toEqual(before)
  })

  test('lets either address become the one that is written to', () => {
    const { log, from, into, issueId } = twoAnns()
    log.mergeRequesters(from, into)
    log.edit(issueId, { requester: { id: into, email: 'ann@home.org' } })
    expect(log.requesters()).toMatchObject([{ email: 'ann@home.org', also: [{ email: 'ann@school.org' }] }])
    expect(by(log, { email: 'ann@school.org' })).toBe(into)
  })

  test('of three leads to the last, and what is given back to the first later is theirs', () => {
    const { log, from, into, issueId } = twoAnns()
    const third = by(log, { name: 'A. Lee', email: 'al@school.org' })
    const away = log.edit(issueId, { requester: { name: 'Bob', isNew: true } })
    log.capture({ title: 'Desk', requester: { id: from } })
    log.mergeRequesters(from, into)
    log.mergeRequesters(into, third)
    expect(by(log, { email: 'ann@home.org' })).toBe(third)
    expect(by(log, { email: 'ann@school.org' })).toBe(third)
    log.undo(away.changeId)
    expect(log.record(issueId).requester?.id).toBe(third)
  })

  test('cannot be undone once one of the two was changed', () => {
    const { log, from, into } = twoAnns()
    const merged = log.mergeRequesters(from, into)
    const { issueId } = log.capture({ title: 'Screen', requester: { id: into } })
    log.edit(issueId, { requester: { id: into, phone: '0999' } })
    expect(refusal(() => log.undo(merged.changeId))).toEqual([
      'nothing-to-undo',
      'One of the two was changed since, so they cannot be told apart any more.',
    ])
  })

  test('is refused for one person alone, for nobody, and twice', () => {
    const { log, path, from, into } = twoAnns()
    const before = dump(path)
    expect(refusal(() => log.mergeRequesters(from, from))[0]).toBe('not-possible')
    expect(refusal(() => log.mergeRequesters(from, 99))[0]).toBe('not-found')
    expect(dump(path)).toEqual(before)
    log.mergeRequesters(from, into)
    expect(refusal(() => log.mergeRequesters(from, into))[0]).toBe('not-possible')
  })

  test('leaves what is owed as it was', () => {
    const { log, clock } = aLog()
    const issueId = aFix(log)
    const into = by(log, { name: 'Bea', email: 'bea@school.org' })
    clock.pass(hour)
    const owed = log.record(issueId).followUps
    log.mergeRequesters(1, into)
    expect(log.record(issueId)).toMatchObject({ requester: { name: 'Bea' }, followUps: owed })
  })

  test('does not bring an undone address back to two people', () => {
    const { log } = aLog()
    const { issueId } = log.capture({ title: 'Printer', requester: ann })
    const { changeId } = log.edit(issueId, { requester: { id: 1, email: 'ann@home.org' } })
    log.capture({ title: 'Mouse', requester: { name: 'Eve', email: ann.email } })
    expect(refusal(() => log.undo(changeId))).toEqual([
      'nothing-to-undo',
      'ann@school.org belongs to somebody else by now, so this cannot be undone any more.',
    ])
  })
})
