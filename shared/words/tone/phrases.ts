import type { ToneFinding } from './finding.ts'
import { likeCase, type Phrase } from './phrase.ts'
import type { Reading, Span } from './reading.ts'

/** Whether a no is followed, or led up to, by another way; `next` is what comes after the sentence. */
export type OfferCheck = (sentence: string, start: number, end: number, next: string) => boolean

const replacementsOf = (phrase: Phrase, match: RegExpExecArray, original: string): readonly string[] =>
  phrase.swaps.flatMap((swap) => {
    if (typeof swap === 'string') return [likeCase(swap, original)]
    const made = swap(match)
    return made === null ? [] : [made]
  })

const findInSentence = (
  text: string,
  { words, sentences }: Reading,
  at: number,
  phrases: readonly Phrase[],
  isOffered: OfferCheck,
): readonly ToneFinding[] => {
  const span: Span | undefined = sentences[at]
  if (span === undefined) return []
  const sentence = words.slice(span.start, span.end).replaceAll('\n', ' ')
  const nextSpan = sentences[at + 1]
  const afterNext = sentences[at + 2]
  const next = nextSpan === undefined ? '' : words.slice(nextSpan.start, (afterNext ?? nextSpan).end)
  return phrases.flatMap((phrase): ToneFinding[] => {
    phrase.find.lastIndex = 0
    const match = phrase.find.exec(sentence)
    if (match === null || match[0] === '') return []
    if (phrase.unless?.test(sentence)) return []
    if (phrase.unlessBefore?.test(sentence.slice(0, match.index))) return []
    const lead = match[0].length - match[0].trimStart().length
    const from = match.index + lead
    const to = match.index + match[0].trimEnd().length
    if (phrase.rule === 'bare-no' && isOffered(sentence, from, to, next)) return []
    const start = span.start + from
    // A replacement counts on all that was matched, also on the space at its end.
    const end = phrase.swaps.length > 0 ? span.start + match.index + match[0].length : span.start + to
    const { rule, message } = phrase
    return [
      { rule, start, end, message, replacements: replacementsOf(phrase, match, text.slice(start, end)) },
    ]
  })
}

/** Finds each phrase's first match in each sentence. */
export const findPhrases = (
  text: string,
  reading: Reading,
  phrases: readonly Phrase[],
  isOffered: OfferCheck,
): readonly ToneFinding[] =>
  reading.sentences.flatMap((_, at) => findInSentence(text, reading, at, phrases, isOffered))
