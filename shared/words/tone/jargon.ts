import type { LanguageCode } from '../../model/letter.ts'
import type { ToneFinding } from './finding.ts'
import { likeCase, startsUpper } from './phrase.ts'

/** A term and its plain words; then, where they can't be told from it, the plain words in the plural. */
type Noun = readonly [term: string, plain: string, plural?: string]
/** As a verb: plain, then `-s`, past and `-ing` where the plain words aren't regular. */
type Verb = readonly [term: string, plain: string, s?: string, past?: string, ing?: string]

export type JargonWords = Readonly<{
  nouns: readonly Noun[]
  /** Found only in these very letters: in small ones they are ordinary words. */
  exact: readonly Noun[]
  verbs: readonly Verb[]
  asTheyAre: readonly (readonly [term: string, plain: string])[]
  /** By the term in small letters: words before it that make it an ordinary word. */
  notAfter: Readonly<Record<string, string>>
}>

/** The organisation's own addition. */
export type JargonEntry = Readonly<{ term: string; plain: string }>

type Form = Readonly<{ words: readonly string[]; plain: string | null; exact: string | null; term: string }>
/** The forms that begin with a word, the longest first. */
export type JargonIndex = ReadonlyMap<string, readonly Form[]>

type Token = Readonly<{ word: string; start: number; end: number }>

