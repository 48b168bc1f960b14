import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCodec } from '../../desktop/page/codec.ts'

const codec = makeCodec()
const through = (value: unknown): unknown => codec.decode(codec.encode(value))

describe('what crosses between main and page', () => {
  it('is what structured clone makes of it', () => {
    const anything = fc.anything({
      maxDepth: 2,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
    })
    fc.assert(
      fc.property(anything, (value) => {
        expect(through(value)).toEqual(structuredClone(value))
      }),
    )
  })
  it('keeps undefined, NaN, -0, dates, maps, sets, bytes and expressions', () => {
    const value = {
      nothing: undefined,
      nan: Number.NaN,
      minus: -0,
      when: new Date(5),
      map: new Map([[{ key: 1 }, new Set(['a'])]]),
      bytes: new Uint8Array([0, 255]),
      view: new Uint16Array([1, 65535]),
      big: 2n ** 70n,
      expression: /a+/gi,
    }
    expect(through(value)).toEqual(value)
    expect(Object.keys(through(value) as object)).toContain('nothing')
  })
  it('keeps one object one, and circles round', () => {
    const shared = { name: 'shared' }
    const circle: { a: object; b: object; self?: unknown } = { a: shared, b: shared }
    circle.self = circle
    const result = through(circle) as typeof circle
    expect(result.a).toBe(result.b)
    expect(result.self).toBe(result)
  })
  it('keeps an error with its kind, message and stack', () => {
    const error = new RangeError('too far')
    const result = through(error)
    expect(result).toBeInstanceOf(RangeError)
    expect(result).toMatchObject({ message: 'too far', stack: error.stack })
  })
  it('makes a plain object of a class instance, without what it inherits', () => {
    class Issue {
      title = 'jam'
      shout() {
        return this.title
      }
    }
    expect(Object.getPrototypeOf(through(new Issue()))).toBe(Object.prototype)
    expect(through(new Issue())).toEqual({ title: 'jam' })
  })
  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a promise', Promise.resolve()],
    ['a weak map', new WeakMap()],
  ])('refuses %s, at any depth', (_, value) => {
    expect(() => codec.encode(value)).toThrow('An object could not be cloned.')
    expect(() => codec.encode({ deep: [value] })).toThrow('An object could not be cloned.')
  })
  it('sets __proto__ as a property, not as a prototype', () => {
    const result = through(JSON.parse('{"__proto__": {"polluted": true}}')) as Record<string, unknown>
    expect(result['polluted']).toBeUndefined()
    expect(Object.keys(result)).toEqual(['__proto__'])
  })
})
