import { cx } from '../ui/cx.ts'
import styles from './nothing-open.module.css'

/** Teaches the one line that everything begins with. */
export const NothingOpen = () => (
  <div className={cx(styles.nothing)}>
    <p>Nothing open. The next one takes a line:</p>
    <p className={cx(styles.example)}>Printer jam in 204 @ann #printer by 3pm</p>
  </div>
)
