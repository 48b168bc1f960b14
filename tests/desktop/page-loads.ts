import type { CdpSession } from './chromium/cdp.ts'
import { makeEvent } from './event.ts'

const netErrors: Record<string, number> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_FILE_NOT_FOUND: -6,
  ERR_BLOCKED_BY_CLIENT: -20,
  ERR_CONNECTION_REFUSED: -102,
  ERR_NAME_NOT_RESOLVED: -105,
  ERR_UNKNOWN_URL_SCHEME: -302,
}
const withoutHash = (url: string): string => url.replace(/#.*/, '')

/** Loads that the app asks for, and when each is over. */
export const createPageLoads = (options: {
  emit(event: string, ...args: unknown[]): void
  /** Runs when the page can be reached. */
  queue<T>(work: (session: CdpSession) => Promise<T>): Promise<T>
  toInner(url: string): string
  firstPaint(): void
}) => {
  const { emit, queue } = options
  /** What happens when a load is over, by its loader's id: the load event alone may belong to the page before. */
  const loads = new Map<string, (() => void) | 'over'>()
  let expected: string | undefined
  let current: Promise<void> | undefined
  let painted = false

  const load = async (url: string): Promise<void> => {
    const { errorText, loaderId } = await queue((session) => {
      expected = withoutHash(url)
      emit('did-start-loading')
      return session.send('Page.navigate', { url: options.toInner(url) })
    })
    if (errorText) {
      const code = errorText.replace('net::', '')
      const errno = netErrors[code] ?? -2
      emit('did-fail-load', makeEvent(), errno, code, url, true)
      throw Object.assign(new Error(`${code} (${errno}) loading '${url}'`), { code, errno, url })
    }
    if (loaderId && loads.get(loaderId) !== 'over')
      await new Promise<void>((done) => loads.set(loaderId, done))
    expected = undefined
    emit('did-stop-loading')
  }
  return {
    loadURL(url: string): Promise<void> {
      const loading = load(url)
      const settled = loading.catch(() => {}) // a load that fails while the window closes is nobody's error
      current = settled
      void settled.then(() => {
        if (current === settled) current = undefined
      })
      return loading
    },
    reload(url: string): void {
      expected = withoutHash(url)
      queue((session) => session.send('Page.reload')).catch(() => {})
    },
    /** The page's load event. */
    loaded(loaderId: string): void {
      const done = loads.get(loaderId)
      loads.set(loaderId, 'over')
      emit('did-finish-load')
      if (typeof done === 'function') done()
      if (painted) return
      painted = true
      options.firstPaint()
    },
    /** True for a navigation that the app itself asked for. */
    expects: (url: string): boolean => expected === withoutHash(url),
    isLoading: (): boolean => current !== undefined,
    /** Resolves when no load is under way. */
    idle: async (): Promise<void> => current,
  }
}
