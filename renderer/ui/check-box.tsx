import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components'
import styles from './check-box.module.css'
import { cx } from './cx.ts'

type Props = { value: boolean; change: (value: boolean) => void; children: ReactNode }

export const CheckBox = ({ value, change, children }: Props) => (
  <Checkbox className={cx(styles.line)} isSelected={value} onChange={change}>
    <span className={cx(styles.box)}>{value && <Check size={12} strokeWidth={3} aria-hidden="true" />}</span>
    <span>{children}</span>
  </Checkbox>
)
