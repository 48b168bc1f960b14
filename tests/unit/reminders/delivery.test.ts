import { expect, it } from 'vitest'
import { createDelivery } from '../../../electron/reminders/delivery.ts'
import type { Notifier, NotifyOutcome } from '../../../shared/model/notification.ts'
import { createManualClock } from '../../fakes/manual-clock.ts'

const content = { title: 'Ann doesn’t know yet', body: 'Printer jam', actions: [] }
const notifier = (name: Notifier['name'], show: () => Promise<NotifyOutcome>): Notifier => ({ name, show })
const shows = notifier('electron', async () => ({ outcome: 'shown' }))

it.each([
  ['never answers', () => new Promise<NotifyOutcome>(() => {})],
  ['rejects', () => Promise.reject(new Error('no bus'))],
  [
    'throws',
    (): Promise<NotifyOutcome> => {
      throw new Error('no such program')
    },
  ],
])('goes on to the next notifier when one %s', async (_, show) => {
  const time = createManualClock('2026-11-18T10:00:00Z')
  const broken = notifier('node-notifier', show)
  const both = createDelivery({ clock: time.clock, notifiers: () => [broken, shows] })(content, () => {})
  await time.advance(10_000)
  expect(await both).toEqual({ outcome: 'shown' })
  const alone = createDelivery({ clock: time.clock, notifiers: () => [broken] })(content, () => {})
  await time.advance(10_000)
  expect(await alone).toMatchObject({ outcome: 'failed', error: expect.stringContaining('node-notifier') })
})
