import type { PolicyCard } from '../../shared/model/settings.ts'
import { foldText } from '../../shared/words/text/fold-name.ts'

/** The cards in which every typed word begins one of theirs; those with it in the title come first. */
export const matchingCards = (cards: readonly PolicyCard[], typed: string): readonly PolicyCard[] => {
  const words = foldText(typed).split(/\s+/).filter(Boolean)
  const has = (text: string) => {
    const theirs = foldText(text).split(/[^\p{L}\p{N}]+/u)
    return words.every((word) => theirs.some((other) => other.startsWith(word)))
  }
  const inTitle = cards.filter(({ title }) => has(title))
  const inAnswer = cards.filter((card) => !inTitle.includes(card) && has(`${card.title} ${card.answer}`))
  return [...inTitle, ...inAnswer]
}
