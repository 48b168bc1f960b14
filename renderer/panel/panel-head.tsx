import { Plus } from 'lucide-react'
import { useBridge } from '../app/bridge-context.tsx'
import { usePanel } from '../app/panel-context.ts'
import { headline } from '../owed/headline.ts'
import { acceleratorLabel } from '../ui/accelerator.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { Ring } from '../ui/ring.tsx'
import styles from './panel-head.module.css'

/** The headline about who waits to hear, and the button for a new issue. */
export const PanelHead = () => {
  const bridge = useBridge()
  const { view } = usePanel()
  const shortcut = view.shortcut.registered
    ? acceleratorLabel(view.shortcut.accelerator, bridge.platform)
    : null
  const { ring, title, line } = headline(view)

  return (
    <header className={cx(styles.head)}>
      <Ring state={ring} size={30} className={cx(styles.ring)} />
      <div className={cx(styles.words)} aria-live="polite">
        <h1>{title}</h1>
        <p>{line}</p>
      </div>
      <ActionButton aria-label="New issue" onPress={() => void bridge.request('capture:open', {})}>
        <span className={cx(styles.new)}>
          <Plus size={14} aria-hidden="true" />
          New issue
        </span>
        {shortcut && <kbd className={cx(styles.key)}>{shortcut}</kbd>}
      </ActionButton>
    </header>
  )
}
