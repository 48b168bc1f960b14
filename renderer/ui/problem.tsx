import { CircleAlert } from 'lucide-react'
import { cx } from './cx.ts'
import styles from './problem.module.css'

/** What went wrong, said where it went wrong. */
export const Problem = ({ message }: { message: string | null | undefined }) =>
  message ? (
    <p role="alert" className={cx(styles.problem)}>
      <CircleAlert size={14} aria-hidden="true" />
      <span dir="auto">{message}</span>
    </p>
  ) : null
