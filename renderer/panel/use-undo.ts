import { useCallback, useState } from 'react'

/** Something that was done, and the change to take back; `null` when it is only being said. */
export type UndoOffer = Readonly<{ words: string; changeId: number | null; times: number }>

/** Holds the one offer that the toast shows. */
export const useUndo = () => {
  const [offer, setOffer] = useState<UndoOffer | null>(null)
  const show = useCallback(
    (words: string, changeId: number | null) =>
      setOffer((before) => ({ words, changeId, times: (before?.times ?? 0) + 1 })),
    [],
  )
  const dismiss = useCallback(() => setOffer(null), [])
  return { offer, show, dismiss }
}
