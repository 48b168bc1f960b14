import type { PolicyCard } from '../../shared/model/settings.ts'

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The cards in which every typed word begins one of theirs; those with it in the title come first. */
export const matchingCards = (cards: readonly PolicyCard[], typed: string): readonly PolicyCard[] => {
  const words = folded(typed).split(/\s+/).filter(Boolean)
  const has = (text: string) => {
    const theirs = folded(text).split(/[^\p{L}\p{N}]+/u)
    return words.every((word) => theirs.some((other) => other.startsWith(word)))
  }
  const inTitle = cards.filter(({ title }) => has(title))
  const inAnswer = cards.filter((card) => !inTitle.includes(card) && has(`${card.title} ${card.answer}`))
  return [...inTitle, ...inAnswer]
}
