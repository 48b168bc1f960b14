import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { PolicyCard } from '../../shared/model/settings.ts'
import { useSettingsView } from '../app/use-queries.ts'
import { useWordAdvice } from '../app/use-word-advice.ts'
import { ActionButton } from '../ui/action-button.tsx'
import askStyles from '../ui/ask.module.css'
import { CheckedText } from '../ui/checked-text.tsx'
import { cx } from '../ui/cx.ts'
import { Field } from '../ui/field.tsx'
import { intoView } from '../ui/into-view.ts'

type Props = { card: PolicyCard; save: (card: PolicyCard) => Promise<void>; close: () => void }

/** One short answer: what is asked, and what to say. */
export const CardForm = ({ card, save, close }: Props) => {
  const language = useSettingsView().data?.settings.letters.language ?? 'en'
  const [title, setTitle] = useState(card.title)
  const [answer, setAnswer] = useState(card.answer)
  const [tried, setTried] = useState(false)
  const findings = useWordAdvice(answer, language)

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (title.trim() === '' || answer.trim() === '') return
    void save({ ...card, title: title.trim(), answer: answer.trim() })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    close()
  }
  return (
    <form
      ref={intoView}
      className={cx(askStyles.ask)}
      aria-label="Short answer"
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      noValidate
    >
      <Field
        label="They ask"
        value={title}
        onChange={setTitle}
        autoFocus
        maxLength={200}
        placeholder="Can I install a program?"
        problem={tried && title.trim() === '' ? 'Say what is asked, so that you find it again.' : null}
      />
      <CheckedText
        label="You answer"
        value={answer}
        onChange={setAnswer}
        findings={findings}
        rows={4}
        problem={tried && answer.trim() === '' ? 'An answer is missing.' : null}
      />
      <div className={cx(askStyles.choices)}>
        <ActionButton kind="go" type="submit">
          Save
        </ActionButton>
        <ActionButton kind="quiet" onPress={close}>
          Cancel
        </ActionButton>
      </div>
    </form>
  )
}
