import type { FollowUpKind } from '../../model/follow-up.ts'
import type { Issue } from '../../model/issue.ts'
import type { LanguageCode } from '../../model/letter.ts'
import type { Requester } from '../../model/requester.ts'
import { cleanLine } from '../text/clean-text.ts'
import { calendarDay, clockTime } from '../text/durations.ts'
import { readPersonName } from '../text/person-name.ts'
import { asResolution, isRefusal } from './resolution.ts'
import { salutationOf } from './salutation.ts'
import { asQuote, asSentence } from './typed-text.ts'

export type CallFacts = Readonly<{
  language: LanguageCode
  requester: Pick<Requester, 'name' | 'salutation' | 'degree' | 'familiar'>
  issue: Pick<
    Issue,
    'inTheirWords' | 'restated' | 'state' | 'resolution' | 'toldAt' | 'promisedAt' | 'waiting' | 'reopenedAt'
  >
  /** What the call answers. */
  kind: FollowUpKind
  stillWanted: boolean
  technician: Readonly<{ name: string; phone?: string | null | undefined }>
  now: number
  /** The technician's IANA zone. */
  timeZone: string
}>

/** Four lines to say: who calls, what was wrong, where it stands, and what comes next. */
export type CallScript = readonly [greeting: string, problem: string, standing: string, next: string]

type Situation =
  | 'fixed'
  | 'refused'
  | 'check-in'
  | 'promise-missed'
  | 'still-wanted'
  | 'waiting-for-them'
  | 'waiting'
  | 'back-again'
  | 'open'

const situationOf = ({ issue, kind, stillWanted, now }: CallFacts): Situation => {
  if (issue.state === 'resolved') {
    if (issue.toldAt !== null) return 'check-in'
    return isRefusal(issue.resolution) ? 'refused' : 'fixed'
  }
  if (kind === 'promise' && issue.promisedAt !== null && now > issue.promisedAt) return 'promise-missed'
  if (stillWanted) return 'still-wanted'
  if (issue.waiting !== null) return issue.waiting.on === 'requester' ? 'waiting-for-them' : 'waiting'
  return issue.reopenedAt === null ? 'open' : 'back-again'
}

type Said = Readonly<{
  situation: Situation
  /** As they are greeted. */
  name: string
  /** Says *du*. */
  familiar: boolean
  technician: string
  phone: string
  /** Their own words, in quotation marks of the language; empty where none are known. The title is the technician's alone. */
  quote: string
  restated: string
  resolution: string
  /** In words of the language; empty where there is none. */
  promisedFor: string
  toldOn: string
  isPromiseAhead: boolean
}>

const english = (said: Said): CallScript => {
  const matter = said.quote === '' ? 'what you reported' : said.quote
  const callMe = said.phone === '' ? 'call me' : `call me on ${said.phone}`
  const greeting = `Hello${said.name === '' ? '' : ` ${said.name}`}, this is ${said.technician === '' ? 'your IT support' : `${said.technician} from IT`}. Is this a good moment?`
  const problem = `I’m calling about ${matter}.${said.restated === '' ? '' : ` As I understand it: ${said.restated}`}`
  const again = said.isPromiseAhead
    ? `You’ll hear from me again by ${said.promisedFor}.`
    : 'You’ll hear from me as soon as there is news.'
  const worse = `${again} If it gets worse, please ${callMe}.`
  const rest: Readonly<Record<Situation, readonly [string, string]>> = {
    fixed: [
      `Good news: it’s fixed. ${said.resolution}`.trim(),
      `Please keep an eye on it for a couple of days, and ${callMe} if it comes back.`,
    ],
    refused: [
      `I’ve looked into it, and I’m sorry: the answer is not what you hoped for. ${said.resolution}`.trim(),
      'Let’s see what would help you instead. What do you need it for?',
    ],
    'check-in': [
      `I told you${said.toldOn === '' ? '' : ` at ${said.toldOn}`} that it’s fixed. Does it still work for you?`,
      `If something isn’t right yet, tell me now, or ${callMe} later. Then I’ll look at it again.`,
    ],
    'promise-missed': [
      `I promised you an answer by ${said.promisedFor}, and I didn’t keep that promise. I’m sorry. It isn’t finished yet.`,
      `Can you do without it for now? Let’s agree on a new time that I can keep. If it gets worse, please ${callMe}.`,
    ],
    'still-wanted': [
      'It has waited for a long time, and I’m sorry about that. Do you still want it, and is it still what you need?',
      `If so, I’ll go on with it. If it becomes more urgent, please ${callMe}.`,
    ],
    'waiting-for-them': ['I need your help for the next step. Do you have a minute for it now?', worse],
    waiting: [
      'It isn’t done yet: there is something that I need first. There is nothing that you have to do.',
      worse,
    ],
    'back-again': ['It has come back, and I’m sorry about that. I’m looking at it again.', worse],
    open: ['It isn’t done yet, and I haven’t forgotten it.', worse],
  }
  return [greeting, problem, ...rest[said.situation]]
}

