import { useRef, useState } from 'react'
import type { ToldBy } from '../../shared/model/communication.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { NoAddressLine } from './no-address-line.tsx'
import { NoNoticeForm } from './no-notice-form.tsx'
import { usePanel } from './panel-context.ts'
import { SnoozeMenu } from './snooze-menu.tsx'
import { toldWords } from './told-words.ts'
import styles from './waiting-actions.module.css'

/** The ways to tell somebody, the advised one first, and the two ways to put it off or end it. */
export const WaitingActions = ({ view, labelledBy }: { view: IssueView; labelledBy: string }) => {
  const { act, mail } = usePanel()
  const { problem, attempt } = useAttempt()
  const [asking, setAsking] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const { issue, requester } = view
  const hasAddress = Boolean(requester?.email)

  const close = () => {
    setAsking(false)
    opener.current?.focus()
  }
  const told = (by: ToldBy) =>
    void attempt(() => act('issue:told', { issueId: issue.id, by }, toldWords(requester, by)))

  return (
    <>
      {!hasAddress && <NoAddressLine view={view} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this only says whom the buttons mean */}
      <div role="group" aria-labelledby={labelledBy} className={cx(styles.actions)}>
        {hasAddress && (
          <ActionButton kind="go" onPress={() => void mail.write(issue.id)}>
            Write mail
          </ActionButton>
        )}
        <ActionButton kind={hasAddress ? 'normal' : 'go'} onPress={() => told('phone')}>
          Called
        </ActionButton>
        <ActionButton onPress={() => told('in person')}>Told in person</ActionButton>
        <span className={cx(styles.snooze)}>
          <SnoozeMenu view={view} attempt={attempt} />
        </span>
        <span className={cx(styles.noNotice)}>
          <ActionButton ref={opener} kind="quiet" aria-expanded={asking} onPress={() => setAsking(!asking)}>
            No notice needed
          </ActionButton>
        </span>
      </div>
      <Problem message={problem} />
      <NoNoticeForm view={view} visible={asking} close={close} />
    </>
  )
}
