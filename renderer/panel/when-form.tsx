import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { Field } from '../ui/field.tsx'
import { intoView } from '../ui/into-view.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './ask.module.css'

type Props = {
  question: string
  label: string
  placeholder: string
  /** Gets the time as it was typed: the main process reads it, and refuses what is none. */
  save: (when: string) => Promise<unknown>
  close: () => void
}

/** Asks for a time, in words. */
export const WhenForm = ({ question, label, placeholder, save, close }: Props) => {
  const { problem, busy, attempt } = useAttempt()
  const [when, setWhen] = useState('')

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    if (await attempt(() => save(when.trim()))) close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  return (
    <form
      ref={intoView}
      className={cx(styles.ask)}
      onSubmit={(event) => void onSubmit(event)}
      onKeyDown={onKeyDown}
      noValidate
    >
      <p className={cx(styles.question)}>{question}</p>
      <Field label={label} value={when} onChange={setWhen} placeholder={placeholder} autoFocus />
      <Problem message={problem} />
      <div className={cx(styles.choices)}>
        <ActionButton kind="go" type="submit" isDisabled={busy}>
          Save
        </ActionButton>
        <ActionButton kind="quiet" onPress={close}>
          Cancel
        </ActionButton>
      </div>
    </form>
  )
}
