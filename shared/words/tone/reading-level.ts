import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import type { LanguageCode } from '../../model/letter.ts'
import { letterParts } from './letter-parts.ts'
import { readText } from './reading.ts'

/*
 * Why not the whole retext pipeline: with its readability, simplify and intensify plugins a 200-word draft takes about
 * 9 ms, twice what it may cost at every keystroke, and intensify objects to `will`, `well` and `about`. Its syllable
 * counter and the formula are what we need of it.
 */

const mostKnown = 5_000

/** The same few hundred words are counted at each keystroke; counting is what costs. */
const remembered = (count: (word: string) => number): ((word: string) => number) => {
  const known = new Map<string, number>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const counted = count(word)
    if (known.size >= mostKnown) known.clear()
    known.set(word, counted)
    return counted
  }
}

/** Groups of vowels; German writes nearly each syllable with one. */
const germanSyllables = (word: string): number =>
  Math.max(1, word.toLowerCase().match(/äu|au|ei|eu|ai|ie|aa|ee|oo|[aeiouyäöü]/g)?.length ?? 1)

const syllablesOf: Readonly<Record<LanguageCode, (word: string) => number>> = {
  en: remembered((word) => Math.max(1, syllable(word))),
  de: remembered(germanSyllables),
}

const word = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu
const mostLetters = 60

/**
 * The school grade that a text asks for. English: Flesch-Kincaid grade level (Kincaid et al. 1975); German: first Wiener
 * Sachtextformel (Bamberger and Vanecek 1984), which runs from 4 to 15. Left out are the greeting, the closing and what
 * follows it, quotations, addresses, numbers, and names inside a sentence (a capital in English), as nobody stumbles over
 * their own colleagues' names. `NaN` for a text without words.
 */
export const readingGrade = (text: string, language: LanguageCode): number => {
  const { body } = letterParts(text, language)
  const { words, sentences } = readText(body)
  const counted = sentences
    .map(({ start, end }) => {
      const all = words.slice(start, end).match(word) ?? []
      const plain = all.filter((each) => each.length <= mostLetters && /[\p{L}]/u.test(each))
      return language === 'de' ? plain : plain.filter((each, at) => at === 0 || !/^\p{Lu}\p{Ll}/u.test(each))
    })
    .filter((each) => each.length > 0)
  const flat = counted.flat()
  if (flat.length === 0) return Number.NaN
  const syllables = flat.map(syllablesOf[language])
  if (language === 'en') {
    const sum = syllables.reduce((total, each) => total + each, 0)
    return fleschKincaid({ sentence: counted.length, word: flat.length, syllable: sum })
  }
  const share = (fits: readonly unknown[]): number => (100 * fits.length) / flat.length
  const threeOrMore = share(syllables.filter((each) => each >= 3))
  const long = share(flat.filter((each) => each.length > 6))
  const single = share(syllables.filter((each) => each === 1))
  const perSentence = flat.length / counted.length
  return 0.1935 * threeOrMore + 0.1672 * perSentence + 0.1297 * long - 0.0327 * single - 0.875
}
