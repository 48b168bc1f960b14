import { useState } from 'react'
import { useBridge } from '../app/bridge-context.tsx'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './command-to-bind.module.css'

/** Where programs get no shortcut: the command that the desktop itself can run by keys, to be copied. */
export const CommandToBind = ({ command }: { command: string }) => {
  const bridge = useBridge()
  const { problem, attempt } = useAttempt()
  const [isCopied, setCopied] = useState(false)
  const copy = async () => setCopied(await attempt(() => bridge.request('shortcut:copy-command', {})))

  return (
    <div className={cx(styles.row)}>
      <code className={cx(styles.command)}>{command}</code>
      <ActionButton kind="tinted" onPress={() => void copy()}>
        {isCopied ? 'Copied' : 'Copy the command'}
      </ActionButton>
      <Problem message={problem} />
    </div>
  )
}
