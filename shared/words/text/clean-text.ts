// Overrides, embeddings and isolates can make a name or a title read as something else.
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/g
const lineBreaks = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g
// Zero-width space, word joiner and byte-order mark come with text copied from web pages. The joiners U+200C and
// U+200D stay: Persian words and emoji families need them.
const invisible = /[\u200B\u2060\uFEFF]/g
const controlsInBlock = /[^\P{Cc}\n\t]/gu

/** Text of several lines: well-formed, `\n` for every kind of line break, no control characters but tab. */
export const cleanBlock = (text: string): string =>
  text.toWellFormed().replace(lineBreaks, '\n').replace(controlsInBlock, '')

/** One line for a title or a name: well-formed, no bidi override characters; white space and control characters are one space. */
export const cleanLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(bidiControls, '')
    .replace(invisible, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

/** Whether anything would be seen on the screen. */
export const isBlank = (text: string): boolean => !/[^\s\p{C}]/u.test(text)

/** Line breaks as `breakAs`, well-formed, without NUL: what a mail's body may carry. */
export const bodyText = (text: string, breakAs: string): string =>
  text
    .toWellFormed()
    .replaceAll('\0', '')
    .replace(/\r\n|\r|\n/g, breakAs)

/** A header's value on one line: well-formed, a space for control characters (so no CR or LF can start another header). */
export const headerText = (text: string): string => text.toWellFormed().replace(/\p{Cc}+/gu, ' ')
