import { useEffect, useState } from 'react'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { isTyping } from '../ui/is-typing.ts'
import styles from './undo-toast.module.css'
import type { UndoOffer } from './use-undo.ts'

const shownMs = 10_000

type Props = {
  offer: UndoOffer | null
  undo: (changeId: number) => void
  /** By the keys: takes back what is offered, or names what was done last, to be taken back by the same keys. */
  undoNext: () => void
  dismiss: () => void
}

/** Says what was done and takes it back; it stays while the pointer or the focus rests on it. */
export const UndoToast = ({ offer, undo, undoNext, dismiss }: Props) => {
  const [heldTimes, setHeldTimes] = useState<number | null>(null)
  // Tied to the one toast that is rested on: when it goes, nothing tells that the pointer left it.
  const held = offer !== null && heldTimes === offer.times

  useEffect(() => {
    if (!offer || held) return
    const timer = window.setTimeout(dismiss, shownMs)
    return () => window.clearTimeout(timer)
  }, [offer, held, dismiss])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const pressed = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey
      // In a field the same keys take back what was typed.
      if (!pressed || event.repeat || isTyping(event.target)) return
      event.preventDefault()
      undoNext()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [undoNext])

  return (
    <div role="status" data-toast className={cx(styles.place)}>
      {offer && (
        // biome-ignore lint/a11y/noStaticElementInteractions: resting on it only keeps it from going away
        <div
          key={offer.times}
          className={cx(styles.toast)}
          onPointerEnter={() => setHeldTimes(offer.times)}
          onPointerLeave={() => setHeldTimes(null)}
          onFocus={() => setHeldTimes(offer.times)}
          onBlur={() => setHeldTimes(null)}
        >
          <span className={cx(styles.words)} dir="auto">
            {offer.words}
            {offer.named !== null && <span className={cx(styles.named)}>{offer.named}</span>}
          </span>
          {offer.changeId !== null && (
            <ActionButton kind="tinted" onPress={() => offer.changeId !== null && undo(offer.changeId)}>
              {offer.button}
            </ActionButton>
          )}
        </div>
      )}
    </div>
  )
}
