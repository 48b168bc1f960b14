import { describe, expect, it } from 'vitest'
import { languageCodes, letterKinds, letterVariants } from '../../../../shared/model/letter.ts'
import { writeLetter } from '../../../../shared/words/letters/write-letter.ts'
import { facts, hour } from './a-letter.ts'
import { now } from './generated-facts.ts'

/** What a letter says itself, without greeting and closing, and with marks in the place of what is put in. */
const ownWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split('\n\n')
    .slice(1, -1)
    .join('\n')
    .split(/[.!?:;\n]|\bxx\b/)

const phrasesOf = (text: string): ReadonlySet<string> =>
  new Set(
    ownWords(text).flatMap((sentence) => {
      const words = sentence.match(/[\p{L}']+/gu) ?? []
      return words.slice(2).map((_, index) => words.slice(index, index + 3).join(' '))
    }),
  )

const xx = 'XX.'
const looksBack = (kind: string): boolean => kind === 'promise-kept' || kind === 'promise-missed'

describe.each(languageCodes)('the letters in %s', (language) => {
  it.each([false, true])(
    'wear no formula out: no three words in more than a quarter of them (familiar: %s)',
    (familiar) => {
      const letters = letterKinds.flatMap((kind) =>
        letterVariants.map(
          (variant) =>
            writeLetter(kind, {
              ...{ language, variant },
              facts: facts({
                requester: { name: 'Ann Lee', familiar },
                issue: { ...facts().issue, inTheirWords: 'XX' },
                ...{ resolution: xx, why: xx, alternative: xx, whatHappened: xx, whatChanges: xx, words: xx },
                ...(/resolved|one-fix|mistake|watch|check/.test(kind) ? {} : { resolvedAt: null }),
                promisedAt: looksBack(kind) ? now - hour : null,
                newPromisedAt: looksBack(kind) || kind === 'promise' ? now + 30 * hour : null,
                updateWithin: { days: 2 },
                checkInAt: now + 48 * hour,
                others: 3,
              }),
            }).body,
        ),
      )
      const counts = new Map<string, number>()
      for (const letter of letters)
        for (const phrase of phrasesOf(letter)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
      const worn = [...counts].filter(([, count]) => count > letters.length / 4)
      expect(worn).toEqual([])
      expect(counts.size).toBeGreaterThan(200)
    },
  )
})
