import { readPromise } from './promise.ts'
import { splitTail } from './tokens.ts'

export type FoundPromise = Readonly<{ words: string; at: number }>

const vow =
  /\b(?:I|we)\s?(?:['’]ll|\s+will|\s+shall|\s+am going to|\s+are going to|['’]m going to|['’]re going to|\s+promise)\b|\byou(?:['’]ll|\s+will) (?:hear|have|get)\b/i
const opening = /^(?:by|before|at|until|till|on)$/i
const standsAlone = /^(?:today|tonight|tomorrow|in|within|this|next|mon|tue|wed|thu|fri|sat|sun)/i
const mostSentences = 60
const mostWords = 60

const inSentence = (
  sentence: string,
  moment: Readonly<{ now: number; timeZone: string }>,
): FoundPromise | null => {
  const from = vow.exec(sentence)
  if (from === null) return null
  const words = sentence
    .slice(from.index + from[0].length)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, mostWords)
  for (const [index, word] of words.entries()) {
    if (!standsAlone.test(word) && !opening.test(words[index - 1] ?? '')) continue
    const read = readPromise(words.slice(index), moment)
    if (read === undefined) continue
    const said = words.slice(index, index + read.words).join(' ')
    return { words: splitTail(said).word, at: read.at }
  }
  return null
}

/**
 * The first time that a mail's own words promise: `I'll call you by 3pm` gives `3pm` and its instant. Only what the
 * writer says they will do counts, and only times that are still ahead.
 */
export const promiseInText = (
  text: string,
  moment: Readonly<{ now: number; timeZone: string }>,
): FoundPromise | null => {
  const sentences = text.split(/(?<=[.!?;])\s+|\n+/).slice(0, mostSentences)
  for (const sentence of sentences) {
    const found = inSentence(sentence, moment)
    if (found !== null) return found
  }
  return null
}
