import type { FollowUpKind } from '../model/follow-up.ts'
import type { Issue } from '../model/issue.ts'
import type { LanguageCode } from '../model/letter.ts'
import { cleanLine } from './clean-text.ts'
import { calendarDay, clockTime } from './durations.ts'
import { asQuote, asSentence } from './letters/typed-text.ts'
import { firstName } from './people.ts'

export type CallFacts = Readonly<{
  language: LanguageCode
  requesterName: string
  issue: Pick<
    Issue,
    | 'title'
    | 'inTheirWords'
    | 'restated'
    | 'state'
    | 'resolution'
    | 'toldAt'
    | 'promisedAt'
    | 'waiting'
    | 'reopenedAt'
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
  | 'check-in'
  | 'promise-missed'
  | 'still-wanted'
  | 'waiting-for-them'
  | 'waiting'
  | 'back-again'
  | 'open'

const situationOf = ({ issue, kind, stillWanted, now }: CallFacts): Situation => {
  if (issue.state === 'resolved') return issue.toldAt === null ? 'fixed' : 'check-in'
  if (kind === 'promise' && issue.promisedAt !== null && now > issue.promisedAt) return 'promise-missed'
  if (stillWanted) return 'still-wanted'
  if (issue.waiting !== null) return issue.waiting.on === 'requester' ? 'waiting-for-them' : 'waiting'
  return issue.reopenedAt === null ? 'open' : 'back-again'
}

type Said = Readonly<{
  situation: Situation
  name: string
  technician: string
  phone: string
  /** In quotation marks of the language; empty when there are no words to quote. */
  quote: string
  restated: string
  resolution: string
  /** In words of the language; empty where there is none. */
  promisedFor: string
  toldOn: string
  isPromiseAhead: boolean
}>

const english = (said: Said): CallScript => {
  const matter = said.quote === '' ? 'what you told me about' : said.quote
  const callMe = said.phone === '' ? 'call me' : `call me on ${said.phone}`
  const greeting = `Hello${said.name === '' ? '' : ` ${said.name}`}, this is ${said.technician === '' ? 'your IT support' : `${said.technician} from IT`}. Is this a good moment?`
  const problem = `I am calling about ${matter}.${said.restated === '' ? '' : ` As I understand it: ${said.restated}`}`
  const again = said.isPromiseAhead
    ? `You will hear from me again by ${said.promisedFor}.`
    : 'You will hear from me when there is news, and also if it takes longer.'
  const worse = `${again} If it gets worse, please ${callMe}.`
  const rest: Readonly<Record<Situation, readonly [string, string]>> = {
    fixed: [
      `Good news: it is fixed. ${said.resolution}`.trim(),
      `Please keep an eye on it for a couple of days, and ${callMe} if it comes back.`,
    ],
    'check-in': [
      `I told you${said.toldOn === '' ? '' : ` ${said.toldOn}`} that it is fixed. Does it still work for you?`,
      `If something is not right yet, tell me now, or ${callMe} later. I will look at it again.`,
    ],
    'promise-missed': [
      `I promised you a word by ${said.promisedFor}, and I did not keep that promise. I am sorry. It is not finished yet.`,
      `Can you work until then? I will call you with a time that I am sure of. If it gets worse, please ${callMe}.`,
    ],
    'still-wanted': [
      'It has waited for a long time, and I am sorry about that. Is it still wanted, and is it still what you need?',
      `If it is, I will go on with it. If it gets more urgent, please ${callMe}.`,
    ],
    'waiting-for-them': ['For the next step I need a word from you. Do you have a minute for it now?', worse],
    waiting: [
      'It is not done yet: there is one thing that I need first. I keep asking for it, so you do not have to do anything.',
      worse,
    ],
    'back-again': ['It has come back, and I am sorry about that. I am looking at it again.', worse],
    open: ['It is not done yet, and it is not forgotten. Thank you for your patience.', worse],
  }
  return [greeting, problem, ...rest[said.situation]]
}

const german = (said: Said): CallScript => {
  const matter = said.quote === '' ? 'das, was Sie mir gemeldet haben' : said.quote
  const callMe = said.phone === '' ? 'rufen Sie mich bitte an' : `rufen Sie mich bitte unter ${said.phone} an`
  const greeting = `Guten Tag${said.name === '' ? '' : `, ${said.name}`}, hier ist ${said.technician === '' ? 'die IT' : `${said.technician} von der IT`}. Passt es gerade?`
  const problem = `Es geht um ${matter}.${said.restated === '' ? '' : ` Ich habe es so verstanden: ${said.restated}`}`
  const again = said.isPromiseAhead
    ? `Sie hören bis ${said.promisedFor} wieder von mir.`
    : 'Sie hören von mir, sobald es etwas Neues gibt, und auch, wenn es länger dauert.'
  const worse = `${again} Wenn es schlimmer wird, ${callMe}.`
  const rest: Readonly<Record<Situation, readonly [string, string]>> = {
    fixed: [
      `Die gute Nachricht: Es ist behoben. ${said.resolution}`.trim(),
      `Achten Sie bitte noch ein paar Tage darauf. Wenn es wiederkommt, ${callMe}.`,
    ],
    'check-in': [
      `Ich habe Ihnen${said.toldOn === '' ? '' : ` ${said.toldOn}`} gesagt, dass es behoben ist. Läuft es noch?`,
      `Wenn etwas noch nicht stimmt, sagen Sie es mir gleich. Ich sehe es mir dann noch einmal an.`,
    ],
    'promise-missed': [
      `Ich hatte Ihnen bis ${said.promisedFor} Bescheid versprochen und das nicht eingehalten. Das tut mir leid. Es ist noch nicht fertig.`,
      `Können Sie bis dahin arbeiten? Ich melde mich mit einem Termin, der sicher ist. Wenn es schlimmer wird, ${callMe}.`,
    ],
    'still-wanted': [
      'Es hat lange gedauert, das tut mir leid. Brauchen Sie es noch, und ist es noch das Richtige für Sie?',
      `Wenn ja, mache ich damit weiter. Wenn es eiliger wird, ${callMe}.`,
    ],
    'waiting-for-them': [
      'Für den nächsten Schritt brauche ich kurz Ihre Hilfe. Haben Sie jetzt eine Minute?',
      worse,
    ],
    waiting: [
      'Es ist noch nicht fertig: Mir fehlt noch etwas dafür. Ich frage immer wieder nach, Sie müssen nichts tun.',
      worse,
    ],
    'back-again': ['Es ist wieder aufgetreten, das tut mir leid. Ich sehe es mir noch einmal an.', worse],
    open: ['Es ist noch nicht fertig, und ich habe es nicht vergessen. Danke für Ihre Geduld.', worse],
  }
  return [greeting, problem, ...rest[said.situation]]
}

/** `today at 14:03`, `Monday, 16 November, at 09:00`. */
const englishDay = (at: number, { now, timeZone }: CallFacts): string => {
  const { daysAhead, weekday, day, month, year, isThisYear } = calendarDay(at, now, timeZone)
  const near: Readonly<Record<number, string>> = { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' }
  const said = near[daysAhead] ?? `${weekday}, ${day} ${month}${isThisYear ? '' : ` ${year}`},`
  return `${said} at ${clockTime(at, timeZone)}`
}

/** `heute um 14:03`, `Montag, 16. November, um 09:00`. */
const germanDay = (at: number, { now, timeZone }: CallFacts): string => {
  const { daysAhead } = calendarDay(at, now, timeZone)
  const near: Readonly<Record<number, string>> = { [-1]: 'gestern', 0: 'heute', 1: 'morgen' }
  const day =
    near[daysAhead] ??
    `${new Intl.DateTimeFormat('de', { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(at)},`
  return `${day} um ${clockTime(at, timeZone)}`
}

/**
 * What to say on the phone, in the requester's language: plain, without a guilty party, with thanks or an apology and a next
 * step. Whoever is waited for is never named.
 */
export const callScript = (facts: CallFacts): CallScript => {
  const { issue, language, technician } = facts
  const day = (at: number): string => (language === 'de' ? germanDay(at, facts) : englishDay(at, facts))
  const quoted = asQuote(issue.inTheirWords ?? issue.title)
  const marks = language === 'de' ? (['„', '“'] as const) : (['“', '”'] as const)
  const said: Said = {
    situation: situationOf(facts),
    name: language === 'de' ? cleanLine(facts.requesterName) : firstName(cleanLine(facts.requesterName)),
    technician: cleanLine(technician.name),
    phone: cleanLine(technician.phone ?? ''),
    quote: quoted === '' ? '' : `${marks[0]}${quoted}${marks[1]}`,
    restated: asSentence(cleanLine(issue.restated ?? '')),
    resolution: asSentence(cleanLine(issue.resolution ?? '')),
    promisedFor: issue.promisedAt === null ? '' : day(issue.promisedAt),
    toldOn: issue.toldAt === null ? '' : day(issue.toldAt),
    isPromiseAhead: issue.promisedAt !== null && issue.promisedAt > facts.now,
  }
  return language === 'de' ? german(said) : english(said)
}
