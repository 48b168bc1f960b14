import type { IssueView } from '../../shared/model/views.ts'
import { isUntold } from '../../shared/policy/untold.ts'
import { usePanel } from '../app/panel-context.ts'
import { nameOf } from '../app/told-words.ts'
import { ActionButton } from '../ui/action-button.tsx'
import styles from '../ui/ask.module.css'
import { cutTitle } from '../ui/cut-title.ts'
import { cx } from '../ui/cx.ts'
import { ReasonForm } from '../ui/reason-form.tsx'

type Props = {
  view: IssueView
  /** Asks what the fix was, so that they are told of it. */
  askFix: () => void
  close: () => void
}

/** Before somebody is left without a word: tell them, or say why that is not needed. */
export const CloseForm = ({ view, askFix, close }: Props) => {
  const { act, compose } = usePanel()
  const { issue, requester } = view
  const issueId = issue.id
  const canMail = Boolean(requester?.email) && view.openedDraft === null
  return (
    <ReasonForm
      question={`${nameOf(requester)} doesn’t know yet. How does it end?`}
      go="Close without a word"
      save={(reason) =>
        act('issue:close', { issueId, reason }, `Closed “${cutTitle(issue.title)}”: ${reason}.`)
      }
      close={close}
      instead={
        <>
          <p className={cx(styles.done)}>Tell them:</p>
          <div className={cx(styles.choices)}>
            {!isUntold(view.issue) && (
              <ActionButton kind="go" autoFocus onPress={askFix}>
                It is fixed…
              </ActionButton>
            )}
            {isUntold(view.issue) && canMail && (
              <ActionButton kind="go" autoFocus onPress={() => compose(issueId, 'resolution')}>
                Write mail…
              </ActionButton>
            )}
            {!isUntold(view.issue) && canMail && (
              <ActionButton onPress={() => compose(issueId, 'update', 'decline')}>
                It won’t be done…
              </ActionButton>
            )}
            {isUntold(view.issue) && !canMail && (
              <ActionButton
                kind="go"
                autoFocus
                onPress={() =>
                  void act('issue:told', { issueId, by: 'in person' }, 'Noted: they were told in person.')
                }
              >
                Told in person
              </ActionButton>
            )}
          </div>
          <p className={cx(styles.done)}>No notice needed, because:</p>
        </>
      }
    />
  )
}
