import { ChevronDown } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover, type PopoverProps, Text } from 'react-aria-components'
import type { ToldBy } from '../../shared/model/communication.ts'
import { ActionButton } from './action-button.tsx'
import { cx } from './cx.ts'
import styles from './menu.module.css'

type Props = {
  button: string
  kind?: 'normal' | 'tinted'
  /** What the menu is called. */
  label: string
  placement: NonNullable<PopoverProps['placement']>
  ways: readonly Readonly<{ by: ToldBy; label: string }>[]
  choose: (by: ToldBy) => void
}

/** A button that asks how it was said. */
export const WaysMenu = ({ button, kind = 'normal', label, placement, ways, choose }: Props) => (
  <MenuTrigger>
    <ActionButton kind={kind}>
      {button}
      <ChevronDown size={13} aria-hidden="true" />
    </ActionButton>
    <Popover className={cx(styles.popover)} placement={placement} offset={4}>
      <Menu className={cx(styles.menu)} aria-label={label}>
        {ways.map(({ by, label: words }) => (
          <MenuItem
            key={by}
            id={by}
            textValue={words}
            className={cx(styles.item)}
            onAction={() => choose(by)}
          >
            <Text slot="label">{words}</Text>
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
)
