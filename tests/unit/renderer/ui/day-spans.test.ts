import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spansOf, spansText } from '../../../../renderer/ui/day-spans.ts'

describe('day spans', () => {
  it('reads them as people type them', () => {
    expect(spansOf('9-17')).toEqual([{ from: '09:00', to: '17:00' }])
    expect(spansOf('9:30 to 12, 13:00–17:15')).toEqual([
      { from: '09:30', to: '12:00' },
      { from: '13:00', to: '17:15' },
    ])
    expect(spansOf('  ')).toEqual([])
  })

  it('leaves nonsense for the schema to refuse', () => {
    expect(spansOf('all day')).toEqual([{ from: 'all day', to: '' }])
  })

  it('reads back what it wrote', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)
    const spans = fc.array(fc.record({ from: time, to: time }), { maxLength: 4 })
    fc.assert(
      fc.property(spans, (some) => {
        expect(spansOf(spansText(some))).toEqual(some)
      }),
    )
  })
})
