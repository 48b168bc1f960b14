import { useState } from 'react'
import { AskForm } from '../ui/ask-form.tsx'
import { Field } from '../ui/field.tsx'
import { useAttempt } from '../ui/use-attempt.ts'

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

  const submit = async () => {
    if (await attempt(() => save(when.trim()))) close()
  }
  return (
    <AskForm question={question} busy={busy} problem={problem} submit={() => void submit()} close={close}>
      <Field label={label} value={when} onChange={setWhen} placeholder={placeholder} autoFocus />
    </AskForm>
  )
}
