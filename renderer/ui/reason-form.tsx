import { type ReactNode, useState } from 'react'
import { ActionButton } from './action-button.tsx'
import styles from './ask.module.css'
import { AskForm } from './ask-form.tsx'
import { cx } from './cx.ts'
import { Field } from './field.tsx'
import { useAttempt } from './use-attempt.ts'

const suggestions = ['Told while I was there', 'Duplicate', 'Spam', 'Nobody was affected'] as const

type Props = {
  /** What was typed is kept while it is not. */
  visible?: boolean
  question: string
  go?: string
  /** Reasons that fit, one click each. */
  reasons?: readonly string[]
  save: (reason: string) => Promise<unknown>
  close: () => void
  /** What can be done instead of leaving them without a word; it stands first, and has the focus. */
  instead?: ReactNode
}

/** Why nobody has to be told: one click on a usual reason, or a few words. */
export const ReasonForm = ({
  visible = true,
  question,
  go = 'Confirm',
  reasons = suggestions,
  save,
  close,
  instead,
}: Props) => {
  const { problem, busy, attempt } = useAttempt()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const settle = (why: string) => void attempt(() => save(why))
  const submit = () => {
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') settle(reason.trim())
  }

  if (!visible) return null
  return (
    <AskForm
      question={question}
      go={go}
      goIsSecond={instead !== undefined}
      busy={busy}
      problem={problem}
      submit={submit}
      close={close}
    >
      {instead}
      <div className={cx(styles.choices)}>
        {reasons.map((suggestion) => (
          <ActionButton key={suggestion} kind="tinted" isDisabled={busy} onPress={() => settle(suggestion)}>
            {suggestion}
          </ActionButton>
        ))}
      </div>
      <Field
        label="Reason"
        value={reason}
        onChange={setReason}
        autoFocus={!instead}
        problem={missing && reason.trim() === '' ? 'Say why in a few words: it stays in the timeline.' : null}
      />
    </AskForm>
  )
}
