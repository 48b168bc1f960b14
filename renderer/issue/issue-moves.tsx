import { useRef, useState } from 'react'
import type { IssueView } from '../../shared/model/views.ts'
import { isUntold } from '../../shared/policy/untold.ts'
import { usePanel } from '../app/panel-context.ts'
import { asksOfPromise, staysPromised } from '../app/promise-meaning.ts'
import { useIssueDetail } from '../app/use-queries.ts'
import { CallCard } from '../call/call-card.tsx'
import { PromiseLine } from '../promise/promise-line.tsx'
import { TakePromiseBack } from '../promise/take-promise-back.tsx'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { CloseForm } from './close-form.tsx'
import styles from './issue-detail.module.css'
import { WriteMail } from './kind-buttons.tsx'
import { ResolveForm } from './resolve-form.tsx'
import { SaidMenu } from './said-menu.tsx'
import { WaitForm } from './wait-form.tsx'
import { WhenForm } from './when-form.tsx'

/** What can be done with an issue besides what its card or row offers. */
export const IssueMoves = ({ view }: { view: IssueView }) => {
  const { act, fixWords } = usePanel()
  const { problem, attempt } = useAttempt()
  const [asking, setAsking] = useState<'wait' | 'promise' | 'call' | 'close' | 'fixed' | null>(null)
  const [meaning, setMeaning] = useState(staysPromised)
  const opener = useRef<HTMLButtonElement | null>(null)
  const { issue, raised } = view
  const issueId = issue.id
  const knowsOfEnd = useIssueDetail(issueId).data?.knowsOfEnd ?? view.requester === null
  const unfixed = issue.state === 'open' || issue.state === 'waiting'
  // While it is due, the card above has that button.
  const isDue = raised.some(({ kind }) => kind === 'chase')

  // While a word is owed, the card above asks that too.
  const asksPromise =
    unfixed &&
    issue.requesterId !== null &&
    raised.every(({ kind }) => kind === 'chase') &&
    asksOfPromise(view, 'update')

  /** While somebody waits, the card above has these buttons; or it asks about the last mail, before there is another. */
  const hasMailAbove = view.openedDraft !== null || raised.some(({ kind }) => kind !== 'chase')

  // Where they are owed a word, the card above has that button, too.
  const canCall =
    issue.state !== 'closed' &&
    view.requester !== null &&
    !isUntold(view.issue) &&
    raised.every(({ kind }) => kind === 'chase')

  const asks = (what: 'wait' | 'promise' | 'call' | 'close', label: string) => (
    <ActionButton
      {...(asking === what ? { ref: opener } : {})}
      aria-expanded={asking === what}
      onPress={() => setAsking(asking === what ? null : what)}
    >
      {label}
    </ActionButton>
  )
  const close = () => {
    setAsking(null)
    opener.current?.focus()
  }
  const reopen = () => {
    // It was not that: other words will be needed.
    fixWords.delete(issueId)
    void attempt(() => act('issue:reopen', { issueId }, 'Reopened.'))
  }

  return (
    <>
      <div className={cx(styles.moves)}>
        {!hasMailAbove && issue.state !== 'closed' && <WriteMail view={view} />}
        {unfixed && (
          <>
            {asks('wait', 'Waiting on…')}
            {issue.state === 'waiting' && !isDue && (
              <ActionButton
                onPress={() =>
                  void attempt(() =>
                    act('issue:stop-waiting', { issueId }, 'No longer waiting. It is yours again.'),
                  )
                }
              >
                No longer waiting
              </ActionButton>
            )}
            {asks('promise', 'Promise…')}
            <TakePromiseBack view={view} attempt={attempt} />
            {issue.requesterId !== null && <SaidMenu view={view} attempt={attempt} meaning={meaning} />}
          </>
        )}
        {canCall && asks('call', 'Call…')}
        {(issue.state === 'resolved' || issue.state === 'closed') && (
          <ActionButton onPress={reopen}>Reopen</ActionButton>
        )}
        {issue.state !== 'closed' &&
          (knowsOfEnd ? (
            <ActionButton onPress={() => void attempt(() => act('issue:close', { issueId }, 'Closed.'))}>
              Close issue
            </ActionButton>
          ) : (
            asks('close', 'Close issue')
          ))}
      </div>
      {asksPromise && asking !== 'call' && <PromiseLine view={view} meaning={meaning} change={setMeaning} />}
      <Problem message={problem} />
      <CallCard view={view} kind="update" visible={asking === 'call' && canCall} close={close} />
      {asking === 'close' && <CloseForm view={view} askFix={() => setAsking('fixed')} close={close} />}
      <ResolveForm view={view} visible={asking === 'fixed' && unfixed} close={close} />
      {asking === 'wait' && <WaitForm view={view} close={close} />}
      {asking === 'promise' && (
        <WhenForm
          question="By when do you promise it?"
          label="Promise"
          placeholder="friday 3pm"
          save={(when) => act('issue:promise', { issueId, when }, 'Promised. You will be reminded in time.')}
          close={close}
        />
      )}
    </>
  )
}
