import { parseArgs } from 'node:util'
import {
  type LanguageCode,
  type LetterKind,
  type LetterVariant,
  languageCodes,
  letterKinds,
  letterVariants,
} from '../../shared/model/letter.ts'
import type { LetterFacts } from '../../shared/words/letters/facts.ts'
import { writeLetter } from '../../shared/words/letters/write-letter.ts'
import { type SampleIssue, sampleIssues } from './sample-issues.ts'

const hour = 3_600_000

type FilledLetter = Readonly<{
  kind: LetterKind
  variant: LetterVariant
  language: LanguageCode
  subject: string
  body: string
}>

const isOneOf = (kind: LetterKind, ...kinds: readonly LetterKind[]): boolean => kinds.includes(kind)

/** What was asked for is declined or still wanted; all the rest is about something that broke. */
const samplesFor = (kind: LetterKind, language: LanguageCode): readonly SampleIssue[] => {
  const { problems, requests } = sampleIssues[language]
  return isOneOf(kind, 'decline', 'still-wanted') ? requests : problems
}

/** As the issue stands when that letter is due, with what the technician would add to it. */
const factsFor = (kind: LetterKind, { facts, news, question }: SampleIssue): LetterFacts => {
  const isFixed = kind.startsWith('resolved') || isOneOf(kind, 'one-fix-many', 'our-mistake')
  const looksBack = isOneOf(kind, 'promise-kept', 'promise-missed')
  const hasNews = looksBack || kind === 'update-news'
  return {
    ...facts,
    promisedAt: looksBack ? facts.now - 2 * hour : facts.promisedAt,
    newPromisedAt: looksBack ? facts.promisedAt : null,
    updateWithin: isFixed ? null : { days: 2 },
    checkInAt: isFixed ? facts.now + 48 * hour : null,
    resolvedAt: isFixed ? facts.resolvedAt : null,
    words: hasNews ? news : kind === 'waiting-requester' ? question : '',
  }
}

const options = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    kind: { type: 'string' },
    variant: { type: 'string' },
    language: { type: 'string' },
  },
}).values

const chosen = <Choice extends string>(
  name: string,
  choices: readonly Choice[],
  wished: string | undefined,
): readonly Choice[] => {
  const found = choices.filter((choice) => wished === undefined || choice === wished)
  if (found.length > 0) return found
  console.error(`There is no ${name} “${wished}”. Choose one of ${choices.join(', ')}.`)
  process.exit(1)
}

const letters: readonly FilledLetter[] = chosen('language', languageCodes, options.language).flatMap(
  (language) =>
    chosen('kind', letterKinds, options.kind).flatMap((kind) =>
      chosen('variant', letterVariants, options.variant).flatMap((variant) =>
        samplesFor(kind, language).map((sample) => {
          const { subject, body } = writeLetter(kind, { language, variant, facts: factsFor(kind, sample) })
          return { kind, variant, language, subject, body }
        }),
      ),
    ),
)

const readable = ({ kind, variant, language, subject, body }: FilledLetter): string =>
  [`── ${language} · ${kind} · ${variant}`, `Subject: ${subject}`, '', body].join('\n')

const text = options.json ? JSON.stringify(letters, null, 2) : letters.map(readable).join('\n')
// Piped into `head`, the rest is not wanted: that is no failure.
process.stdout.on('error', () => process.exit(0))
process.stdout.write(`${text}\n`)
