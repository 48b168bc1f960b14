import { Link2, X } from 'lucide-react'
import { useId } from 'react'
import type { IssueDetail, IssueView } from '../../shared/model/views.ts'
import { usePanel } from '../app/panel-context.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cutTitle } from '../ui/cut-title.ts'
import { cx } from '../ui/cx.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './same-cause.module.css'
import { SameCausePicker } from './same-cause-picker.tsx'

type Props = { view: IssueView; detail: Pick<IssueDetail, 'sameCause' | 'alike'> }

const stateWords = ({ issue }: IssueView): string => {
  if (issue.state === 'closed') return 'closed'
  if (issue.state !== 'resolved') return 'open'
  return issue.toldAt === null ? 'fixed' : 'told'
}

/** Other issues with the same cause: one fix ends them all. */
export const SameCause = ({ view, detail }: Props) => {
  const { act } = usePanel()
  const { problem, attempt } = useAttempt()
  const headingId = useId()
  const issueId = view.issue.id
  const { sameCause, alike } = detail
  const isOver = view.issue.state === 'closed' || view.issue.state === 'resolved'
  if (isOver && sameCause.length === 0) return null

  const link = (withId: number) =>
    void attempt(() => act('issue:link', { issueId, withId }, 'Linked: the same cause.'))

  return (
    <section aria-labelledby={headingId} className={cx(styles.part)}>
      <h3 id={headingId} className={cx(styles.heading)}>
        Same cause
      </h3>
      {sameCause.length > 0 && (
        // Not a list: it stands inside the item of one.
        <div className={cx(styles.list)}>
          {sameCause.map((other) => (
            <div key={other.issue.id} className={cx(styles.item)}>
              <span className={cx(styles.what)}>
                <bdi>{cutTitle(other.issue.title)}</bdi>
                <span className={cx(styles.sub)}>
                  {other.requester && (
                    <>
                      <bdi>{other.requester.name}</bdi> ·{' '}
                    </>
                  )}
                  {stateWords(other)}
                </span>
              </span>
              <ActionButton
                kind="quiet"
                icon
                aria-label={`Not the same: ${cutTitle(other.issue.title)}`}
                onPress={() =>
                  void attempt(() =>
                    act('issue:unlink', { issueId: other.issue.id }, 'No longer the same cause.'),
                  )
                }
              >
                <X size={14} aria-hidden="true" />
              </ActionButton>
            </div>
          ))}
        </div>
      )}
      {!isOver && alike.length > 0 && (
        <div className={cx(styles.alike)}>
          <span className={cx(styles.sub)}>Perhaps also</span>
          {alike.slice(0, 3).map((other) => (
            <ActionButton key={other.issueId} onPress={() => link(other.issueId)}>
              <Link2 size={13} aria-hidden="true" />
              <bdi>{cutTitle(other.title)}</bdi>
            </ActionButton>
          ))}
        </div>
      )}
      {!isOver && (
        <SameCausePicker
          issueId={issueId}
          without={sameCause.map(({ issue }) => issue.id)}
          first={alike.map((other) => other.issueId)}
          choose={link}
        />
      )}
      <Problem message={problem} />
    </section>
  )
}
