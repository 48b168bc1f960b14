import { expect, it } from 'vitest'
import { createKeptFixWords } from '../../../../renderer/app/kept-fix-words.ts'
import { createKeptPlace } from '../../../../renderer/panel/kept-place.ts'

const aStorage = (first: Readonly<Record<string, string>> = {}) => {
  const items = new Map(Object.entries(first))
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  }
}

it('what was typed about a fix is there for a page that is loaded anew, by issue', () => {
  const storage = aStorage()
  createKeptFixWords({ storage }).set(3, { resolution: 'A cable was loose', note: 'port 12' })
  const words = createKeptFixWords({ storage })
  expect([words.get(3), words.get(4)]).toEqual([{ resolution: 'A cable was loose', note: 'port 12' }, null])
  words.delete(3)
  expect(words.get(3)).toBeNull()
})

it.each([
  { elsewhere: false, expandedId: 7, search: 'printer' },
  { elsewhere: 'settings', expandedId: null, search: '' },
  { elsewhere: { issueId: 3, kind: 'update' }, expandedId: 3, search: '' },
] as const)('the place in the panel is there as well: %j', (place) => {
  const storage = aStorage()
  createKeptPlace({ storage }).keep(place)
  expect(createKeptPlace({ storage }).read()).toEqual(place)
})

it.each(['', '{', '{"elsewhere":"nowhere"}', '{"elsewhere":{"issueId":"x"},"expandedId":null,"search":""}'])(
  'begins at the lists where %j was kept',
  (place) => {
    const { read } = createKeptPlace({ storage: aStorage({ place }) })
    expect(read()).toEqual({ elsewhere: false, expandedId: null, search: '' })
  },
)
