import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Response } from '../../shared/contract.ts'
import { useBridge } from '../app/bridge-context.tsx'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import styles from './days-off-part.module.css'

type Imported = Response<'settings:import-holidays'>

const mostNamed = 5

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`

const read = ({ added, known }: NonNullable<Imported>): string => {
  const days = counted(added.length + known, 'day', 'days')
  if (added.length === 0)
    return known === 0 ? 'It has no whole days in the next three years.' : `Read ${days}, all known already.`
  const named = added.slice(0, mostNamed).map(({ date, name }) => (name === '' ? date : `${name} (${date})`))
  const more = added.length - named.length
  const list = `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  const before = known > 0 ? `Read ${days}, ${known} of them known already. ` : ''
  return `${before}Added ${counted(added.length, 'day', 'days')}: ${list}.`
}

/** What of the file is not among the days, and why. */
const leftOut = ({ appointments, unread, examples }: NonNullable<Imported>): string | undefined => {
  const reasons = [
    ...(appointments > 0 ? [`${counted(appointments, 'event', 'events')} with a time of day`] : []),
    ...(unread > 0
      ? [
          `${counted(unread, 'thing', 'things')} that can’t be read (${examples.join('; ')}${unread > examples.length ? '; …' : ''})`,
        ]
      : []),
  ]
  return reasons.length === 0 ? undefined : `Left out: ${reasons.join(' and ')}.`
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
      <ActionButton busy={busy} onPress={() => void ask()}>
        Import holidays…
      </ActionButton>
      <div aria-live="polite" className={cx(styles.added)}>
        {imported !== null && <p dir="auto">{read(imported)}</p>}
        {imported !== null && <p dir="auto">{leftOut(imported)}</p>}
      </div>
      <Problem message={problem} />
    </div>
  )
}
