import { useEffect, useId, useRef } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { RequesterChoice } from '../../shared/model/capture-question.ts'
import { cx } from '../ui/cx.ts'
import styles from './who-choice.module.css'

/** Whom a name fits. */
export type WhoFits = Readonly<{
  typed: string
  people: readonly Readonly<{ id: number; name: string; email?: string | null }>[]
}>

/** More are found by typing more of the name. */
const mostShown = 5

type Props = {
  fits: WhoFits
  chosen: RequesterChoice | null
  /** It has to be answered before anything is logged: the focus comes here. */
  asked: boolean
  choose: (choice: RequesterChoice) => void
}

/** Somebody known whom the name fits, or somebody new: one is taken already where it fits only one. */
export const WhoChoice = ({ fits, chosen, asked, choose }: Props) => {
  const labelId = useId()
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asked) group.current?.querySelector('button')?.focus()
  }, [asked])
  return (
    <div className={cx(styles.who)}>
      <span id={labelId} role={asked ? 'alert' : undefined} className={cx(styles.question)}>
        {fits.people.length > 1 ? `Which ${fits.typed}?` : 'Is it'}
      </span>
      <ToggleButtonGroup
        ref={group}
        aria-labelledby={labelId}
        selectedKeys={chosen === null ? [] : [String(chosen)]}
        onSelectionChange={(keys) => {
          // Pressed once more, it is still the answer.
          const [key = String(chosen)] = [...keys].map(String)
          choose(key === 'new' ? 'new' : Number(key))
        }}
        className={cx(styles.choices)}
      >
        {fits.people.slice(0, mostShown).map(({ id, name, email }) => (
          <ToggleButton key={id} id={String(id)} className={cx(styles.choice)}>
            <bdi>{name}</bdi>
            {email && <span className={cx(styles.mail)}>{email}</span>}
          </ToggleButton>
        ))}
        <ToggleButton id="new" className={cx(styles.choice)}>
          Somebody new
        </ToggleButton>
      </ToggleButtonGroup>
    </div>
  )
}
