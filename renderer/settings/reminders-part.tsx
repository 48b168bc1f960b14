import { type Settings, settingsPatchSchema } from '../../shared/model/settings.ts'
import { plainProblem } from '../../shared/words/text/plain-problem.ts'
import { cx } from '../ui/cx.ts'
import { EditableField } from '../ui/editable-field.tsx'
import { firstProblem } from '../ui/first-problem.ts'
import { minutesOf } from './human-units.ts'
import styles from './part.module.css'
import { Part } from './part.tsx'
import type { ChangeSettings } from './use-change-settings.ts'

type Reminders = Settings['reminders']
type Props = { reminders: Reminders; change: ChangeSettings }

const numbers = [
  ['minutesBetweenToasts', 'Minutes between notifications'],
  ['toastsPerDay', 'Notifications a day at most'],
] as const satisfies readonly (readonly [keyof Reminders, string])[]

/** `5`, and where it is minutes, `5 min` as well. */
const numberOf = (key: (typeof numbers)[number][0], typed: string): number | null => {
  if (key === 'minutesBetweenToasts') return minutesOf(typed)
  return /^\d+$/.test(typed.trim()) ? Number(typed) : null
}

const timesOf = (typed: string): string[] =>
  typed
    .split(/[,;\s]+/)
    .filter((time) => time !== '')
    .map((time) => (/^\d:/.test(time) ? `0${time}` : time))

/** When and how often notifications come. */
export const RemindersPart = ({ reminders, change }: Props) => {
  const patchOf = (changed: Partial<Reminders>) => ({ reminders: { ...reminders, ...changed } })
  const problemWith = (changed: Partial<Reminders>): string | null => {
    const { error } = settingsPatchSchema.safeParse(patchOf(changed))
    return error === undefined ? null : plainProblem(error)
  }
  const digests = (typed: string) => ({ digestAt: timesOf(typed) })

  return (
    <Part
      heading="Reminders"
      hint="When something’s time has come, one notification says everything that is due."
    >
      <div className={cx(styles.pairs)}>
        <EditableField
          label="Daily reminder at"
          saved={reminders.dailyAt}
          placeholder="09:15"
          check={(dailyAt) =>
            firstProblem(settingsPatchSchema.safeParse(patchOf({ dailyAt: dailyAt.trim() })))
          }
          save={(dailyAt) => change(patchOf({ dailyAt: dailyAt.trim() }))}
        />
        <EditableField
          label="Digests at"
          saved={reminders.digestAt.join(', ')}
          placeholder="09:15, 16:30"
          check={(typed) => problemWith(digests(typed))}
          save={(typed) => change(patchOf(digests(typed)))}
        />
        {numbers.map(([key, label]) => (
          <EditableField
            key={key}
            label={label}
            saved={String(reminders[key])}
            check={(typed) => {
              const number = numberOf(key, typed)
              return number === null ? 'Write a whole number.' : problemWith({ [key]: number })
            }}
            save={(typed) => change(patchOf({ [key]: numberOf(key, typed) ?? reminders[key] }))}
          />
        ))}
      </div>
    </Part>
  )
}
