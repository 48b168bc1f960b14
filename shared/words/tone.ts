import type { LanguageCode } from '../model/letter.ts'
import { englishPhrases } from './tone/english/all.ts'
import { englishJargon } from './tone/english/jargon.ts'
import { englishOffer } from './tone/english/refusal.ts'
import type { ToneFinding } from './tone/finding.ts'
import { germanPhrases } from './tone/german/all.ts'
import { germanJargon } from './tone/german/jargon.ts'
import { germanOffer } from './tone/german/refusal.ts'
import { exemptSpans, findJargon, type JargonEntry, jargonIndex } from './tone/jargon.ts'
import { longSentences } from './tone/long-sentences.ts'
import { createPhraseFinder } from './tone/phrases.ts'
import { readText, type Span } from './tone/reading.ts'
import { findShouting } from './tone/shouting.ts'
import { wholeLetterFindings } from './tone/whole-letter.ts'

const rules = {
  en: {
    findPhrases: createPhraseFinder(englishPhrases, englishOffer),
    jargon: jargonIndex(englishJargon, 'en'),
    notAfter: englishJargon.notAfter,
  },
  de: {
    findPhrases: createPhraseFinder(germanPhrases, germanOffer),
    jargon: jargonIndex(germanJargon, 'de'),
    notAfter: germanJargon.notAfter,
  },
} satisfies Record<LanguageCode, unknown>

export type ToneOptions = Readonly<{
  language: LanguageCode
  /** A `LetterKind`; any other word is taken as the kind of something still open. */
  kind?: string | undefined
  /** The organisation's own terms, which are neither jargon nor shouting. */
  exempt?: readonly string[] | undefined
  /** Terms that the dictionary lacks, or whose plain words it should say otherwise. */
  jargon?: readonly JargonEntry[] | undefined
}>

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Where findings of one rule overlap, a place is underlined once: for the one that offers words, else the first. */
const withoutRepeats = (findings: readonly ToneFinding[], length: number): readonly ToneFinding[] => {
  const kept: ToneFinding[] = []
  const taken = new Map<ToneFinding['rule'], Uint8Array>()
  const offersNone = ({ replacements }: ToneFinding) => Number(replacements.length === 0)
  for (const finding of findings.toSorted((a, b) => offersNone(a) - offersNone(b))) {
    const { rule, start, end } = finding
    const places = taken.get(rule) ?? new Uint8Array(length)
    taken.set(rule, places)
    // What is kept doesn't overlap, so a finding costs no more than its own length.
    if (places.subarray(start, end).includes(1)) continue
    places.fill(1, start, end)
    kept.push(finding)
  }
  return kept.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * Reads a draft as its reader would: blame, jargon, a bare no, promises that can't be kept, internal trouble, shouting and
 * condescension; and of a whole letter also missing thanks or next step, length and reading level. Advice, sorted by
 * `start`; never throws. Quotations, quoted mail and addresses aren't the writer's words and are left alone.
 */
export const checkTone = (
  text: string,
  { language, kind, exempt = [], jargon = [] }: ToneOptions,
): readonly ToneFinding[] => {
  const { findPhrases, jargon: index, notAfter } = rules[language]
  const reading = readText(text)
  const free = exemptSpans(reading.words, exempt, language)
  const words = [
    ...findShouting(reading.words, language),
    ...findJargon(reading.words, { index, notAfter, own: jargon, language }),
  ].filter((finding) => !free.some((span) => overlaps(span, finding)))
  const findings = [
    ...findPhrases(reading),
    ...words,
    ...longSentences(reading, language),
    ...wholeLetterFindings(text, reading, { language, kind }),
  ]
  return withoutRepeats(
    findings.toSorted((a, b) => a.start - b.start || b.end - a.end),
    text.length,
  )
}
