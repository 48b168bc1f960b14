import { Circle, CircleCheck } from 'lucide-react'
import { useId } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import type { IssueView } from '../../shared/model/views.ts'
import { isUntold } from '../../shared/policy/untold.ts'
import { usePanel } from '../app/panel-context.ts'
import { DraftQuestion } from '../drafts/draft-question.tsx'
import { MailHandover } from '../drafts/mail-handover.tsx'
import { ActionButton } from '../ui/action-button.tsx'
import { cutTitle } from '../ui/cut-title.ts'
import { cx } from '../ui/cx.ts'
import styles from './tell-everybody.module.css'

/** One of those whom one fix has helped: to be told, being told, or ticked off. */
export const TellOne = ({ view, inOneMail }: { view: IssueView; inOneMail: boolean }) => {
  const { mail } = usePanel()
  const { issue, requester, openedDraft } = view
  const nameId = useId()
  const waits = isUntold(view.issue)

  return (
    <li className={cx(styles.row)} aria-labelledby={nameId}>
      <div className={cx(styles.line)}>
        {waits ? (
          <Circle size={16} aria-hidden="true" className={cx(styles.open)} />
        ) : (
          <CircleCheck size={16} aria-hidden="true" className={cx(styles.told)} />
        )}
        <div className={cx(styles.what)}>
          <span id={nameId} className={cx(styles.who)} dir="auto">
            {requester?.name ?? 'No name'}
          </span>
          {!waits && <VisuallyHidden>, told</VisuallyHidden>}
          <span className={cx(styles.title)} dir="auto">
            {cutTitle(issue.title)}
          </span>
        </div>
        {waits && !openedDraft && requester?.email && (
          <ActionButton
            busy={mail.isBusy(issue.id)}
            aria-describedby={nameId}
            onPress={() => void mail.write(issue.id, { kind: 'resolution' })}
          >
            Write mail
          </ActionButton>
        )}
        {waits && !requester?.email && <span className={cx(styles.title)}>no mail address</span>}
      </div>
      {waits && openedDraft && !inOneMail && (
        <>
          <MailHandover issueId={issue.id} />
          <DraftQuestion view={view} draft={openedDraft} />
        </>
      )}
    </li>
  )
}
