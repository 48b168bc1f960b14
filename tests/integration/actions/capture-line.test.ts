import { expect, it } from 'vitest'
import { refusal } from '../log/a-log.ts'
import { aDesk } from './a-desk.ts'

it('says what was logged, so that it can be taken back', async () => {
  const desk = aDesk()
  const issueId = await desk.capture('Printer jam in 204 #printer @ann')
  expect(desk.done).toEqual([[expect.any(Number), 'Logged: Printer jam in 204']])
  await desk.ask['change:undo']({ changeId: desk.done[0]?.[0] ?? 0 })
  expect(refusal(() => desk.log.record(issueId))[0]).toBe('not-found')
})
