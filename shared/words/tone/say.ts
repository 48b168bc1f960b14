import type { ToneRule } from './finding.ts'
import { andNext, leftOut, type Phrase, wholeWords } from './phrase.ts'

/**
 * One way of saying something that hurts, as a writer would note it down. `say` is in small letters, with straight
 * apostrophes, and may hold:
 *
 * - `[a|b c]` one of these, `[a|b c]?` one of these or nothing,
 * - `…` up to four words, whatever they are,
 * - `explain*` any word that begins like this,
 * - `^` at the beginning: only where a clause begins; `$` at the end: only where one ends.
 */
export type Saying = Readonly<{
  say: string
  /** A sentence that it is meant for. */
  example: string
  /** The sentence is kind when this is in it. Same notation. */
  unless?: string
  /** The same, in the words before. */
  unlessBefore?: string
  /** Kind words for its place. */
  instead?: string
  /** The sentence is better without it. */
  leaveOut?: true
}>

/** Sayings that share a rule, and why they hurt. */
export type Sayings = Readonly<{ rule: ToneRule; message: string; sayings: readonly Saying[] }>

const letter = "[a-z0-9äöüßàáâçèéêíîïñóôúû'-]"
const anyWords = `(?:${letter}+,? ){0,4}?`
const clauseStart = '(?<=^[^a-z0-9äöüß]{0,8}|[,;:–—-] {1,3})'
const clauseEnd = '(?=[.!?…,;: ]*$|[,;:])'

/** The notation as the source of a regular expression; spaces are left to `wholeWords`. */
const sourceOf = (say: string): string => {
  const body = say
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replace(/[.+(){}\\]/g, '\\$&')
    .replace(/(?<!\])\?/g, '\\?')
    .replace(/\[([^\]]*)\]\? ?/g, (found, options: string) =>
      found.endsWith(' ') ? `(?:(?:${options}) )?` : `(?: (?:${options}))?`,
    )
    .replace(/ (?=\(\?: )/g, '')
    .replace(/\[([^\]]*)\]/g, '(?:$1)')
    .replace(/… ?/g, anyWords)
    .replaceAll('*', `${letter}*`)
  return `${say.startsWith('^') ? clauseStart : ''}${body}${say.endsWith('$') ? clauseEnd : ''}`
}

const longestWord = (text: string): string =>
  text
    .split(/[^a-z0-9äöüßàáâçèéêíîïñóôúû]+/)
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '')

/** For each part that can't be missing, words of which one must be there: quick to look for. */
const needsOf = (say: string): readonly (readonly string[])[] =>
  [...say.replace(/\[[^\]]*\]\?/g, ' ').matchAll(/\[([^\]]*)\]|([^[\]\s]+)/g)]
    .map(([, options, word]) => (options ?? word ?? '').split('|'))
    .filter((options) => options.every((each) => !each.includes('*') && longestWord(each) !== ''))
    .map((options) => [...new Set(options.map(longestWord))])
    .toSorted((a, b) => a.length - b.length)

const condition = (source: string | undefined): RegExp | undefined =>
  source === undefined ? undefined : wholeWords(sourceOf(source), '')

const phraseOf = (rule: ToneRule, message: string, one: Saying): Phrase => {
  const unless = condition(one.unless)
  const unlessBefore = condition(one.unlessBefore)
  return {
    rule,
    gate: null,
    needs: needsOf(one.say),
    find: wholeWords(sourceOf(one.say) + (one.leaveOut ? andNext : '')),
    exactCase: false,
    ...(unless === undefined ? {} : { unless }),
    ...(unlessBefore === undefined ? {} : { unlessBefore }),
    message,
    swaps: one.leaveOut ? [leftOut] : one.instead === undefined ? [] : [one.instead],
  }
}

/** What the finder looks for. */
export const phrasesOfSayings = (lists: readonly Sayings[]): readonly Phrase[] =>
  lists.flatMap(({ rule, message, sayings }) => sayings.map((one) => phraseOf(rule, message, one)))
