import type { ReportChannel, Waiting } from '../../model/issue.ts'
import type { LanguageCode, LetterKind, LetterTemplate, LetterVariant } from '../../model/letter.ts'

/** A day and time, taken apart on the clocks of whoever reads it. */
export type WhenParts = Readonly<{
  /** 0 today, -1 yesterday, 1 tomorrow. */
  daysAhead: number
  weekday: string
  /** `16 November`, with the year when it is not this one. */
  date: string
  /** As the language and the region write it: `15:30`, `3:30 PM`, `15.30 Uhr`. */
  time: string
  /** 0 to 23 */
  hour: number
  /** Minutes from then to now; negative when it lies ahead. */
  minutesAgo: number
}>

/** Somebody's names, ready to stand in a greeting; what is not known is the empty string. */
export type AddresseeNames = Readonly<{
  /** `Ann`; for somebody of whom only a title and a family name are known, these: `Dr. Schmidt`. */
  first: string
  /** `Dr. Ann Lee` */
  whole: string
  /** `Ms Lee`, `Frau Dr. Lee`: how they want to be addressed, when that is known. */
  salutation: string
  /** Whether they are on first-name terms, or say *du*; `null` where it is not known. */
  familiar: boolean | null
}>

type Letters = Readonly<Record<LetterKind, Readonly<Record<LetterVariant, LetterTemplate>>>>

/** Everything that is said in one language. One file each: what is missing does not compile. */
export type Language = Readonly<{
  code: LanguageCode
  /** What the language calls itself. */
  name: string
  /** Where nobody says which: for the way of writing days and times. ISO 3166. */
  region: string
  kinds: Readonly<Record<LetterKind, string>>
  variants: Readonly<Record<LetterVariant, string>>
  letters: Letters
  /** To somebody who is on familiar terms, where the language has other words for that. */
  familiarLetters?: Letters
  /** The first line. */
  greeting(variant: LetterVariant, names: AddresseeNames): string
  /** The line above the technician's name, without it `alone`. */
  closing: Readonly<Record<LetterVariant, Readonly<{ aboveName: string; alone: string }>>>
  /** `15:30` as it is written in this language, from what the region's clocks show. */
  clock(time: Readonly<{ hour: number; minute: number; regional: string }>): string
  /** Stands in a sentence, after "since" or the like: `today at 14:03`. */
  when(parts: WhenParts): string
  /** Stands behind "by": `16:00 tomorrow`. */
  byWhen(parts: WhenParts): string
  /** When something was done, as one tells it: `this morning`, `on Monday`. */
  doneWhen(parts: WhenParts): string
  /** The day of something in the past, in a sentence: `today`, `on Monday`, `on 3 November`. */
  onDay(parts: WhenParts): string
  /** A day to come, as the beginning of a sentence: `Tomorrow`, `On Tuesday`. */
  onDayAhead(parts: WhenParts): string
  /** How long it takes at most: `within two working days`. */
  within(span: Readonly<{ hours: number } | { days: number }>): string
  /** Behind a time: where it is that late. */
  inZone(place: string): string
  quotes: readonly [open: string, close: string]
  /** What stands for their words in a subject, when none are known. */
  unspokenWords(onDay: string): string
  /** Stands in front of their words, on a line of its own. */
  theySaid(channel: ReportChannel, familiar: boolean): string
  /** Stands in front of the title of what many people have in common. */
  itIsAbout: string
  /** Stands behind "thank you for". */
  cameBy(channel: ReportChannel, familiar: boolean): string
  /** Whom it waits for, in a word that accuses nobody. Stands alone, behind a colon. */
  waitingFor: Readonly<Record<Waiting['on'], string>>
  /** Small words in front of what is waited for, that have no place behind a colon: `for the parts`. */
  waitingForBegins: RegExp
  /** In front of a resolution of a word or two. */
  inShort: string
  /** A request to call, for the middle of a sentence; `phone` may be empty. */
  callMe(phone: string, familiar: boolean): string
  /** What a reply's subject begins with. */
  replyPrefix: string
}>

/** A letter: greeting and signature are put around the paragraphs. */
export const letter = (subject: string, ...paragraphs: readonly string[]): LetterTemplate => ({
  subject,
  body: ['{{ greeting }}', ...paragraphs, '{{ signature }}'].join('\n\n'),
})
