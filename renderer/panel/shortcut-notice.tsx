import { X } from 'lucide-react'
import { useState } from 'react'
import { useBridge } from '../app/bridge-context.tsx'
import { usePanel } from '../app/panel-context.ts'
import { CommandToBind } from '../settings/command-to-bind.tsx'
import { acceleratorLabel } from '../ui/accelerator.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import styles from './notices.module.css'

const boundKey = 'command-to-bind-dismissed'

/** Why the keys open nothing, and what to do about it. */
export const ShortcutNotice = () => {
  const { platform } = useBridge()
  const { view, openSettings } = usePanel()
  // Nobody tells whether the command was bound: the notice goes for good when it is dismissed.
  const [isDismissed, setDismissed] = useState(() => window.localStorage.getItem(boundKey) !== null)
  const { accelerator, registered, commandToBind } = view.shortcut
  if (registered || (commandToBind !== null && isDismissed)) return null

  if (commandToBind === null)
    return (
      <div className={cx(styles.notice)}>
        <p>
          Another program holds <strong>{acceleratorLabel(accelerator, platform)}</strong>, so it opens
          nothing here.
        </p>
        <ActionButton kind="tinted" onPress={() => openSettings()}>
          Choose another
        </ActionButton>
      </div>
    )
  const dismiss = () => {
    window.localStorage.setItem(boundKey, 'yes')
    setDismissed(true)
  }
  return (
    <div className={cx(styles.notice)}>
      <div>
        <p>
          This desktop gives no program a shortcut. Bind this command to keys in the desktop’s keyboard
          settings:
        </p>
        <CommandToBind command={commandToBind} />
      </div>
      <ActionButton kind="quiet" icon aria-label="Dismiss" onPress={dismiss}>
        <X size={14} aria-hidden="true" />
      </ActionButton>
    </div>
  )
}
