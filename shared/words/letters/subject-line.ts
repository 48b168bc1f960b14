import { bareSubject } from '../mail/labels.ts'
import { asQuote, cutBetweenWords } from './typed-text.ts'

const longestTopic = 80

const pictures =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0E|\uFE0F|\u20E3|[\u{1F1E6}-\u{1F1FF}]/gu

/** `PRINTER DOWN!!!` as `Printer down!`: a short abbreviation among other words stays, and so does what has small letters. */
const withoutShouting = (text: string): string => {
  const words = text.split(' ')
  const letters = text.replace(/\P{L}/gu, '')
  const isShouted = letters.length > 4 && words.length > 1 && letters === letters.toUpperCase()
  if (!isShouted || letters === letters.toLowerCase()) return text
  const quiet = words.map((word) => (/\d/.test(word) ? word : word.toLowerCase())).join(' ')
  return quiet.charAt(0).toLocaleUpperCase('en') + quiet.slice(1)
}

/**
 * What somebody wrote, fit for a subject: without `FW:`, `WG:` and their like, pictures, shouting and rows of exclamation
 * marks, and cut between words. Empty where nothing is left.
 */
export const asTopic = (text: string | null | undefined): string => {
  const plain = asQuote((text ?? '').replace(pictures, ' ')).replace(/([!?])[!?\s]*$/, '$1')
  const bare = bareSubject(plain).replace(/^(?:\[[^\]]{1,30}\]\s*)+(?=\S)/, '')
  return cutBetweenWords(withoutShouting(bareSubject(bare)).trim(), longestTopic)
}
