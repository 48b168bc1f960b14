import type { IssueView } from '../../shared/model/views.ts'
import { dayAndTime } from '../../shared/words/text/durations.ts'
import { usePanel } from '../app/panel-context.ts'
import { nameOf } from '../app/told-words.ts'
import { cx } from '../ui/cx.ts'
import styles from '../ui/hint.module.css'
import { NoAddressLine } from './no-address-line.tsx'

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
