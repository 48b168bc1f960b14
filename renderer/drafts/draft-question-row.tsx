import { useId } from 'react'
import { Group } from 'react-aria-components'
import type { Communication } from '../../shared/model/communication.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { usePanel } from '../app/panel-context.ts'
import type { PromiseMeaning } from '../app/promise-meaning.ts'
import { timeWords } from '../app/time-words.ts'
import { DraftPromise } from '../promise/draft-promise.tsx'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { MenuButton } from '../ui/menu-button.tsx'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './draft-questions.module.css'
import { otherWays, useDraftAnswers } from './use-draft-answers.ts'

type Props = {
  view: IssueView
  draft: Communication
  meaning: PromiseMeaning
  change: (meaning: PromiseMeaning) => void
}

/** One mail of the list: whose, about what, since when, and the three answers. */
export const DraftQuestionRow = ({ view, draft, meaning, change }: Props) => {
  const { view: panel } = usePanel()
  const { problem, attempt } = useAttempt()
  const { sent, notYet, told } = useDraftAnswers(view, draft, attempt, meaning)
  const nameId = useId()
  const name = view.requester?.name ?? 'No name'

  return (
    <li className={cx(styles.row)} aria-labelledby={nameId}>
      <div className={cx(styles.what)}>
        <span id={nameId} className={cx(styles.who)} dir="auto">
          {name}
        </span>
        <span className={cx(styles.when)}>opened {timeWords(draft.openedAt, panel)}</span>
        <span className={cx(styles.subject)} dir="auto">
          {draft.draft?.subject ?? view.issue.title}
        </span>
      </div>
      <DraftPromise view={view} draft={draft} meaning={meaning} change={change} />
      <Group aria-labelledby={nameId} className={cx(styles.answers)}>
        <ActionButton kind="tinted" onPress={sent}>
          Sent
        </ActionButton>
        <ActionButton kind="tinted" onPress={notYet}>
          Not yet
        </ActionButton>
        {view.issue.state !== 'closed' && (
          <MenuButton
            button="Told another way"
            kind="tinted"
            label="Told another way"
            placement="bottom end"
            choices={otherWays}
            choose={told}
          />
        )}
      </Group>
      <Problem message={problem} />
    </li>
  )
}
