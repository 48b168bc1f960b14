import type { LetterKind } from '../../model/letter.ts'
import type { LetterFacts } from './facts.ts'
import { asParagraphs, asSentence } from './typed-text.ts'

/** What a letter may need before it is one. */
export type WantedFact = 'words' | 'why' | 'alternative' | 'whatHappened' | 'promisedAt'

/** In the order in which they are asked for, with what the technician is told; nothing where the letter can do without. */
const wantedBy: Readonly<Partial<Record<LetterKind, Readonly<Partial<Record<WantedFact, string>>>>>> = {
  'update-news': { words: 'Say what is new first.' },
  'waiting-requester': { words: 'Ask your question first.' },
  'our-mistake': { whatHappened: 'Say what happened first.' },
  decline: {
    why: '',
    alternative: 'A no needs another way beside it. Say what you offer instead.',
  },
  promise: { promisedAt: 'Say by when they will hear from you first.' },
  'promise-kept': { promisedAt: 'Nothing was promised here. Choose another letter.' },
  'promise-missed': { promisedAt: 'Nothing was promised here. Choose another letter.' },
}

type Facts = Readonly<Partial<Pick<LetterFacts, WantedFact | 'newPromisedAt' | 'now'>>>

const isThere = (fact: WantedFact, kind: LetterKind, facts: Facts): boolean => {
  if (fact === 'words') return asParagraphs(facts.words) !== ''
  if (fact !== 'promisedAt') return asSentence(facts[fact]) !== ''
  const { promisedAt, newPromisedAt, now = Number.NEGATIVE_INFINITY } = facts
  // A new promise lies ahead; the others look back on one.
  if (kind === 'promise') return [promisedAt, newPromisedAt].some((at) => at && at > now)
  return promisedAt !== null && promisedAt !== undefined
}

/** What is still to be filled in: each with what to do before the letter can be opened, or with nothing when it can. */
export const missingFacts = (
  kind: LetterKind,
  facts: Facts,
): readonly Readonly<{ fact: WantedFact; ask: string }>[] =>
  (Object.entries(wantedBy[kind] ?? {}) as [WantedFact, string][]) // keys are facts
    .filter(([fact]) => !isThere(fact, kind, facts))
    .map(([fact, ask]) => ({ fact, ask }))

/** What is missing may stand in a text written by hand, save for another way beside a no: nobody forgets that on purpose. */
export const mayStandInOwnText = (kind: LetterKind): boolean => kind !== 'decline'

/** Why this letter cannot be opened yet, as a sentence; `null` when it can. `isOwnText`: the technician wrote the text by hand. */
export const refusalOf = (kind: LetterKind, facts: Facts, { isOwnText = false } = {}): string | null =>
  isOwnText && mayStandInOwnText(kind)
    ? null
    : (missingFacts(kind, facts).find(({ ask }) => ask !== '')?.ask ?? null)
