/** A stretch of the text; offsets are UTF-16. */
export type Span = Readonly<{ start: number; end: number }>

/** What the rules read: the same length as the text, so that offsets hold. */
export type Reading = Readonly<{
  /** Apostrophes straight, odd spaces plain, and everything that isn't the writer's own wording blanked. */
  words: string
  sentences: readonly Span[]
}>

/** Stands for a blanked character: neither letter nor space, so that no phrase reaches across. */
const blank = '_'

/**
 * Not the writer's words: quoted mail, what the requester said in quotation marks, addresses, paths, code. A quotation
 * ends with its paragraph, so that a mark which was never closed swallows no more than it must.
 */
const notTheirs =
  /^[ \t]*>.*$|“(?:(?!\n\s*\n)[^”“]){0,600}[”“]|„(?:(?!\n\s*\n)[^“”„]){0,600}[“”]|»(?:(?!\n\s*\n)[^«»]){0,600}«|«(?:(?!\n\s*\n)[^«»]){0,600}»|"(?:(?!\n\s*\n)[^"]){0,600}"|‘(?:(?!\n\s*\n)[^‘’]){1,200}’(?![a-zäöüß])|`[^`\n]{1,200}`|\bhttps?:\/\/\S+|\bwww\.\S+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|\b[A-Za-z]:\\\S+|\{[{%][^\n]{0,300}?[%}]\}/gm

/** Behind the last letter or digit. */
const endOfLetters = (text: string): number => {
  let end = 0
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) end = index + run.length
  return end
}

const blanked = (text: string): string => {
  const begins = text.length - text.trimStart().length
  const ends = endOfLetters(text)
  return text.replace(notTheirs, (found: string, at: number) =>
    // The quotation of a whole text is the text: nothing would be left to check.
    at <= begins && ends <= at + found.length ? found : found.replace(/[^\n]/g, blank),
  )
}

const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nr|e\.g|i\.e|etc|approx|z\. ?b|d\. ?h|u\. ?a|usw|bzw|ca|hr|fr|tel|ggf|evtl|inkl|str|abs)$/i
const month = /^\s+(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/
// Tried where a row of marks begins only: a long row that ends nothing would be read again from each of its marks.
const stop = /(?<![.!?…])[.!?…]+[)”“"'’»«_]*(?=\s|$)|\n/g
const longestSentence = 700

const isStop = (words: string, start: number, at: number, mark: string): boolean => {
  if (mark === '\n') {
    const rest = words.slice(at + 1, at + 80)
    if (/^[ \t]*(?:\n|$)/.test(rest)) return true
    const line = words.slice(Math.max(start, words.lastIndexOf('\n', at - 1) + 1), at)
    if (/[.!?:,;]\s*$/.test(line)) return !/^\s*[a-zäöüß]/.test(rest) || line.length < 40
    return !(line.length >= 55 || /^\s*[a-zäöüß]/.test(rest))
  }
  if (!mark.startsWith('.') || mark.startsWith('..')) return true
  const before = words.slice(Math.max(start, at - 8), at)
  const after = words.slice(at + mark.length, at + mark.length + 12)
  if (abbreviation.test(before)) return false
  return !(/\d$/.test(before) && month.test(after)) && !/^\s+[a-zäöüß]/.test(after)
}

const splitLong = (words: string, { start, end }: Span): readonly Span[] => {
  const parts: Span[] = []
  let from = start
  while (end - from > longestSentence) {
    const space = words.lastIndexOf(' ', from + longestSentence)
    const to = space > from ? space : from + longestSentence
    parts.push({ start: from, end: to })
    from = to
  }
  return [...parts, { start: from, end }]
}

/** Splits at full stops, paragraph ends and ends of short lines; a line that was only wrapped goes on. */
const sentencesOf = (words: string): readonly Span[] => {
  const found: Span[] = []
  let start = 0
  const close = (end: number) => {
    const text = words.slice(start, end)
    const lead = text.length - text.trimStart().length
    const size = text.trim().length
    if (size > 0) found.push(...splitLong(words, { start: start + lead, end: start + lead + size }))
    start = end
  }
  for (const match of words.matchAll(stop)) {
    const mark = match[0]
    if (isStop(words, start, match.index, mark)) close(match.index + mark.length)
  }
  close(words.length)
  return found
}

/** Words with a letter or a digit; what is between spaces is one. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Reads a text for the rules; never throws, whatever the string holds. */
export const readText = (text: string): Reading => {
  const words = blanked(text)
    .replace(/[’‘ʼ´]/g, "'")
    .replace(/[\t\u00a0\u202f\u2007\r]/g, ' ')
  return { words, sentences: sentencesOf(words) }
}
