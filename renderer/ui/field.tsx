import { type ReactNode, type Ref, useId } from 'react'
import { FieldError, Input, Label, TextArea, TextField, type TextFieldProps } from 'react-aria-components'
import { cx } from './cx.ts'
import styles from './field.module.css'

type Props = Omit<TextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> & {
  label: string
  /** What is wrong, and what to do about it. */
  problem?: string | null
  /** Stands beside the label. */
  aside?: ReactNode
  /** Lines of a text area; without, a one-line field. */
  rows?: number
  placeholder?: string
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>
  /** Offered while typing; anything else may be typed too. */
  suggestions?: readonly string[] | undefined
  /** Reads as text until it is pointed at or focused. */
  plain?: boolean
}

/** A labelled field; user text runs in its own direction. */
export const Field = ({
  label,
  problem,
  aside,
  rows,
  placeholder,
  inputRef,
  suggestions,
  plain = false,
  ...rest
}: Props) => {
  const list = useId()
  const shared = {
    className: cx(styles.input, plain && styles.plain),
    dir: 'auto',
    ...(placeholder ? { placeholder } : {}),
    ...(inputRef ? { ref: inputRef } : {}),
  }
  return (
    <TextField {...rest} className={cx(styles.field)} isInvalid={Boolean(problem)}>
      <div className={cx(styles.head)}>
        <Label>{label}</Label>
        {aside}
      </div>
      {rows ? <TextArea {...shared} rows={rows} /> : <Input {...shared} {...(suggestions ? { list } : {})} />}
      {suggestions && (
        <datalist id={list}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
      <FieldError className={cx(styles.problem)}>{problem}</FieldError>
    </TextField>
  )
}
