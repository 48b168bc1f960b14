import type * as Electron from 'electron'
import type { Schemes } from './protocol.ts'
import { refusingEmitter } from './refusing.ts'

type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void
type HeadersReceived = (
  details: Electron.OnHeadersReceivedListenerDetails,
  callback: (response: Electron.HeadersReceivedResponse) => void,
) => void

/** The two request hooks that a desktop app sets for its own pages; each replaces the one before, as in Electron. */
export type RequestHooks = {
  beforeRequest?: BeforeRequest | undefined
  headersReceived?: HeadersReceived | undefined
}

/** Sessions share one profile. Permissions are always denied; the handlers are kept, not asked. */
export const createSessions = (schemes: Schemes, hooks: RequestHooks, hooksChanged: () => void) => {
  const pick = <F>(filter: unknown, listener: F | null | undefined): F | undefined =>
    typeof filter === 'function' ? (filter as F) : (listener ?? undefined) // the filter argument may be left out
  const webRequest = {
    onBeforeRequest(filter: unknown, listener?: BeforeRequest | null) {
      hooks.beforeRequest = pick(filter, listener)
      hooksChanged()
    },
    onHeadersReceived(filter: unknown, listener?: HeadersReceived | null) {
      hooks.headersReceived = pick(filter, listener)
      hooksChanged()
    },
  }
  class Session extends refusingEmitter('Session') {
    readonly protocol = schemes.protocol
    readonly webRequest = webRequest
    permissionRequestHandler: unknown
    permissionCheckHandler: unknown
    setPermissionRequestHandler(handler: unknown) {
      this.permissionRequestHandler = handler
    }
    setPermissionCheckHandler(handler: unknown) {
      this.permissionCheckHandler = handler
    }
    setDevicePermissionHandler() {}
    setDisplayMediaRequestHandler() {}
    setSpellCheckerEnabled() {}
    setSpellCheckerLanguages() {}
    setUserAgent() {}
    getUserAgent() {
      return ''
    }
    async clearCache() {}
    async clearStorageData() {}
    flushStorageData() {}
    isPersistent() {
      return true
    }
    fetch(input: string | Request, init?: RequestInit) {
      return schemes.fetch(input, init)
    }
  }
  const defaultSession = new Session()
  const partitions = new Map<string, Session>()
  return {
    defaultSession,
    fromPartition(partition: string) {
      const known = partitions.get(partition) ?? new Session()
      partitions.set(partition, known)
      return known
    },
  }
}