const german = (said: Said): CallScript => {
  const you = (formal: string, familiar: string): string => (said.familiar ? familiar : formal)
  const matter =
    said.quote === '' ? you('das, was Sie gemeldet haben', 'das, was du gemeldet hast') : said.quote
  const on = said.phone === '' ? '' : ` unter ${said.phone}`
  const callMe = you(`rufen Sie mich bitte${on} an`, `ruf mich bitte${on} an`)
  const hello = you(`Guten Tag${said.name === '' ? '' : `, ${said.name}`}`, `Hallo ${said.name}`)
  const greeting = `${hello}, hier ist ${said.technician === '' ? 'die IT' : `${said.technician} von der IT`}. Passt es gerade?`
  const problem = `Es geht um ${matter}.${said.restated === '' ? '' : ` Ich habe es so verstanden: ${said.restated}`}`
  const again = said.isPromiseAhead
    ? `${you('Sie hören', 'Du hörst')} spätestens ${said.promisedFor} wieder von mir.`
    : 'Ich melde mich, sobald es etwas Neues gibt.'
  const worse = `${again} Wenn es schlimmer wird, ${callMe}.`
  const rest: Readonly<Record<Situation, readonly [string, string]>> = {
    fixed: [
      `Gute Nachricht: Das ist erledigt. ${said.resolution}`.trim(),
      `${you('Achten Sie', 'Achte')} bitte noch ein paar Tage darauf. Wenn es wiederkommt, ${callMe}.`,
    ],
    refused: [
      `Ich habe es mir angesehen, und es geht leider nicht so, wie ${you('Sie es sich', 'du es dir')} gewünscht ${you('haben', 'hast')}. ${said.resolution}`.trim(),
      `${you('Lassen Sie', 'Lass')} uns überlegen, was stattdessen hilft. Wofür ${you('brauchen Sie', 'brauchst du')} es denn?`,
    ],
    'check-in': [
      `Ich habe ${you('Ihnen', 'dir')}${said.toldOn === '' ? '' : ` ${said.toldOn}`} gesagt, dass es erledigt ist. Läuft alles?`,
      `Wenn etwas noch nicht stimmt, ${you('sagen Sie', 'sag')} es mir gleich. Ich sehe es mir dann noch einmal an.`,
    ],
    'promise-missed': [
      `Ich hatte ${you('Ihnen', 'dir')} bis ${said.promisedFor} eine Rückmeldung versprochen und habe das nicht eingehalten. Das tut mir leid. Es ist noch nicht fertig.`,
      `${you('Kommen Sie', 'Kommst du')} fürs Erste ohne zurecht? ${you('Lassen Sie', 'Lass')} uns einen neuen Termin ausmachen, den ich halten kann. Wenn es schlimmer wird, ${callMe}.`,
    ],
    'still-wanted': [
      `Es hat lange gedauert, das tut mir leid. ${you('Brauchen Sie', 'Brauchst du')} es noch, und ist es noch das Richtige für ${you('Sie', 'dich')}?`,
      `Wenn ja, mache ich damit weiter. Wenn es dringender wird, ${callMe}.`,
    ],
    'waiting-for-them': [
      `Für den nächsten Schritt brauche ich kurz ${you('Ihre', 'deine')} Hilfe. ${you('Haben Sie', 'Hast du')} jetzt eine Minute?`,
      worse,
    ],
    waiting: [
      `Es ist noch nicht fertig: Mir fehlt noch etwas dafür. ${you('Sie müssen', 'Du musst')} nichts tun.`,
      worse,
    ],
    'back-again': ['Es ist wieder aufgetreten, das tut mir leid. Ich sehe es mir noch einmal an.', worse],
    open: ['Es ist noch nicht fertig, und ich habe es nicht vergessen.', worse],
  }
  return [greeting, problem, ...rest[said.situation]]
}

