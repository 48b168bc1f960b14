import type { IssueView } from '../../shared/model/views.ts'
import { dayAndTime } from '../../shared/words/text/durations.ts'
import { usePanel } from '../app/panel-context.ts'
import { nameOf } from '../app/told-words.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import styles from '../ui/hint.module.css'

/** Why there is no mail to write, and a way to add the address. */
const NoAddressLine = ({ view }: { view: IssueView }) => {
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

/** Why a call is better, and when they are there. */
export const AdviceLines = ({ view }: { view: IssueView }) => {
  const { view: panel } = usePanel()
  const { advice, requester } = view
  return (
    <>
      {!requester?.email && <NoAddressLine view={view} />}
      {requester?.email && advice.by === 'phone' && (
        <p className={cx(styles.hint)} dir="auto">
          Better by phone{requester.phone && <> ({requester.phone})</>}. {advice.reason}
        </p>
      )}
      {advice.notBeforeAt !== null && (
        <p className={cx(styles.hint)} dir="auto">
          {nameOf(requester)} is there from {dayAndTime(advice.notBeforeAt, panel.now, panel.timeZone)}.
        </p>
      )}
    </>
  )
}
