import type { LetterKind, LetterTemplate } from '../../../../shared/model/letter.ts'
import type { LetterFacts } from '../../../../shared/words/letters/facts.ts'
import { type LetterWish, writeLetter } from '../../../../shared/words/letters/write-letter.ts'
import { now } from './generated-facts.ts'

export const hour = 3_600_000
/** Ann's printer, fixed two hours ago. */
export const facts = (more: Partial<LetterFacts> = {}): LetterFacts => ({
  requester: { name: 'Ann Lee' },
  issue: {
    title: 'Printer 204: roller',
    inTheirWords: 'Printer jam in 204',
    reportedAt: now - 46 * hour,
    channel: 'mail',
  },
  resolution: 'a torn label was stuck in the rollers',
  resolvedAt: now - 2 * hour,
  technician: { name: 'Kim Fox', phone: '555-0123' },
  now,
  timeZone: 'Europe/Berlin',
  ...more,
})
/** The letter as it is for Ann and her printer, unless told otherwise. */
export const write = (kind: LetterKind, more: Partial<LetterFacts> = {}, wish: Partial<LetterWish> = {}) =>
  writeLetter(kind, { language: 'en', variant: 'warm', facts: facts(more), ...wish })
/** The same, in the technician's own wording. */
export const own = (template: Partial<LetterTemplate>, more: Partial<LetterFacts> = {}) =>
  write('resolved', more, { template: { subject: 'Hi', body: 'Hi', ...template } })
/** The same, as Ann put it. */
export const called = (inTheirWords: string): Partial<LetterFacts> => ({
  issue: { ...facts().issue, inTheirWords },
})