/** Stands behind "by" and "at": `14:03 today`, `09:00 on Monday, 16 November`. */
const englishTime = (at: number, { now, timeZone }: CallFacts): string => {
  const { daysAhead, weekday, day, month, year, isThisYear } = calendarDay(at, now, timeZone)
  const near: Readonly<Record<number, string>> = { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' }
  const said = near[daysAhead] ?? `on ${weekday}, ${day} ${month}${isThisYear ? '' : ` ${year}`}`
  return `${clockTime(at, timeZone)} ${said}`
}

/** `heute um 14:03 Uhr`, `Montag, 16. November, um 9 Uhr`. */
const germanTime = (at: number, { now, timeZone }: CallFacts): string => {
  const { daysAhead } = calendarDay(at, now, timeZone)
  const near: Readonly<Record<number, string>> = { [-1]: 'gestern', 0: 'heute', 1: 'morgen' }
  const day =
    near[daysAhead] ??
    `${new Intl.DateTimeFormat('de', { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(at)},`
  const clock = clockTime(at, timeZone).replace(/^0/, '').replace(/:00$/, '')
  return `${day} um ${clock} Uhr`
}

/** `Ann`, `Dr. Lee`, `Frau Lee`; the empty string for a mailbox or where no name is known. */
const greetedName = ({ requester, language }: CallFacts): string => {
  const { first, whole } = readPersonName(requester.name)
  const formal = salutationOf(requester, language)
  if (language === 'de') return requester.familiar ? first : formal || whole
  return requester.familiar === false && formal !== '' ? formal : first
}

/**
 * What to say on the phone, in the requester's language and as they are addressed: plain, without a guilty party, with an
 * apology where one is due and a next step. Whoever is waited for is never named, and no title of the technician's is said.
 */
export const callScript = (facts: CallFacts): CallScript => {
  const { issue, language, technician, requester } = facts
  const isGerman = language === 'de'
  const time = (at: number): string => (isGerman ? germanTime(at, facts) : englishTime(at, facts))
  const quoted = asQuote(issue.inTheirWords)
  const marks = isGerman ? (['„', '“'] as const) : (['“', '”'] as const)
  const name = greetedName(facts)
  const said: Said = {
    situation: situationOf(facts),
    name,
    familiar: requester.familiar === true && name !== '',
    technician: cleanLine(technician.name),
    phone: cleanLine(technician.phone ?? ''),
    quote: quoted === '' ? '' : `${marks[0]}${quoted}${marks[1]}`,
    restated: asSentence(cleanLine(issue.restated ?? '')),
    resolution: asResolution(issue.resolution, isGerman ? 'Kurz gesagt:' : 'In short:'),
    promisedFor: issue.promisedAt === null ? '' : time(issue.promisedAt),
    toldOn: issue.toldAt === null ? '' : time(issue.toldAt),
    isPromiseAhead: issue.promisedAt !== null && issue.promisedAt > facts.now,
  }
  return isGerman ? german(said) : english(said)
}
