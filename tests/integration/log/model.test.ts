import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../../electron/log/issue-log.ts'
import { AppError } from '../../../shared/errors.ts'
import type { PolicyContext } from '../../../shared/policy/context.ts'
import { isRaised } from '../../../shared/policy/standing.ts'
import { aLog, dump } from './a-log.ts'
import { ann, berlin, draft, hour, minute } from './days.ts'
import { expectSound } from './invariants.ts'
import { closed, expected, expectedOfMany, inOneMail, type Model, type Models } from './model.ts'

const issueVerbs = [
  'resolve',
  'openUpdate',
  'openResolution',
  'openCheckIn',
  'openChase',
  'discardDraft',
  'confirmDraft',
  'told',
  'say',
  'keep',
  'reached',
  'messageLeft',
  'noAnswer',
  'promise',
  'withdraw',
  'wait',
  'chased',
  'stopWaiting',
  'works',
  'noNotice',
  'snooze',
  'reopen',
  'close',
  'closeWithReason',
  'name',
  'nameSilently',
] as const
const verbsOfMany = ['link', 'link', 'unlink', 'resolveTogether', 'draftForMany', 'confirmDraft'] as const
const appVerbs = [
  'undo',
  'pass',
  'pass',
  'pass',
  'remind',
  'hold',
  'restart',
  'realign',
  'closeUnanswered',
  'away',
] as const

/** `which` of the issues there are, and two further choices, by chance. */
const step = fc.record({
  verb: fc.oneof(
    { weight: 2, arbitrary: fc.constant('capture' as const) },
    { weight: 10, arbitrary: fc.constantFrom(...issueVerbs) },
    { weight: 3, arbitrary: fc.constantFrom(...verbsOfMany) },
    { weight: 5, arbitrary: fc.constantFrom(...appVerbs) },
  ),
  which: fc.nat({ max: 3 }),
  named: fc.boolean(),
  fixed: fc.boolean(),
  /** Taken back at once. */
  again: fc.boolean(),
})

/** Most verbs need somebody to be named. */
const begin = [false, false, true].map((fixed, which) => ({
  verb: 'capture' as const,
  ...{ which, named: true, fixed, again: false },
}))

