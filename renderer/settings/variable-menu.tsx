import { ChevronDown } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import type { LettersView } from '../../shared/model/letters-view.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import menu from '../ui/menu.module.css'
import styles from './template-editor.module.css'

type Props = { variables: LettersView['variables']; insert: (name: string) => void }

/** What a letter can be filled with, each with what it stands for; the chosen one is put in at the caret. */
export const VariableMenu = ({ variables, insert }: Props) => (
  <MenuTrigger>
    <ActionButton kind="link">
      Insert a variable
      <ChevronDown size={12} aria-hidden="true" />
    </ActionButton>
    <Popover className={cx(menu.popover, styles.variables)} placement="bottom end" offset={4}>
      <Menu className={cx(menu.menu)} aria-label="Variables">
        {variables.map(({ name, means }) => (
          <MenuItem
            key={name}
            id={name}
            textValue={name}
            className={cx(menu.item, styles.variable)}
            onAction={() => insert(name)}
          >
            <Text slot="label">{name}</Text>
            <Text slot="description" className={cx(menu.when)}>
              {means}
            </Text>
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
)
