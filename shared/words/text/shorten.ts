/** Cuts `text` to at most `max` characters, the last of them an ellipsis, without splitting a character in two. */
export const shorten = (text: string, max: number): string => {
  const characters = [...text]
  if (characters.length <= max) return text
  const kept = characters.slice(0, max - 1).join('')
  return `${kept.trimEnd()}…`
}
