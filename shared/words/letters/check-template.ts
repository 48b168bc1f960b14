import type { LanguageCode, LetterTemplate } from '../../model/letter.ts'
import { compileText, TemplateError, type UsedName } from './liquid.ts'
import { languages } from './registry.ts'
import { sampleFacts } from './sample-facts.ts'
import { letterScope } from './scope.ts'
import { isLetterVariable, nearestVariable } from './variables.ts'

export type TemplateProblem = Readonly<{
  part: keyof LetterTemplate
  /** What is wrong and what to do, as a sentence. */
  message: string
  /** Where in that part, in UTF-16 units; left out when it concerns all of it. */
  start?: number
  end?: number
}>

const unknownName = ({ name }: UsedName): string => {
  const meant = nearestVariable(name)
  const advice = meant === undefined ? 'It stays empty in the letter.' : `Did you mean “${meant}”?`
  return `“${name}” is not known. ${advice}`
}

const emptyParts: Readonly<Record<keyof LetterTemplate, string>> = {
  subject: 'The subject is empty: they would not find the thread again.',
  body: 'The letter is empty.',
}

/** Behind the tag in which a mistake begins, or the end when it is never closed. */
const endOfTag = (source: string, start: number): number => {
  const close = /[%}]\}/.exec(source.slice(start))
  return close ? start + close.index + 2 : source.length
}

const check = (part: keyof LetterTemplate, source: string, language: LanguageCode): TemplateProblem[] => {
  if (source.trim() === '') return [{ part, message: emptyParts[part] }]
  try {
    const { names, fill } = compileText(source)
    const unknown = names
      .filter(({ name }) => !isLetterVariable(name))
      .map((used) => ({ part, message: unknownName(used), start: used.start, end: used.end }))
    const occasion = { kind: 'resolved', variant: 'warm', language: languages[language] } as const
    const isEmpty = fill(letterScope(occasion, sampleFacts)) === ''
    return isEmpty && unknown.length === 0 ? [{ part, message: emptyParts[part] }] : unknown
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    const { message, start } = error
    return [{ part, message, ...(start === null ? {} : { start, end: endOfTag(source, start) }) }]
  }
}

/** What is wrong with the technician's own text: not Liquid, a name that stands for nothing, or nothing in it at all. */
export const checkTemplate = (
  template: LetterTemplate,
  language: LanguageCode,
): readonly TemplateProblem[] => [
  ...check('subject', template.subject, language),
  ...check('body', template.body, language),
]
