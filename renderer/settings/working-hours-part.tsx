import type { WorkingHours } from '../../shared/model/working-hours.ts'
import { cx } from '../ui/cx.ts'
import { WeekdayFields } from '../ui/weekday-fields.tsx'
import { Part } from './part.tsx'
import type { ChangeSettings } from './use-change-settings.ts'
import styles from './working-hours-part.module.css'

/** Nothing is raised outside these. */
export const WorkingHoursPart = ({ hours, change }: { hours: WorkingHours; change: ChangeSettings }) => (
  <Part heading="Working hours" hint="You are reminded within these. Leave a day empty for a day off.">
    <div className={cx(styles.days)}>
      <WeekdayFields hours={hours} save={(workingHours) => change({ workingHours })} />
    </div>
  </Part>
)
