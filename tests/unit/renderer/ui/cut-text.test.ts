import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutText } from '../../../../renderer/ui/cut-text.ts'

const count = (text: string) => [...new Intl.Segmenter().segment(text)].length

describe('cutText', () => {
  it('leaves what fits as it is, and marks what does not', () => {
    expect(cutText('Printer jam', 11)).toBe('Printer jam')
    expect(cutText('Printer jam', 10)).toBe('Printer j…')
    expect(cutText('Printer jam', 9)).toBe('Printer…')
  })

  it('counts and cuts whole characters', () => {
    expect(cutText('👩‍🔧👩‍🔧👩‍🔧', 3)).toBe('👩‍🔧👩‍🔧👩‍🔧')
    expect(cutText('👩‍🔧👩‍🔧👩‍🔧', 2)).toBe('👩‍🔧…')
  })

  it('never gives more than was asked for, nor a broken character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 2, max: 60 }),
        (text, max) => {
          const cut = cutText(text, max)
          expect(count(cut)).toBeLessThanOrEqual(max)
          expect(cut.isWellFormed()).toBe(true)
        },
      ),
    )
  })
})
