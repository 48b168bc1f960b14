import type { ToneRule } from './finding.ts'

/** What stands in for a found phrase; `null` where this match has nothing that fits. */
export type Swap = string | ((match: RegExpExecArray) => string | null)

/** A way of saying something that hurts, and why. */
export type Phrase = Readonly<{
  rule: ToneRule
  /** Quick to test: without it `find`, which is slow, can't be found. */
  gate: RegExp | null
  /** The same, quicker still: of each list, one word must be in the sentence. */
  needs?: readonly (readonly string[])[]
  find: RegExp
  /** `find` reads the sentence as it stands, not in small letters. */
  exactCase: boolean
  /** The sentence is fine when this is found in it. */
  unless?: RegExp
  /** The same, looked for in the words of the sentence before the match. */
  unlessBefore?: RegExp
  message: string
  swaps: readonly Swap[]
}>

const letters = 'a-z0-9_äöüßàáâçèéêíîïñóôúû'

/** Behind a phrase that can be left out: takes the comma and the next letter, which may become a capital. */
export const andNext = '(?:,? ([a-zäöüß0-9]))?'

const spaced = (source: string): string => source.replace(/ (?![+?*{])/g, ' +')

/**
 * A regular expression for whole words in a sentence in small letters (a third of the time that ignoring case takes)
 * whose apostrophes are straight: a space stands for any run of
 * spaces. Letters with accents count as letters, which `\b` alone would not do.
 */
export const wholeWords = (source: string, flags = 'g'): RegExp => {
  const tail = source.endsWith(andNext) ? andNext : ''
  const head = source.slice(0, source.length - tail.length)
  return new RegExp(
    `(?<![${letters}])(?:${spaced(head)})(?:(?<![${letters}])|(?![${letters}]))${spaced(tail)}`,
    flags,
  )
}

export type PhraseOptions = Readonly<{
  unless?: string
  unlessBefore?: string
  swaps?: readonly Swap[]
  /** For names, which only their capital gives away. */
  exactCase?: boolean
}>

/** Makes the phrases of one rule, each source with the rule's message. */
export const phrasesOf =
  (rule: ToneRule, message: string, gate: RegExp | null = null) =>
  (source: string, { unless, unlessBefore, swaps = [], exactCase = false }: PhraseOptions = {}): Phrase => ({
    rule,
    gate,
    find: wholeWords(source),
    exactCase,
    ...(unless === undefined ? {} : { unless: wholeWords(unless, '') }),
    ...(unlessBefore === undefined ? {} : { unlessBefore: wholeWords(unlessBefore, '') }),
    message,
    swaps,
  })

/** Leaves the phrase out: what follows takes its place and its capital. */
export const leftOut: Swap = (match) => {
  if (match[1] === undefined) return ''
  const next = match[0].slice(-1)
  return startsUpper(match[0]) ? next.toUpperCase() : next
}

export const startsUpper = (text: string): boolean => {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

/** `text` with the capital of what it replaces. */
export const likeCase = (text: string, replaced: string): string =>
  startsUpper(replaced) && text !== '' ? text.charAt(0).toUpperCase() + text.slice(1) : text
