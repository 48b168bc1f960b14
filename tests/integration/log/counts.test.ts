import { expect, test } from 'vitest'
import { owedText } from '../../../shared/words/text/owed-text.ts'
import { aLog } from './a-log.ts'
import { ann, at, hour } from './days.ts'

const bob = { name: 'Bob', email: 'bob@school.org' }

test('an unanswered voicemail is on everybody’s mind from the first minute', () => {
  const { log, clock } = aLog()
  log.capture({ title: 'No sound', requester: ann, channel: 'voicemail' })
  expect(owedText(log.owedCount())).toBe('1 person should hear from you today')
  clock.pass(4 * hour)
  expect(owedText(log.owedCount())).toBe('1 person is waiting to hear')
})

test('one that came at the end of the day is not forgotten over the night', () => {
  const { log, clock } = aLog()
  clock.set(at('2026-05-07T16:45:00+02:00'))
  log.capture({ title: 'No sound', requester: ann, channel: 'voicemail' })
  expect(owedText(log.owedCount())).toBe('1 person has had no word yet')
})

test('who was told is to be asked, and does not wait to hear', () => {
  const { log, clock } = aLog()
  const { issueId } = log.capture({ title: 'Printer jam', requester: ann, resolved: true })
  expect(owedText(log.owedCount())).toBe('1 person is waiting to hear')
  log.confirmTold(issueId, { by: 'phone' })
  expect(owedText(log.owedCount())).toBe('everyone knows')
  clock.set(at('2026-05-11T12:00:00+02:00'))
  expect(log.waiting()).toHaveLength(1)
  expect(owedText(log.owedCount())).toBe('everyone knows · 1 to ask')
  log.capture({ title: 'Toner', requester: bob, resolved: true })
  expect(owedText(log.owedCount())).toBe('1 person is waiting to hear · 1 to ask')
})