test('after any verbs in any order, what is owed is what the policy says, and undo puts it back', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 15, maxLength: 50, size: 'max' }), (more) => {
      let policy: PolicyContext = berlin
      const fixture = aLog(() => policy)
      const issues = new Map<number, Model>()
      let undoable: { change: Change; before: ReadonlyMap<number, Model | null>; file: unknown }[] = []
      let fresh = 0

      /** The last change that was not taken back yet. */
      const takeBack = (): void => {
        const last = undoable.pop()
        if (last === undefined) return
        fixture.log.undo(last.change.changeId)
        if (last.file !== null) expect(dump(fixture.path)).toEqual(last.file)
        for (const [each, model] of last.before) {
          if (model === null) issues.delete(each)
          else issues.set(each, model)
        }
      }

      for (const { verb, which: index, named, fixed, again } of [...begin, ...more]) {
        const { log, clock, path } = fixture
        const requester = named ? ann : null
        // By chance alone, what needs a group, a draft or two fixes would hardly ever find them.
        const fits: Record<string, (model: Model) => boolean> = {
          unlink: ({ cause }) => cause !== null,
          confirmDraft: ({ draft: kind }) => kind !== null,
          discardDraft: ({ draft: kind }) => kind !== null,
          draftForMany: ({ state, told }) => state === 'resolved' && !told,
        }
        const fitting = [...issues].filter(([, model]) => fixed && (fits[verb]?.(model) ?? true))
        const ids = (fitting.length > 0 ? fitting : [...issues]).map(([each]) => each)
        const id = ids[index % Math.max(1, ids.length)] ?? 0
        const otherId = ids[(index + 1) % Math.max(1, ids.length)] ?? 0
        fresh += 1
        const mailToMany = { to: [], bcc: [ann.email], subject: 'Printer jam', body: `mail ${fresh}` }
        const laterAt = clock.now() + (index + 1) * 5 * hour
        const due = () => log.claimDue().map(({ followUp }) => followUp.id)
        const promisedAt = named ? { promisedAt: laterAt } : {}
        const verbs: Record<string, () => Change> = {
          capture: () =>
            log.capture({
              title: 'Printer',
              resolved: fixed,
              channel: index % 2 === 0 ? 'mail' : 'walk-up',
              ...(requester && { requester }),
              ...(index === 1 && { promisedAt: laterAt }),
            }),
          resolve: () => log.resolve(id, { resolution: 'Roller' }),
          openUpdate: () => log.openDraft(id, draft, 'update'),
          openResolution: () => log.openDraft(id, draft, 'resolution'),
          openCheckIn: () => log.openDraft(id, draft, 'check-in'),
          openChase: () => log.openDraft(id, draft, 'chase'),
          discardDraft: () => log.discardDraft(id),
          confirmDraft: () => log.confirmDraft(id),
          told: () => log.confirmTold(id, { by: index % 2 === 0 ? 'mail' : 'phone' }),
          say: () => log.say(id, { by: 'phone', ...promisedAt }),
          keep: () => log.say(id, { by: 'chat', promiseKept: true }),
          reached: () => log.call(id, { outcome: 'reached', note: 'She is glad' }),
          messageLeft: () => log.call(id, { outcome: 'left-message', phone: `555 ${index}` }),
          noAnswer: () => log.call(id, { outcome: 'no-answer' }),
          link: () => log.link(id, otherId),
          unlink: () => log.unlink(id),
          resolveTogether: () => log.resolve(id, { resolution: 'Roller', also: [otherId] }),
          draftForMany: () => log.openDraftForMany([id, otherId], mailToMany),
          promise: () => log.promise(id, laterAt),
          withdraw: () => log.promise(id, null, named ? { by: 'phone' } : {}),
          wait: () => log.wait(id, { on: 'vendor', name: 'Dell', untilAt: laterAt }),
          chased: () => log.chased(id, { untilAt: laterAt }),
          stopWaiting: () => log.stopWaiting(id),
          works: () => log.confirmWorks(id),
          noNotice: () => log.noNoticeNeeded(id, { reason: 'Duplicate' }),
          snooze: () => log.snooze([id], clock.now() + hour),
          reopen: () => log.reopen(id),
          close: () => log.close(id),
          closeWithReason: () => log.close(id, { reason: 'Spam' }),
          name: () => log.edit(id, { requester, noNoticeReason: 'Named by mistake' }),
          nameSilently: () => log.edit(id, { requester }),
        }
        const act = verbs[verb]
        if (act !== undefined) {
          const now = issues.get(id)
          const raised = now !== undefined && log.record(id).followUps.some((f) => isRaised(f, clock.now()))
          const one = (model: Model | null): Models | null => (model === null ? null : new Map([[id, model]]))
          const captured: Model = {
            state: fixed ? (named ? 'resolved' : 'closed') : 'open',
            named,
            told: false,
            promised: index === 1,
            draft: null,
            cause: null,
            fixed,
            reason: false,
          }
          const affected = verb === 'confirmDraft' || verb === 'discardDraft' ? inOneMail(issues, id) : [id]
          const next: Models | null =
            verb === 'capture'
              ? new Map()
              : ['link', 'unlink', 'resolveTogether', 'draftForMany'].includes(verb)
                ? expectedOfMany(verb, issues, [id, otherId], fresh)
                : now === undefined
                  ? null
                  : affected.length > 1
                    ? new Map(
                        affected.flatMap((each) => {
                          const model = expected(verb, issues.get(each) ?? now, named, raised)
                          return model === null ? [] : [[each, model] as const]
                        }),
                      )
                    : one(expected(verb, now, named, raised))
          const file = dump(path)
          if (next === null) {
            expect(act).toThrow(AppError)
            expect(dump(path)).toEqual(file)
          } else {
            const change = act()
            const after: Models = verb === 'capture' ? new Map([[change.issueId, captured]]) : next
            const before = new Map([...after.keys()].map((each) => [each, issues.get(each) ?? null]))
            if (again) {
              log.undo(change.changeId)
              expect(dump(path)).toEqual(file)
            } else {
              undoable.push({ change, before, file })
              for (const [each, model] of after) issues.set(each, model)
            }
          }
        }
        if (verb === 'undo') takeBack()
        if (verb === 'closeUnanswered') {
          const over = log.closeUnanswered()
          if (over.length > 0) undoable = []
          for (const issueId of over) {
            const model = issues.get(issueId)
            expect(model).toMatchObject({ state: 'resolved', told: true })
            if (model !== undefined) issues.set(issueId, closed(model))
          }
        }
        if (verb === 'pass') clock.pass((index + 1) ** 4 * 31 * minute)
        if (verb === 'remind') log.recordDelivery(due(), { outcome: 'shown' })
        if (verb === 'hold')
          log.recordDelivery(due(), { outcome: 'suppressed', reason: 'locked' }, clock.now() + hour)
        if (verb === 'restart') fixture.restart()
        if (verb === 'away') {
          policy = { ...berlin, daysOff: named ? [{ from: '2026-05-08', to: '2026-05-12' }] : [] }
          fixture.log.realign()
        }
        if (verb === 'realign') log.realign()
        // What reminders did since is not taken back, so that the file may differ from what it was.
        if (['remind', 'hold', 'realign', 'away'].includes(verb))
          undoable = undoable.map((made) => ({ ...made, file: null }))

        expectSound(path, fixture.log, policy)
      }

      const { log, clock } = fixture
      for (const [id, model] of issues) {
        const { issue, openedDraft } = log.record(id)
        expect({
          state: issue.state,
          named: issue.requesterId !== null,
          told: issue.toldAt !== null,
          promised: issue.promisedAt !== null,
          draft: openedDraft?.draft?.bcc ? openedDraft.draft.body : (openedDraft?.kind ?? null),
          cause: model.cause,
          fixed: issue.resolvedAt !== null,
          reason: issue.noNoticeReason !== null,
        }).toEqual(model)
        expect(issue.waiting !== null).toBe(model.state === 'waiting')
        const sharing = [...issues].flatMap(([each, { cause }]) =>
          each !== id && cause !== null && cause === model.cause ? [each] : [],
        )
        expect(log.sameCause(id).map((other) => other.issue.id)).toEqual(sharing)
      }
      const followUps = [...issues.keys()].flatMap((id) => log.record(id).followUps)
      expect(log.nextNagAt() === null).toBe(followUps.length === 0)
      expect(
        log
          .waiting()
          .map(({ issue }) => issue.id)
          .toSorted(),
      ).toEqual(
        [
          ...new Set(followUps.filter((f) => isRaised(f, clock.now())).map(({ issueId }) => issueId)),
        ].toSorted(),
      )
      while (undoable.length > 0) takeBack()
      expectSound(fixture.path, fixture.log, policy)
    }),
    { numRuns: 40 },
  )
})
