import { type Ref, useState } from 'react'
import type { TextFieldProps } from 'react-aria-components'
import { Field } from './field.tsx'
import { messageOf } from './message-of.ts'
import { Saved } from './saved.tsx'
import { useSavedMark } from './use-saved-mark.ts'

type Props = {
  label: string
  saved: string
  save: (value: string) => Promise<unknown>
  rows?: number
  /** A text area only so that a long line wraps: Enter saves. */
  enterSaves?: boolean
  placeholder?: string
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>
  /** Words on what is wrong with the value, before it is sent. */
  check?: (value: string) => string | null
  autoFocus?: boolean
  /** Reads as text until it is pointed at or focused. */
  plain?: boolean
}

/** A field that saves itself when it is left or on Enter; Escape takes the saved value back. */
export const EditableField = ({
  label,
  saved,
  save,
  check,
  rows,
  enterSaves = false,
  placeholder,
  inputRef,
  autoFocus = false,
  plain = false,
}: Props) => {
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const mark = useSavedMark()

  const commit = async () => {
    if (typed === null || typed === saved) return setTyped(null)
    const wrong = check?.(typed) ?? null
    setProblem(wrong)
    if (wrong) return
    try {
      await save(typed)
      setTyped(null)
      mark.show()
    } catch (error) {
      setProblem(messageOf(error))
    }
  }

  const onKeyDown: TextFieldProps['onKeyDown'] = (event) => {
    const saves = !rows || enterSaves || event.ctrlKey || event.metaKey
    if (event.key === 'Enter' && saves) {
      event.preventDefault()
      void commit()
    } else if (event.key === 'Escape' && typed !== null) {
      setTyped(null)
      setProblem(null)
    } else {
      // The library keeps keys to the field unless it is told otherwise.
      event.continuePropagation()
    }
  }

  return (
    <Field
      label={label}
      value={typed ?? saved}
      onChange={setTyped}
      onBlur={() => void commit()}
      onKeyDown={onKeyDown}
      problem={problem}
      aside={<Saved visible={mark.visible && problem === null} />}
      plain={plain}
      autoFocus={autoFocus}
      {...(rows ? { rows } : {})}
      {...(placeholder ? { placeholder } : {})}
      {...(inputRef ? { inputRef } : {})}
    />
  )
}
