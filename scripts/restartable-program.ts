import { type ChildProcess, spawn } from 'node:child_process'

/** How long the app may take to quit: it copies its log when a day is over. */
const quitPatienceMs = 10_000

/** Asks it to quit, and kills it if it doesn't. */
const quit = async (child: ChildProcess, patienceMs: number): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  child.kill('SIGTERM')
  const patience = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  await gone
  clearTimeout(patience)
}

/**
 * A program that is started again and again. A new one never starts before the last is gone: they would share the data, and
 * the second of two instances only hands its arguments over.
 */
export const createRestartableProgram = (deps: {
  path: string
  args: readonly string[]
  env: NodeJS.ProcessEnv
  /** It ended by itself: somebody quit it, or it crashed. */
  onEnded: (code: number) => void
  patienceMs?: number
}): { restart(): void; stop(): Promise<void> } => {
  let child: ChildProcess | undefined
  let isStopped = false
  let restarting: Promise<void> | undefined

  const start = (): void => {
    const started = spawn(deps.path, deps.args, { stdio: 'inherit', env: deps.env })
    child = started
    started.on('error', (error) => {
      console.error(`Could not start: ${error.message}`)
      if (child === started) deps.onEnded(1)
    })
    started.on('exit', (code, signal) => {
      if (child === started) deps.onEnded(code ?? (signal ? 1 : 0))
    })
  }
  const leave = async (): Promise<void> => {
    const last = child
    child = undefined
    if (last?.pid !== undefined) await quit(last, deps.patienceMs ?? quitPatienceMs)
  }
  return {
    // What changes while the last one quits is in the next one already.
    restart: () => {
      restarting ??= leave().then(() => {
        restarting = undefined
        if (!isStopped) start()
      })
    },
    stop: async () => {
      isStopped = true
      await restarting
      await leave()
    },
  }
}
