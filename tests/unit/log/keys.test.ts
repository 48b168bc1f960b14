import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nameKey } from '../../../electron/log/keys.ts'

it.each([
  ['Ann  Lée ', 'ann lee'],
  ['JÜRGEN\tGROẞ', 'jurgen groß'],
  ['Straße', 'straße'],
  ['Łukasz O’Brien-Smith', 'łukasz o’brien-smith'],
  ['ﬁona İnci', 'fiona inci'],
  ['ℂarl', 'carl'],
])('stores %j by the key %j', (name, key) => {
  expect(nameKey(name)).toBe(key)
})

it('gives every name the key under which the logs out there have it', () => {
  // As the first version computed it. Changing it takes a migration of `requester.name_key`.
  const asStored = (name: string) =>
    name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim()
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(nameKey(name)).toBe(asStored(name))
    }),
    { numRuns: 500 },
  )
})
