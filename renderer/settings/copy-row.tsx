import { useRef } from 'react'
import type { LogCopy } from '../../shared/model/log-copy.ts'
import { copyHolds, copyMade } from '../../shared/words/text/copy-words.ts'
import { useBridge } from '../app/bridge-context.tsx'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { intoView } from '../ui/into-view.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './backups-part.module.css'

type Props = {
  copy: LogCopy
  timeZone: string
  isChosen: boolean
  choose: (isChosen: boolean) => void
}

/** One copy: checked when it is chosen, and restored once that is confirmed. */
export const CopyRow = ({ copy, timeZone, isChosen, choose }: Props) => {
  const bridge = useBridge()
  const { problem, busy, attempt } = useAttempt()
  const chooser = useRef<HTMLButtonElement>(null)
  const made = copyMade(copy.at, timeZone)

  const check = async () => {
    if (await attempt(() => bridge.request('backups:check', { name: copy.name }))) choose(true)
  }
  const cancel = () => {
    choose(false)
    chooser.current?.focus()
  }
  return (
    <li className={cx(styles.copy)}>
      <div className={cx(styles.head)}>
        <div>
          <p>{made}</p>
          <p className={cx(styles.holds)}>{copyHolds(copy, timeZone)}</p>
        </div>
        <ActionButton
          ref={chooser}
          kind="quiet"
          aria-label={`Restore the copy of ${made}`}
          isDisabled={busy}
          onPress={() => void check()}
        >
          Restore
        </ActionButton>
      </div>
      {isChosen && (
        <fieldset ref={intoView} className={cx(styles.confirm)} aria-label="Go back to this copy?">
          <p>Everything goes back to how it was then. What the log holds now is copied first.</p>
          <div className={cx(styles.buttons)}>
            <ActionButton
              kind="go"
              autoFocus
              isDisabled={busy}
              onPress={() => void attempt(() => bridge.request('backups:restore', { name: copy.name }))}
            >
              {busy ? 'Going back…' : 'Go back to this copy'}
            </ActionButton>
            <ActionButton isDisabled={busy} onPress={cancel}>
              Cancel
            </ActionButton>
          </div>
        </fieldset>
      )}
      <Problem message={problem} />
    </li>
  )
}
