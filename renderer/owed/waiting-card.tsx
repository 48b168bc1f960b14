import { useId, useState } from 'react'
import type { FollowUp, FollowUpKind } from '../../shared/model/follow-up.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { isUntold } from '../../shared/policy/untold.ts'
import { ago, dayAndTime } from '../../shared/words/text/durations.ts'
import { usePanel } from '../app/panel-context.ts'
import { AskedDraft } from '../drafts/asked-draft.tsx'
import { IssueItem } from '../issue/issue-item.tsx'
import { IssueTitle } from '../issue/issue-title.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { cx } from '../ui/cx.ts'
import hint from '../ui/hint.module.css'
import { Problem } from '../ui/problem.tsx'
import { OwedLines } from './owed-lines.tsx'
import { WaitingActions } from './waiting-actions.tsx'
import styles from './waiting-card.module.css'

/** What a card asks for first, with what else is owed; `chosen` is what the technician wants to answer instead. */
const leadOf = (
  { raised }: Pick<IssueView, 'raised'>,
  chosen: FollowUpKind | null,
): Readonly<{ lead: FollowUp | null; others: readonly FollowUp[] }> => {
  const lead = raised.find(({ kind }) => kind === chosen) ?? raised[0] ?? null
  return { lead, others: raised.filter((followUp) => followUp !== lead) }
}

/** Which buttons: the word of the fix keeps a promise and answers everything else, so it comes first. */
const answeredBy = (view: IssueView, lead: FollowUp | null): FollowUpKind =>
  isUntold(view.issue) ? 'resolution' : (lead?.kind ?? 'update')

/** Says until when the reminders of this one rest. */
const SnoozedLine = ({ view }: { view: IssueView }) => {
  const { view: panel } = usePanel()
  const until = Math.max(0, ...view.followUps.map((followUp) => followUp.snoozedUntilAt ?? 0))
  if (until <= panel.now) return null
  return <p className={cx(hint.hint)}>Snoozed until {dayAndTime(until, panel.now, panel.timeZone)}.</p>
}

/** Somebody who waits to hear: the person, the problem, what they are owed, and what to do. */
export const WaitingCard = ({ view }: { view: IssueView }) => {
  const { view: panel, mail } = usePanel()
  const { issue, requester, openedDraft, urgency } = view
  const nameId = useId()
  const [chosen, setChosen] = useState<FollowUpKind | null>(null)
  const { lead, others } = leadOf(view, chosen)
  const kind = answeredBy(view, lead)
  const overdue = urgency === 'overdue' && lead?.kind !== 'promise' ? ['Overdue'] : []
  const fixed = isUntold(view.issue) ? [`fixed ${ago(issue.resolvedAt ?? issue.createdAt, panel.now)}`] : []

  return (
    <IssueItem view={view} className={cx(styles.card, styles[urgency])}>
      <div className={cx(styles.top)}>
        <Avatar name={requester?.name ?? null} />
        <div className={cx(styles.heads)}>
          <div className={cx(styles.line)}>
            <span id={nameId} className={cx(styles.who)} dir="auto">
              {requester?.name ?? 'No name'}
              {requester?.phone && !requester.email && (
                <bdi className={cx(styles.phone)}>{requester.phone}</bdi>
              )}
            </span>
            <span className={cx(styles.when)}>{[...overdue, ...fixed].join(' · ')}</span>
          </div>
          <div className={cx(styles.what)}>
            <IssueTitle issueId={issue.id} title={issue.title} />
          </div>
        </div>
      </div>
      <OwedLines view={view} lead={lead} others={others} choose={setChosen} />
      <SnoozedLine view={view} />
      {openedDraft ? (
        <AskedDraft view={view} />
      ) : (
        <WaitingActions view={view} kind={kind} labelledBy={nameId} />
      )}
      <Problem message={mail.problemOf(issue.id)} />
    </IssueItem>
  )
}
