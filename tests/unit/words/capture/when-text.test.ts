import { describe, expect, it } from 'vitest'
import { whenText } from '../../../../shared/words/capture/when-text.ts'

/** Wednesday 18 November 2026, 14:30 on the wall of each zone. */
const wall = '2026-11-18T14:30:00'
const zones = [
  ['Europe/Berlin', '+01:00'],
  ['America/New_York', '-05:00'],
  ['Asia/Kolkata', '+05:30'],
  ['Pacific/Apia', '+13:00'],
] as const

describe.each(zones)('a time that was typed, in %s', (timeZone, offset) => {
  const moment = { now: Date.parse(`${wall}${offset}`), timeZone }
  const read = (text: string) => {
    const at = whenText(text, moment)
    return new Date(at + (Date.parse(`${wall}Z`) - moment.now)).toISOString().slice(0, 16)
  }

  it.each([
    ['3pm', '2026-11-18T15:00'],
    ['by 3pm', '2026-11-18T15:00'],
    ['15:45', '2026-11-18T15:45'],
    ['9am', '2026-11-19T09:00'],
    ['friday', '2026-11-20T17:00'],
    ['until friday noon', '2026-11-20T12:00'],
    ['wednesday', '2026-11-18T17:00'],
    ['tomorrow', '2026-11-19T17:00'],
    ['Tomorrow at 9:15', '2026-11-19T09:15'],
    ['27 Nov 14:00', '2026-11-27T14:00'],
    ['2026-12-01 10:00', '2026-12-01T10:00'],
    ['in 2 hours', '2026-11-18T16:30'],
    ['in 20 minutes', '2026-11-18T14:50'],
    ['end of day', '2026-11-18T17:00'],
    ['  next monday ', '2026-11-23T17:00'],
  ])('reads %j', (text, local) => {
    expect(read(text)).toBe(local)
  })

  it.each(['yesterday', 'last friday', '2 hours ago', 'today 9am', '1 Jan 2020', '2026-11-18 14:30'])(
    'says that %j has passed',
    (text) => {
      expect(() => whenText(text, moment)).toThrow(`“${text}” has passed. Give a time that is still ahead.`)
    },
  )

  it.each(['soon', 'when I am back', 'friday or so', '3pm art room', 'x'.repeat(5_000), '🎭'])(
    'does not guess at %j',
    (text) => {
      expect(() => whenText(text, moment)).toThrow(/is not a time that is understood here\. Try “3pm”/)
    },
  )

  it.each(['', '   ', 'by', '\u200B'])('asks for a time where there is none: %j', (text) => {
    expect(() => whenText(text, moment)).toThrow(text === 'by' ? /not a time/ : 'Say when')
  })
})

it('keeps to the wall clock across a change of clocks', () => {
  const moment = { now: Date.parse('2026-03-28T10:00:00+01:00'), timeZone: 'Europe/Berlin' }
  expect(whenText('tomorrow 9am', moment)).toBe(Date.parse('2026-03-29T09:00:00+02:00'))
  expect(whenText('in 24 hours', moment)).toBe(Date.parse('2026-03-29T11:00:00+02:00'))
})
