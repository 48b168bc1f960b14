import { cx } from '../ui/cx.ts'
import styles from './grammar-hints.module.css'

const signs = ['@name', '#tag', '!urgent', 'by friday 3pm', 'via voicemail', 'fixed:'] as const

/** What can be said, in any order, while nothing is. */
export const GrammarHints = ({ id }: { id: string }) => (
  <p id={id} className={cx(styles.hints)}>
    {signs.map((sign) => (
      <span key={sign} className={cx(styles.sign)}>
        {sign}
      </span>
    ))}
  </p>
)
