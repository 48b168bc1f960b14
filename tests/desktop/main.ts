import inspector from 'node:inspector'
import { createRequire, registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CommandLineError, readCommandLine } from './command-line.ts'
import { realTime } from './real-time.ts'
import { chromeVersion, electronVersion } from './versions.ts'

// The simulated desktop's main process: `electron` runs this with its own arguments.
/** A second instance that is still there after this long gets its browser, as it would in Electron. */
const secondInstancePatienceMs = 15_000

const fail = (error: unknown): never => {
  console.error(`simulated desktop: ${error instanceof Error ? error.message : error}`)
  process.exit(1)
}
const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 24) fail(`needs Node 24, this is ${process.version}. Run \`npm ci\`, which brings it.`)
const args = process.argv.slice(2)
if (args[0] === '--version' || args[0] === '-v') {
  console.log(`v${electronVersion}`)
  process.exit()
}

const electronUrl = pathToFileURL(join(import.meta.dirname, 'electron-module.ts')).href
// One synchronous hook serves import and require, and is in place before Playwright's own loader.
registerHooks({
  resolve: (specifier, context, next) =>
    /^electron(\/(main|common))?$/.test(specifier)
      ? { url: electronUrl, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
})
const define = (target: object, values: Record<string, unknown>): void => {
  for (const [key, value] of Object.entries(values))
    Object.defineProperty(target, key, { value, configurable: true, writable: true, enumerable: true })
}
define(process, { type: 'browser', defaultApp: true, resourcesPath: join(import.meta.dirname, 'resources') })
define(process.versions, { electron: electronVersion, chrome: chromeVersion })
process.execPath = join(import.meta.dirname, 'electron')
process.argv.splice(0, 2, process.execPath) // as Electron has it: the executable, then everything it was given

try {
  const { info, preload, inspectPort } = readCommandLine(args, process.cwd())
  if (inspectPort !== undefined) inspector.open(inspectPort)
  const { instance } = await import('./instance.ts')
  const { app } = instance.electron
  process.on('SIGINT', () => app.quit())
  process.on('SIGTERM', () => app.quit())
  process.on('uncaughtException', (error) => {
    if (process.listenerCount('uncaughtException') > 1) return
    console.error('A JavaScript error occurred in the main process\nUncaught Exception:\n', error)
  })
  const require = createRequire(import.meta.url)
  for (const file of preload) require(file)

  // Chromium starts beside the app's own loading, as soon as the app is known to be the only instance.
  let started = false
  const start = (): void => {
    if (started) return
    started = true
    instance.start().catch(fail)
  }
  const look = realTime.setInterval(() => {
    if (instance.lockHeld()) start()
  }, 5)
  await import(pathToFileURL(info.entry).href)
  realTime.clearInterval(look)
  realTime.setImmediate(() => {
    if (instance.lockRefused()) realTime.setTimeout(start, secondInstancePatienceMs)
    else start()
  })
} catch (error) {
  if (error instanceof CommandLineError) fail(error)
  console.error('A JavaScript error occurred in the main process\nUncaught Exception:\n', error)
  process.exit(1)
}
