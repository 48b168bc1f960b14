import type { ReportChannel, Waiting } from '../../model/issue.ts'
import type { LanguageCode, LetterKind, LetterTemplate, LetterVariant } from '../../model/letter.ts'

/** A day and time, taken apart on the clocks of whoever reads it. */
export type WhenParts = Readonly<{
  /** 0 today, -1 yesterday, 1 tomorrow. */
  daysAhead: number
  weekday: string
  /** `16 November`, with the year when it is not this one. */
  date: string
  /** `09:05` */
  time: string
}>

/** Everything that is said in one language. One file each: what is missing does not compile. */
export type Language = Readonly<{
  code: LanguageCode
  /** What the language calls itself. */
  name: string
  /** For the names of days and months. */
  locale: string
  kinds: Readonly<Record<LetterKind, string>>
  variants: Readonly<Record<LetterVariant, string>>
  letters: Readonly<Record<LetterKind, Readonly<Record<LetterVariant, LetterTemplate>>>>
  /** The first line. `first` and `whole` are the same person's names; both are empty when no name is known. */
  greeting(
    variant: LetterVariant,
    name: Readonly<{ first: string; whole: string; salutation: string }>,
  ): string
  /** The line above the technician's name, without it `closesAlone`. */
  closing: Readonly<Record<LetterVariant, Readonly<{ aboveName: string; alone: string }>>>
  /** Stands in a sentence, after "since", "by" or the like. */
  when(parts: WhenParts): string
  /** Behind a time: where it is that late. */
  inZone(place: string): string
  quotes: readonly [open: string, close: string]
  /** What stands for their words when nothing readable was written. */
  unspokenWords(date: string): string
  /** Stands behind "thank you for". */
  cameBy: Readonly<Record<ReportChannel, string>>
  /** Whom it waits for, in a word that accuses nobody. Stands alone, behind a colon. */
  waitingFor: Readonly<Record<Waiting['on'], string>>
  /** A request to call, for the middle of a sentence; `phone` may be empty. */
  callMe(phone: string): string
  /** What a reply's subject begins with. */
  replyPrefix: string
}>

/** A letter: greeting and signature are put around the paragraphs. */
export const letter = (subject: string, ...paragraphs: readonly string[]): LetterTemplate => ({
  subject,
  body: ['{{ greeting }}', ...paragraphs, '{{ signature }}'].join('\n\n'),
})
