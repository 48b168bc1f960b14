import { type WorkingHours, workingHoursSchema } from '../../shared/model/working-hours.ts'
import { spansOf, spansText } from './day-spans.ts'
import { EditableField } from './editable-field.tsx'
import { firstProblem } from './first-problem.ts'

const weekdays = [
  [1, 'Monday'],
  [2, 'Tuesday'],
  [3, 'Wednesday'],
  [4, 'Thursday'],
  [5, 'Friday'],
  [6, 'Saturday'],
  [7, 'Sunday'],
] as const

type Props = { hours: WorkingHours; save: (hours: WorkingHours) => Promise<unknown> }

/** A field for each weekday; an emptied day is a day off. */
export const WeekdayFields = ({ hours, save }: Props) => {
  const changed = (day: keyof WorkingHours['days'], text: string): WorkingHours => ({
    ...hours,
    days: { ...hours.days, [day]: spansOf(text) },
  })
  return weekdays.map(([day, name]) => (
    <EditableField
      key={day}
      label={name}
      saved={spansText(hours.days[day])}
      placeholder="Day off"
      check={(text) => firstProblem(workingHoursSchema.safeParse(changed(day, text)))}
      save={(text) => save(changed(day, text))}
    />
  ))
}
