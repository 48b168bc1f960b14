import { describe, expect, it } from 'vitest'
import { createKeptText } from '../../../../renderer/capture/kept-text.ts'

const storageIn = (kept: Map<string, string>) => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => {
    if (value.length > 1_000) throw new DOMException('full', 'QuotaExceededError')
    kept.set(key, value)
  },
  removeItem: (key: string) => void kept.delete(key),
})

describe('kept text', () => {
  it('outlives the page', () => {
    const kept = new Map<string, string>()
    createKeptText('capture-text', { storage: storageIn(kept) }).keep('Printer jam')
    expect(createKeptText('capture-text', { storage: storageIn(kept) }).read()).toBe('Printer jam')
  })

  it('leaves nothing behind once it is logged', () => {
    const kept = new Map<string, string>()
    const text = createKeptText('capture-text', { storage: storageIn(kept) })
    text.keep('Printer jam')
    text.keep('')
    expect(kept.size).toBe(0)
  })

  it('lets typing go on when the storage is full', () => {
    const text = createKeptText('capture-text', { storage: storageIn(new Map()) })
    expect(() => text.keep('x'.repeat(2_000))).not.toThrow()
  })
})
