import { cleanBlock, cleanLine, isBlank } from './clean-text.ts'
import { calendarDay, clockTime } from './durations.ts'
import { bareSubject } from './mail-labels.ts'
import { firstName } from './people.ts'

export type Moment = Readonly<{ now: number; timeZone: string }>
export type Technician = Readonly<{ name: string; phone?: string | null | undefined }>

const longestSubject = 120
const longestQuote = 240

const shorten = (text: string, longest: number): string => {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')
  const space = cut.lastIndexOf(' ')
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`
}

/** With a capital in front and one mark at the end, whatever was typed; empty stays empty. */
export const asSentence = (text: string): string => {
  const bare = text.replace(/[\s,;:–-]+$/, '').replace(/^[\s,;:.!?–-]+/, '')
  if (!/[\p{L}\p{N}]/u.test(bare)) return ''
  const sentence = bare.charAt(0).toLocaleUpperCase('en') + bare.slice(1)
  return /[.!?…。؟！？]["'”’)\]]*$/u.test(sentence) ? sentence : `${sentence}.`
}

/** Their words as a part of a sentence: no mark at the end that would meet ours. Empty when there are none. */
export const asQuote = (title: string): string => {
  const quote = shorten(cleanLine(title), longestQuote)
    .replace(/[\s.,;:]+$/, '')
    .replace(/[“”"]/g, "'")
  return /[\p{L}\p{N}\p{S}]/u.test(quote) ? quote : ''
}

export const greeting = (requesterName: string | null | undefined): string => {
  const name = firstName(cleanLine(requesterName ?? ''))
  return name === '' ? 'Hello,' : `Hello ${name},`
}

/** The close, with the technician's name and number as far as they are known. */
export const signature = (technician: Technician): string => {
  const lines = [cleanLine(technician.name), phoneOf(technician)].filter((line) => line !== '')
  return lines.length === 0 ? 'Best wishes' : ['Best wishes,', ...lines].join('\n')
}

export const phoneOf = (technician: Technician): string => cleanLine(technician.phone ?? '')

/** `call me on 555-0123`, or where no number is known, `call me`. */
export const callMe = (technician: Technician): string =>
  phoneOf(technician) === '' ? 'call me' : `call me on ${phoneOf(technician)}`

/** `Fixed: Printer jam in 204`: what it is, and their own words, so that the thread is found again. */
export const subjectLine = (label: string, title: string): string => {
  const theirs =
    asQuote(title) === ''
      ? 'what you reported'
      : shorten(bareSubject(cleanLine(title)), longestSubject).replace(/[\s.,;:]+$/, '')
  return label.endsWith('?') ? `${label} ${theirs}` : `${label}: ${theirs}`
}

/** A day and time inside a sentence, past or ahead: `today at 14:03`, `Monday, 16 November, at 09:00`. */
export const dayInSentence = (at: number, { now, timeZone }: Moment): string => {
  const { daysAhead, weekday, day, month, year, isThisYear } = calendarDay(at, now, timeZone)
  const time = clockTime(at, timeZone)
  if (daysAhead === 0) return `today at ${time}`
  if (daysAhead === -1) return `yesterday at ${time}`
  if (daysAhead === 1) return `tomorrow at ${time}`
  return `${weekday}, ${day} ${month}${isThisYear ? '' : ` ${year}`}, at ${time}`
}

/** A paragraph that the technician typed: their line breaks stay. */
export const ownWords = (words: string | undefined): string => {
  const text = cleanBlock(words ?? '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return isBlank(text) ? '' : text
}

/** A whole body: paragraphs with a blank line between them; empty ones are left out. */
export const letter = (paragraphs: readonly string[]): string =>
  `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`
