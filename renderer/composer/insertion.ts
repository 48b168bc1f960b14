/**
 * Where an answer goes into a letter, and with which line breaks: as a paragraph of its own at the caret. A caret that was
 * never placed stands at the very beginning, where nobody adds anything: then it goes before the closing words.
 */
export const insertionOf = (
  text: string,
  caret: number,
  answer: string,
): Readonly<{ at: number; words: string }> => {
  const lastParagraph = text.trimEnd().lastIndexOf('\n\n')
  const at = caret > 0 ? caret : lastParagraph < 0 ? text.length : lastParagraph
  const before = text.slice(0, at)
  const after = text.slice(at)
  const breaksBefore = before.trim() === '' ? 0 : 2 - (/\n{0,2}$/.exec(before)?.[0].length ?? 0)
  const breaksAfter = after.trim() === '' ? 0 : 2 - (/^\n{0,2}/.exec(after)?.[0].length ?? 0)
  return { at, words: `${'\n'.repeat(breaksBefore)}${answer.trim()}${'\n'.repeat(breaksAfter)}` }
}