const wordLike = /[\p{L}\p{N}_]+(?:['’][\p{L}]+)?(?:&[\p{L}]+)?/gu

const tokensOf = (text: string): readonly Token[] =>
  Array.from(text.matchAll(wordLike), ({ 0: word, index }) => {
    const bare = word.replace(/['’]s$/i, '')
    return { word: bare.toLowerCase(), start: index, end: index + bare.length }
  })

const wordsIn = (term: string): readonly string[] => tokensOf(term).map(({ word }) => word)

const vowel = /[aeiou]/i
export const englishPlural = (word: string): string =>
  /(?:s|x|ch|sh|z)$/i.test(word)
    ? `${word}es`
    : /[^aeiou]y$/i.test(word)
      ? `${word.slice(0, -1)}ies`
      : `${word}s`

/** The plural of plain words: `entry in the list` gives `entries in the list`. */
const plainPlural = (plain: string): string => {
  const [, head = plain, tail = ''] =
    /^(.+?)( (?:of|for|in|that|who|with|behind|on|to|about|between|from|over|when) .*)$/.exec(plain) ?? []
  return /(?:s|copies|data|telephony|memory)$/.test(head) && !/[aeiou]s?s$/.test(head)
    ? plain
    : `${englishPlural(head)}${tail}`
}

const past = (verb: string): string =>
  verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`
const ing = (verb: string): string => (verb.endsWith('e') ? `${verb.slice(0, -1)}ing` : `${verb}ing`)

/** Inflects the first word of two-word verbs (`roll back`), else the last. */
const inflected = (verb: string, how: (word: string) => string): string => {
  const [first = '', ...rest] = verb.split(' ')
  const isPhrasal = /^(?:back|in|into|up|out|off)$/.test(rest.at(-1) ?? '')
  if (isPhrasal) return [how(first), ...rest].join(' ')
  const last = rest.at(-1)
  return last === undefined ? how(verb) : [first, ...rest.slice(0, -1), how(last)].join(' ')
}
const doubled = (verb: string): string =>
  /(?:[^aeiou][aeiou][gp])$/.test(verb) && !/(?:ing|ip)$/.test(verb) ? `${verb}${verb.at(-1)}` : verb

type FormList = [term: string, plain: string | null][]

const nounForms = ([term, plain, plural]: Noun, language: LanguageCode): FormList => {
  if (language === 'en') {
    const many = /(?:s|ss|data)$/.test(term) && plural === undefined ? [] : [englishPlural(term)]
    return [[term, plain], ...many.map((form): [string, string] => [form, plural ?? plainPlural(plain)])]
  }
  const endings = ['s', 'n', 'en', 'e', 'es', 'er', 'ern', 'em']
  return [
    [term, plain],
    ...endings.map((ending): [string, string | null] => [
      `${term}${ending}`,
      plural !== undefined && /^(?:s|n|en|e|er)$/.test(ending) ? plural : null,
    ]),
  ]
}

const verbForms = ([term, plain, s, before, going]: Verb): FormList => [
  [term, plain],
  [inflected(term, englishPlural), s ?? inflected(plain, englishPlural)],
  [inflected(term, (word) => past(doubled(word))), before ?? inflected(plain, (word) => past(doubled(word)))],
  [inflected(term, (word) => ing(doubled(word))), going ?? inflected(plain, (word) => ing(doubled(word)))],
]

const indexOf = (
  forms: readonly Readonly<{ form: string; plain: string | null; exact: boolean; term: string }>[],
): JargonIndex => {
  const index = new Map<string, Form[]>()
  for (const { form, plain, exact, term } of forms) {
    const words = wordsIn(form)
    const first = words[0]
    if (first === undefined) continue
    const known = index.get(first) ?? []
    if (!index.has(first)) index.set(first, known)
    known.push({ words, plain, exact: exact ? form : null, term: term.toLowerCase() })
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** Makes the dictionary ready to look up. */
export const jargonIndex = (
  { nouns, exact, verbs, asTheyAre }: JargonWords,
  language: LanguageCode,
): JargonIndex =>
  indexOf([
    ...nouns.flatMap((noun) =>
      nounForms(noun, language).map(([form, plain]) => ({ form, plain, exact: false, term: noun[0] })),
    ),
    ...exact.flatMap((noun) =>
      nounForms(noun, language).map(([form, plain]) => ({ form, plain, exact: true, term: noun[0] })),
    ),
    ...verbs.flatMap((verb) =>
      (language === 'en' ? verbForms(verb) : [[verb[0], verb[1]] as const]).map(([form, plain]) => ({
        form,
        plain,
        exact: false,
        term: verb[0],
      })),
    ),
    ...asTheyAre.map(([form, plain]) => ({ form, plain, exact: false, term: form })),
  ])

/** The organisation's own terms; one in capitals only counts in capitals, as it may be a word else. */
const ownIndex = (entries: readonly JargonEntry[], language: LanguageCode): JargonIndex =>
  indexOf(
    entries.flatMap(({ term, plain }) => {
      const exact = /^[A-Z]{2,}$/.test(term)
      const words = plain.trim()
      return nounForms([term, words], language).map(([form, each]) => ({
        form,
        plain: words === '' || words.toLowerCase() === term.trim().toLowerCase() ? null : each,
        exact,
        term,
      }))
    }),
  )

type Hit = Readonly<{ start: number; end: number; form: Form }>

const matchAt = (text: string, tokens: readonly Token[], at: number, forms: readonly Form[]): Hit | null => {
  const first = tokens[at]
  if (first === undefined) return null
  for (const form of forms) {
    const last = tokens[at + form.words.length - 1]
    if (last === undefined) continue
    const fits = form.words.every((word, offset) => {
      const token = tokens[at + offset]
      if (token?.word !== word) return false
      const before = tokens[at + offset - 1]
      return (
        offset === 0 || before === undefined || /^[ \n/-]{1,3}$/.test(text.slice(before.end, token.start))
      )
    })
    if (!fits) continue
    if (form.exact !== null && text.slice(first.start, last.end) !== form.exact) continue
    return { start: first.start, end: last.end, form }
  }
  return null
}

const hitsOf = (text: string, tokens: readonly Token[], indexes: readonly JargonIndex[]): readonly Hit[] => {
  const hits: Hit[] = []
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? ''
    for (const index of indexes) {
      const forms = index.get(word)
      const hit = forms === undefined ? null : matchAt(text, tokens, at, forms)
      if (hit === null) continue
      hits.push(hit)
      at += hit.form.words.length - 1
      break
    }
  }
  return hits
}

/** `an API` becomes `a link`: where the article must change, it is part of the finding. */
const withArticle = (text: string, start: number, plain: string): { start: number; plain: string } => {
  const before = /(^|[^\p{L}])(an?) $/iu.exec(text.slice(Math.max(0, start - 6), start))
  const article = before?.[2]
  if (article === undefined) return { start, plain }
  if (
    /^(?:our|too|no|one|sharing|looking|handing|reading|right|older|newer|settings|temporary|dropouts)\b/i.test(
      plain,
    )
  ) {
    return { start: start - article.length - 1, plain: likeCase(plain, article) }
  }
  const fitting = vowel.test(plain.charAt(0)) ? 'an' : 'a'
  if (fitting === article.toLowerCase()) return { start, plain }
  return { start: start - article.length - 1, plain: `${likeCase(fitting, article)} ${plain}` }
}

const messages = {
  en: (term: string, plain: string | null) =>
    plain === null
      ? `“${term}” is IT language. Say it in everyday words.`
      : `“${term}” is IT language. In everyday words: ${plain}.`,
  de: (term: string, plain: string | null) =>
    plain === null
      ? `„${term}“ ist Fachsprache. Sagen Sie es in Alltagsworten.`
      : `„${term}“ ist Fachsprache. In Alltagsworten: ${plain}.`,
}

/** Where the organisation's own terms stand; nothing of them is jargon or shouting. */
export const exemptSpans = (
  text: string,
  exempt: readonly string[],
  language: LanguageCode,
): readonly Readonly<{ start: number; end: number }>[] => {
  if (exempt.length === 0) return []
  const index = indexOf(
    exempt.flatMap((term) =>
      nounForms([term, term], language).map(([form]) => ({ form, plain: null, exact: false, term })),
    ),
  )
  return hitsOf(text, tokensOf(text), [index])
}

/** Finds IT terms in a text whose quotations are blanked; an own entry wins over the dictionary's. */
export const findJargon = (
  text: string,
  {
    index,
    notAfter,
    own,
    language,
  }: Readonly<{
    index: JargonIndex
    notAfter: JargonWords['notAfter']
    own: readonly JargonEntry[]
    language: LanguageCode
  }>,
): readonly ToneFinding[] => {
  const indexes = own.length === 0 ? [index] : [ownIndex(own, language), index]
  return hitsOf(text, tokensOf(text), indexes).flatMap(({ start, end, form }): ToneFinding[] => {
    const before = Object.hasOwn(notAfter, form.term) ? notAfter[form.term] : undefined
    if (
      before !== undefined &&
      new RegExp(`(?:^|[^\\p{L}])(?:${before})[ -]$`, 'iu').test(text.slice(Math.max(0, start - 24), start))
    )
      return []
    const term = text.slice(start, end)
    const message = messages[language](term.replace(/\s+/g, ' '), form.plain)
    if (form.plain === null) return [{ rule: 'jargon', start, end, message, replacements: [] }]
    const opensSentence = startsUpper(term) && /(?:^|[.!?:]\s+|\n\s*)$/.test(text.slice(0, start).slice(-3))
    const plain = opensSentence ? likeCase(form.plain, term) : form.plain
    const fitted = language === 'en' ? withArticle(text, start, plain) : { start, plain }
    return [{ rule: 'jargon', start: fitted.start, end, message, replacements: [fitted.plain] }]
  })
}
