import { initials } from '../../shared/words/text/people.ts'
import styles from './avatar.module.css'
import { cx } from './cx.ts'

/** Decoration beside the name, so hidden from screen readers. */
export const Avatar = ({ name }: { name: string | null }) => (
  <span className={cx(styles.avatar)} aria-hidden="true">
    {name === null ? '?' : initials(name)}
  </span>
)
