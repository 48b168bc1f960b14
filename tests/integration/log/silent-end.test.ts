import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IssueLog } from '../../../electron/log/issue-log.ts'
import { AppError } from '../../../shared/errors.ts'
import { aFix, aLog, refusal } from './a-log.ts'
import { ann, berlin, draft } from './days.ts'

const bob = { name: 'Bob', email: 'bob@school.org' }
const reason = 'Spam'
const anOpen = (log: IssueLog): number =>
  log.capture({ title: 'New chairs', requester: ann, channel: 'mail' }).issueId
const declined = (log: IssueLog): number => {
  const issueId = anOpen(log)
  log.openDraft(issueId, draft, 'acknowledgement', 'decline')
  log.confirmDraft(issueId)
  return issueId
}

describe('an end of which nobody says a word', () => {
  test.each([
    ['what came by mail', anOpen, 'Ann Lee does not know yet.'],
    ['a fix', aFix, 'It is fixed, but Ann Lee does not know yet.'],
  ])('is refused for %s, and taken with a reason', (_, made, words) => {
    const { log } = aLog()
    const issueId = made(log)
    for (const why of [{}, { reason: '  ' }]) {
      const [code, message] = refusal(() => log.close(issueId, why))
      expect([code, message]).toEqual(['not-possible', expect.stringContaining(words)])
    }
    expect(log.knowsOfEnd(issueId)).toBe(false)
    log.close(issueId, { reason: ` ${reason} ` })
    expect(log.record(issueId)).toMatchObject({
      issue: { state: 'closed', noNoticeReason: reason },
      followUps: [],
    })
    expect(log.timeline(issueId).at(-1)).toMatchObject({ kind: 'no-notice-needed', detail: reason })
  })

  test('is possible where nobody is named, or they were told', () => {
    const { log } = aLog()
    const nobody = log.capture({ title: 'Server dust' }).issueId
    const told = aFix(log)
    log.confirmTold(told, { by: 'phone' })
    for (const id of [nobody, told]) {
      log.close(id)
      expect(log.record(id).issue).toMatchObject({ state: 'closed', noNoticeReason: null })
      expect(log.timeline(id).at(-1)).toMatchObject({ kind: 'closed', detail: null })
    }
  })

  test('is possible once they were told in a mail that it will not be done', () => {
    const { log } = aLog()
    const issueId = anOpen(log)
    log.openDraft(issueId, draft, 'acknowledgement', 'decline')
    expect(refusal(() => log.close(issueId))[0]).toBe('not-possible')
    log.confirmDraft(issueId)
    log.close(issueId)
    expect(log.record(issueId).issue).toMatchObject({ state: 'closed', noNoticeReason: null })
    log.reopen(issueId)
    expect(refusal(() => log.close(issueId))[0], 'that was the end before').toBe('not-possible')
  })

  test('is refused where the requester would be taken away', () => {
    const { log } = aLog()
    for (const issueId of [anOpen(log), aFix(log)]) {
      expect(refusal(() => log.edit(issueId, { requester: null }))[0]).toBe('not-possible')
      log.edit(issueId, { requester: null, noNoticeReason: 'Named by mistake' })
      const said = log.timeline(issueId).find(({ kind }) => kind === 'edited')
      expect(said?.detail).toBe('requester removed (Named by mistake)')
    }
    const told = declined(log)
    log.edit(told, { requester: null })
    expect(log.record(told).requester).toBeNull()
  })
})

describe('somebody else who is named', () => {
  test('has been told nothing of a fix, whoever else was', () => {
    const { log } = aLog()
    const issueId = aFix(log)
    log.confirmTold(issueId, { by: 'phone' })
    log.edit(issueId, { requester: bob })
    expect(log.record(issueId)).toMatchObject({
      issue: { state: 'resolved', toldAt: null },
      followUps: [{ kind: 'resolution' }],
    })
    log.confirmTold(issueId, { by: 'phone' })
    log.confirmWorks(issueId)
    log.edit(issueId, { requester: ann })
    expect(log.record(issueId).issue).toMatchObject({ state: 'resolved', toldAt: null, closedAt: null })
  })

  test('brings back what was closed while nobody was named', () => {
    const { log } = aLog()
    const { issueId } = log.capture({ title: 'Beamer' })
    log.close(issueId)
    log.edit(issueId, { requester: ann })
    expect(log.record(issueId).issue).toMatchObject({ state: 'open', closedAt: null })
    expect(log.timeline(issueId).map(({ kind }) => kind)).toContain('reopened')
  })

  test('is not asked about a mail that was written to the one before', () => {
    const { log } = aLog()
    const issueId = aFix(log)
    log.openDraft(issueId, draft)
    log.edit(issueId, { requester: bob })
    expect(log.record(issueId).openedDraft).toBeNull()
  })

  test('has not read the no that went to the one before', () => {
    const { log } = aLog()
    const issueId = declined(log)
    log.edit(issueId, { requester: bob })
    expect(refusal(() => log.close(issueId))[0]).toBe('not-possible')
  })
})

/** Who knows how it ends, from what was said alone. */
type Heard = ReadonlySet<string>
type Seen = { heard: Heard; writtenTo: string | null; endsIt: boolean }

