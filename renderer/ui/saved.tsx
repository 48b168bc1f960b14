import { Check } from 'lucide-react'
import { cx } from './cx.ts'
import styles from './saved.module.css'

/** Always in the page, so that a screen reader hears it come. */
export const Saved = ({ visible }: { visible: boolean }) => (
  <span aria-live="polite" className={cx(styles.saved)}>
    {visible && (
      <>
        <Check size={12} aria-hidden="true" /> Saved
      </>
    )}
  </span>
)
