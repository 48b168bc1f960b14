import { useCallback, useRef, useState } from 'react'

/** Something that was done, and the change to take back; `null` when it is only being said. */
export type UndoOffer = Readonly<{
  words: string
  changeId: number | null
  /** A line below the words, where they do not name the change. */
  named: string | null
  button: 'Undo' | 'Undo again'
  times: number
}>

/** Holds the one offer that the toast shows. */
export const useUndo = () => {
  const [offer, setOffer] = useState<UndoOffer | null>(null)
  const offeredNow = useRef<number | null>(null)
  const show = useCallback(
    (words: string, changeId: number | null, more: Partial<Pick<UndoOffer, 'named' | 'button'>> = {}) => {
      offeredNow.current = changeId
      setOffer((last) => ({
        ...{ words, changeId, named: null, button: 'Undo' },
        ...more,
        times: (last?.times ?? 0) + 1,
      }))
    },
    [],
  )
  const dismiss = useCallback(() => {
    offeredNow.current = null
    setOffer(null)
  }, [])
  return { offer, offeredNow, show, dismiss }
}
