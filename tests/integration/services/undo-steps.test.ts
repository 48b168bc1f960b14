import { expect, it } from 'vitest'
import { changeWords } from '../../../renderer/panel/change-words.ts'
import { refusal } from '../log/a-log.ts'
import { anApp } from './an-app.ts'

it('names each step, from the last to the first, and what can be taken back after it', async () => {
  const app = anApp()
  const issueId = await app.capture('Ann Lee <ann@school.org> Printer jam in 204')
  await app.ask['issue:resolve']({ issueId, resolution: 'A roller' })
  await app.ask['issue:told']({ issueId, by: 'phone', note: 'She is glad: at last' })
  await app.ask['issue:snooze']({ issueIds: [await app.capture('fixed: @bob Mouse')], until: '1-hour' })

  const said: string[] = []
  let { last } = await app.ask['change:last']({})
  while (last !== null) {
    said.push(changeWords(last))
    const { undone, next } = await app.ask['change:undo']({ changeId: last.changeId })
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
  expect(app.log.list()).toEqual([])
})

it('refuses what was changed again since, until that is taken back', async () => {
  const app = anApp()
  const [one, two] = [await app.capture('@ann Printer'), await app.capture('@bob Mouse')]
  const linked = await app.ask['issue:link']({ issueId: one, withId: two })
  const edited = await app.ask['issue:edit']({ issueId: two, patch: { title: 'Mice' } })
  expect(refusal(() => app.log.undo(linked.changeId))[0]).toBe('nothing-to-undo')
  const { next } = await app.ask['change:undo']({ changeId: edited.changeId })
  expect(next && changeWords(next)).toBe('Same cause for “Printer” and 1 more')
})
