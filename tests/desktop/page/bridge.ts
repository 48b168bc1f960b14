/**
 * One half of contextBridge; it runs in both worlds of a page and is pasted there as source, so it uses nothing from
 * outside itself. Values are copied; functions and promises cross as proxies, over synchronous DOM CustomEvents whose
 * detail Chromium clones from one world to the other.
 */
export function makeBridge(outgoing: string, incoming: string): { expose(key: string, api: unknown): void } {
  type Failure = { name?: string; message: string }
  type Packed =
    | { kind: 'function'; id: number }
    | { kind: 'promise'; id: number }
    | { kind: 'array'; items: Packed[] }
    | { kind: 'object'; entries: [string, Packed][] }
    | { kind: 'error'; error: Failure }
    | { kind: 'value'; value: unknown }
  type Message =
    | { type: 'call'; id: number; args: Packed[] }
    | { type: 'reply'; value: Packed }
    | { type: 'reply'; error: Failure }
    | { type: 'settle'; id: number; value: Packed }
    | { type: 'settle'; id: number; error: Failure }
    | { type: 'expose'; key: string; value: Packed }
  type Callable = (...args: unknown[]) => unknown

  const functions: Callable[] = []
  const ids = new Map<Callable, number>()
  const proxies = new Map<number, Callable>()
  const promises = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let lastPromise = 0
  let reply: (Message & { type: 'reply' }) | undefined

  const fire = (detail: Message): void => {
    window.dispatchEvent(new CustomEvent(outgoing, { detail }))
  }
  const failure = (error: unknown): Failure =>
    error instanceof Error ? { name: error.name, message: error.message } : { message: String(error) }
  const revive = (error: Failure): Error => {
    const kinds: Record<string, ErrorConstructor> = { TypeError, RangeError, SyntaxError }
    return new (kinds[error.name ?? ''] ?? Error)(error.message)
  }
  const pack = (value: unknown, depth = 0): Packed => {
    if (depth > 1000) throw new Error('Object is nested too deeply to cross the context bridge.')
    if (typeof value === 'function') {
      const callable = value as Callable // any function may be called with anything, as in JavaScript
      const id = ids.get(callable) ?? functions.push(callable) - 1
      ids.set(callable, id)
      return { kind: 'function', id }
    }
    if (value instanceof Promise) {
      const id = ++lastPromise
      value.then(
        (result: unknown) => {
          try {
            fire({ type: 'settle', id, value: pack(result) })
          } catch (error) {
            fire({ type: 'settle', id, error: failure(error) })
          }
        },
        (error: unknown) => fire({ type: 'settle', id, error: failure(error) }),
      )
      return { kind: 'promise', id }
    }
    if (Array.isArray(value)) return { kind: 'array', items: value.map((item) => pack(item, depth + 1)) }
    if (value instanceof Error) return { kind: 'error', error: failure(value) }
    if (typeof value === 'object' && value && Object.prototype.toString.call(value) === '[object Object]')
      return {
        kind: 'object',
        entries: Object.entries(value).map(([key, item]) => [key, pack(item, depth + 1)]),
      }
    try {
      return { kind: 'value', value: structuredClone(value) }
    } catch {
      throw new Error('An object could not be cloned.')
    }
  }
  const unpack = (packed: Packed): unknown => {
    if (packed.kind === 'function') {
      const known = proxies.get(packed.id) ?? ((...args: unknown[]) => call(packed.id, args))
      proxies.set(packed.id, known)
      return known
    }
    if (packed.kind === 'promise')
      return new Promise((resolve, reject) => promises.set(packed.id, { resolve, reject }))
    if (packed.kind === 'array') return packed.items.map(unpack)
    if (packed.kind === 'object')
      return Object.fromEntries(packed.entries.map(([key, item]) => [key, unpack(item)]))
    if (packed.kind === 'error') return revive(packed.error)
    return packed.value
  }
  const call = (id: number, args: unknown[]): unknown => {
    reply = undefined
    fire({ type: 'call', id, args: args.map((arg) => pack(arg)) })
    const answer = takeReply()
    if (!answer) throw new Error('The other side of the context bridge is gone.')
    if ('error' in answer) throw revive(answer.error)
    return unpack(answer.value)
  }
  const takeReply = () => {
    const answer = reply
    reply = undefined
    return answer
  }
  const answerCall = (id: number, args: Packed[]): Message => {
    try {
      return { type: 'reply', value: pack(functions[id]?.(...args.map(unpack))) }
    } catch (error) {
      return { type: 'reply', error: failure(error) }
    }
  }
  const deepFreeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(deepFreeze)
      Object.freeze(value)
    }
    return value
  }
  window.addEventListener(
    incoming,
    (event) => {
      event.stopImmediatePropagation()
      const message: Message = (event as CustomEvent<Message>).detail // only the other half knows this event's name
      if (message.type === 'call') fire(answerCall(message.id, message.args))
      else if (message.type === 'reply') reply = message
      else if (message.type === 'settle') {
        const waiting = promises.get(message.id)
        promises.delete(message.id)
        if ('error' in message) waiting?.reject(revive(message.error))
        else waiting?.resolve(unpack(message.value))
      } else
        Object.defineProperty(window, message.key, {
          value: deepFreeze(unpack(message.value)),
          enumerable: true,
          configurable: false,
          writable: false,
        })
    },
    true,
  )
  return { expose: (key, api) => fire({ type: 'expose', key, value: pack(api) }) }
}
