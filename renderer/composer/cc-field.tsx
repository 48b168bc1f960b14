import { useState } from 'react'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { Field } from '../ui/field.tsx'
import styles from './composer.module.css'

type Props = {
  to: string
  cc: string
  change: (typed: string) => void
  problem: string | null
  tried: boolean
}

/** Whom it goes to, and who gets a copy: asked for only when there is somebody. */
export const CcField = ({ to, cc, change, problem, tried }: Props) => {
  const [asked, setAsked] = useState(false)
  const [left, setLeft] = useState(false)
  const shown = asked || cc !== ''
  return (
    <>
      <p className={cx(styles.to)}>
        <span>
          To <bdi>{to}</bdi>
        </span>
        {!shown && (
          <ActionButton kind="link" onPress={() => setAsked(true)}>
            Add Cc
          </ActionButton>
        )}
      </p>
      {shown && (
        <Field
          label="Cc"
          value={cc}
          onChange={change}
          onBlur={() => setLeft(true)}
          autoFocus={asked}
          placeholder="bob@school.org, head@school.org"
          problem={left || tried ? problem : null}
        />
      )}
    </>
  )
}
