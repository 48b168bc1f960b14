import { type KeyboardEvent, useState } from 'react'
import { Group } from 'react-aria-components'
import type { PanelView } from '../../shared/model/views.ts'
import { useBridge } from '../app/bridge-context.tsx'
import { acceleratorFrom, acceleratorLabel, acceleratorOf } from '../ui/accelerator.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { EditableField } from '../ui/editable-field.tsx'
import { Problem } from '../ui/problem.tsx'
import { reservedWords } from '../ui/reserved-keys.ts'
import { useAttempt } from '../ui/use-attempt.ts'
import { CommandToBind } from './command-to-bind.tsx'
import styles from './shortcut-field.module.css'

type Props = { state: PanelView['shortcut']; save: (accelerator: string) => Promise<unknown> }

const stateWords = ({ registered, commandToBind }: Props['state'], label: string): string => {
  if (registered) return `${label} works everywhere.`
  return commandToBind === null
    ? `Another program holds ${label}. Choose another one.`
    : 'This desktop gives no program a shortcut. Bind this command to keys in the desktop’s keyboard settings:'
}

/** Recorded by pressing it, or typed; and whether the system gave it to this app. */
export const ShortcutField = ({ state, save }: Props) => {
  const { platform } = useBridge()
  const { problem, attempt, setProblem } = useAttempt()
  const [recording, setRecording] = useState(false)
  const label = acceleratorLabel(state.accelerator, platform)

  const stop = () => {
    setRecording(false)
    setProblem(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!recording || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return stop()
    const accelerator = acceleratorOf(event.nativeEvent, platform)
    if (accelerator === null) return
    const reserved = reservedWords(accelerator, platform)
    setProblem(reserved)
    if (reserved !== null) return
    setRecording(false)
    void attempt(() => save(accelerator))
  }

  return (
    <>
      <div className={cx(styles.row)}>
        <EditableField
          label="Keys"
          saved={label}
          check={(typed) => {
            const accelerator = acceleratorFrom(typed, platform)
            return accelerator === null
              ? `Write it like ${acceleratorLabel('CommandOrControl+Alt+L', platform)}, or press Record and then the keys.`
              : reservedWords(accelerator, platform)
          }}
          save={(typed) => save(acceleratorFrom(typed, platform) ?? typed)}
        />
        <Group
          aria-label="Record the keys"
          className={cx(styles.record)}
          onKeyDownCapture={onKeyDown}
          onBlur={() => recording && stop()}
        >
          <ActionButton aria-pressed={recording} onPress={() => setRecording(!recording)}>
            {recording ? 'Press the keys…' : 'Record'}
          </ActionButton>
        </Group>
      </div>
      <p aria-live="polite" className={cx(styles.state, !state.registered && styles.taken)}>
        {stateWords(state, label)}
      </p>
      {state.commandToBind !== null && <CommandToBind command={state.commandToBind} />}
      <Problem message={problem} />
    </>
  )
}
