import type { ReactNode, Ref } from 'react'
import { Button, type ButtonProps } from 'react-aria-components'
import styles from './action-button.module.css'
import { cx } from './cx.ts'

type Kind = 'go' | 'normal' | 'quiet' | 'tinted' | 'link'

type Props = Omit<ButtonProps, 'className' | 'children' | 'style'> & {
  /** `go`: the one next step of a card; `quiet`: without a frame; `tinted`: takes its surroundings' colour; `link`: inside a line. */
  kind?: Kind
  icon?: boolean
  /** What it does is under way: pressing it again does nothing, but it keeps the focus, as a disabled one would not. */
  busy?: boolean
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

export const ActionButton = ({
  kind = 'normal',
  icon = false,
  busy = false,
  type = 'button',
  onPress,
  children,
  ...rest
}: Props) => (
  <Button
    {...rest}
    {...(onPress && !busy ? { onPress } : {})}
    type={busy ? 'button' : type}
    data-busy={busy || undefined}
    className={cx(styles.button, styles[kind], icon && styles.icon)}
  >
    {children}
  </Button>
)
