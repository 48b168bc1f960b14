import { cx } from '../ui/cx.ts'
import styles from './key-hints.module.css'

/** The keys of the capture window. */
export const KeyHints = () => (
  <p className={cx(styles.hints)}>
    <span>
      <kbd>⏎</kbd> Log it
    </span>
    <span>
      <kbd>⇧⏎</kbd> New line
    </span>
    <span>
      <kbd>⇥</kbd> In other words
    </span>
    <span>
      <kbd>Esc</kbd> Keep for later
    </span>
  </p>
)
