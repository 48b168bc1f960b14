import { type ReactNode, useState } from 'react'
import type { Communication } from '../../shared/model/communication.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { usePanel } from '../app/panel-context.ts'
import { meaningOfDraft } from '../app/promise-meaning.ts'
import { timeWords } from '../app/time-words.ts'
import { DraftPromise } from '../promise/draft-promise.tsx'
import { ActionButton } from '../ui/action-button.tsx'
import styles from '../ui/ask.module.css'
import { cx } from '../ui/cx.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { otherWays, useDraftAnswers } from './use-draft-answers.ts'

type Props = {
  view: IssueView
  draft: Communication
  /** Whose mail it is, where it is not the card's. */
  children?: ReactNode
}

/** Nothing tells the app that a mail went out, so it asks, in the card, until it is answered. */
export const DraftQuestion = ({ view, draft, children }: Props) => {
  const { view: panel, mail } = usePanel()
  const { problem, attempt } = useAttempt()
  const [otherwise, setOtherwise] = useState(false)
  const [meaning, setMeaning] = useState(() => meaningOfDraft(view, draft))
  const { sent, notYet, told } = useDraftAnswers(view, draft, attempt, meaning)
  const shownHere = mail.outcomeOf(view.issue.id)?.form === 'shown'
  // One mail to many people: some of them may be told otherwise, each at their own card.
  const isForMany = (draft.draft?.bcc?.length ?? 0) > 1

  return (
    <>
      <div className={cx(styles.ask, styles.tinted)}>
        <p className={cx(styles.question)}>
          {children}
          {shownHere ? '' : `Mail opened ${timeWords(draft.openedAt, panel)}. `}Did it go out?
        </p>
        <DraftPromise view={view} draft={draft} meaning={meaning} change={setMeaning} />
        {otherwise ? (
          <div className={cx(styles.choices)}>
            {otherWays.map(({ id: by, label }) => (
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
            {!isForMany && view.issue.state !== 'closed' && (
              <ActionButton kind="tinted" onPress={() => setOtherwise(true)}>
                Told another way
              </ActionButton>
            )}
          </div>
        )}
      </div>
      <Problem message={problem} />
    </>
  )
}
