/** What was typed about a fix. */
export type FixWords = Readonly<{ resolution: string; note: string }>

/** By hand, because the panel needs no schema at its start. */
const isFixWords = (value: unknown): value is FixWords =>
  typeof value === 'object' &&
  value !== null &&
  'resolution' in value &&
  typeof value.resolution === 'string' &&
  'note' in value &&
  typeof value.note === 'string'

/** Kept by issue, so that taking the fix back loses no words, and neither does a page that crashes. */
export type KeptFixWords = Readonly<{
  get(issueId: number): FixWords | null
  set(issueId: number, words: FixWords): void
  delete(issueId: number): void
}>

const keyOf = (issueId: number): string => `fix-${issueId}`

/** Kept in the window's session: for as long as the panel lives. */
export const createKeptFixWords = (deps: {
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
}): KeptFixWords => ({
  get: (issueId) => {
    try {
      const kept: unknown = JSON.parse(deps.storage.getItem(keyOf(issueId)) ?? '')
      return isFixWords(kept) ? kept : null
    } catch {
      return null
    }
  },
  set: (issueId, words) => {
    try {
      deps.storage.setItem(keyOf(issueId), JSON.stringify(words))
    } catch {
      // Fuller than a browser's storage allows: the text is still in the field.
    }
  },
  delete: (issueId) => deps.storage.removeItem(keyOf(issueId)),
})
