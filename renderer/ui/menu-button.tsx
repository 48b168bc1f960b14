import { ChevronDown } from 'lucide-react'
import { useRef, useState } from 'react'
import { ActionButton } from './action-button.tsx'
import { later } from './later.tsx'
import type { MenuChoice, MenuPopoverProps } from './menu-popover.tsx'

/** The menus' own code is as much as the rest of the panel's widgets, and nothing of it is seen before a press. */
export const MenuPopover = later(async () => (await import('./menu-popover.tsx')).MenuPopover)

type Props<Id extends string> = Pick<MenuPopoverProps, 'label' | 'placement'> & {
  button: string
  kind?: 'normal' | 'tinted' | 'quiet'
  choices: readonly (MenuChoice & Readonly<{ id: Id }>)[]
  choose: (id: Id) => void
}

/** A button that opens a menu: by a press, or with the arrow keys at its first or last choice. */
export const MenuButton = <Id extends string>({
  button,
  kind = 'normal',
  choices,
  choose,
  ...menu
}: Props<Id>) => {
  const ref = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useState<MenuPopoverProps['begins'] | null>(null)
  return (
    <>
      <ActionButton
        ref={ref}
        kind={kind}
        aria-haspopup="menu"
        aria-expanded={opened !== null}
        onPress={() => setOpened('first')}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setOpened('first')
          else if (event.key === 'ArrowUp') setOpened('last')
          // The library keeps keys to the button unless it is told otherwise.
          else event.continuePropagation()
        }}
      >
        {button}
        <ChevronDown size={13} aria-hidden="true" />
      </ActionButton>
      {opened !== null && (
        <MenuPopover
          {...menu}
          choices={choices}
          choose={(id) => {
            const chosen = choices.find((each) => each.id === id)
            if (chosen) choose(chosen.id)
          }}
          button={ref}
          begins={opened}
          close={() => setOpened(null)}
        />
      )}
    </>
  )
}
