import type { Requester } from '../../shared/model/requester.ts'
import { Avatar } from '../ui/avatar.tsx'
import { cx } from '../ui/cx.ts'
import styles from './suggestions.module.css'

export const optionId = (listId: string, index: number): string => `${listId}-${index}`

type Props = {
  id: string
  requesters: readonly Requester[]
  active: number | null
  take: (requester: Requester) => void
}

/** Known requesters for the name that is being typed. The focus stays in the field. */
export const Suggestions = ({ id, requesters, active, take }: Props) => (
  <div id={id} role="listbox" aria-label="Requesters" className={cx(styles.list)}>
    {requesters.map((requester, index) => (
      // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
      // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
      <div
        key={requester.id}
        id={optionId(id, index)}
        role="option"
        aria-selected={index === active}
        className={cx(styles.option)}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => take(requester)}
      >
        <Avatar name={requester.name} />
        <bdi className={cx(styles.name)}>{requester.name}</bdi>
        <span className={cx(styles.mail)}>{requester.email ?? 'no mail address'}</span>
      </div>
    ))}
  </div>
)
