import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageCodes, letterKinds, letterVariants } from '../../../../shared/model/letter.ts'
import { missingFacts } from '../../../../shared/words/letters/missing-facts.ts'
import { asQuote } from '../../../../shared/words/letters/typed-text.ts'
import { writeLetter } from '../../../../shared/words/letters/write-letter.ts'
import { generatedFacts } from './generated-facts.ts'

const issuesForEach = 200

const all = languageCodes.flatMap((language) =>
  letterKinds.flatMap((kind) => letterVariants.map((variant) => ({ language, kind, variant }))),
)
const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
const count = (text: string, mark: string): number => text.split(mark).length - 1

/** What is wrong with the form of a letter, whatever it says. */
const faultsOfForm = (text: string): readonly string[] => [
  ...(text.match(/\{[{%]|[%}]\}|\uFDD0|\b(?:undefined|null|NaN|Invalid)\b|\[object/g) ?? []),
  ...(text.match(/[.!?,;:…]\s*[.,;:!?…]|[.!?…][”“"]\./g) ?? []),
  ...(text.match(/ {2}| [.,;:!?]|\n{3}|[ \t]$|“”|„“|\(\)/gm) ?? []),
  ...(text.match(/^[.,;:!?”]/gm) ?? []),
]
const hasOpenQuote = (text: string, language: string): boolean =>
  language === 'de' ? count(text, '„') !== count(text, '“') : count(text, '“') !== count(text, '”')

describe.each(all)('$language $kind, $variant', ({ language, kind, variant }) => {
  it(`is a whole letter for ${issuesForEach} issues, with their words in it`, () => {
    fc.assert(
      fc.property(generatedFacts(kind, language), (facts) => {
        const { subject, body } = writeLetter(kind, { language, variant, facts })
        const { inTheirWords } = facts.issue
        const theirWords = asQuote(inTheirWords)
        const quoted = language === 'de' ? `„${theirWords}“` : `“${theirWords}”`
        const isQuoted = theirWords !== '' && body.includes(quoted)
        const length = countWords(body)
        const faults = [
          ...missingFacts(kind, facts).map(({ fact }) => fact),
          ...faultsOfForm(body),
          ...faultsOfForm(subject),
          ...(hasOpenQuote(body, language) ? ['open quote'] : []),
          ...(isQuoted === (theirWords !== '') ? [] : ['not their words']),
          ...(`${subject}\n${body}`.includes('private') ? ['the title'] : []),
          ...(length < 40 || length > 160 ? [`${length} words`] : []),
        ]
        if (faults.length > 0) expect(faults, `${subject}\n\n${body}`).toEqual([])
      }),
      { numRuns: issuesForEach, seed: 4 },
    )
  })
})
