import { type Ref, useEffect, useRef, useState } from 'react'
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
  /** Offered while typing; anything else may be typed too. */
  suggestions?: readonly string[]
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
  suggestions,
  plain = false,
}: Props) => {
  const [typed, setTyped] = useState<string | null>(null)
  /** It was left, or Enter was pressed: from now on what is wrong is said, until it no longer is. */
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<Readonly<{ value: string; words: string }> | null>(null)
  const mark = useSavedMark()

  const wrong = typed === null || typed === saved ? null : (check?.(typed) ?? null)
  const problem =
    (tried ? wrong : null) ?? (refused !== null && refused.value === typed ? refused.words : null)

  const done = () => {
    setTyped(null)
    setTried(false)
    setRefused(null)
  }
  const commit = async () => {
    if (typed === null || typed === saved) return done()
    setTried(true)
    if (wrong) return
    try {
      await save(typed)
      done()
      mark.show()
    } catch (error) {
      setRefused({ value: typed, words: messageOf(error) })
    }
  }

  // What was wrong may be put right in another field: then this one, which was left long ago, is saved after all.
  const hasFocus = useRef(false)
  const wasWrong = useRef(false)
  useEffect(() => {
    if (wasWrong.current && wrong === null && !hasFocus.current) void commit()
    wasWrong.current = wrong !== null
  })

  const onKeyDown: TextFieldProps['onKeyDown'] = (event) => {
    const saves = !rows || enterSaves || event.ctrlKey || event.metaKey
    if (event.key === 'Enter' && saves) {
      event.preventDefault()
      void commit()
    } else if (event.key === 'Escape' && typed !== null) {
      done()
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
      onFocus={() => {
        hasFocus.current = true
      }}
      onBlur={() => {
        hasFocus.current = false
        void commit()
      }}
      onKeyDown={onKeyDown}
      problem={problem}
      aside={<Saved visible={mark.visible && problem === null} />}
      plain={plain}
      autoFocus={autoFocus}
      suggestions={suggestions}
      {...(rows ? { rows } : {})}
      {...(placeholder ? { placeholder } : {})}
      {...(inputRef ? { inputRef } : {})}
    />
  )
}
