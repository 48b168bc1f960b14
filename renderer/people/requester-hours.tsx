import { useState } from 'react'
import type { Requester } from '../../shared/model/requester.ts'
import { typedTimeZoneSchema } from '../../shared/model/time-zone.ts'
import { defaultWorkingHours } from '../../shared/model/working-hours.ts'
import type { Edit } from '../app/use-edit.ts'
import { useSettingsView } from '../app/use-queries.ts'
import styles from '../issue/issue-detail.module.css'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { EditableField } from '../ui/editable-field.tsx'
import { firstProblem } from '../ui/first-problem.ts'
import { WeekdayFields } from '../ui/weekday-fields.tsx'

type Props = { requester: Requester; edit: Edit }

/** When they are there, if it differs from the technician's hours: a call or a mail is advised then. */
export const RequesterHours = ({ requester, edit }: Props) => {
  const { id, hours, timeZone } = requester
  const own = useSettingsView().data?.settings.workingHours ?? defaultWorkingHours
  const [open, setOpen] = useState(false)
  const known = hours !== null || timeZone !== null

  return (
    <>
      <div>
        <ActionButton kind="link" aria-expanded={open} onPress={() => setOpen(!open)}>
          {known ? 'Their hours and time zone' : 'Other hours or time zone than yours'}
        </ActionButton>
      </div>
      {open && (
        <div className={cx(styles.pair)}>
          <WeekdayFields
            hours={hours ?? { days: own.days, holidays: [] }}
            save={(changed) => edit({ requester: { id, hours: changed } }, 'Hours changed.')}
          />
          <EditableField
            label="Time zone"
            saved={timeZone ?? ''}
            placeholder="As yours"
            check={(typed) =>
              typed.trim() === '' ? null : firstProblem(typedTimeZoneSchema.safeParse(typed.trim()))
            }
            save={(typed) =>
              edit({ requester: { id, timeZone: typed.trim() || null } }, 'Time zone changed.')
            }
          />
          {hours !== null && (
            <div>
              <ActionButton
                kind="link"
                onPress={() => void edit({ requester: { id, hours: null } }, 'The same hours as yours.')}
              >
                The same hours as yours
              </ActionButton>
            </div>
          )}
        </div>
      )}
    </>
  )
}
