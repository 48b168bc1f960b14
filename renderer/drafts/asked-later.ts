const key = 'drafts-asked-later'

/** By hand: it would be the only schema that the panel needs at its start. */
const idsOf = (kept: unknown): readonly number[] =>
  Array.isArray(kept) && kept.every((id): id is number => Number.isSafeInteger(id)) ? kept : []

/** The drafts whose question was dismissed: it stays at their cards, and out of the list, also after a restart. */
export const createAskedLater = (deps: { storage: Pick<Storage, 'getItem' | 'setItem'> }) => ({
  read: (): ReadonlySet<number> => {
    try {
      return new Set(idsOf(JSON.parse(deps.storage.getItem(key) ?? '[]')))
    } catch {
      return new Set()
    }
  },
  /** Only those that are still open are kept: nothing asks about the others any more. */
  keep: (ids: Iterable<number>, open: readonly number[]): void => {
    const kept = new Set(ids)
    try {
      deps.storage.setItem(key, JSON.stringify(open.filter((id) => kept.has(id))))
    } catch {
      // Without room for it the question comes once more after a restart, which does no harm.
    }
  },
})
