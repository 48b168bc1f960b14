import type { LetterKind, LetterVariant } from '../../model/letter.ts'
import { givenNameFirst } from '../fold-name.ts'
import { bareSubject } from '../mail-labels.ts'
import { firstName } from '../people.ts'
import type { LetterFacts } from './facts.ts'
import type { Language } from './language.ts'
import { asName, asParagraphs, asPhrase, asQuote, asSentence } from './typed-text.ts'
import { dateInLetter, timeInLetter } from './when.ts'

export type Occasion = Readonly<{ kind: LetterKind; variant: LetterVariant; language: Language }>

/** These look back at a promise; in any other letter a time that has passed would promise the past. */
const aboutPastPromises: readonly LetterKind[] = ['promise-kept', 'promise-missed']

/** Their words, else the title, without the `Re:` of the mail that it came from. */
const theirWords = ({ inTheirWords, title }: LetterFacts['issue']): string =>
  asQuote(bareSubject(asQuote(inTheirWords))) || asQuote(bareSubject(asQuote(title)))

const signature = ({ variant, language }: Occasion, { technician }: LetterFacts): string => {
  const { aboveName, alone } = language.closing[variant]
  const lines = [asName(technician.name), asName(technician.phone)].filter((line) => line !== '')
  return lines.length === 0 ? alone : [aboveName, ...lines].join('\n')
}

const promisedAt = (
  { kind }: Occasion,
  { promisedAt: at, now }: Pick<LetterFacts, 'promisedAt' | 'now'>,
): number | null =>
  at === null || at === undefined || (at <= now && !aboutPastPromises.includes(kind)) ? null : at

/** Every documented variable, ready to stand in a letter; what is not known is the empty string. */
export const letterScope = (occasion: Occasion, facts: LetterFacts) => {
  const { language, variant } = occasion
  const { issue, requester, technician, now, timeZone } = facts
  const readers = { now, timeZone, requesterTimeZone: facts.requesterTimeZone ?? timeZone }
  const time = (at: number | null | undefined): string =>
    at === null || at === undefined ? '' : timeInLetter(at, language, readers)

  const reportedAt = dateInLetter(issue.reportedAt, language, readers)
  const inTheirWords = theirWords(issue) || language.unspokenWords(reportedAt)
  const names = {
    first: firstName(asName(requester.name)),
    whole: givenNameFirst(asName(requester.name)),
    salutation: asName(requester.salutation),
  }
  const phone = asName(technician.phone)
  return {
    greeting: language.greeting(variant, names),
    signature: signature(occasion, facts),
    words: asParagraphs(facts.words),
    requester: { name: names.whole, firstName: names.first, salutation: names.salutation },
    issue: {
      title: asQuote(issue.title),
      inTheirWords,
      quoted: `${language.quotes[0]}${inTheirWords}${language.quotes[1]}`,
      restated: asSentence(issue.restated),
      reportedAt,
      cameBy: language.cameBy[issue.channel],
    },
    resolution: asSentence(facts.resolution),
    resolvedAt: time(facts.resolvedAt),
    promisedAt: time(promisedAt(occasion, facts)),
    waitingFor: asPhrase(facts.waitingFor) || language.waitingFor[facts.waitingOn ?? 'vendor'],
    why: asSentence(facts.why),
    alternative: asSentence(facts.alternative),
    whatHappened: asSentence(facts.whatHappened),
    whatChanges: asSentence(facts.whatChanges),
    others: facts.others ?? 0,
    technician: { name: asName(technician.name), phone, callMe: language.callMe(phone) },
  }
}
