import type {
  Bridge,
  EventChannel,
  EventPayload,
  Request,
  RequestChannel,
  Response,
} from '../../shared/contract.ts'

declare global {
  interface Window {
    readonly inTheLoop: Bridge
  }
}

/** A request that the main process refused; `message` is for the technician. */
export class BridgeError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'BridgeError'
    this.code = code
  }
}

export type PageBridge = Readonly<{
  /** Throws `BridgeError` when the main process refuses. */
  request<C extends RequestChannel>(channel: C, request: Request<C>): Promise<Response<C>>
  /** Gives back its unsubscriber, which is an effect's cleanup as it stands. */
  subscribe<C extends EventChannel>(channel: C, listener: (payload: EventPayload<C>) => void): () => void
  platform: Bridge['platform']
}>

/** The preload's bridge, with failures thrown instead of returned. */
export const createPageBridge = (deps: { raw: Bridge }): PageBridge => ({
  request: async (channel, request) => {
    const reply = await deps.raw.request(channel, request)
    if (!reply.ok) throw new BridgeError(reply.error.code, reply.error.message)
    return reply.value
  },
  subscribe: (channel, listener) => deps.raw.subscribe(channel, listener),
  platform: deps.raw.platform,
})

/** What the preload left for this page. */
export const windowBridge = (): PageBridge => createPageBridge({ raw: window.inTheLoop })
