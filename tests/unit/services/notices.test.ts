import { expect, it } from 'vitest'
import { createNotices, sayWhenUndelivered } from '../../../electron/services/notices.ts'
import type { NotifyOutcome } from '../../../shared/model/notification.ts'

it('says that reminders cannot be shown, until one is', async () => {
  const notices = createNotices([])
  const outcomes: NotifyOutcome[] = [
    { outcome: 'shown' },
    { outcome: 'failed', error: 'electron: no server' },
    { outcome: 'suppressed', reason: 'quiet' },
    { outcome: 'shown' },
  ]
  const said: string[][] = []
  let changes = 0
  const deliver = sayWhenUndelivered({
    deliver: async (index: number) => outcomes[index] ?? { outcome: 'shown' },
    notices,
    onChanged: () => {
      changes += 1
    },
  })
  for (const index of outcomes.keys()) {
    expect(await deliver(index)).toBe(outcomes[index])
    said.push(notices.list().map(({ message }) => message))
  }
  const problem = ['Reminders can’t be shown: electron: no server']
  expect(said).toEqual([[], problem, problem, []])
  expect(changes).toBe(2)
})
