/** What a page is told about its window and the time. */
export type PageEnvironment = {
  /** Undefined where a real window system tells the page itself. */
  readonly presence?: { readonly visible: boolean; readonly focused: boolean } | undefined
  /** UTC milliseconds of the manual clock; undefined when time runs by itself. */
  readonly nowAt?: number | undefined
}

/**
 * Lets a page see its window's bookkeeping (a headless browser shows every page) and the manual clock. Pasted into the
 * main world as source.
 */
export function installEnvironment(channel: string, initial: PageEnvironment): void {
  let current = initial
  const RealDate = Date
  if (initial.nowAt !== undefined) {
    const now = () => current.nowAt ?? 0
    const ManualDate = function (this: unknown, ...args: unknown[]) {
      if (!new.target) return new RealDate(now()).toString()
      return Reflect.construct(RealDate, args.length > 0 ? args : [now()], new.target)
    }
    Object.defineProperties(ManualDate, {
      ...Object.getOwnPropertyDescriptors(RealDate),
      now: { value: now, writable: true, configurable: true },
    })
    Object.defineProperty(RealDate.prototype, 'constructor', {
      value: ManualDate,
      writable: true,
      configurable: true,
    })
    Object.defineProperty(globalThis, 'Date', { value: ManualDate, writable: true, configurable: true })
  }
  if (initial.presence) {
    const visible = () => current.presence?.visible !== false
    Object.defineProperty(Document.prototype, 'visibilityState', {
      get: () => (visible() ? 'visible' : 'hidden'),
      configurable: true,
    })
    Object.defineProperty(Document.prototype, 'hidden', { get: () => !visible(), configurable: true })
    Document.prototype.hasFocus = () => current.presence?.focused === true
  }
  window.addEventListener(
    channel,
    (event) => {
      event.stopImmediatePropagation()
      const before = current
      current = (event as CustomEvent<PageEnvironment>).detail // only the isolated world knows this event's name
      if (before.presence?.visible !== current.presence?.visible)
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
      if (before.presence?.focused !== current.presence?.focused)
        window.dispatchEvent(new FocusEvent(current.presence?.focused ? 'focus' : 'blur'))
    },
    true,
  )
}
