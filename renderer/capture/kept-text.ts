const key = 'capture-text'

/** What was typed and not yet logged: outlives hiding, a reload and a restart. */
export const createKeptText = (deps: { storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> }) => ({
  read: (): string => deps.storage.getItem(key) ?? '',
  keep: (text: string): void => {
    try {
      if (text === '') deps.storage.removeItem(key)
      else deps.storage.setItem(key, text)
    } catch {
      // Fuller than a browser's storage allows: the text is still in the field, only a restart would lose it.
    }
  },
})
