import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Response } from '../../shared/contract.ts'
import { useBridge } from '../bridge-context.tsx'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './days-off-part.module.css'

type Imported = Response<'settings:import-holidays'>

const mostNamed = 5

const words = (imported: NonNullable<Imported>): string => {
  const { added, known } = imported
  if (added.length === 0)
    return known === 0
      ? 'It has no whole days in the next three years.'
      : 'All of its days are known already.'
  const named = added.slice(0, mostNamed).map(({ date, name }) => (name === '' ? date : `${name} (${date})`))
  const more = added.length - named.length
  const list = `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  return `Added ${added.length === 1 ? '1 day' : `${added.length} days`}: ${list}.`
}

/** Takes the holidays from a calendar file. */
export const HolidayImport = () => {
  const bridge = useBridge()
  const client = useQueryClient()
  const { problem, busy, attempt } = useAttempt()
  const [imported, setImported] = useState<Imported>(null)

  const ask = () =>
    attempt(async () => {
      setImported(null)
      setImported(await bridge.request('settings:import-holidays', {}))
      await client.invalidateQueries()
    })
  return (
    <div className={cx(styles.import)}>
      <ActionButton isDisabled={busy} onPress={() => void ask()}>
        Import holidays…
      </ActionButton>
      <p aria-live="polite" className={cx(styles.added)} dir="auto">
        {imported !== null && words(imported)}
      </p>
      <Problem message={problem} />
    </div>
  )
}
