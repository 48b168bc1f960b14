import type { ReactNode } from 'react'
import { settingsPatchSchema } from '../../shared/model/settings.ts'
import type { WorkingHours } from '../../shared/model/working-hours.ts'
import { cx } from '../ui/cx.ts'
import { EditableField } from '../ui/editable-field.tsx'
import { spansOf, spansText } from './day-spans.ts'
import { firstProblem } from './first-problem.ts'
import { Part } from './part.tsx'
import type { ChangeSettings } from './use-change-settings.ts'
import styles from './working-hours-part.module.css'

const weekdays = [
  [1, 'Monday'],
  [2, 'Tuesday'],
  [3, 'Wednesday'],
  [4, 'Thursday'],
  [5, 'Friday'],
  [6, 'Saturday'],
  [7, 'Sunday'],
] as const

type Props = { hours: WorkingHours; change: ChangeSettings; children: ReactNode }

/** Nothing is raised outside these; an emptied day is a day off. */
export const WorkingHoursPart = ({ hours, change, children }: Props) => {
  const patchOf = (day: keyof WorkingHours['days'], text: string) => ({
    workingHours: { ...hours, days: { ...hours.days, [day]: spansOf(text) } },
  })
  return (
    <Part heading="Working hours" hint="You are reminded within these. Leave a day empty for a day off.">
      <div className={cx(styles.days)}>
        {weekdays.map(([day, name]) => (
          <EditableField
            key={day}
            label={name}
            saved={spansText(hours.days[day])}
            placeholder="Day off"
            check={(text) => firstProblem(settingsPatchSchema.safeParse(patchOf(day, text)))}
            save={(text) => change(patchOf(day, text))}
          />
        ))}
        {children}
      </div>
    </Part>
  )
}
