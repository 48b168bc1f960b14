import type { Settings } from '../../shared/model/settings.ts'
import { settingsPatchSchema } from '../../shared/model/settings.ts'
import { EditableField } from '../ui/editable-field.tsx'
import { firstProblem } from '../ui/first-problem.ts'
import type { ChangeSettings } from './use-change-settings.ts'

type Props = { reminders: Settings['reminders']; change: ChangeSettings }

/** When the working day's reminder of older untold fixes comes. */
export const DailyTime = ({ reminders, change }: Props) => {
  const patchOf = (dailyAt: string) => ({ reminders: { ...reminders, dailyAt: dailyAt.trim() } })
  return (
    <EditableField
      label="Daily reminder at"
      saved={reminders.dailyAt}
      placeholder="09:15"
      check={(dailyAt) => firstProblem(settingsPatchSchema.safeParse(patchOf(dailyAt)))}
      save={(dailyAt) => change(patchOf(dailyAt))}
    />
  )
}
