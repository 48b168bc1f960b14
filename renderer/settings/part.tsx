import { type ReactNode, useId } from 'react'
import { cx } from '../ui/cx.ts'
import styles from './part.module.css'

/** One group of settings under its heading. */
export const Part = ({
  heading,
  hint,
  children,
}: {
  heading: string
  hint?: string
  children: ReactNode
}) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className={cx(styles.part)}>
      <h2 id={id}>{heading}</h2>
      {hint && <p className={cx(styles.hint)}>{hint}</p>}
      {children}
    </section>
  )
}
