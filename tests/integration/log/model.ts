import type { FollowUpKind } from '../../../shared/model/follow-up.ts'

/** What has to be known about an issue to say what may be done with it. */
export type Model = {
  state: 'open' | 'waiting' | 'resolved' | 'closed'
  named: boolean
  told: boolean
  promised: boolean
  /** `mail 3`: one mail to many people, a draft of each of their issues. */
  draft: FollowUpKind | `mail ${number}` | null
  /** Issues with the same number here have the same cause; which number does not matter. */
  cause: number | null
  fixed: boolean
  /** It was said why no notice is needed. */
  reason: boolean
}

export const closed = (now: Model): Model => ({ ...now, state: 'closed', draft: null })
const withoutChase = ({ draft: kind }: Model): Model['draft'] => (kind === 'chase' ? null : kind)

const tellsOfFix = (draft: Model['draft']): boolean =>
  draft === 'resolution' || (draft?.startsWith('mail') ?? false)

const open = { state: 'open', told: false, draft: null, fixed: false, reason: false } as const

const renamed = (now: Model, named: boolean): Model => {
  if (named === now.named) return now
  if (!named) return now.state === 'resolved' ? { ...closed(now), named } : { ...now, named }
  const theirs: Model = { ...now, named, draft: null }
  if (now.state !== 'closed' || now.reason) return theirs
  // Whoever was told, it was not the one who is named now.
  return now.fixed ? { ...theirs, state: 'resolved', told: false } : { ...theirs, ...open }
}

/** What a verb makes of an issue, or `null` where it has to be refused. */
export const expected = (verb: string, now: Model, named: boolean, raised: boolean): Model | null => {
  const { state } = now
  const unfixed = state === 'open' || state === 'waiting'
  const untold = state === 'resolved' && !now.told
  const awaiting = state === 'resolved' && now.told
  const knows = !now.named || now.told
  const told: Model = { ...now, told: true, promised: false, draft: null }
  switch (verb) {
    case 'resolve':
      if (!unfixed) return null
      return {
        ...now,
        state: now.named ? 'resolved' : 'closed',
        draft: withoutChase(now),
        fixed: true,
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
    case 'keep':
      return state !== 'closed' && (now.promised || now.told) ? { ...now, promised: false } : null
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
      return state === 'closed' ? null : { ...closed(now), reason: true }
    case 'snooze':
      return raised ? now : null
    case 'reopen':
      return unfixed ? null : { ...now, ...open }
    case 'close':
      return state !== 'closed' && knows ? closed(now) : null
    case 'closeWithReason':
      return state === 'closed' ? null : { ...closed(now), reason: now.reason || !knows }
    case 'nameSilently':
      return !named && !knows && state !== 'closed' ? null : renamed(now, named)
    default:
      return renamed(now, named)
  }
}

export type Models = ReadonlyMap<number, Model>

/** The verbs that look at more than one issue: what each of them becomes, or `null` where it has to be refused. */
export const expectedOfMany = (
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

/** What was opened for many goes out, or does not, for all of them. */
export const inOneMail = (issues: Models, id: number): readonly number[] => {
  const draft = issues.get(id)?.draft
  return draft?.startsWith('mail')
    ? [...issues].flatMap(([each, m]) => (m.draft === draft ? [each] : []))
    : [id]
}
