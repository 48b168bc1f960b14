import type { Composed } from '../../shared/model/composed.ts'
import { ActionButton } from '../ui/action-button.tsx'
import askStyles from '../ui/ask.module.css'
import { cx } from '../ui/cx.ts'
import { bringBack, edit, isOutdated, keepText, startAfresh, writeAnew } from './draft-changes.ts'
import type { KeptDraft } from './kept-draft.ts'

type Props = { draft: KeptDraft; composed: Composed; change: (next: KeptDraft) => void }

/** A text that was changed by hand is never replaced unasked, and what was replaced can be brought back. */
export const OwnTextNotice = ({ draft, composed, change }: Props) => {
  if (isOutdated(draft)) {
    return (
      <div role="alert" className={cx(askStyles.ask, askStyles.tinted)}>
        <p className={cx(askStyles.question)}>
          You changed the text by hand. Written anew, your changes would be lost.
        </p>
        <div className={cx(askStyles.choices)}>
          <ActionButton kind="tinted" onPress={() => change(keepText(draft))}>
            Keep my text
          </ActionButton>
          <ActionButton kind="tinted" onPress={() => change(writeAnew(draft))}>
            Write it anew
          </ActionButton>
        </div>
      </div>
    )
  }
  return (
    <p role="status" className={cx(askStyles.done)}>
      {draft.aside !== null ? (
        <>
          Your own text was put aside.{' '}
          <ActionButton kind="link" onPress={() => change(bringBack(draft))}>
            Bring it back
          </ActionButton>
        </>
      ) : draft.edited !== null ? (
        <>
          Changed by hand.{' '}
          <ActionButton kind="link" onPress={() => change(startAfresh(draft))}>
            Start afresh
          </ActionButton>
        </>
      ) : (
        composed.unsent !== null && (
          <>
            The mail that you opened last has not gone out.{' '}
            <ActionButton
              kind="link"
              onPress={() => change(edit(draft, composed.unsent ?? composed, composed))}
            >
              Use its text
            </ActionButton>
          </>
        )
      )}
    </p>
  )
}
