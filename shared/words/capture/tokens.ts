/** A word of the line. A literal one was quoted and is never read as a part. */
export type Token = Readonly<{ text: string; literal: boolean }>

const closers: Readonly<Record<string, string>> = { '"': '"', '`': '`', '“': '”', '„': '“' }
const longestQuotation = 200

/**
 * Cuts a cleaned line into words. What is quoted at the start of a word (`"via mail"`, `` `#tag` ``) is literal;
 * `@"Ann Lee"` is one word; an address in angle brackets is a word of its own. Linear in the length of the line.
 */
export const tokenize = (line: string): Token[] => {
  const lastAt = (char: string): number => lastPositions[char] ?? -1
  const lastPositions = Object.fromEntries(
    Object.values(closers).map((char) => [char, line.lastIndexOf(char)]),
  )
  const endOfWord = (from: number): number => {
    const space = line.indexOf(' ', from)
    return space < 0 ? line.length : space
  }
  const closing = (open: number): number => {
    const closer = closers[line.charAt(open)]
    if (closer === undefined || lastAt(closer) <= open) return -1
    const close = line.indexOf(closer, open + 1)
    return close > open + 1 && close - open <= longestQuotation ? close : -1
  }

  const tokens: Token[] = []
  let start = 0
  while (start < line.length) {
    if (line.charAt(start) === ' ') {
      start += 1
      continue
    }
    const close = closing(start)
    if (close > 0) {
      const end = endOfWord(close)
      for (const text of line.slice(start, end).split(' ')) tokens.push({ text, literal: true })
      start = end
      continue
    }
    const nameEnd = line.charAt(start) === '@' ? closing(start + 1) : -1
    const end = endOfWord(Math.max(start, nameEnd))
    const text = line.slice(start, end)
    const bracket = text.indexOf('<')
    if (bracket > 0 && text.includes('@', bracket) && text.includes('>', bracket)) {
      tokens.push(
        { text: text.slice(0, bracket), literal: false },
        { text: text.slice(bracket), literal: false },
      )
    } else {
      tokens.push({ text, literal: false })
    }
    start = end
  }
  return tokens
}

/** Splits `word` into itself and the punctuation behind it. */
export const splitTail = (word: string): Readonly<{ word: string; tail: string }> => {
  let end = word.length
  while (end > 0 && '.,;:!?'.includes(word.charAt(end - 1))) end -= 1
  return { word: word.slice(0, end), tail: word.slice(end) }
}
