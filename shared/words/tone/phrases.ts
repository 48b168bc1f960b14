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

/** In small letters, of the same length whatever the letters are. */
const small = (text: string): string => {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/[\s\S]/g, (unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))
}

const findInSentence = (
  text: string,
  { words, sentences }: Reading,
  at: number,
  phrases: readonly Phrase[],
  isOffered: OfferCheck,
): readonly ToneFinding[] => {
  const span: Span | undefined = sentences[at]
  if (span === undefined) return []
  const said = words.slice(span.start, span.end).replaceAll('\n', ' ')
  const sentence = small(said)
  const isFine = (
    { find, unless, unlessBefore, exactCase, rule }: Phrase,
    match: RegExpExecArray,
  ): boolean => {
    if (unless?.test(exactCase ? said : sentence)) return true
    if (unlessBefore?.test(sentence.slice(0, match.index))) return true
    if (rule !== 'bare-no') return false
    const last = sentences[at + 2] ?? sentences[at + 1]
    const next = last === undefined ? '' : small(words.slice(span.end, last.end))
    return isOffered(sentence, match.index, find.lastIndex, next.trimStart())
  }
  return phrases.flatMap((phrase): ToneFinding[] => {
    const { gate, find, exactCase, rule, message, swaps } = phrase
    if (gate !== null && !gate.test(sentence)) return []
    find.lastIndex = 0
    const match = find.exec(exactCase ? said : sentence)
    if (match === null || match[0] === '' || isFine(phrase, match)) return []
    const lead = match[0].length - match[0].trimStart().length
    const start = span.start + match.index + lead
    // A replacement counts on all that was matched, also on the space at its end.
    const tail = swaps.length > 0 ? 0 : match[0].length - match[0].trimEnd().length
    const end = span.start + match.index + match[0].length - tail
    match[0] = words.slice(start, end)
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
