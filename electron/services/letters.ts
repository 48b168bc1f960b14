import type { Clock } from '../../shared/clock.ts'
import { AppError } from '../../shared/errors.ts'
import {
  type LanguageCode,
  type LetterTemplate,
  languageCodes,
  letterKinds,
} from '../../shared/model/letter.ts'
import type { LetterPreview, LettersView, TemplateKey } from '../../shared/model/letters-view.ts'
import type { Settings, SettingsPatch } from '../../shared/model/settings.ts'
import type { PolicyContext } from '../../shared/policy/context.ts'
import { checkTemplate } from '../../shared/words/letters/check-template.ts'
import type { LetterFacts } from '../../shared/words/letters/facts.ts'
import { factsOfIssue } from '../../shared/words/letters/issue-facts.ts'
import { compileText } from '../../shared/words/letters/liquid.ts'
import { languages } from '../../shared/words/letters/registry.ts'
import { sampleFacts } from '../../shared/words/letters/sample-facts.ts'
import { letterVariables } from '../../shared/words/letters/variables.ts'
import { defaultTemplate, writeLetter } from '../../shared/words/letters/write-letter.ts'
import type { IssueLog } from '../log/issue-log.ts'

/** Why a template cannot be kept: nothing could be written with it. A name that stands for nothing is only warned of. */
const refusalOf = (template: LetterTemplate): string | null => {
  if (template.subject.trim() === '') return 'The letter has no subject.'
  if (template.body.trim() === '') return 'The letter is empty.'
  try {
    compileText(template.subject)
    compileText(template.body)
    return null
  } catch (error) {
    if (error instanceof AppError) return error.message
    throw error
  }
}

/** The technician's own wording of the letters. */
export const createLetterService = (deps: {
  clock: Clock
  log: Pick<IssueLog, 'record'>
  settings: () => Settings
  context: () => PolicyContext
  region: () => string | undefined
}) => {
  /** What an issue does not say yet is taken from the sample, so that every sentence of the template is seen. */
  const factsOf = (issueId: number | undefined, language: LanguageCode): LetterFacts => {
    const { technician } = deps.settings()
    const now = deps.clock.now()
    if (issueId === undefined) return technician.name === '' ? sampleFacts : { ...sampleFacts, technician }
    const { issue, requester } = deps.log.record(issueId)
    const known = factsOfIssue(issue, {
      ...{ requester, technician, now, language },
      ...{ context: deps.context(), region: deps.region() },
    })
    const { why, alternative, whatHappened, whatChanges, words } = sampleFacts
    return { ...{ why, alternative, whatHappened, whatChanges, words }, ...known }
  }

  return {
    read: (key: TemplateKey): LettersView => ({
      languages: languageCodes.map((code) => ({ code, name: languages[code].name })),
      letters: letterKinds.map((letter) => ({ letter, label: languages.en.kinds[letter] })),
      variables: letterVariables.map((variable) => ({ ...variable })),
      original: { ...defaultTemplate(key.letter, key) },
    }),

    preview: (
      { letter, language, variant }: TemplateKey,
      template: LetterTemplate,
      issueId?: number,
    ): LetterPreview => {
      const refusal = refusalOf(template)
      const problems = checkTemplate(template, language).map((problem) => ({ ...problem }))
      const filled =
        refusal === null
          ? writeLetter(letter, { language, variant, template, facts: factsOf(issueId, language) })
          : null
      return {
        filled: filled && { subject: filled.subject, body: filled.body },
        problems,
        refusal,
      }
    },

    /** @throws AppError `invalid-request` when one of the wordings could not be written with */
    assertWritable: ({ templates = {} }: SettingsPatch): void => {
      const before = deps.settings().templates
      for (const [id, template] of Object.entries(templates)) {
        const known = Object.entries(before).some(([other, { subject, body }]) => {
          return other === id && subject === template.subject && body === template.body
        })
        const refusal = known ? null : refusalOf(template)
        if (refusal !== null) throw new AppError('invalid-request', refusal)
      }
    },
  }
}
export type LetterService = ReturnType<typeof createLetterService>
