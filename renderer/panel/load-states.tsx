import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { Problem } from '../ui/problem.tsx'
import { Ring } from '../ui/ring.tsx'
import styles from './load-states.module.css'

export const Loading = () => (
  <main className={cx(styles.centre)} aria-busy="true">
    <Ring state="open" size={40} className={cx(styles.ring)} />
    <p>Opening the log…</p>
  </main>
)

type Props = { message: string; retry: () => void }

export const LoadFailed = ({ message, retry }: Props) => (
  <main className={cx(styles.centre)}>
    <h1>The log could not be read</h1>
    <Problem message={message} />
    <ActionButton kind="go" onPress={retry}>
      Try again
    </ActionButton>
  </main>
)
