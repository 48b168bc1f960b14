import { useState } from 'react'
import { useBackupsView } from '../app/use-queries.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { messageOf } from '../ui/message-of.ts'
import { Problem } from '../ui/problem.tsx'
import styles from './backups-part.module.css'
import { CopyRow } from './copy-row.tsx'
import { Part } from './part.tsx'

/** Going back to a copy of the log. */
export const BackupsPart = () => {
  const [isOpen, setOpen] = useState(false)
  return (
    <Part heading="Backups" hint="A copy of each day on which the app runs, of the last seven.">
      <div>
        <ActionButton aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          Restore…
        </ActionButton>
      </div>
      {isOpen && <Copies />}
    </Part>
  )
}

const Copies = () => {
  const { data, error } = useBackupsView()
  const [chosen, setChosen] = useState<string | null>(null)
  if (error) return <Problem message={messageOf(error)} />
  if (!data) return <p role="status">Reading the copies…</p>
  if (data.copies.length === 0)
    return <p>There is no copy yet. The first is made a minute after the start.</p>
  return (
    <ul aria-label="Copies" className={cx(styles.list)}>
      {data.copies.map((copy) => (
        <CopyRow
          key={copy.name}
          copy={copy}
          timeZone={data.timeZone}
          isChosen={copy.name === chosen}
          choose={(isChosen) => setChosen(isChosen ? copy.name : null)}
        />
      ))}
    </ul>
  )
}
