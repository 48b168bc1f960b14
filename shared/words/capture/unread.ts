import { isOneSlipFrom } from './one-slip.ts'
import { isRange } from './spoken-dates.ts'

/** A word that looks like a part of the line and is none: what it was taken for, so that a hint can say what is known. */
export type Unread = Readonly<{ words: string; as: 'priority' | 'promise' | 'day' | 'hour' | 'channel' }>

const months = '(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-zäöü]{0,6}'
const weekdays =
  '(?:mon|tue?s?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend'
const looksLikeTime = new RegExp(
  `^(?:(?:the |den |zum )?\\d{1,2}(?:st|nd|rd|th|\\.)?,? (?:of )?${months}\\b|${months}\\.? \\d|\\d+[:/]\\d+|\\d{1,4}-\\d{1,2}-\\d|\\d{1,2}\\.\\d{1,2}\\.|(?:the )?\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|uhr|h)\\b|(?:next |this |nächsten? |kommenden )?(?:${weekdays}) \\d|\\d{1,2}\\.[0-5]\\d(?!\\d)|half past |(?:a )?quarter (?:past|to) |halb |(?:drei)?viertel |today|tomorrow|yesterday|tonight|heute|gestern|morgen|noon\\b|eo[dwm]\\b|last )`,
  'i',
)
// Without "morgen", beside which "Morgan" is a name.
const days =
  'monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight montag dienstag mittwoch donnerstag freitag samstag sonntag heute'.split(
    ' ',
  )
/** Feasts move from year to year, or begin on another day for everybody. */
const feast = /^(?:christmas|xmas|easter|new years?|weihnachten|ostern|pfingsten|silvester|neujahr)\b/i
const channels = 'email mail voicemail memo note chat phone'.split(' ')
/** In whose names people say that a chat came in. */
const chatProgram = /^(?:teams|slack|whatsapp|signal|zoom|sms|messenger)[.,;:!?]*$/i
const marker = /^[@#!]|^(?:via|by|bis)$/i

/** "By 1/2" is a fraction, "by 20 h" a length. */
const isQuantity = /^\d\/[2-8](?:\D|$)/
const mostWords = 3
const bare = (word: string): string => word.replace(/[.,;:!?]+$/, '')

/** `words` begin with the word that was not understood; `before` stands in front of it. */
export const unreadPart = (
  words: readonly string[],
  before: string,
  { promisedAt }: Readonly<{ promisedAt?: number }>,
): Unread | undefined => {
  const [first = '', ...following] = words
  if (/^!\p{L}{2,}[.,;:!?]*$/u.test(first)) return { words: first.slice(0, 30), as: 'priority' }
  const [next = '', afterNext = ''] = following
  // "Via Teams" ends what is said of the way; "via teams on the big screen" tells where it happened.
  const isLast = afterNext === '' || marker.test(afterNext)
  if (/^via$/i.test(first)) {
    if (!(isLast && chatProgram.test(next)) && !isOneSlipFrom(bare(next), channels)) return undefined
    return { words: `${first} ${bare(next)}`, as: 'channel' }
  }
  if (promisedAt !== undefined || !/^(?:by|bis)$/i.test(first)) return undefined
  if (isRange(before, following[0] ?? '')) return undefined
  const rest = following.join(' ')
  if (isLast && /^(?:[1-9]|1\d|2[0-4])$/.test(bare(next)))
    return { words: `${first} ${bare(next)}`, as: 'hour' }
  if (isOneSlipFrom(bare(next), days) || feast.test(rest))
    return { words: `${first} ${bare(next)}`.slice(0, 40), as: 'day' }
  if (!looksLikeTime.test(rest) || isQuantity.test(rest)) return undefined
  const end = following.findIndex((word) => marker.test(word))
  const said = following.slice(0, end < 0 ? mostWords - 1 : Math.min(end, mostWords - 1))
  return { words: [first, ...said].join(' ').slice(0, 40), as: 'promise' }
}
