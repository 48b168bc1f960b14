import { type ReactNode, type RefObject, useId, useRef } from 'react'
import { FieldError, Label, Text, TextArea, TextField } from 'react-aria-components'
import { CaretNote } from './caret-note.tsx'
import styles from './checked-text.module.css'
import { type Finding, segmentsOf } from './checked-text-parts.ts'
import { cx } from './cx.ts'
import fieldStyles from './field.module.css'
import { FindingList } from './finding-list.tsx'
import { useCheckedText } from './use-checked-text.ts'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  findings: readonly Finding[]
  rows?: number
  placeholder?: string
  problem?: string | null
  autoFocus?: boolean
  /** What it is good for, in one line. */
  description?: string
  /** The language of the text, for the spell check and for reading it aloud. */
  language?: string
  /** Stands beside the label. */
  aside?: ReactNode
  fieldRef?: RefObject<HTMLTextAreaElement | null>
}

/**
 * A text area that underlines what may be said better. The underlines lie on a copy of the text behind it, so that typing,
 * undo and the spell check stay the browser's own; all of it is also a list below.
 */
export const CheckedText = ({
  label,
  value,
  onChange,
  findings,
  rows = 6,
  placeholder,
  problem,
  autoFocus = false,
  description,
  language,
  aside,
  fieldRef,
}: Props) => {
  const own = useRef<HTMLTextAreaElement>(null)
  const field = fieldRef ?? own
  const box = useRef<HTMLDivElement>(null)
  const adviceId = useId()
  const { current, follow, leave, show, take, onKey } = useCheckedText({ field, box, value, findings })

  return (
    <div className={cx(styles.checked)}>
      <TextField
        className={cx(fieldStyles.field)}
        value={value}
        onChange={onChange}
        isInvalid={Boolean(problem)}
        autoFocus={autoFocus}
        onSelect={follow}
        onBlur={leave}
        onKeyDown={(event) => {
          // The library keeps keys to the field unless it is told otherwise.
          if (!onKey(event)) event.continuePropagation()
        }}
        aria-describedby={adviceId}
      >
        <div className={cx(fieldStyles.head)}>
          <Label>{label}</Label>
          {aside}
        </div>
        <div ref={box} className={cx(styles.box)}>
          <div aria-hidden="true" className={cx(fieldStyles.input, styles.text, styles.mirror)}>
            {segmentsOf(value, findings).map(({ start, text, finding }) =>
              finding === null ? (
                text
              ) : (
                <mark key={start} data-current={finding === current || undefined} className={cx(styles.mark)}>
                  {text}
                </mark>
              ),
            )}
            {/* A line break at the end opens a line only with something behind it. */}
            {'\u200B'}
          </div>
          <TextArea
            ref={field}
            className={cx(fieldStyles.input, styles.text, styles.field)}
            dir="auto"
            rows={rows}
            spellCheck
            {...(language ? { lang: language } : {})}
            {...(placeholder ? { placeholder } : {})}
          />
          {/* Always in the page, so that a screen reader hears it come. */}
          <div aria-live="polite">
            {current && <CaretNote key={`${current.start} ${current.message}`} finding={current} box={box} />}
          </div>
        </div>
        {description && (
          <Text slot="description" className={cx(fieldStyles.description)}>
            {description}
          </Text>
        )}
        <FieldError className={cx(fieldStyles.problem)}>{problem}</FieldError>
      </TextField>
      <FindingList id={adviceId} text={value} findings={findings} current={current} show={show} take={take} />
    </div>
  )
}
