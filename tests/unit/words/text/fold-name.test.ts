import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldings, foldName, foldText } from '../../../../shared/words/text/fold-name.ts'

describe('folding', () => {
  it.each([
    ['Ann.Lée', 'ann lee'],
    ['Łukasz Ångström-Øre', 'lukasz angstrom ore'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['O’Brien', 'obrien'],
    ['ǾRSTED', 'orsted'],
  ])('takes %s for %s', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })

  it('knows both spellings of an umlaut', () => {
    expect(foldings('Jürgen')).toEqual(['jurgen', 'juergen'])
    expect(foldings('Ann')).toEqual(['ann'])
  })

  it('of a name is the same when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name))
      }),
    )
  })

  it('of a text keeps all that is no case and no accent', () => {
    expect(foldText('Wi-Fi: Über ß')).toBe('wi-fi: uber ß')
  })
})
