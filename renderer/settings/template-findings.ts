import type { LetterPreview } from '../../shared/model/letters-view.ts'
import { isLetterVariable, nearestVariable } from '../../shared/words/letters/variables.ts'
import type { Finding } from '../ui/checked-text-parts.ts'

type Problems = LetterPreview['problems']

/** What is wrong with the body, at its places; a misspelt variable comes with the one that was probably meant. */
export const findingsOf = (problems: Problems, body: string): readonly Finding[] =>
  problems.flatMap(({ part, message, start, end }) => {
    if (part !== 'body' || start === undefined || end === undefined || end > body.length) return []
    const name = body.slice(start, end)
    const meant = /^[\w.]+$/.test(name) && !isLetterVariable(name) ? nearestVariable(name) : undefined
    return [{ rule: 'template', start, end, message, replacements: meant === undefined ? [] : [meant] }]
  })

/** What is wrong with a part, in words. */
export const problemsOf = (problems: Problems, part: Problems[number]['part']): string | null => {
  const messages = problems.filter((problem) => problem.part === part).map(({ message }) => message)
  return messages.length === 0 ? null : messages.join(' ')
}
