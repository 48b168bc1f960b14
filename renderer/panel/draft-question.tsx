import { useState } from 'react'
import type { Communication, ToldBy } from '../../shared/model/communication.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { dayAndTime } from '../../shared/words/durations.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { CheckBox } from '../ui/check-box.tsx'
import { cx } from '../ui/cx.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './ask.module.css'
import { usePanel } from './panel-context.ts'
import { timeWords } from './time-words.ts'
import { nameOf, saidWords, toldWords } from './told-words.ts'

const otherWays = [
  { by: 'phone', label: 'Called' },
  { by: 'in person', label: 'Told in person' },
  { by: 'chat', label: 'Chat' },
] as const satisfies readonly { by: ToldBy; label: string }[]

/** Nothing tells the app that a mail went out, so it asks, in the card, until it is answered. */
export const DraftQuestion = ({ view, draft }: { view: IssueView; draft: Communication }) => {
  const { view: panel, act, mail } = usePanel()
  const { problem, attempt } = useAttempt()
  const [otherwise, setOtherwise] = useState(false)
  const issueId = view.issue.id
  const shownHere = mail.outcomeOf(issueId)?.form === 'shown'

  const [kept, setKept] = useState(true)
  const promise = view.offeredPromise

  const sent = () =>
    void attempt(() =>
      act(
        'issue:sent',
        { issueId, ...(promise && kept ? { promise: promise.words } : {}) },
        draft.kind === 'resolution' ? toldWords(view.requester, 'mail') : saidWords(view.requester, 'mail'),
      ),
    )
  const told = (by: ToldBy) =>
    void attempt(() =>
      draft.kind === 'resolution'
        ? act('issue:told', { issueId, by }, toldWords(view.requester, by))
        : act('issue:said', { issueId, by }, saidWords(view.requester, by)),
    )
  const notYet = () =>
    void attempt(() =>
      act('issue:not-sent', { issueId }, `Not sent. ${nameOf(view.requester)} still waits to hear.`),
    )

  return (
    <>
      <div className={cx(styles.ask, styles.tinted)}>
        <p className={cx(styles.question)}>
          {shownHere ? '' : `Mail opened ${timeWords(draft.openedAt, panel)}. `}Did it go out?
        </p>
        {promise && !otherwise && (
          <CheckBox value={kept} change={setKept}>
            You promised {dayAndTime(promise.at, panel.now, panel.timeZone)}: keep an eye on it
          </CheckBox>
        )}
        {otherwise ? (
          <div className={cx(styles.choices)}>
            {otherWays.map(({ by, label }) => (
              <ActionButton key={by} kind="tinted" onPress={() => told(by)}>
                {label}
              </ActionButton>
            ))}
            <ActionButton kind="tinted" onPress={() => setOtherwise(false)}>
              Back
            </ActionButton>
          </div>
        ) : (
          <div className={cx(styles.choices)}>
            <ActionButton kind="tinted" onPress={sent}>
              Sent
            </ActionButton>
            <ActionButton kind="tinted" onPress={notYet}>
              Not yet
            </ActionButton>
            <ActionButton kind="tinted" onPress={() => setOtherwise(true)}>
              Told another way
            </ActionButton>
          </div>
        )}
      </div>
      <Problem message={problem} />
    </>
  )
}
