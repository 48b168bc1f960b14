import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageCodes, letterKinds, letterVariants } from '../../../../shared/model/letter.ts'
import { writeLetter } from '../../../../shared/words/letters/write-letter.ts'
import { readingGrade } from '../../../../shared/words/tone/reading-level.ts'
import { checkTone } from '../../../../shared/words/tone.ts'
import { generatedFacts } from './generated-facts.ts'

const issuesForEach = 200
const highestGrade = 8

const all = languageCodes.flatMap((language) =>
  letterKinds.flatMap((kind) => letterVariants.map((variant) => ({ language, kind, variant }))),
)

describe.each(all)('$language $kind, $variant', ({ language, kind, variant }) => {
  it(`reads easily and strikes the right tone for ${issuesForEach} issues`, () => {
    fc.assert(
      fc.property(generatedFacts(kind, language), (facts) => {
        const { subject, body } = writeLetter(kind, { language, variant, facts })
        const findings = checkTone(body, { language, kind })
        const grade = readingGrade(body, language)
        if (findings.length > 0 || !(grade <= highestGrade))
          expect({ findings, grade }, `${subject}\n\n${body}`).toEqual({ findings: [], grade: highestGrade })
      }),
      { numRuns: issuesForEach, seed: 4 },
    )
  })
})
