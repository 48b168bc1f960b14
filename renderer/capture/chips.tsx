import { cx } from '../ui/cx.ts'
import styles from './chips.module.css'
import type { Understood } from './understand.ts'

/** What was understood of the line, said as it changes. */
export const Chips = ({ understood }: { understood: Understood }) => (
  <fieldset aria-label="Understood" aria-live="polite" className={cx(styles.chips)}>
    {understood.tooLong && <span className={cx(styles.chip)}>A long text: it is read when you log it</span>}
    {understood.chips.map(({ kind, label }) => (
      <span key={`${kind} ${label}`} className={cx(styles.chip, styles[kind])}>
        {kind === 'tag' && <span aria-hidden="true">#</span>}
        <bdi>{label}</bdi>
      </span>
    ))}
  </fieldset>
)
