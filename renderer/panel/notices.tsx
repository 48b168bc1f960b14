import { X } from 'lucide-react'
import { useBridge } from '../app/bridge-context.tsx'
import { usePanel } from '../app/panel-context.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './notices.module.css'
import { ShortcutNotice } from './shortcut-notice.tsx'
import { UnsignedHint } from './unsigned-hint.tsx'

/** What the technician should know about the app itself. */
export const Notices = () => {
  const bridge = useBridge()
  const { view } = usePanel()
  const { problem, attempt } = useAttempt('in-order')

  return (
    <>
      <ShortcutNotice />
      {view.notices.map(({ id, message }) => (
        <div key={id} className={cx(styles.notice)}>
          <p dir="auto">{message}</p>
          <ActionButton
            kind="quiet"
            icon
            aria-label="Dismiss"
            onPress={() => void attempt(() => bridge.request('notice:dismiss', { id }))}
          >
            <X size={14} aria-hidden="true" />
          </ActionButton>
        </div>
      ))}
      <UnsignedHint />
      <Problem message={problem} />
    </>
  )
}
