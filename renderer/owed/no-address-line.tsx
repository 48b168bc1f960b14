import type { IssueView } from '../../shared/model/views.ts'
import { usePanel } from '../app/panel-context.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import styles from '../ui/hint.module.css'

/** Why there is no mail to write, and a way to add the address. */
export const NoAddressLine = ({ view }: { view: IssueView }) => {
  const { expandedId, toggle } = usePanel()
  return (
    <div className={cx(styles.hint, styles.row)}>
      <span>No mail address: a call or a visit</span>
      {expandedId !== view.issue.id && (
        <ActionButton kind="link" onPress={() => toggle(view.issue.id)}>
          Add address
        </ActionButton>
      )}
    </div>
  )
}
