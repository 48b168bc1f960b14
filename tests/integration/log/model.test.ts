import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../../electron/log/issue-log.ts'
import { AppError } from '../../../shared/errors.ts'
import type { FollowUpKind } from '../../../shared/model/follow-up.ts'
import type { PolicyContext } from '../../../shared/policy/context.ts'
import { isRaised } from '../../../shared/policy/standing.ts'
import { aLog, dump } from './a-log.ts'
import { ann, berlin, draft, hour, minute } from './days.ts'
import { expectSound } from './invariants.ts'

/** What has to be known about an issue to say what may be done with it. */
type Model = {
  state: 'open' | 'waiting' | 'resolved' | 'closed'
  named: boolean
  told: boolean
  promised: boolean
  /** `mail 3`: one mail to many people, a draft of each of their issues. */
  draft: FollowUpKind | `mail ${number}` | null
  /** Issues with the same number here have the same cause; which number does not matter. */
  cause: number | null
  /** Closed only because nobody was waiting to hear about the fix. */
  forNobody: boolean
}

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
  'reached',
  'messageLeft',
  'noAnswer',
  'link',
  'unlink',
  'resolveTogether',
  'draftForMany',
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
  'name',
] as const
const houseVerbs = [
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
    { weight: 5, arbitrary: fc.constantFrom(...houseVerbs) },
  ),
  which: fc.nat({ max: 3 }),
  named: fc.boolean(),
  fixed: fc.boolean(),
  /** Taken back at once. */
  again: fc.boolean(),
})

const closed = (now: Model): Model => ({ ...now, state: 'closed', draft: null, forNobody: false })
const withoutChase = ({ draft: kind }: Model): Model['draft'] => (kind === 'chase' ? null : kind)

const tellsOfFix = (draft: Model['draft']): boolean =>
  draft === 'resolution' || (draft?.startsWith('mail') ?? false)

/** What a verb makes of an issue, or `null` where it has to be refused. */
const expected = (verb: string, now: Model, named: boolean, raised: boolean): Model | null => {
  const { state } = now
  const unfixed = state === 'open' || state === 'waiting'
  const untold = state === 'resolved' && !now.told
  const awaiting = state === 'resolved' && now.told
  const told: Model = { ...now, told: true, draft: null }
  switch (verb) {
    case 'resolve':
      if (!unfixed) return null
      return {
        ...now,
        state: now.named ? 'resolved' : 'closed',
        draft: withoutChase(now),
        forNobody: !now.named,
      }
    case 'openUpdate':
      return state === 'closed' ? null : { ...now, draft: 'update' }
    case 'openResolution':
      return untold ? { ...now, draft: 'resolution' } : null
    case 'openCheckIn':
      return awaiting ? { ...now, draft: 'check-in' } : null
    case 'openChase':
      return state === 'waiting' ? { ...now, draft: 'chase' } : null
    case 'discardDraft':
      return now.draft === null ? null : { ...now, draft: null }
    case 'confirmDraft':
      if (now.draft === null) return null
      return tellsOfFix(now.draft) ? told : { ...now, draft: null }
    case 'told':
      return untold ? told : null
    case 'reached':
    case 'messageLeft':
      if (state === 'closed' || !now.named) return null
      return untold ? told : now
    case 'noAnswer':
      return state === 'closed' || !now.named ? null : now
    case 'say':
      return state === 'closed' ? null : { ...now, promised: now.promised || named }
    case 'promise':
      return state === 'closed' ? null : { ...now, promised: true }
    case 'withdraw':
      return now.promised ? { ...now, promised: false } : null
    case 'wait':
      return unfixed ? { ...now, state: 'waiting' } : null
    case 'chased':
      return state === 'waiting' ? now : null
    case 'stopWaiting':
      return state === 'waiting' ? { ...now, state: 'open', draft: withoutChase(now) } : null
    case 'works':
      return awaiting ? closed(now) : null
    case 'noNotice':
      return state === 'closed' ? null : closed(now)
    case 'snooze':
      return raised ? now : null
    case 'reopen':
      return unfixed ? null : { ...now, state: 'open', told: false, draft: null, forNobody: false }
    case 'close':
      return unfixed || awaiting ? closed(now) : null
    default:
      if (now.forNobody && named) return { ...now, named, state: 'resolved', forNobody: false }
      return state === 'resolved' && !named
        ? { ...closed(now), named, forNobody: !now.told }
        : { ...now, named }
  }
}

type Models = ReadonlyMap<number, Model>

/** The verbs that look at more than one issue: what each of them becomes, or `null` where it has to be refused. */
const expectedOfMany = (
  verb: string,
  issues: Models,
  [id, other]: readonly [number, number],
  fresh: number,
): Models | null => {
  const now = issues.get(id)
  const theirs = issues.get(other)
  if (now === undefined || theirs === undefined) return null
  const both = [...new Set([id, other])]
  const grouped = (causes: readonly (number | null)[], alone: number): number[] =>
    [...issues].flatMap(([each, { cause }]) =>
      each === alone || (cause !== null && causes.includes(cause)) ? [each] : [],
    )
  const become = (ids: readonly number[], facts: Partial<Model>): Models =>
    new Map(
      ids.flatMap((each) => {
        const model = issues.get(each)
        return model === undefined ? [] : [[each, { ...model, ...facts }] as const]
      }),
    )
  switch (verb) {
    case 'link': {
      if (id === other || (now.cause !== null && now.cause === theirs.cause)) return null
      return become([...grouped([now.cause], id), ...grouped([theirs.cause], other)], { cause: fresh })
    }
    case 'unlink': {
      const group = grouped([now.cause], id)
      if (group.length < 2) return null
      return become(group.length === 2 ? group : [id], { cause: null })
    }
    case 'resolveTogether': {
      const fixed = both.map((each) => expected('resolve', issues.get(each) ?? now, false, false))
      return fixed.includes(null)
        ? null
        : new Map(
            both.flatMap((each, i) => {
              const model = fixed[i]
              return model ? [[each, model] as const] : []
            }),
          )
    }
    case 'draftForMany':
      return both.every((each) => issues.get(each)?.state === 'resolved' && !issues.get(each)?.told)
        ? become(both, { draft: `mail ${fresh}` })
        : null
    default:
      return null
  }
}
const manyVerbs = ['link', 'unlink', 'resolveTogether', 'draftForMany']

