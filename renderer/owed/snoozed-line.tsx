import type { IssueView } from '../../shared/model/views.ts'
import { dayAndTime } from '../../shared/words/text/durations.ts'
import { usePanel } from '../app/panel-context.ts'
import { cx } from '../ui/cx.ts'
import styles from '../ui/hint.module.css'

/** Says until when the reminders of this one rest. */
export const SnoozedLine = ({ view }: { view: IssueView }) => {
  const { view: panel } = usePanel()
  const until = Math.max(0, ...view.followUps.map((followUp) => followUp.snoozedUntilAt ?? 0))
  if (until <= panel.now) return null
  return <p className={cx(styles.hint)}>Snoozed until {dayAndTime(until, panel.now, panel.timeZone)}.</p>
}
