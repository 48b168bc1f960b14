import type { LetterKind } from '../../model/letter.ts'
import type { LetterFacts } from './facts.ts'
import { asParagraphs, asSentence } from './typed-text.ts'

/** What a letter may need before it is one, with what the technician is asked for. */
export const wantedFacts = {
  words: 'The news',
  why: 'Why it cannot go that way',
  alternative: 'What you offer instead',
  whatHappened: 'What happened',
  promisedAt: 'When they will hear from you',
} as const
export type WantedFact = keyof typeof wantedFacts

const wantedBy: Readonly<Partial<Record<LetterKind, readonly WantedFact[]>>> = {
  'update-news': ['words'],
  'our-mistake': ['whatHappened'],
  decline: ['why', 'alternative'],
  promise: ['promisedAt'],
  'promise-kept': ['promisedAt'],
  'promise-missed': ['promisedAt'],
}

const isThere = (fact: WantedFact, kind: LetterKind, facts: Partial<LetterFacts>): boolean => {
  if (fact === 'words') return asParagraphs(facts.words) !== ''
  if (fact !== 'promisedAt') return asSentence(facts[fact]) !== ''
  const { promisedAt, now } = facts
  if (promisedAt === null || promisedAt === undefined) return false
  // A new promise lies ahead; the others look back on one.
  return kind !== 'promise' || now === undefined || promisedAt > now
}

/** What has to be filled in before this letter can be opened: a decline without an alternative is a bare no. */
export const missingFacts = (
  kind: LetterKind,
  facts: Readonly<Partial<Pick<LetterFacts, WantedFact | 'now'>>>,
): readonly WantedFact[] => (wantedBy[kind] ?? []).filter((fact) => !isThere(fact, kind, facts))
