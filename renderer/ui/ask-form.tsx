import { type FormEvent, type KeyboardEvent, type ReactNode, useId } from 'react'
import { ActionButton } from './action-button.tsx'
import styles from './ask.module.css'
import { cx } from './cx.ts'
import { intoView } from './into-view.ts'
import { Problem } from './problem.tsx'

type Props = {
  question: string
  /** What the button says that does it. */
  go?: string
  /** Something else in the form is the advised step. */
  goIsSecond?: boolean
  busy: boolean
  problem: string | null
  submit: () => void
  /** Escape and Cancel; without it, there is nothing to go back to. */
  close?: (() => void) | undefined
  /** Also in a text of several lines Enter does it; Shift and Enter break the line. */
  multiline?: boolean
  /** At the end of the row of buttons. */
  more?: ReactNode
  children: ReactNode
}

/** Enter belongs to the input method while it composes, and on a button to the button. */
const breaksLine = ({ key, target, nativeEvent }: KeyboardEvent): boolean =>
  key === 'Enter' && target instanceof HTMLTextAreaElement && !nativeEvent.isComposing

/** A question under what it is about, with its fields: Enter does it, Escape leaves it. */
export const AskForm = ({
  question,
  go = 'Save',
  goIsSecond = false,
  busy,
  problem,
  submit,
  close,
  multiline,
  more,
  children,
}: Props) => {
  const questionId = useId()
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    submit()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && close) {
      event.stopPropagation()
      close()
    } else if (multiline && breaksLine(event) && !event.shiftKey) {
      event.preventDefault()
      submit()
    }
  }
  return (
    <form
      ref={intoView}
      className={cx(styles.ask)}
      aria-labelledby={questionId}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      noValidate
    >
      <p id={questionId} className={cx(styles.question)}>
        {question}
      </p>
      {children}
      <Problem message={problem} />
      <div className={cx(styles.choices)}>
        <ActionButton kind={goIsSecond ? 'normal' : 'go'} type="submit" busy={busy}>
          {go}
        </ActionButton>
        {close && (
          <ActionButton kind="quiet" onPress={close}>
            Cancel
          </ActionButton>
        )}
        {more}
      </div>
    </form>
  )
}
