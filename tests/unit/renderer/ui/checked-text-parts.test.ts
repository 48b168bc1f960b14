import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countWords,
  type Finding,
  findingAt,
  findingBeside,
  segmentsOf,
} from '../../../../renderer/ui/checked-text-parts.ts'

const found = (start: number, end: number, rule = 'jargon'): Finding => ({
  rule,
  start,
  end,
  message: 'Say it plainly.',
  replacements: ['word'],
})

const text = 'Please reboot the server, it is a user error.'
const reboot = found(7, 13)
const error = found(34, 44)

describe('the stretches of a text', () => {
  it('are what is under a finding and what lies between', () => {
    expect(segmentsOf(text, [error, reboot]).map((part) => [part.text, part.finding])).toEqual([
      ['Please ', null],
      ['reboot', reboot],
      [' the server, it is a ', null],
      ['user error', error],
      ['.', null],
    ])
  })

  it('leave out what has no place of its own, or lies beyond a text that became shorter', () => {
    for (const finding of [found(0, text.length), found(0, 0), found(40, 60)])
      expect(segmentsOf(text, [finding]).every((part) => part.finding === null)).toBe(true)
  })

  it('put together are the text, whatever was found', () => {
    const finding = fc.tuple(fc.nat(80), fc.nat(80)).map(([a, b]) => found(Math.min(a, b), Math.max(a, b)))
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(finding), (any, findings) => {
        const parts = segmentsOf(any, findings)
        expect(parts.map((part) => part.text).join('')).toBe(any)
        for (const part of parts) expect(any.slice(part.start, part.start + part.text.length)).toBe(part.text)
      }),
    )
  })
})

describe('the finding at the caret', () => {
  it.each([
    [6, null],
    [7, reboot],
    [10, reboot],
    [13, reboot],
    [14, null],
    [44, error],
  ])('at %i', (caret, finding) => {
    expect(findingAt(text, [reboot, error], caret)).toBe(finding)
  })

  it('is the one that begins there, not the one that ends there', () => {
    const next = found(13, 20)
    expect(findingAt(text, [reboot, next], 13)).toBe(next)
  })
})

describe('the finding beside the caret', () => {
  it.each([
    [0, 1, reboot],
    [7, 1, error],
    [20, 1, error],
    [44, 1, reboot],
    [45, 1, reboot],
    [45, -1, error],
    [38, -1, reboot],
    [7, -1, error],
    [0, -1, error],
  ] as const)('from %i, in direction %i', (caret, step, finding) => {
    expect(findingBeside(text, [reboot, error], { caret, step })).toBe(finding)
  })

  it('is the only one, or none', () => {
    expect(findingBeside(text, [reboot], { caret: 8, step: 1 })).toBe(reboot)
    expect(findingBeside(text, [], { caret: 8, step: 1 })).toBeNull()
    expect(findingBeside(text, [found(0, text.length)], { caret: 8, step: 1 })).toBeNull()
  })
})

it('counts in words', () => {
  expect([0, 1, 2].map(countWords)).toEqual([
    'Nothing to look at',
    'One thing to look at',
    '2 things to look at',
  ])
})
