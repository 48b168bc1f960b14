/** What was typed and not yet logged: outlives hiding, a reload and a restart. */
export const createKeptText = (
  key: 'capture-text' | 'capture-restated' | 'capture-resolution',
  { storage }: { storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> },
) => ({
  read: (): string => storage.getItem(key) ?? '',
  keep: (text: string): void => {
    try {
      if (text === '') storage.removeItem(key)
      else storage.setItem(key, text)
    } catch {
      // Fuller than a browser's storage allows: the text is still in the field, only a restart would lose it.
    }
  },
})
