export type Codec = { encode(value: unknown): string; decode(text: string): unknown }

/**
 * Values as text with the rules of structured clone, for IPC between main and page. The function is also pasted into
 * pages as source, so it uses nothing from outside itself.
 * @throws 'An object could not be cloned.' (Electron's words) for functions, symbols, promises and the like.
 */
export function makeCodec(): Codec {
  type Stored = [tag: string, a?: unknown, b?: unknown, c?: unknown]
  const refusal = () => new Error('An object could not be cloned.')
  const toBase64 = (bytes: Uint8Array): string => {
    let text = ''
    for (let i = 0; i < bytes.length; i += 32768) text += String.fromCharCode(...bytes.subarray(i, i + 32768))
    return btoa(text)
  }
  const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
  const tagOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1)

  function encode(root: unknown): string {
    const stored: Stored[] = []
    const seen = new Map<object, number>()
    const put = (value: unknown): number => {
      const known = typeof value === 'object' && value !== null ? seen.get(value) : undefined
      if (known !== undefined) return known
      const index = stored.push(['u']) - 1
      stored[index] = store(value, index)
      return index
    }
    const store = (value: unknown, index: number): Stored => {
      if (value === undefined) return ['u']
      if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
        return ['n', Object.is(value, -0) ? '-0' : String(value)]
      if (
        value === null ||
        typeof value === 'string' ||
        typeof value === 'number' ||
        typeof value === 'boolean'
      )
        return ['p', value]
      if (typeof value === 'bigint') return ['i', String(value)]
      if (typeof value !== 'object') throw refusal()
      seen.set(value, index)
      const tag = tagOf(value)
      if (value instanceof Date) return ['d', value.getTime()]
      if (value instanceof RegExp) return ['r', value.source, value.flags]
      if (value instanceof Error) return ['e', value.name, value.message, value.stack]
      if (value instanceof Map) return ['m', [...value].flatMap(([k, v]) => [put(k), put(v)])]
      if (value instanceof Set) return ['s', [...value].map(put)]
      if (value instanceof ArrayBuffer) return ['b', tag, toBase64(new Uint8Array(value))]
      if (ArrayBuffer.isView(value))
        return ['b', tag, toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))]
      if (tag === 'Number' || tag === 'String' || tag === 'Boolean') return ['p', value.valueOf()]
      if (Array.isArray(value)) return ['a', Array.from(value, put)]
      if (tag === 'Object') return ['o', Object.entries(value).flatMap(([k, v]) => [k, put(v)])]
      throw refusal() // Promise, WeakMap, DOM nodes, …
    }
    put(root)
    return JSON.stringify(stored)
  }

  function decode(text: string): unknown {
    const stored: Stored[] = JSON.parse(text)
    const done = new Map<number, unknown>()
    const keep = <T>(index: number, value: T): T => {
      done.set(index, value)
      return value
    }
    const get = (index: number): unknown => {
      if (done.has(index)) return done.get(index)
      const [tag, a, b, c] = stored[index] ?? ['u']
      const list = Array.isArray(a) ? a : []
      if (tag === 'n') return a === '-0' ? -0 : Number(a)
      if (tag === 'p') return a
      if (tag === 'i') return BigInt(String(a))
      if (tag === 'd') return keep(index, new Date(a === null ? Number.NaN : Number(a)))
      if (tag === 'r') return keep(index, new RegExp(String(a), String(b)))
      if (tag === 'e') return keep(index, error(String(a), String(b), c))
      if (tag === 'b') return keep(index, bytes(String(a), String(b)))
      if (tag === 'm') {
        const map = keep(index, new Map<unknown, unknown>())
        for (let i = 0; i < list.length; i += 2) map.set(get(list[i]), get(list[i + 1]))
        return map
      }
      if (tag === 's') {
        const set = keep(index, new Set<unknown>())
        for (const i of list) set.add(get(i))
        return set
      }
      if (tag === 'a') {
        const array: unknown[] = keep(index, [])
        for (const i of list) array.push(get(i))
        return array
      }
      if (tag === 'o') {
        const object = keep(index, {})
        for (let i = 0; i < list.length; i += 2)
          Object.defineProperty(object, list[i], {
            value: get(list[i + 1]),
            enumerable: true,
            writable: true,
            configurable: true,
          })
        return object
      }
      return undefined
    }
    const error = (name: string, message: string, stack: unknown): Error => {
      const kinds: Record<string, ErrorConstructor> = {
        TypeError,
        RangeError,
        SyntaxError,
        ReferenceError,
        EvalError,
        URIError,
      }
      const made = new (kinds[name] ?? Error)(message)
      if (typeof stack === 'string') made.stack = stack
      return made
    }
    const bytes = (kind: string, text: string): unknown => {
      const { buffer } = fromBase64(text)
      const views: Record<string, new (buffer: ArrayBuffer) => unknown> = {
        Int8Array,
        Uint8ClampedArray,
        Int16Array,
        Uint16Array,
        Int32Array,
        Uint32Array,
        Float32Array,
        Float64Array,
        BigInt64Array,
        BigUint64Array,
        DataView,
      }
      const View = views[kind]
      return kind === 'ArrayBuffer' ? buffer : View ? new View(buffer) : new Uint8Array(buffer)
    }
    return get(0)
  }
  return { encode, decode }
}
