import { X } from 'lucide-react'
import { useState } from 'react'
import { usePanel } from '../app/panel-context.ts'
import { useSettingsView } from '../app/use-queries.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import styles from './notices.module.css'

const dismissedKey = 'unsigned-hint-dismissed'

/** Before the first mail goes out without a name under it; said once, and never again once it was dismissed. */
export const UnsignedHint = () => {
  const { view, openSettings } = usePanel()
  const settings = useSettingsView().data?.settings
  const [dismissed, setDismissed] = useState(() => window.localStorage.getItem(dismissedKey) !== null)
  if (dismissed || view.waiting.length === 0 || settings?.technician.name !== '') return null

  const dismiss = () => {
    window.localStorage.setItem(dismissedKey, 'yes')
    setDismissed(true)
  }
  return (
    <div className={cx(styles.notice, styles.calm)}>
      <p>Your mails are not signed yet</p>
      <span className={cx(styles.choices)}>
        <ActionButton kind="link" onPress={() => openSettings('name')}>
          Add your name
        </ActionButton>
        <ActionButton kind="quiet" icon aria-label="Not now" onPress={dismiss}>
          <X size={14} aria-hidden="true" />
        </ActionButton>
      </span>
    </div>
  )
}
