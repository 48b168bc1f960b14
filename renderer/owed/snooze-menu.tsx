import { ChevronDown } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import type { SnoozeOption } from '../../shared/model/views.ts'
import { dayAndTime } from '../../shared/words/text/durations.ts'
import { usePanel } from '../app/panel-context.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import styles from '../ui/menu.module.css'

type Props = {
  issueIds: readonly number[]
  label?: string
  attempt: (change: () => Promise<unknown>) => Promise<boolean>
}

/** Until when the reminders rest: the times are the main process's, inside working hours. Several issues are one change. */
export const SnoozeMenu = ({ issueIds, label = 'Snooze', attempt }: Props) => {
  const { view: panel, act } = usePanel()
  const when = (option: SnoozeOption) => dayAndTime(option.untilAt, panel.now, panel.timeZone)
  const snooze = (option: SnoozeOption) =>
    void attempt(() =>
      act('issue:snooze', { issueIds: [...issueIds], until: option.id }, `Snoozed until ${when(option)}.`),
    )

  return (
    <MenuTrigger>
      <ActionButton kind="quiet">
        {label}
        <ChevronDown size={13} aria-hidden="true" />
      </ActionButton>
      <Popover className={cx(styles.popover)} placement="bottom end" offset={4}>
        <Menu className={cx(styles.menu)} aria-label={label}>
          {panel.snoozeOptions.map((option) => (
            <MenuItem
              key={option.id}
              id={option.id}
              textValue={option.label}
              className={cx(styles.item)}
              onAction={() => snooze(option)}
            >
              <Text slot="label">{option.label}</Text>
              <Text slot="description" className={cx(styles.when)}>
                {when(option)}
              </Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
