import type { ReactNode, Ref } from 'react'
import { Button, type ButtonProps } from 'react-aria-components'
import styles from './action-button.module.css'
import { cx } from './cx.ts'

type Kind = 'go' | 'normal' | 'quiet' | 'tinted' | 'link'

type Props = Omit<ButtonProps, 'className' | 'children' | 'style'> & {
  /** `go`: the one next step of a card; `quiet`: without a frame; `tinted`: takes its surroundings' colour; `link`: inside a line. */
  kind?: Kind
  icon?: boolean
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

export const ActionButton = ({ kind = 'normal', icon = false, children, ...rest }: Props) => (
  <Button {...rest} className={cx(styles.button, styles[kind], icon && styles.icon)}>
    {children}
  </Button>
)
