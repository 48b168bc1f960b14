import { useId } from 'react'
import type { IssueView } from '../../shared/model/views.ts'
import { ago } from '../../shared/words/durations.ts'
import { Avatar } from '../ui/avatar.tsx'
import { cx } from '../ui/cx.ts'
import { Problem } from '../ui/problem.tsx'
import { DraftQuestion } from './draft-question.tsx'
import { IssueItem } from './issue-item.tsx'
import { IssueTitle } from './issue-title.tsx'
import { MailHandedOver } from './mail-handed-over.tsx'
import { usePanel } from './panel-context.ts'
import { SnoozedLine } from './snoozed-line.tsx'
import { WaitingActions } from './waiting-actions.tsx'
import styles from './waiting-card.module.css'

const urgencyWords = { fresh: '', waiting: '', overdue: 'Overdue · ' } as const

/** Somebody who has not been told: the person, the problem, how long they have not known, and what to do. */
export const WaitingCard = ({ view }: { view: IssueView }) => {
  const { view: panel, mail } = usePanel()
  const { issue, requester, openedDraft, urgency } = view
  const nameId = useId()
  const since = issue.resolvedAt ?? issue.createdAt

  return (
    <IssueItem view={view} className={cx(styles.card, styles[urgency])}>
      <div className={cx(styles.top)}>
        <Avatar name={requester?.name ?? null} />
        <div className={cx(styles.heads)}>
          <div className={cx(styles.line)}>
            <span id={nameId} className={cx(styles.who)} dir="auto">
              {requester?.name ?? 'Nobody named'}
              {requester?.phone && !requester.email && (
                <bdi className={cx(styles.phone)}>{requester.phone}</bdi>
              )}
            </span>
            <span className={cx(styles.when)}>
              {urgencyWords[urgency]}fixed {ago(since, panel.now)}
            </span>
          </div>
          <div className={cx(styles.what, !openedDraft && styles.ending)}>
            <IssueTitle issueId={issue.id} title={issue.title} />
          </div>
        </div>
      </div>
      <SnoozedLine view={view} />
      {openedDraft ? (
        <>
          <MailHandedOver issueId={issue.id} />
          <DraftQuestion view={view} draft={openedDraft} />
        </>
      ) : (
        <WaitingActions view={view} labelledBy={nameId} />
      )}
      <Problem message={mail.problemOf(issue.id)} />
    </IssueItem>
  )
}
