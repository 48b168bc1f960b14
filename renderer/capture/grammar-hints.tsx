import { cx } from '../ui/cx.ts'
import styles from './grammar-hints.module.css'

const signs = ['@name', '#tag', '!urgent', 'by friday 3pm', 'via voicemail', 'fixed:'] as const

/** The signs of the capture grammar, shown while the field is empty. */
export const GrammarHints = ({ id }: { id: string }) => (
  <p id={id} className={cx(styles.hints)}>
    {signs.map((sign) => (
      <span key={sign} className={cx(styles.sign)}>
        {sign}
      </span>
    ))}
  </p>
)
