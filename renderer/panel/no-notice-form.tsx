import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { IssueView } from '../../shared/model/views.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cutTitle } from '../ui/cut-title.ts'
import { cx } from '../ui/cx.ts'
import { Field } from '../ui/field.tsx'
import { intoView } from '../ui/into-view.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './ask.module.css'
import { usePanel } from './panel-context.ts'

const suggestions = ['Told while I was there', 'Duplicate', 'Spam', 'Nobody was affected'] as const

type Props = { view: IssueView; visible: boolean; close: () => void }

/** Ends it without a word to the requester, with the reason. What was typed survives closing. */
export const NoNoticeForm = ({ view, visible, close }: Props) => {
  const { act } = usePanel()
  const { problem, busy, attempt } = useAttempt()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  if (!visible) return null

  const settle = (why: string) =>
    attempt(() =>
      act(
        'issue:no-notice',
        { issueId: view.issue.id, reason: why },
        `No notice needed for “${cutTitle(view.issue.title)}”.`,
      ),
    )
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') void settle(reason.trim())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }

  return (
    <form ref={intoView} className={cx(styles.ask)} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      <p className={cx(styles.question)}>Why does nobody have to be told?</p>
      <div className={cx(styles.choices)}>
        {suggestions.map((suggestion) => (
          <ActionButton key={suggestion} kind="tinted" onPress={() => void settle(suggestion)}>
            {suggestion}
          </ActionButton>
        ))}
      </div>
      <Field
        label="Reason"
        value={reason}
        onChange={setReason}
        autoFocus
        problem={missing && reason.trim() === '' ? 'Say why in a few words: it stays in the timeline.' : null}
      />
      <div className={cx(styles.choices)}>
        <ActionButton kind="go" type="submit" isDisabled={busy}>
          Confirm
        </ActionButton>
        <ActionButton kind="quiet" onPress={close}>
          Cancel
        </ActionButton>
      </div>
      <Problem message={problem} />
    </form>
  )
}
