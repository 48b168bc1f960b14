import type { PolicyCard } from '../../shared/model/settings.ts'

/** A number that no card has. */
export const freeCardId = (cards: readonly Pick<PolicyCard, 'id'>[]): string => {
  const numbers = cards.map(({ id }) => Number(/^card-(\d+)$/.exec(id)?.[1] ?? 0))
  return `card-${Math.max(0, ...numbers) + 1}`
}

/** The changed card in its place, a new one at the end. */
export const withCard = (cards: readonly PolicyCard[], card: PolicyCard): readonly PolicyCard[] =>
  cards.some(({ id }) => id === card.id)
    ? cards.map((other) => (other.id === card.id ? card : other))
    : [...cards, card]

/** With the examples that are not there yet; what the technician made of one stays. */
export const withStarters = (
  cards: readonly PolicyCard[],
  starters: readonly Omit<PolicyCard, 'id'>[],
): readonly PolicyCard[] => {
  const all = [...cards]
  for (const starter of starters)
    if (!all.some(({ title }) => title === starter.title)) all.push({ ...starter, id: freeCardId(all) })
  return all
}
