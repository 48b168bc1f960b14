import type { ToneRule } from './finding.ts'

/** What stands in for a found phrase; `null` where this match has nothing that fits. */
export type Swap = string | ((match: RegExpExecArray) => string | null)

/** A way of saying something that hurts, and why. */
export type Phrase = Readonly<{
  rule: ToneRule
  find: RegExp
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
 * A regular expression for whole words in a sentence whose apostrophes are straight: a space stands for any run of
 * spaces. Letters with accents count as letters, which `\b` alone would not do.
 */
export const wholeWords = (source: string, flags = 'gi'): RegExp => {
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
  (rule: ToneRule, message: string) =>
  (source: string, { unless, unlessBefore, swaps = [], exactCase = false }: PhraseOptions = {}): Phrase => ({
    rule,
    find: wholeWords(source, exactCase ? 'g' : 'gi'),
    ...(unless === undefined ? {} : { unless: wholeWords(unless, 'i') }),
    ...(unlessBefore === undefined ? {} : { unlessBefore: wholeWords(unlessBefore, 'i') }),
    message,
    swaps,
  })

/** Leaves the phrase out: what follows takes its place and its capital. */
export const leftOut: Swap = (match) => {
  const next = match[1]
  if (next === undefined) return ''
  return startsUpper(match[0]) ? next.toUpperCase() : next
}

export const startsUpper = (text: string): boolean => {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

/** `text` with the capital of what it replaces. */
export const likeCase = (text: string, replaced: string): string =>
  startsUpper(replaced) && text !== '' ? text.charAt(0).toUpperCase() + text.slice(1) : text
