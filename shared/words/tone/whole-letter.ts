import type { LanguageCode } from '../../model/letter.ts'
import type { ToneFinding, ToneRule } from './finding.ts'
import { type LetterParts, letterParts } from './letter-parts.ts'
import { letterWords, type PartOfLetter } from './letter-words.ts'
import { countWords, type Reading } from './reading.ts'
import { readingGrade } from './reading-level.ts'

const mostWords = 160
const highestGrade = 8
const fewestWordsForGrade = 30

/** A greeting or a closing with something to say, or at least forty words in two paragraphs. */
const isWholeLetter = (text: string, parts: LetterParts): boolean => {
  if (parts.hasGreeting || parts.closingAt !== null) return countWords(parts.body) >= 8
  return countWords(text) >= 40 && /\n[ \t]*\n/.test(text.trim())
}

const finished = /^resol|^told|^promise-kept$|^watch-over$|^one-fix|^check-in$/
const asking = /^still-wanted$|^waiting-requester$/

/** What a letter of this kind owes its reader besides thanks. */
const owedPart = (kind: string | undefined): PartOfLetter => {
  if (kind === undefined) return 'anyNextStep'
  if (asking.test(kind)) return 'question'
  return finished.test(kind) ? 'reassurance' : 'nextStep'
}

/**
 * What can only be said of a letter as a whole: whether it thanks, reassures and says what comes next, its length and its
 * reading level. Nothing for a text that isn't evidently a letter.
 */
export const wholeLetterFindings = (
  text: string,
  { words }: Reading,
  { language, kind }: Readonly<{ language: LanguageCode; kind: string | undefined }>,
): readonly ToneFinding[] => {
  const parts = letterParts(words, language)
  if (!isWholeLetter(words, parts)) return []
  const saying = letterWords[language]
  const own = words.slice(parts.bodyAt)
  const findings: ToneFinding[] = []

  const bodyEnd = parts.bodyAt + parts.body.trimEnd().length
  const lastLine = text.lastIndexOf('\n', bodyEnd - 1) + 1
  // Where the missing sentence belongs: before the closing, else at the end.
  const place =
    parts.closingAt === null
      ? {
          start: Math.max(parts.bodyAt, lastLine),
          end: bodyEnd,
          add: (line: string, said: string) => `${said} ${line}`,
        }
      : {
          start: parts.closingAt,
          end: parts.closingAt + (words.slice(parts.closingAt).split('\n')[0] ?? '').trimEnd().length,
          add: (line: string, said: string) => `${line}\n\n${said}`,
        }
  const missing = (rule: ToneRule, part: PartOfLetter): void => {
    const { found, message, line } = saying[part]
    if (found.test(own)) return
    const { start, end } = place
    findings.push({ rule, start, end, message, replacements: [place.add(line, text.slice(start, end))] })
  }
  missing('missing-thanks', 'thanks')
  const owed = owedPart(kind)
  missing(owed === 'reassurance' ? 'missing-reassurance' : 'missing-next-step', owed)

  const body = { start: parts.bodyAt + (parts.body.length - parts.body.trimStart().length), end: bodyEnd }
  const length = countWords(words)
  if (length > mostWords) {
    findings.push({ rule: 'too-long', ...body, message: saying.tooLong(length, mostWords), replacements: [] })
  }
  const grade = countWords(parts.body) < fewestWordsForGrade ? 0 : readingGrade(text, language)
  if (grade > highestGrade) {
    findings.push({
      rule: 'reading-level',
      ...body,
      message: saying.tooHard(grade, highestGrade),
      replacements: [],
    })
  }
  return findings
}