/** What was opened for many goes out, or does not, for all of them. */
const inOneMail = (issues: Models, id: number): readonly number[] => {
  const draft = issues.get(id)?.draft
  return draft?.startsWith('mail')
    ? [...issues].flatMap(([each, m]) => (m.draft === draft ? [each] : []))
    : [id]
}

test('after any verbs in any order, what is owed is what the policy says, and undo puts it back', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 15, maxLength: 50 }), (steps) => {
      let policy: PolicyContext = berlin
      const house = aLog(() => policy)
      const issues = new Map<number, Model>()
      let undoable: { change: Change; before: ReadonlyMap<number, Model | null>; file: unknown } | null = null
      let fresh = 0

      for (const { verb, which: index, named, fixed, again } of steps) {
        const { log, clock, path } = house
        const requester = named ? ann : null
        const id = [...issues.keys()][index % Math.max(1, issues.size)] ?? 0
        const otherId = [...issues.keys()][(index + 1) % Math.max(1, issues.size)] ?? 0
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
          reached: () => log.call(id, { outcome: 'reached', note: 'She is glad' }),
          messageLeft: () => log.call(id, { outcome: 'left-message', phone: `555 ${index}` }),
          noAnswer: () => log.call(id, { outcome: 'no-answer' }),
          link: () => log.link(id, otherId),
          unlink: () => log.unlink(id),
          resolveTogether: () => log.resolve(id, { resolution: 'Roller', also: [otherId] }),
          draftForMany: () => log.openDraftForMany([id, otherId], mailToMany),
          promise: () => log.promise(id, laterAt),
          withdraw: () => log.promise(id, null),
          wait: () => log.wait(id, { on: 'vendor', name: 'Dell', untilAt: laterAt }),
          chased: () => log.chased(id, { untilAt: laterAt }),
          stopWaiting: () => log.stopWaiting(id),
          works: () => log.confirmWorks(id),
          noNotice: () => log.noNoticeNeeded(id, { reason: 'Duplicate' }),
          snooze: () => log.snooze([id], clock.now() + hour),
          reopen: () => log.reopen(id),
          close: () => log.close(id),
          name: () => log.edit(id, { requester }),
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
            forNobody: fixed && !named,
          }
          const affected = verb === 'confirmDraft' || verb === 'discardDraft' ? inOneMail(issues, id) : [id]
          const next: Models | null =
            verb === 'capture'
              ? new Map()
              : manyVerbs.includes(verb)
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
              undoable = null
            } else {
              undoable = { change, before, file }
              for (const [each, model] of after) issues.set(each, model)
            }
          }
        }
        if (verb === 'undo' && undoable !== null) {
          const { change, before, file } = undoable
          log.undo(change.changeId)
          if (file !== null) expect(dump(path)).toEqual(file)
          for (const [each, model] of before) {
            if (model === null) issues.delete(each)
            else issues.set(each, model)
          }
          undoable = null
        }
        if (verb === 'closeUnanswered') {
          const over = log.closeUnanswered()
          if (over.length > 0) undoable = null
          for (const issueId of over) {
            const model = issues.get(issueId)
            expect(model).toMatchObject({ state: 'resolved', told: true })
            if (model !== undefined) issues.set(issueId, closed(model))
          }
        }
        if (verb === 'pass') clock.pass((index + 1) ** 4 * 31 * minute)
        if (verb === 'remind') log.recordDelivery(due(), { outcome: 'shown', form: 'toast' })
        if (verb === 'hold')
          log.recordDelivery(due(), { outcome: 'suppressed', reason: 'locked' }, clock.now() + hour)
        if (verb === 'restart') house.restart()
        if (verb === 'away') {
          policy = { ...berlin, daysOff: named ? [{ from: '2026-05-08', to: '2026-05-12' }] : [] }
          house.log.realign()
        }
        if (verb === 'realign') log.realign()
        // What reminders did since is not taken back, so that the file may differ from what it was.
        if (['remind', 'hold', 'realign', 'away'].includes(verb) && undoable !== null) undoable.file = null

        expectSound(path, house.log, policy)
      }

      const { log, clock } = house
      for (const [id, model] of issues) {
        const { issue, openedDraft } = log.record(id)
        expect({
          state: issue.state,
          named: issue.requesterId !== null,
          told: issue.toldAt !== null,
          promised: issue.promisedAt !== null,
          draft: openedDraft?.draft?.bcc ? openedDraft.draft.body : (openedDraft?.kind ?? null),
          cause: model.cause,
          forNobody:
            issue.state === 'closed' &&
            issue.requesterId === null &&
            issue.resolvedAt !== null &&
            issue.toldAt === null &&
            issue.noNoticeReason === null,
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
    }),
    { numRuns: 60 },
  )
})
