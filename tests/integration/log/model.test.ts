import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../../electron/log/issue-log.ts'
import { AppError } from '../../../shared/errors.ts'
import { aLog, dump } from './a-log.ts'
import { ann, berlin, draft, hour, minute } from './days.ts'
import { expectSound } from './invariants.ts'

type Model = { state: 'open' | 'resolved' | 'closed'; named: boolean; draft: boolean }

/** Which of the issues there are, by chance. */
const which = fc.nat({ max: 5 })
const step = fc.oneof(
  fc.record({ verb: fc.constant('capture' as const), which, named: fc.boolean(), fixed: fc.boolean() }),
  fc.record({
    verb: fc.constantFrom(
      'resolve',
      'openDraft',
      'discardDraft',
      'told',
      'noNotice',
      'snooze',
      'reopen',
      'close',
    ),
    which,
    named: fc.constant(false),
    fixed: fc.constant(false),
  }),
  fc.record({ verb: fc.constant('name' as const), which, named: fc.boolean(), fixed: fc.constant(false) }),
  fc.record({
    verb: fc.constantFrom('undo', 'pass', 'remind', 'hold', 'restart', 'realign'),
    which,
    named: fc.constant(false),
    fixed: fc.constant(false),
  }),
)

/** What a verb makes of an issue, or `null` where it has to be refused. */
const expected = (verb: string, now: Model, named: boolean): Model | null => {
  const { state } = now
  const untold = state === 'resolved'
  switch (verb) {
    case 'resolve':
      return state === 'open' ? { ...now, state: now.named ? 'resolved' : 'closed' } : null
    case 'openDraft':
      return untold ? { ...now, draft: true } : null
    case 'discardDraft':
      return now.draft ? { ...now, draft: false } : null
    case 'told':
      return untold ? { ...now, state: 'closed', draft: false } : null
    case 'noNotice':
      return state === 'closed' ? null : { ...now, state: 'closed', draft: false }
    case 'snooze':
      return untold ? now : null
    case 'reopen':
      return state === 'open' ? null : { ...now, state: 'open', draft: false }
    case 'close':
      return state === 'open' ? { ...now, state: 'closed' } : null
    default:
      return { ...now, named, state: untold && !named ? 'closed' : state }
  }
}

test('after any verbs in any order, what is owed is what the policy says, and undo puts it back', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 30 }), (steps) => {
      const house = aLog()
      const issues = new Map<number, Model>()
      let undoable: { change: Change; before: Model | null; file: unknown } | null = null

      for (const { verb, which: index, named, fixed } of steps) {
        const { log, clock, path } = house
        const requester = named ? ann : null
        const id = [...issues.keys()][index % Math.max(1, issues.size)] ?? 0
        const due = () => log.claimDue().map(({ followUp }) => followUp.id)
        const verbs: Record<string, () => Change> = {
          capture: () => log.capture({ title: 'Printer', resolved: fixed, ...(requester && { requester }) }),
          resolve: () => log.resolve(id, { resolution: 'Roller' }),
          openDraft: () => log.openDraft(id, draft),
          discardDraft: () => log.discardDraft(id),
          told: () => log.confirmTold(id, { by: index % 2 === 0 ? 'mail' : 'phone' }),
          noNotice: () => log.noNoticeNeeded(id, { reason: 'Duplicate' }),
          snooze: () => log.snooze([id], clock.now() + hour),
          reopen: () => log.reopen(id),
          close: () => log.close(id),
          name: () => log.edit(id, { requester }),
        }
        const act = verbs[verb]
        if (act !== undefined) {
          const now = issues.get(id)
          const next: Model | null =
            verb === 'capture'
              ? { state: fixed ? (named ? 'resolved' : 'closed') : 'open', named, draft: false }
              : now === undefined
                ? null
                : expected(verb, now, named)
          const file = dump(path)
          if (next === null) {
            expect(act).toThrow(AppError)
            expect(dump(path)).toEqual(file)
          } else {
            const change = act()
            undoable = { change, before: verb === 'capture' ? null : (now ?? null), file }
            issues.set(change.issueId, next)
          }
        }
        if (verb === 'undo' && undoable !== null) {
          const { change, before, file } = undoable
          log.undo(change.changeId)
          if (file !== null) expect(dump(path)).toEqual(file)
          if (before === null) issues.delete(change.issueId)
          else issues.set(change.issueId, before)
          undoable = null
        }
        if (verb === 'pass') clock.pass((index + 1) ** 3 * 7 * minute)
        if (verb === 'remind') log.recordDelivery(due(), { outcome: 'shown', form: 'toast' })
        if (verb === 'hold')
          log.recordDelivery(due(), { outcome: 'suppressed', reason: 'locked' }, clock.now() + hour)
        if (verb === 'restart') house.restart()
        if (verb === 'realign') log.realign()
        // What reminders did since is not taken back, so that the file may differ from what it was.
        if (['remind', 'hold', 'realign'].includes(verb) && undoable !== null) undoable.file = null
      }

      const { log, path } = house
      expectSound(path, log, berlin)
      for (const [id, model] of issues) {
        const { issue, openedDraft, followUps } = log.record(id)
        expect({
          state: issue.state,
          named: issue.requesterId !== null,
          draft: openedDraft !== null,
        }).toEqual(model)
        expect(followUps).toHaveLength(model.state === 'resolved' ? 1 : 0)
      }
      expect(log.nextNagAt() === null).toBe([...issues.values()].every(({ state }) => state !== 'resolved'))
    }),
    { numRuns: 40 },
  )
})
