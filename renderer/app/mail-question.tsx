import type { CaptureQuestion, MailChoice } from '../../shared/model/capture-question.ts'
import { shorten } from '../../shared/words/text/shorten.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import styles from './mail-question.module.css'

type Question = Extract<CaptureQuestion, { about: 'mail' }>

const stands: Readonly<Record<Question['state'], string>> = {
  open: 'open',
  waiting: 'waiting',
  resolved: 'fixed',
  closed: 'closed',
}

type Props = {
  question: Question
  busy: boolean
  answer: (choice: MailChoice) => void
  show: (issueId: number) => void
  dismiss: () => void
}

/** A mail that is in the log already, or answers one that is: what is to become of it. Escape leaves it as it is. */
export const MailQuestion = ({ question, busy, answer, show, dismiss }: Props) => {
  const { issueId, isSame, title, state, who } = question
  const isOver = state === 'resolved' || state === 'closed'
  const words = isSame ? 'Logged already:' : 'This belongs to a thread that you have logged:'
  return (
    <section
      aria-label={`${words} ${title}`}
      className={cx(styles.question)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        dismiss()
      }}
    >
      <p role="status" className={cx(styles.words)}>
        {words} <bdi className={cx(styles.title)}>{shorten(title, 60)}</bdi>
        <span className={cx(styles.state)}>
          {who === null ? '' : `${who}, `}
          {stands[state]}
        </span>
      </p>
      <div className={cx(styles.choices)}>
        {isSame ? (
          <ActionButton kind="go" autoFocus onPress={() => show(issueId)}>
            Show it
          </ActionButton>
        ) : (
          <ActionButton
            kind="go"
            autoFocus
            isDisabled={busy}
            onPress={() => answer({ issueId, isBack: false })}
          >
            Add to that issue
          </ActionButton>
        )}
        {!isSame && isOver && (
          <ActionButton kind="normal" isDisabled={busy} onPress={() => answer({ issueId, isBack: true })}>
            It is back: add and reopen
          </ActionButton>
        )}
        {!isSame && (
          <ActionButton kind="normal" onPress={() => show(issueId)}>
            Show it
          </ActionButton>
        )}
        <ActionButton kind="quiet" isDisabled={busy} onPress={() => answer('new')}>
          {isSame ? 'Log anyway as a new one' : 'Log as a new one'}
        </ActionButton>
        <ActionButton kind="quiet" onPress={dismiss}>
          Cancel
        </ActionButton>
      </div>
    </section>
  )
}
