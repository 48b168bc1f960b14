import { expect, it } from 'vitest'
import { refusal } from '../log/a-log.ts'
import { anApp } from './an-app.ts'

it('says what was logged, so that it can be taken back', async () => {
  const app = anApp()
  const issueId = await app.capture('Printer jam in 204 #printer @ann')
  expect(app.done).toEqual([[expect.any(Number), 'Logged: Printer jam in 204']])
  await app.ask['change:undo']({ changeId: app.done[0]?.[0] ?? 0 })
  expect(refusal(() => app.log.record(issueId))[0]).toBe('not-found')
})

it('takes along what it was, where the line says that it is fixed', async () => {
  const app = anApp()
  const log = async (line: string) =>
    (await app.logged(app.ask['capture:log']({ line, resolution: ' A torn label. ' }))).issueId
  const fixed = await log('fixed: Printer jam in 204, Ann Lee <ann@school.org>')
  expect(app.log.record(fixed).issue.resolution).toBe('A torn label.')
  expect(app.log.timeline(fixed).at(-1)).toMatchObject({ kind: 'resolved', detail: 'A torn label.' })
  await app.ask['issue:write-mail']({ issueId: fixed })
  expect(app.opened[0]).toContain('A torn label.')
  expect(app.log.record(await log('Printer jam in 204')).issue.resolution).toBeNull()
})

it('does not take an answer above the technician’s own mail for theirs', async () => {
  const { ask, logged } = anApp()
  const kim =
    'From: Kim Fox <kim@school.org>\nSent: Monday 10:32\nTo: Ann Lee <ann@school.org>\nSubject: Printer'
  const { technician } = await ask['capture:context']({})
  expect(technician).toBe('Kim Fox')
  const { summary } = await logged(ask['capture:log']({ line: `Still broken.\n\n${kim}\n\nOK now?` }))
  expect(summary).toContain('Ann Lee (new)')
})
