import type { LetterKind, LetterVariant } from '../../model/letter.ts'
import { readPersonName } from '../text/person-name.ts'
import type { LetterFacts } from './facts.ts'
import type { Language } from './language.ts'
import { asResolution } from './resolution.ts'
import { asTopic } from './subject-line.ts'
import { asName, asParagraphs, asPhrase, asQuote, asSentence } from './typed-text.ts'
import {
  byTimeInLetter,
  dateInLetter,
  doneWhenInLetter,
  onDayAheadInLetter,
  onDayInLetter,
  type Readers,
  timeInLetter,
} from './when.ts'

export type Occasion = Readonly<{ kind: LetterKind; variant: LetterVariant; language: Language }>

/** These look back at a promise; in any other letter a time that has passed would promise the past. */
const aboutPastPromises: readonly LetterKind[] = ['promise-kept', 'promise-missed']

const signature = ({ variant, language }: Occasion, { technician }: LetterFacts): string => {
  const { aboveName, alone } = language.closing[variant]
  const lines = [asName(technician.name), asName(technician.phone)].filter((line) => line !== '')
  return lines.length === 0 ? alone : [aboveName, ...lines].join('\n')
}

/** The promise that the letter looks back on, if it does, and the one that it makes. */
const promises = ({ kind }: Occasion, { promisedAt, newPromisedAt, now }: LetterFacts) => {
  const looksBack = aboutPastPromises.includes(kind)
  const ahead = (at: number | null | undefined): number | null => (at && at > now ? at : null)
  return {
    promisedAt: looksBack ? (promisedAt ?? null) : (ahead(newPromisedAt) ?? ahead(promisedAt)),
    newPromisedAt: looksBack ? ahead(newPromisedAt) : null,
  }
}

const readersOf = ({ language }: Occasion, facts: LetterFacts): Readers => ({
  now: facts.now,
  timeZone: facts.timeZone,
  requesterTimeZone: facts.requesterTimeZone ?? facts.timeZone,
  region: facts.region ?? language.region,
})

/** What the letter says of the report: their words only as they wrote them, never the technician's title. */
const report = ({ language }: Occasion, { issue, requester }: LetterFacts, readers: Readers) => {
  const familiar = requester.familiar === true
  const onDay = onDayInLetter(issue.reportedAt, language, readers)
  const common = asPhrase(issue.commonTitle)
  const words = common === '' ? asQuote(issue.inTheirWords) : ''
  const inTheirWords = words || language.unspokenWords(onDay)
  const quoted = `${language.quotes[0]}${inTheirWords}${language.quotes[1]}`
  return {
    title: asQuote(issue.title),
    inTheirWords,
    quoted,
    about:
      common !== ''
        ? `${language.itIsAbout} ${common}.`
        : words === ''
          ? ''
          : `${language.theySaid(issue.channel, familiar)} ${quoted}`,
    topic: asTopic(common || issue.inTheirWords) || language.unspokenWords(onDay),
    restated: asSentence(issue.restated),
    reportedAt: dateInLetter(issue.reportedAt, language, readers),
    reportedOn: onDay,
    cameBy: language.cameBy(issue.channel, familiar),
  }
}

/** Every documented variable, ready to stand in a letter; what is not known is the empty string. */
export const letterScope = (occasion: Occasion, facts: LetterFacts) => {
  const { language, variant } = occasion
  const { requester, technician } = facts
  const readers = readersOf(occasion, facts)
  const told =
    (say: (at: number, language: Language, readers: Readers) => string) =>
    (at: number | null | undefined): string =>
      at === null || at === undefined ? '' : say(at, language, readers)
  const time = told(timeInLetter)
  const { promisedAt, newPromisedAt } = promises(occasion, facts)

  const name = readPersonName(requester.name)
  const familiar = requester.familiar === true
  const names = {
    ...{ first: name.first, whole: name.whole, salutation: asName(requester.salutation) },
    familiar: requester.familiar ?? null,
  }
  const phone = asName(technician.phone)
  const waitingFor = asPhrase(asPhrase(facts.waitingFor).replace(language.waitingForBegins, ''))
  return {
    greeting: language.greeting(variant, names),
    signature: signature(occasion, facts),
    words: asParagraphs(facts.words),
    requester: { name: names.whole, firstName: names.first, salutation: names.salutation, familiar },
    issue: report(occasion, facts, readers),
    resolution: asResolution(facts.resolution, language.inShort),
    resolvedAt: time(facts.resolvedAt),
    fixedWhen: told(doneWhenInLetter)(facts.resolvedAt),
    toldLate: facts.toldLate === true,
    promisedAt: told(byTimeInLetter)(promisedAt),
    newPromisedAt: told(byTimeInLetter)(newPromisedAt),
    updateWithin: facts.updateWithin ? language.within(facts.updateWithin) : '',
    checkInOn: told(onDayAheadInLetter)(facts.checkInAt),
    waitingFor: waitingFor || language.waitingFor[facts.waitingOn ?? 'vendor'],
    why: asSentence(facts.why),
    alternative: asSentence(facts.alternative),
    whatHappened: asSentence(facts.whatHappened),
    whatChanges: asSentence(facts.whatChanges),
    others: facts.others ?? 0,
    technician: { name: asName(technician.name), phone, callMe: language.callMe(phone, familiar) },
  }
}
