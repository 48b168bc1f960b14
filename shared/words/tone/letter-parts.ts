import type { LanguageCode } from '../../model/letter.ts'

/** A letter's outer parts; `body` is what stands between greeting and closing, and begins at `bodyAt`. */
export type LetterParts = Readonly<{
  hasGreeting: boolean
  /** Where the closing line begins, if there is one. */
  closingAt: number | null
  body: string
  bodyAt: number
}>

const greetings: Readonly<Record<LanguageCode, RegExp>> = {
  en: /^\s*(?:hello|hi|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\b[^\n.?]{0,60}(?:\n|$)/i,
  de: /^\s*(?:hallo|hi|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|grüß (?:gott|dich|sie)|grüezi|moin|servus)(?![a-zäöüß])[^\n.?]{0,80}(?:\n|$)/i,
}
const closings: Readonly<Record<LanguageCode, RegExp>> = {
  en: /\n[ \t]*((?:(?:with )?(?:kind|best|warm|many|kindest|warmest|friendly)? ?(?:regards|wishes|greetings)|yours(?: (?:sincerely|faithfully|truly))?|sincerely(?: yours)?|respectfully|cheers|all the best|many thanks|thanks|thank you|best|take care|see you(?: soon)?)[ \t]*(?:[,.!][ \t]*)?)(?:\n|$)/i,
  de: /\n[ \t]*((?:(?:mit )?(?:freundlichen?|herzlichen?|besten?|vielen|lieben?|schönen?|viele) grü(?:ß|ss)en?(?: (?:aus|von)[^\n]{0,40})?|grü(?:ß|ss)e|hochachtungsvoll|(?:alles|liebe|ihr|dein) (?:gute|liebe)|bis bald|danke|vielen dank|mfg|lg|vg)[ \t]*(?:[,.!][ \t]*)?)(?:\n|$)/i,
}

/** Finds greeting and closing, each on a line of its own. */
export const letterParts = (text: string, language: LanguageCode): LetterParts => {
  const greeting = greetings[language].exec(text)?.[0] ?? null
  const bodyAt = greeting?.length ?? 0
  const rest = text.slice(bodyAt)
  const closing = closings[language].exec(rest)
  const closingAt = closing === null ? null : bodyAt + closing.index + closing[0].indexOf(closing[1] ?? '')
  return {
    hasGreeting: greeting !== null,
    closingAt,
    body: text.slice(bodyAt, closingAt ?? text.length),
    bodyAt,
  }
}
