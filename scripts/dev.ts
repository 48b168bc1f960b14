import { join } from 'node:path'
import { resolveConfig } from 'electron-vite'
import { desktopProgram, root, say } from './desktop-program.ts'
import { createRestartableProgram } from './restartable-program.ts'
import { servePages } from './serve-pages.ts'
import { watchBuild } from './watch-build.ts'

// `npm run dev`: the pages of the windows come from Vite's server, which changes them in place; the main process and the
// preload are built again when they change, and the app is started again. All by electron.vite.config.ts, so what runs is
// what will be built.
process.env['NODE_ENV_ELECTRON_VITE'] = 'development'
const { config } = await resolveConfig({ root, clearScreen: false, logLevel: 'warn' }, 'serve', 'development')
if (!config?.main || !config.preload || !config.renderer)
  throw new Error('electron.vite.config.ts must have main, preload and renderer')

const args = process.argv.slice(2)
// The technician's own log is not there to be tried things on, and the installed app may go on running.
if (!args.some((arg) => arg.startsWith('--user-data-dir='))) {
  args.unshift(`--user-data-dir=${join(root, 'dev-data')}`)
  say('This run keeps its data in dev-data/.')
}

const program = desktopProgram({ isQuiet: false })
const pages = await servePages(config.renderer)
const app = createRestartableProgram({
  path: program.path,
  args: [...program.args, root, ...args],
  env: {
    ...program.env,
    ELECTRON_RENDERER_URL: pages.url,
    // Errors name our own files and lines, not the bundle's. Added to what a debugger has put there.
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --enable-source-maps`.trim(),
  },
  onEnded: (code) => {
    say('The app has quit, and with it this.')
    void end(code)
  },
})
const stopWatching = await Promise.all(
  [config.main, config.preload].map((part) =>
    watchBuild(part, {
      onRebuilt: () => {
        say('The main process has changed: starting it again.')
        app.restart()
      },
      onFailed: (message) => say(`${message}\nThe app stays as it was until that is mended.`),
    }),
  ),
)

let isEnding = false
/** Ends everything that this process started, the app first: it still shows pages. */
const end = async (code: number): Promise<void> => {
  if (isEnding) return
  isEnding = true
  await app.stop()
  await Promise.all([pages.close(), ...stopWatching.map((stop) => stop())])
  process.exit(code)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
app.restart()
