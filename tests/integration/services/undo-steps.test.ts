import { expect, it } from 'vitest'
import { changeWords } from '../../../renderer/panel/change-words.ts'
import { refusal } from '../log/a-log.ts'
import { aDesk } from './a-technician.ts'

it('names each step, from the last to the first, and what can be taken back after it', async () => {
  const desk = aDesk()
  const issueId = await desk.capture('Ann Lee <ann@school.org> Printer jam in 204')
  await desk.ask['issue:resolve']({ issueId, resolution: 'A roller' })
  await desk.ask['issue:told']({ issueId, by: 'phone', note: 'She is glad: at last' })
  await desk.ask['issue:snooze']({ issueIds: [await desk.capture('fixed: @bob Mouse')], until: '1-hour' })

  const said: string[] = []
  let { last } = await desk.ask['change:last']({})
  while (last !== null) {
    said.push(changeWords(last))
    const { undone, next } = await desk.ask['change:undo']({ changeId: last.changeId })
    expect(undone).toEqual(last)
    last = next
  }
  expect(said).toEqual([
    'Snoozed “Mouse”',
    'Logged “Mouse”',
    'Told Ann Lee by phone',
    'Fixed “Printer jam in 204”',
    'Logged “Printer jam in 204”',
  ])
  expect(desk.log.list()).toEqual([])
})

it('refuses what was changed again since, until that is taken back', async () => {
  const desk = aDesk()
  const [one, two] = [await desk.capture('@ann Printer'), await desk.capture('@bob Mouse')]
  const linked = await desk.ask['issue:link']({ issueId: one, withId: two })
  const edited = await desk.ask['issue:edit']({ issueId: two, patch: { title: 'Mice' } })
  expect(refusal(() => desk.log.undo(linked.changeId))[0]).toBe('nothing-to-undo')
  const { next } = await desk.ask['change:undo']({ changeId: edited.changeId })
  expect(next && changeWords(next)).toBe('Same cause for “Printer” and 1 more')
})
