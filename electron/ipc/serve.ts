import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import {
  type Reply,
  type Request,
  type RequestChannel,
  type Response,
  requests,
} from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { plainProblem } from '../../shared/words/plain-problem.ts'

/** One handler per channel of the contract; each sees checked input only. */
export type Handlers = {
  readonly [C in RequestChannel]: (request: Request<C>) => Response<C> | Promise<Response<C>>
}

const failure = (code: string, message: string): Reply<never> => ({ ok: false, error: { code, message } })

/**
 * The one funnel for everything that windows ask: sender check, parse, handler, typed error. Gives back what takes the
 * handlers away again.
 */
export const serveRequests = (deps: {
  handlers: Handlers
  /** Whether the page at this address is one of the app's own. */
  isOwnPage: (url: string) => boolean
  onUnexpected: (channel: string, error: unknown) => void
}): (() => void) => {
  const answer = async <C extends RequestChannel>(
    channel: C,
    event: IpcMainInvokeEvent,
    raw: unknown,
  ): Promise<Reply<Response<C>>> => {
    const frame = event.senderFrame
    if (!frame || frame.parent !== null || !deps.isOwnPage(frame.url)) {
      return failure('forbidden-sender', 'This page may not ask the app anything.')
    }
    const parsed = requests[channel].request.safeParse(raw)
    if (!parsed.success) return failure('invalid-request', plainProblem(parsed.error))
    try {
      // The schema of this very channel made `data`; the table type cannot say so for a generic C.
      return { ok: true, value: await deps.handlers[channel](parsed.data as Request<C>) }
    } catch (error) {
      if (error instanceof AppError) return failure(error.code, error.message)
      deps.onUnexpected(channel, error)
      return failure(
        'unexpected',
        `Something went wrong: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
  }

  const channels = Object.keys(requests) as RequestChannel[]
  for (const channel of channels) ipcMain.handle(channel, (event, raw) => answer(channel, event, raw))
  return () => {
    for (const channel of channels) ipcMain.removeHandler(channel)
  }
}
