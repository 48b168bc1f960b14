import { expect, it } from 'vitest'
import { promiseInText } from '../../../../shared/words/capture/promise-in-text.ts'

const moment = { now: Date.parse('2026-11-18T10:00:00+01:00'), timeZone: 'Europe/Berlin' }

it.each([
  ["I'll call you by 3pm.", '3pm', '2026-11-18T15:00'],
  ['Hello Ann,\n\nI’ll call you by 3pm, and then we will see.', '3pm', '2026-11-18T15:00'],
  ['Thank you. I will come by on Friday at 9:30 and swap it.', 'Friday at 9:30', '2026-11-20T09:30'],
  ['We’ll have it ready tomorrow!', 'tomorrow', '2026-11-19T17:00'],
  ['You will hear from me within two hours.', 'within two hours', '2026-11-18T12:00'],
  ['It broke on Monday. I am going to replace it before noon.', 'noon', '2026-11-18T12:00'],
])('%j', (text, words, local) => {
  const found = promiseInText(text, moment)
  expect(found?.words).toBe(words)
  expect(found?.at).toBe(Date.parse(`${local}:00+01:00`))
})

it.each([
  '',
  'Please call me by 3pm.',
  'You told me on Friday.',
  'It has been working since today at 14:03.',
  'I will let you know as soon as there is news.',
  'I told you by Monday.',
  'I will come yesterday.',
  'I will bring it to room 204 in person.',
])('finds none in %j', (text) => {
  expect(promiseInText(text, moment)).toBeNull()
})

it('stays quick in a long mail', () => {
  expect(promiseInText(`${'I will see on and by and at. '.repeat(20_000)}`, moment)).toBeNull()
})
