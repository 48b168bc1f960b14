/** Tags as they are written in the capture line: `#printer #av`. */
export const tagsText = (tags: readonly string[]): string => tags.map((tag) => `#${tag}`).join(' ')

/** Reads what was typed, with or without signs and commas; in lower case, as the capture line keeps them. */
export const tagsOf = (text: string): string[] => {
  const words = text.split(/[\s,;]+/).map((word) => word.replace(/^#+/, '').toLocaleLowerCase('en'))
  return [...new Set(words.filter((word) => word !== ''))]
}
