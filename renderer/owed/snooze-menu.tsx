import type { SnoozeOption } from '../../shared/model/views.ts'
import { dayAndTime } from '../../shared/words/text/durations.ts'
import { usePanel } from '../app/panel-context.ts'
import { MenuButton } from '../ui/menu-button.tsx'

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
    <MenuButton
      button={label}
      kind="quiet"
      label={label}
      placement="bottom end"
      choices={panel.snoozeOptions.map((option) => ({
        id: option.id,
        label: option.label,
        description: when(option),
      }))}
      choose={(id) => {
        const option = panel.snoozeOptions.find((each) => each.id === id)
        if (option) snooze(option)
      }}
    />
  )
}
