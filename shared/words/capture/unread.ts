import { isRange } from './spoken-dates.ts'

/** A word that looks like a part of the line and is none: what it was taken for, so that a hint can say what is known. */
export type Unread = Readonly<{ words: string; as: 'priority' | 'promise' }>

const months = '(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-zäöü]{0,6}'
const weekdays =
  '(?:mon|tue?s?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend'
const looksLikeTime = new RegExp(
  `^(?:(?:the |den |zum )?\\d{1,2}(?:st|nd|rd|th|\\.)?,? (?:of )?${months}\\b|${months}\\.? \\d|\\d+[:/]\\d+|\\d{1,4}-\\d{1,2}-\\d|\\d{1,2}\\.\\d{1,2}\\.|(?:the )?\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|uhr|h)\\b|(?:next |this |nächsten? |kommenden )?(?:${weekdays}) \\d|\\d{1,2}\\.[0-5]\\d(?!\\d)|half past |(?:a )?quarter (?:past|to) |halb |(?:drei)?viertel |today|tomorrow|yesterday|tonight|heute|gestern|morgen|noon\\b|eo[dwm]\\b|last )`,
  'i',
)
/** "By 1/2" is a fraction, "by 20 h" a length. */
const isQuantity = /^\d\/[2-8](?:\D|$)/
const mostWords = 3

/** `words` begin with the word that was not understood; `before` stands in front of it. */
export const unreadPart = (
  words: readonly string[],
  before: string,
  { promisedAt }: Readonly<{ promisedAt?: number }>,
): Unread | undefined => {
  const [first = '', ...following] = words
  if (/^!\p{L}{2,}[.,;:!?]*$/u.test(first)) return { words: first.slice(0, 30), as: 'priority' }
  if (promisedAt !== undefined || !/^(?:by|bis)$/i.test(first)) return undefined
  if (isRange(before, following[0] ?? '')) return undefined
  const rest = following.join(' ')
  if (!looksLikeTime.test(rest) || isQuantity.test(rest)) return undefined
  const end = following.findIndex((word) => /^[@#!]|^(?:via|by|bis)$/i.test(word))
  const said = following.slice(0, end < 0 ? mostWords - 1 : Math.min(end, mostWords - 1))
  return { words: [first, ...said].join(' ').slice(0, 40), as: 'promise' }
}
