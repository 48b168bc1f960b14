import { cleanBlock, cleanLine, isBlank } from '../text/clean-text.ts'
import { isHonorific } from '../text/people.ts'

const longestQuote = 160

// Patterns that end with `+$` are tried where a run begins only: tried at each of its characters, 100,000 spaces take seconds.
/** A noncharacter: never part of a text, so it can stand for "nothing was put here" while a letter is written. */
export const nothing = '\uFDD0'

/** At most `longest` UTF-16 units, cut between words where that leaves more than half. */
export const cutBetweenWords = (text: string, longest: number): string => {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/(?<![\s.,;:!?–-])[\s.,;:!?–-]+$/, '')}…`
}

const line = (text: string | null | undefined): string => cleanLine((text ?? '').replaceAll(nothing, ''))

/** A quotation mark that is never closed runs on to the end of the letter. */
const withoutOpenQuotes = (text: string): string => {
  const marks = text.match(/["“”„«»]/g) ?? []
  return marks.length % 2 === 0 ? text : text.replace(/["“”„«»]/g, '')
}

const oneMark = (text: string): string =>
  text.replace(/\.{3,}/g, '…').replace(/([.!?…])[.!?…]+/g, (marks, first: string) => {
    if (marks.includes('?')) return '?'
    return first
  })

/** A sentence's last mark, and what may close behind it. */
const endsWithMark = /[.!?…。؟！？]["'”“’»)\]]*$/u
const mostClosers = 20

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** On one line, without a mark at its end or beginning: for the middle of a sentence, or behind a colon. */
export const asPhrase = (text: string | null | undefined): string => {
  const phrase = withoutOpenQuotes(oneMark(line(text)))
    .replace(/(?<![\s.,;:!?…–-])[\s.,;:!?…–-]+$/, '')
    .replace(/^[\s.,;:!?…–-]+/, '')
  return isWord(phrase) ? phrase : ''
}

/** With a capital in front and one mark at the end, whatever was typed; empty stays empty. */
export const asSentence = (text: string | null | undefined): string => {
  const bare = withoutOpenQuotes(oneMark(line(text)))
    .replace(/(?<![\s,;:–-])[\s,;:–-]+$/, '')
    .replace(/^[\s,;:.!?…–-]+/, '')
  if (!isWord(bare)) return ''
  const sentence = bare.charAt(0).toLocaleUpperCase('en') + bare.slice(1)
  return endsWithMark.test(sentence.slice(-mostClosers)) ? sentence : `${sentence}.`
}

/** Their words, to stand in quotation marks: none of their own, and no full stop that would meet ours. Empty when there are none. */
export const asQuote = (text: string | null | undefined): string => {
  const quote = cutBetweenWords(oneMark(line(text)), longestQuote)
    .replace(/(?<![\s.,;:])[\s.,;:]+$/, '')
    .replace(/["“”„«»]/g, "'")
  return /[\p{L}\p{N}\p{S}]/u.test(quote) ? quote : ''
}

/** Ends in a dot that belongs to its last word: `Dr.`, `Jr.`, `M.D.`, `Ann L.` */
const endsInShortForm = (name: string): boolean => {
  const last = name.slice(name.lastIndexOf(' ') + 1)
  const isKnown = /^(?:\p{L}\.|(?:\p{L}{1,4}\.){2,4}|(?:jr|sr|esq)\.)$/iu.test(last)
  return isKnown || (last.endsWith('.') && isHonorific(last))
}

/** A name or a number, on one line. */
export const asName = (text: string | null | undefined): string => {
  const name = line(text).replace(/(?<![\s,;:])[\s,;:]+$/, '')
  return endsInShortForm(name) ? name : name.replace(/(?<![\s.,;:])[\s.,;:]+$/, '')
}

/** A paragraph that the technician typed: their line breaks stay. */
export const asParagraphs = (text: string | null | undefined): string => {
  const block = cleanBlock((text ?? '').replaceAll(nothing, ''))
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return isBlank(block) ? '' : block
}