const verbs = [
  ...['resolve', 'resolveBoth', 'link', 'told', 'reached', 'message', 'openFix', 'openNo', 'sent', 'notSent'],
  ...['works', 'unanswered', 'close', 'closeWithReason', 'noNotice', 'reopen', 'wait', 'stopWaiting'],
  ...['nameAnn', 'nameBob', 'nameNobody', 'nameNobodyWithReason', 'toMany', 'undo'],
] as const

/** By chance alone, an end would seldom come right after another name. */
const endings = [
  'resolve',
  'told',
  'nameAnn',
  'nameBob',
  'nameNobody',
  'close',
  'works',
  'openNo',
  'sent',
] as const

test('after any verbs in any order, whoever is named on a closed issue was told, or there is a reason', {
  timeout: 120_000,
}, () => {
  const step = fc.record({
    verb: fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...verbs) },
      { weight: 3, arbitrary: fc.constantFrom(...endings) },
    ),
    which: fc.nat({ max: 1 }),
    noCheckIn: fc.boolean(),
  })
  const { normal } = berlin.policies.byPriority
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }), (steps) => {
      let checkInAfterDays = normal.checkInAfterDays
      const { log, clock } = aLog(() => ({
        ...berlin,
        policies: {
          ...berlin.policies,
          byPriority: { ...berlin.policies.byPriority, normal: { ...normal, checkInAfterDays } },
        },
      }))
      const fresh = (): Seen => ({ heard: new Set(), writtenTo: null, endsIt: false })
      const ids = [
        log.capture({ title: 'Chairs', requester: ann, channel: 'mail' }).issueId,
        log.capture({ title: 'Beamer', resolved: true }).issueId,
      ]
      let seen = new Map(ids.map((id) => [id, fresh()]))
      let last: { changeId: number; before: typeof seen } | null = null

      for (const { verb, which, noCheckIn } of steps) {
        clock.pass(1 + which * 3 * 86_400_000)
        checkInAfterDays = noCheckIn ? null : normal.checkInAfterDays
        const id = ids[which] ?? 0
        const other = ids[1 - which] ?? 0
        const { issue, requester } = log.record(id)
        const email = requester?.email ?? null
        const to = { ...draft, to: [email ?? 'nobody@school.org'] }
        const before = seen
        const now = new Map(before)
        const set = (issueId: number, more: Partial<Seen>) =>
          now.set(issueId, { ...(now.get(issueId) ?? fresh()), ...more })
        const hears = (issueId: number, who: string | null) =>
          who !== null && set(issueId, { heard: new Set([...(now.get(issueId)?.heard ?? []), who]) })
        const opens = (endsIt: boolean) => set(id, { writtenTo: email, endsIt })
        const sent = () => {
          const { writtenTo, endsIt } = before.get(id) ?? fresh()
          if (endsIt) hears(id, writtenTo)
          set(id, { writtenTo: null })
        }
        const acts: Record<(typeof verbs)[number], () => { changeId: number } | null> = {
          resolve: () => log.resolve(id, {}),
          resolveBoth: () => log.resolve(id, { also: [other] }),
          link: () => log.link(id, other),
          told: () => log.confirmTold(id, { by: 'in person' }),
          reached: () => log.call(id, { outcome: 'reached' }),
          message: () => log.call(id, { outcome: 'left-message' }),
          openFix: () => log.openDraft(id, to, 'resolution', 'resolved'),
          openNo: () => log.openDraft(id, to, 'update', 'decline'),
          sent: () => log.confirmDraft(id),
          notSent: () => log.discardDraft(id),
          works: () => log.confirmWorks(id),
          unanswered: () => {
            log.closeUnanswered()
            return null
          },
          close: () => log.close(id),
          closeWithReason: () => log.close(id, { reason }),
          noNotice: () => log.noNoticeNeeded(id, { reason }),
          reopen: () => log.reopen(id),
          wait: () => log.wait(id, { on: 'vendor', name: 'Dell', untilAt: clock.now() + 86_400_000 }),
          stopWaiting: () => log.stopWaiting(id),
          nameAnn: () => log.edit(id, { requester: ann }),
          nameBob: () => log.edit(id, { requester: bob }),
          nameNobody: () => log.edit(id, { requester: null }),
          nameNobodyWithReason: () => log.edit(id, { requester: null, noNoticeReason: reason }),
          toMany: () => log.openDraftForMany([id], { ...draft, to: [], bcc: to.to }),
          undo: () => (last === null ? null : log.undo(last.changeId)),
        }
        try {
          const change = acts[verb]()
          const isFixed = issue.state === 'resolved' && issue.toldAt === null
          if (verb === 'told' || ((verb === 'reached' || verb === 'message') && isFixed)) hears(id, email)
          if (verb === 'openFix' || verb === 'toMany') opens(true)
          if (verb === 'openNo') opens(true)
          if (verb === 'sent') sent()
          if (verb === 'reopen') set(id, { heard: new Set() })
          if (verb === 'undo' && last !== null) seen = last.before
          else if (verb !== 'undo') seen = now
          last = verb === 'undo' || change === null ? null : { changeId: change.changeId, before }
        } catch (error) {
          if (!(error instanceof AppError)) throw error
        }
        for (const issueId of ids) {
          const { issue: is, requester: who } = log.record(issueId)
          if (is.state !== 'closed' || who === null || is.noNoticeReason !== null) continue
          expect([...(seen.get(issueId)?.heard ?? [])], `${who.name} after ${verb}`).toContain(who.email)
        }
      }
    }),
    { numRuns: 80 },
  )
})
