import type { ReactNode } from 'react'
import { cx } from '../ui/cx.ts'
import styles from './empty-note.module.css'

export const EmptyNote = ({ children }: { children: ReactNode }) => (
  <p className={cx(styles.note)}>{children}</p>
)
