import { expect, test } from 'vitest'
import { aLog, dump } from './a-log.ts'

test('their words and how they were understood are kept apart from the title, and undone', () => {
  const { path, log } = aLog()
  const thread = { subject: 'No print!', messageId: '<a@school.org>', references: ['<b@school.org>'] }
  const { issueId } = log.capture({ title: 'Spooler on ps01 hangs', inTheirWords: 'Nothing prints', thread })
  expect(log.record(issueId).issue).toMatchObject({ inTheirWords: 'Nothing prints', restated: null, thread })
  const before = dump(path)
  const { changeId } = log.edit(issueId, { restated: 'Room 204 cannot print', inTheirWords: null })
  expect(log.record(issueId).issue).toMatchObject({
    title: 'Spooler on ps01 hangs',
    inTheirWords: null,
    restated: 'Room 204 cannot print',
  })
  log.undo(changeId)
  expect(dump(path)).toEqual(before)
})

test('a new title leaves what they said as it was', () => {
  const { log } = aLog()
  const { issueId } = log.capture({ title: 'Nothing prints' })
  log.edit(issueId, { title: 'Spooler on ps01 hangs' })
  expect(log.record(issueId).issue.inTheirWords).toBe('Nothing prints')
})

test('a requester has a language, or follows the technician', () => {
  const { log } = aLog()
  const { issueId } = log.capture({ title: 'Maus', requester: { name: 'Eva Roth' } })
  expect(log.record(issueId).requester?.language).toBeNull()
  log.edit(issueId, { requester: { id: 1, language: 'de' } })
  expect(log.record(issueId).requester?.language).toBe('de')
})
