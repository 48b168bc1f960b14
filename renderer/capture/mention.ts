import type { Requester } from '../../shared/model/requester.ts'
import { foldName } from '../../shared/words/text/fold-name.ts'

/** A name that is being typed: from the `@` at `start` up to the caret. */
export type Mention = Readonly<{ start: number; typed: string }>

/** Longer than any name that is still being typed; keeps a pasted page from being searched. */
const longestTyped = 60

/** The `@name` that ends at the caret, if there is one. */
export const mentionAt = (text: string, caret: number): Mention | null => {
  const before = text.slice(Math.max(0, caret - longestTyped), caret)
  const match = /(?:^|[\s(])@([\p{L}\p{N}][\p{L}\p{M}\p{N}._'’-]*)?$/u.exec(before)
  if (!match) return null
  const typed = match[1] ?? ''
  return { start: caret - typed.length - 1, typed }
}

/** The text with the requester in the place of what was typed, and where the caret then stands. */
export const completed = (
  text: string,
  mention: Mention,
  requester: Requester,
  requesters: readonly Requester[],
): Readonly<{ text: string; caret: number }> => {
  const namesakes = requesters.filter(({ name }) => foldName(name) === foldName(requester.name))
  // Two people of one name: only the address says which.
  const word =
    namesakes.length > 1 && requester.email !== null
      ? requester.email
      : `@"${requester.name.replaceAll('"', '')}"`
  const after = text.slice(mention.start + 1 + mention.typed.length)
  const head = `${text.slice(0, mention.start)}${word}${/^\s/.test(after) ? '' : ' '}`
  return { text: head + after, caret: /^\s/.test(after) ? head.length + 1 : head.length }
}
