/** Cuts to `max` characters as people count them (an emoji or an accented letter is one), with an ellipsis. */
export const cutText = (text: string, max: number): string => {
  // Enough to decide, however long the text is: a grapheme of more than a dozen code units is rare.
  const head = text.slice(0, max * 12)
  const characters = Array.from(new Intl.Segmenter().segment(head), (part) => part.segment)
  return characters.length <= max
    ? text
    : `${characters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`
}
