import type { ToneFinding } from './finding.ts'
import { likeCase, type Phrase } from './phrase.ts'
import type { Reading } from './reading.ts'

/** Whether a no is followed, or led up to, by another way; `next` is what comes after the sentence. */
export type OfferCheck = (sentence: string, start: number, end: number, next: string) => boolean

const replacementsOf = (phrase: Phrase, match: RegExpExecArray): readonly string[] =>
  phrase.swaps.flatMap((swap) => {
    if (typeof swap === 'string') return [likeCase(swap, match[0])]
    const made = swap(match)
    return made === null ? [] : [made]
  })

/** In small letters, of the same length whatever the letters are. */
const small = (text: string): string => {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/[\s\S]/g, (unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))
}

type Sentence = Readonly<{ said: string; next: string }>

/** Offsets count from the sentence's start. */
const findInSentence = (
  { said, next }: Sentence,
  phrases: readonly Phrase[],
  isOffered: OfferCheck,
): readonly ToneFinding[] => {
  const sentence = small(said)
  const present = new Set(sentence.split(/[^a-z0-9äöüßàáâçèéêíîïñóôúû]+/))
  const isFine = (
    { find, unless, unlessBefore, exactCase, rule }: Phrase,
    match: RegExpExecArray,
  ): boolean => {
    if (unless?.test(exactCase ? said : sentence)) return true
    if (unlessBefore?.test(sentence.slice(0, match.index))) return true
    return rule === 'bare-no' && isOffered(sentence, match.index, find.lastIndex, small(next).trimStart())
  }
  return phrases.flatMap((phrase): ToneFinding[] => {
    const { gate, needs, find, exactCase, rule, message, swaps } = phrase
    if (gate !== null && !gate.test(sentence)) return []
    if (needs?.some((words) => !words.some((word) => present.has(word)))) return []
    find.lastIndex = 0
    const match = find.exec(exactCase ? said : sentence)
    if (match === null || match[0] === '' || isFine(phrase, match)) return []
    const start = match.index + match[0].length - match[0].trimStart().length
    // A replacement counts on all that was matched, also on the space at its end.
    const tail = swaps.length > 0 ? 0 : match[0].length - match[0].trimEnd().length
    const end = match.index + match[0].length - tail
    match[0] = said.slice(start, end)
    return [{ rule, start, end, message, replacements: replacementsOf(phrase, match) }]
  })
}

const mostKnown = 500

/**
 * Finds each phrase's first match in each sentence. What a sentence holds is remembered: while somebody types, one
 * sentence changes and the others are asked about again at each keystroke.
 */
export const createPhraseFinder = (phrases: readonly Phrase[], isOffered: OfferCheck) => {
  const known = new Map<string, readonly ToneFinding[]>()
  const found = (sentence: Sentence): readonly ToneFinding[] => {
    const key = `${sentence.said}\n${sentence.next}`
    const before = known.get(key)
    if (before !== undefined) return before
    const findings = findInSentence(sentence, phrases, isOffered)
    if (known.size >= mostKnown) known.clear()
    known.set(key, findings)
    return findings
  }
  return ({ words, sentences }: Reading): readonly ToneFinding[] =>
    sentences.flatMap(({ start, end }, at) => {
      const last = sentences[at + 2] ?? sentences[at + 1]
      const said = words.slice(start, end).replaceAll('\n', ' ')
      const next = last === undefined ? '' : words.slice(end, last.end)
      return found({ said, next }).map((one) => ({ ...one, start: one.start + start, end: one.end + start }))
    })
}
