import { useEffect, useRef, useState } from 'react'
import { Group } from 'react-aria-components'
import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { usePanel } from '../app/panel-context.ts'
import { asksOfPromise, staysPromised } from '../app/promise-meaning.ts'
import type { Asking } from '../issue/asked-forms.tsx'
import { ChaseButtons, CheckInButtons, WordButtons } from '../issue/kind-buttons.tsx'
import { AskedForms } from '../issue/opened-later.ts'
import { PromiseLine } from '../promise/promise-line.tsx'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { AdviceLines } from './advice-lines.tsx'
import { SnoozeMenu } from './snooze-menu.tsx'
import styles from './waiting-actions.module.css'

type Props = { view: IssueView; kind: FollowUpKind; labelledBy: string }

/** The ways to answer what is owed, the advised one first, and the two ways to put it off or end it. */
export const WaitingActions = ({ view, kind, labelledBy }: Props) => {
  const { wish } = usePanel()
  const { problem, attempt } = useAttempt()
  const [asking, setAsking] = useState<Asking | null>(null)
  const [meaning, setMeaning] = useState(staysPromised)
  const opener = useRef<HTMLButtonElement | null>(null)
  const wished = wish?.issueId === view.issue.id && wish.form !== null ? wish : null
  useEffect(() => {
    if (wished) setAsking(wished.form)
  }, [wished])
  const given = { view, kind, attempt, asking, opener, meaning }
  const ask = (what: Asking) => setAsking((open) => (open === what ? null : what))
  const close = () => {
    setAsking(null)
    opener.current?.focus()
  }

  const snooze = <SnoozeMenu issueIds={[view.issue.id]} attempt={attempt} />

  return (
    <>
      {kind !== 'chase' && <AdviceLines view={view} />}
      <Group aria-labelledby={labelledBy} className={cx(styles.group)}>
        <div className={cx(styles.actions)}>
          {kind === 'chase' ? (
            <ChaseButtons {...given} ask={ask} />
          ) : kind === 'check-in' ? (
            <CheckInButtons {...given} ask={ask} />
          ) : (
            <WordButtons {...given} ask={ask} />
          )}
          {kind === 'resolution' && <span className={cx(styles.snooze)}>{snooze}</span>}
        </div>
        <span className={cx(styles.corner)}>
          {kind === 'resolution' ? (
            <ActionButton
              {...(asking === 'no-notice' ? { ref: opener } : {})}
              kind="quiet"
              aria-expanded={asking === 'no-notice'}
              onPress={() => ask('no-notice')}
            >
              No notice needed
            </ActionButton>
          ) : (
            snooze
          )}
        </span>
      </Group>
      {asking !== 'call' && asksOfPromise(view, kind) && (
        <PromiseLine view={view} meaning={meaning} change={setMeaning} />
      )}
      <Problem message={problem} />
      <AskedForms view={view} kind={kind} asking={asking} close={close} />
    </>
  )
}
