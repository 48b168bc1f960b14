import { z } from 'zod'

const messageSchema = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
})
const evaluatedSchema = z.object({
  result: z.object({ value: z.unknown() }),
  exceptionDetails: z.object({ text: z.string() }).optional(),
})
const consoleSchema = z.object({ type: z.string(), args: z.array(z.object({ value: z.unknown() })) })
const entrySchema = z.object({ entry: z.object({ level: z.string(), text: z.string() }) })
const targetsSchema = z.array(
  z.object({ title: z.string(), url: z.string(), webSocketDebuggerUrl: z.string() }),
)

/** A page that is reached by the DevTools protocol alone: Playwright can't connect to an Electron that runs already. */
export type PageByProtocol = Readonly<{
  url: string
  /** The value of an expression in the page; `undefined` where it can't be had, as while the page loads. */
  evaluate(expression: string): Promise<unknown>
  /** Errors that the page or the browser told the console since this was connected. */
  problems(): readonly string[]
  disconnect(): void
}>

/** The page with this title, if it is there yet. `host`: where the browser listens for debuggers, as `127.0.0.1:9222`. */
export const pageByProtocol = async (host: string, title: string): Promise<PageByProtocol | undefined> => {
  const targets = targetsSchema.parse(await (await fetch(`http://${host}/json`)).json())
  const target = targets.find((one) => one.title === title)
  if (!target) return undefined
  const socket = new WebSocket(target.webSocketDebuggerUrl)
  await new Promise((opened, failed) => {
    socket.onopen = opened
    socket.onerror = failed
  })
  const problems: string[] = []
  const answers = new Map<number, (result: unknown) => void>()
  socket.onmessage = ({ data }) => {
    const { id, method, params, result } = messageSchema.parse(JSON.parse(String(data)))
    if (id !== undefined) answers.get(id)?.(result)
    if (method === 'Runtime.consoleAPICalled') {
      const { type, args } = consoleSchema.parse(params)
      if (type === 'error') problems.push(args.map(({ value }) => String(value)).join(' '))
    }
    if (method === 'Log.entryAdded') {
      const { entry } = entrySchema.parse(params)
      if (entry.level === 'error') problems.push(entry.text)
    }
  }
  let asked = 0
  const send = (method: string, params: object = {}): Promise<unknown> =>
    new Promise((answer) => {
      asked += 1
      answers.set(asked, answer)
      socket.send(JSON.stringify({ id: asked, method, params }))
    })
  await send('Runtime.enable')
  await send('Log.enable')
  return {
    url: target.url,
    evaluate: async (expression) => {
      const answer = evaluatedSchema.safeParse(
        await send('Runtime.evaluate', { expression, returnByValue: true }),
      )
      return answer.success && answer.data.exceptionDetails === undefined
        ? answer.data.result.value
        : undefined
    },
    problems: () => problems,
    disconnect: () => socket.close(),
  }
}
