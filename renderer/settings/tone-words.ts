import type { Settings } from '../../shared/model/settings.ts'

type Jargon = Settings['tone']['jargon']

/** `Moodle, EduPass` */
export const exemptText = (exempt: readonly string[]): string => exempt.join(', ')

export const exemptOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,;\n]/)
      .map((term) => term.trim())
      .filter((term) => term !== ''),
  ),
]

/** One a line: `SharePoint = the shared folder`. */
export const jargonText = (jargon: Jargon): string =>
  jargon.map(({ term, plain }) => `${term} = ${plain}`).join('\n')

/** The line that is no such pair, when there is one. */
export const jargonOf = (typed: string): Readonly<{ words: Jargon } | { wrongLine: string }> => {
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const words: Jargon = []
  for (const line of lines) {
    const [, term, plain] = /^([^=:]+?)\s*[=:]\s*(.+)$/.exec(line) ?? []
    if (term === undefined || plain === undefined) return { wrongLine: line }
    words.push({ term, plain })
  }
  return { words }
}
