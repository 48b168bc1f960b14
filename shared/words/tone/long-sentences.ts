import type { LanguageCode } from '../../model/letter.ts'
import type { ToneFinding } from './finding.ts'
import { countWords, type Reading } from './reading.ts'

const mostWords = 35

const messages: Readonly<Record<LanguageCode, (words: number) => string>> = {
  en: (words) => `This sentence has ${words} words. Two shorter ones are easier to follow.`,
  de: (words) => `Dieser Satz hat ${words} Wörter. Zwei kürzere sind leichter zu lesen.`,
}

/** Sentences that nobody gets through in one breath. */
export const longSentences = (
  { words, sentences }: Reading,
  language: LanguageCode,
): readonly ToneFinding[] =>
  sentences.flatMap(({ start, end }): ToneFinding[] => {
    const count = countWords(words.slice(start, end))
    return count > mostWords
      ? [{ rule: 'long-sentence', start, end, message: messages[language](count), replacements: [] }]
      : []
  })
