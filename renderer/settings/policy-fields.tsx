import type { Priority } from '../../shared/model/issue.ts'
import { defaultPolicies, type Policies, type Policy, policiesSchema } from '../../shared/model/policy.ts'
import { plainProblem } from '../../shared/words/text/plain-problem.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { EditableField } from '../ui/editable-field.tsx'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './policies-part.module.css'
import { policyColumns } from './policy-columns.ts'
import { Toggle } from './toggle.tsx'
import type { ChangeSettings } from './use-change-settings.ts'

type Props = {
  priority: Priority
  policies: Policies
  /** How long a working day is. */
  dayMinutes: number
  change: ChangeSettings
}

/** One row of the table of policies, in hours and days. What contradicts itself is said at the field that did it. */
export const PolicyFields = ({ priority, policies, dayMinutes, change }: Props) => {
  const { problem, attempt } = useAttempt('in-order')
  const row = policies.byPriority[priority]
  const withRow = (changed: Partial<Policy>): Policies => ({
    ...policies,
    byPriority: { ...policies.byPriority, [priority]: { ...row, ...changed } },
  })
  const save = (changed: Partial<Policy>) => change({ policies: withRow(changed) })
  const problemWith = (changed: Partial<Policy>): string | null => {
    const { error } = policiesSchema.safeParse(withRow(changed))
    return error === undefined ? null : plainProblem(error)
  }

  return (
    <div className={cx(styles.fields)}>
      {policyColumns.map((column) => (
        <EditableField
          key={column.label}
          label={column.label}
          saved={column.show(row)}
          placeholder={column.placeholder}
          check={(typed) => {
            const read = column.read(typed, dayMinutes)
            return read === null ? column.help : problemWith(read)
          }}
          save={(typed) => save(column.read(typed, dayMinutes) ?? {})}
        />
      ))}
      <div className={cx(styles.wide)}>
        <Toggle
          label="Outside working hours too"
          value={row.outsideHours}
          save={(outsideHours) => save({ outsideHours })}
        />
        <div>
          <ActionButton
            kind="link"
            onPress={() => void attempt(() => save(defaultPolicies.byPriority[priority]))}
          >
            Reset to default
          </ActionButton>
        </div>
        <Problem message={problem} />
      </div>
    </div>
  )
}
