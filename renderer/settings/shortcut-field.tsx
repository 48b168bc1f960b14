import { type KeyboardEvent, useState } from 'react'
import type { PanelView } from '../../shared/model/views.ts'
import { useBridge } from '../bridge-context.tsx'
import { acceleratorLabel, acceleratorOf } from '../ui/accelerator.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { EditableField } from '../ui/editable-field.tsx'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './shortcut-field.module.css'

type Props = { state: PanelView['shortcut']; save: (accelerator: string) => Promise<unknown> }

/** Recorded by pressing it, or typed; and whether the system gave it to this app. */
export const ShortcutField = ({ state, save }: Props) => {
  const { platform } = useBridge()
  const { problem, attempt } = useAttempt()
  const [recording, setRecording] = useState(false)

  const onKeyDown = (event: KeyboardEvent) => {
    if (!recording || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return setRecording(false)
    const accelerator = acceleratorOf(event.nativeEvent, platform)
    if (accelerator === null) return
    setRecording(false)
    void attempt(() => save(accelerator))
  }

  return (
    <>
      <div className={cx(styles.row)}>
        <EditableField label="Keys" saved={state.accelerator} save={(typed) => save(typed.trim())} />
        {/* biome-ignore lint/a11y/useSemanticElements: not a group of fields, only where pressed keys are caught */}
        <div
          role="group"
          aria-label="Record the keys"
          onKeyDownCapture={onKeyDown}
          onBlur={() => setRecording(false)}
        >
          <ActionButton aria-pressed={recording} onPress={() => setRecording(!recording)}>
            {recording ? 'Press the keys…' : 'Record'}
          </ActionButton>
        </div>
      </div>
      <p aria-live="polite" className={cx(styles.state, !state.registered && styles.taken)}>
        {state.registered
          ? `${acceleratorLabel(state.accelerator, platform)} works everywhere.`
          : `Another program holds ${acceleratorLabel(state.accelerator, platform)}. Choose another one.`}
      </p>
      <Problem message={problem} />
    </>
  )
}
