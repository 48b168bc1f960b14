import type { RefObject } from 'react'
import { Menu, MenuItem, Popover, Text } from 'react-aria-components'
import { cx } from './cx.ts'
import styles from './menu.module.css'

export type MenuChoice = Readonly<{ id: string; label: string; description?: string }>

export type MenuPopoverProps = {
  /** What the menu is called. */
  label: string
  placement: 'bottom start' | 'bottom end' | 'top end'
  choices: readonly MenuChoice[]
  choose: (id: string) => void
  /** The button that it opens at, and that has the focus again afterwards. */
  button: RefObject<HTMLButtonElement | null>
  /** Which choice has the focus at first. */
  begins: 'first' | 'last'
  close: () => void
}

/** The opened menu of a `MenuButton`. */
export const MenuPopover = ({
  label,
  placement,
  choices,
  choose,
  button,
  begins,
  close,
}: MenuPopoverProps) => (
  <Popover
    className={cx(styles.popover)}
    placement={placement}
    offset={4}
    triggerRef={button}
    isOpen
    onOpenChange={(isOpen) => !isOpen && close()}
  >
    <Menu className={cx(styles.menu)} aria-label={label} autoFocus={begins} onClose={close}>
      {choices.map(({ id, label: words, description }) => (
        <MenuItem key={id} id={id} textValue={words} className={cx(styles.item)} onAction={() => choose(id)}>
          <Text slot="label">{words}</Text>
          {description !== undefined && (
            <Text slot="description" className={cx(styles.when)}>
              {description}
            </Text>
          )}
        </MenuItem>
      ))}
    </Menu>
  </Popover>
)
