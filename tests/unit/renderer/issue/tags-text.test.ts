import { describe, expect, it } from 'vitest'
import { tagsOf, tagsText } from '../../../../renderer/issue/tags-text.ts'

describe('tags in a field', () => {
  it('are written as in the capture line', () => {
    expect(tagsText(['printer', 'room204'])).toBe('#printer #room204')
    expect(tagsText([])).toBe('')
  })

  it.each([
    ['#printer #av', ['printer', 'av']],
    ['Printer, av;  wifi', ['printer', 'av', 'wifi']],
    ['##av av #AV', ['av']],
    ['  # ', []],
  ])('%j', (typed, tags) => {
    expect(tagsOf(typed)).toEqual(tags)
  })
})
