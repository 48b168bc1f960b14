import { expect, it } from 'vitest'
import { createAskedLater } from '../../../../renderer/drafts/asked-later.ts'

const storageWith = (text: string | null) => {
  let kept = text
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      if (value.length > 100) throw new DOMException('full', 'QuotaExceededError')
      kept = value
    },
  }
}

it('remembers after a restart what was waved away, as long as it is open', () => {
  const storage = storageWith(null)
  const before = createAskedLater({ storage })
  expect(before.read()).toEqual(new Set())
  before.keep([3, 5, 8], [5, 8, 9])
  expect(createAskedLater({ storage }).read()).toEqual(new Set([5, 8]))
})

it('asks again where nothing can be read or kept', () => {
  expect(createAskedLater({ storage: storageWith('{"no": "list"}') }).read()).toEqual(new Set())
  expect(createAskedLater({ storage: storageWith('[1,') }).read()).toEqual(new Set())
  const many = Array.from({ length: 100 }, (_, i) => i)
  expect(() => createAskedLater({ storage: storageWith(null) }).keep(many, many)).not.toThrow()
})
