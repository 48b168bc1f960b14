import { useState } from 'react'
import type { IssueView } from '../../shared/model/views.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cutTitle } from '../ui/cut-title.ts'
import { cx } from '../ui/cx.ts'
import { Field } from '../ui/field.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './ask.module.css'
import { AskForm } from './ask-form.tsx'
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
  const submit = () => {
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') void settle(reason.trim())
  }

  return (
    <AskForm
      question="Why does nobody have to be told?"
      go="Confirm"
      busy={busy}
      problem={problem}
      submit={submit}
      close={close}
    >
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
    </AskForm>
  )
}
