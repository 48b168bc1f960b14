import { cx } from '../ui/cx.ts'
import styles from './empty-note.module.css'

/** Teaches the one line that everything begins with. */
export const NothingOpen = () => (
  <div className={cx(styles.teach)}>
    <p>Nothing open. Log the next one in a line, the way it reached you:</p>
    <p className={cx(styles.example)}>Printer jam in 204 @ann #printer !urgent by 3pm</p>
  </div>
)
