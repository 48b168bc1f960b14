import {
  type Reply,
  type Request,
  type RequestChannel,
  type Response,
  requests,
} from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { plainProblem } from '../../shared/words/text/plain-problem.ts'

/** One handler per channel of the contract; each sees checked input only. */
export type Handlers = {
  readonly [C in RequestChannel]: (request: Request<C>) => Response<C> | Promise<Response<C>>
}

/** Who asks: a frame as Electron describes it; `null` when it is gone already. */
type Sender = Readonly<{ url: string; parent: unknown }> | null

/** Far more entries than the largest settings have; no request of the app's own windows comes near. */
const mostEntries = 50_000

/** Whether there is so little in it that the schemas may look at each part. */
const isSmall = (raw: unknown): boolean => {
  let left = mostEntries
  const waiting: unknown[] = [raw]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue
    const entries = Array.isArray(value) ? value : Object.values(value)
    left -= entries.length
    if (left < 0) return false
    for (const entry of entries) waiting.push(entry)
  }
  return true
}

/** UTF-16 units; in UTF-8, under 2 kB. Words that quote what was sent may be as long as that. */
const longestMessage = 600

const failure = (code: string, words: string): Reply<never> => {
  const message =
    words.length <= longestMessage
      ? words
      : `${words.slice(0, longestMessage - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
  return { ok: false, error: { code, message } }
}

/** What every request goes through, whatever carries it: sender check, size, parse, handler, typed error. */
export const createAnswer = (deps: {
  handlers: Handlers
  /** Whether the page at this address is one of the app's own. */
  isOwnPage: (url: string) => boolean
  onUnexpected: (channel: string, error: unknown) => void
}) => {
  return async <C extends RequestChannel>(
    channel: C,
    sender: Sender,
    raw: unknown,
  ): Promise<Reply<Response<C>>> => {
    if (!sender || sender.parent !== null || !deps.isOwnPage(sender.url)) {
      return failure('forbidden-sender', 'This page may not ask the app anything.')
    }
    if (!isSmall(raw)) return failure('invalid-request', 'That is too much at once.')
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
}
